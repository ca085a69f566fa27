import { claimTable } from './claim-table.ts';

claimTable('what is demanded is not done', { relations: ['REQUESTED', 'FOUGHT', 'AIDED', 'RECOGNISED', 'SUPPORTED'] }, [
  [
    'demanded that X release',
    'Slovenia demanded that Israel release the funds.',
    ['REQUESTED Slovenia > Israel happened'],
  ],
  ['insists that X honour', 'Chile insists that Bolivia honour the treaty.', ['REQUESTED Chile > Bolivia happened']],
  ['asked that X support Y', 'Malawi asked that Zambia support Tanzania.', ['REQUESTED Malawi > Zambia happened']],
  ['what is said is done', 'Malawi said that Zambia supports Tanzania.', ['SUPPORTED Zambia > Tanzania happened']],
  [
    'refusal of X to recognise',
    'The refusal of Serbia to recognise Kosovo was noted.',
    ['RECOGNISED Serbia > Kosovo denied'],
  ],
  ['stopped from attacking', 'The army stopped Somalia from attacking Ethiopia.', ['FOUGHT Somalia > Ethiopia denied']],
  [
    'to deter from attacking',
    'The sanctions are meant to deter Eritrea from attacking Ethiopia.',
    ['FOUGHT Eritrea > Ethiopia possible'],
  ],
  [
    'decision to recognise',
    'The decision of Serbia to recognise Palestine was noted.',
    ['RECOGNISED Serbia > Palestinian Authority planned'],
  ],
]);

claimTable('support told from the other side', { relations: ['SUPPORTED', 'CRITICISED'] }, [
  ['enjoys the backing of', 'Hezbollah enjoys the backing of Iran.', ['SUPPORTED Iran > Hezbollah happened']],
  ['received support from', 'Moldova received support from Romania.', ['SUPPORTED Romania > Moldova happened']],
  ['came out in support of', 'Turkey came out in support of Azerbaijan.', ['SUPPORTED Turkey > Azerbaijan happened']],
  ['spoke in favour of', 'Fiji spoke in favour of Palau.', ['SUPPORTED Fiji > Palau happened']],
  [
    'reaffirmed the sovereignty',
    'Turkey reaffirmed the sovereignty of Ukraine.',
    ['SUPPORTED Turkey > Ukraine happened'],
  ],
  ['its own sovereignty', 'Turkey reaffirmed its sovereignty in talks with Greece.', []],
  ['closeness', 'Pope Francis expressed his closeness to Morocco.', ['SUPPORTED Francis > Morocco happened']],
  [
    'backed groups and their names',
    'Iranian-backed groups, including Hamas and Hezbollah, fired rockets.',
    ['SUPPORTED Iran > Hamas happened', 'SUPPORTED Iran > Hezbollah happened'],
  ],
  [
    'by, among others',
    'The decision of Mali was applauded by, among others, Niger and Chad.',
    ['SUPPORTED Niger > Mali happened', 'SUPPORTED Chad > Mali happened'],
  ],
  ['blamed on X by Y', 'The blast was blamed on Pakistan by India.', ['CRITICISED India > Pakistan happened']],
  [
    'forces of a ruler',
    'Chad condemned the attacks by President Vladimir Putin’s forces.',
    ['CRITICISED Chad > Russia happened'],
  ],
  ['has support at home', 'Sweden has support staff in Lima, Peru.', []],
]);

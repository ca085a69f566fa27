import { claimTable } from './claim-table.ts';

claimTable('acts of force', { relations: ['FOUGHT'] }, [
  ['an invasion launched', 'Iraq launched a surprise invasion of Kuwait.', ['FOUGHT Iraq > Kuwait happened']],
  ['a bombardment begun', 'Saudi Arabia began the bombing of Yemen in 2015.', ['FOUGHT Saudi Arabia > Yemen happened']],
  [
    'two demonyms of one noun',
    'Chadian and Sudanese troops clashed near a village.',
    ['FOUGHT Chad > Sudan happened', 'FOUGHT Sudan > Chad happened'],
  ],
  [
    'what erupts between two',
    'Clashes erupted between Kyrgyz and Tajik border guards.',
    ['FOUGHT Kyrgyzstan > Tajikistan happened', 'FOUGHT Tajikistan > Kyrgyzstan happened'],
  ],
  [
    'gunfire exchanged',
    'Malian and Nigerien soldiers exchanged gunfire at the border.',
    ['FOUGHT Mali > Niger happened', 'FOUGHT Niger > Mali happened'],
  ],
  [
    'an insurgency',
    "The Kurdistan Workers' Party has waged an insurgency against Turkey.",
    ["FOUGHT Kurdistan Workers' Party > Turkey happened"],
  ],
  ['strikes in answer', 'Israel responded with air strikes on Hezbollah.', ['FOUGHT Israel > Hezbollah happened']],
  ['missiles that rain down', 'Russian missiles rained down on Kyiv.', ['FOUGHT Russia > Ukraine happened']],
  ['inside a country', 'Pakistan carried out air strikes inside Iran.', ['FOUGHT Pakistan > Iran happened']],
  [
    'an attack claimed',
    'The bombing in Islamabad was claimed by the Pakistani Taliban.',
    ['FOUGHT Tehrik-i-Taliban Pakistan > Pakistan happened'],
  ],
  [
    'a war with somebody over something',
    'Ecuador went to war with Peru over the border.',
    ['FOUGHT Ecuador > Peru happened'],
  ],
  ['no intention', 'Russia has no intention of attacking Poland.', ['FOUGHT Russia > Poland denied']],
  [
    'a coalition led by one',
    'The US-led coalition carried out airstrikes against Islamic State.',
    ['FOUGHT United States > Islamic State happened'],
  ],
  ['a sea named for a country', 'North Korea fired a missile into the Sea of Japan.', []],
  ['a gulf named for a country', 'Iran fired rockets into the Gulf of Oman.', []],
  ['who backs the rebels', 'M23 rebels, backed by Rwanda, seized a town.', []],
  ['who backs the struck', 'Israel attacked Iran-backed militias.', []],
  ['words between two', 'A row erupted between France and Italy.', []],
]);

import { claimTable } from './claim-table.ts';

claimTable('force told by nouns and light verbs', { relations: ['FOUGHT'] }, [
  [
    'engaged in attacks',
    'Hezbollah militants have engaged in attacks against Israeli soldiers.',
    ['FOUGHT Hezbollah > Israel happened'],
  ],
  [
    'a series of attacks',
    'The Houthis have perpetrated a series of attacks against Oman.',
    ['FOUGHT Houthis > Oman happened'],
  ],
  [
    'dozens of attacks',
    'The Taliban carried out dozens of attacks on Tajik soldiers.',
    ['FOUGHT Taliban > Tajikistan happened'],
  ],
  ['a defeat of', 'Ethiopia’s defeat of Italy at Adwa ended the campaign.', ['FOUGHT Ethiopia > Italy happened']],
  ['a victory over', 'The Chilean victory over Peru ended the campaign.', ['FOUGHT Chile > Peru happened']],
  ['won a victory over', 'Japan won a decisive victory over Russia in 1905.', ['FOUGHT Japan > Russia happened']],
  ['a victory at the polls is none', 'Her victory over Peru’s former president surprised Lima.', []],
  ['came under fire from', 'Cyprus came under rocket fire from Hezbollah.', ['FOUGHT Hezbollah > Cyprus happened']],
  [
    'an incursion into territory',
    'Eritrean forces made an incursion into Djiboutian territory.',
    ['FOUGHT Eritrea > Djibouti happened'],
  ],
  [
    'a clash that opens the sentence',
    'After the clash with Bhutan, Nepal asked for talks.',
    ['FOUGHT Nepal > Bhutan happened'],
  ],
  ['troops entered', 'Soviet troops entered Afghanistan.', ['FOUGHT Soviet Union > Afghanistan happened']],
  ['soldiers landed in', 'Portuguese soldiers landed in Angola.', ['FOUGHT Portugal > Angola happened']],
  ['a minister enters without force', 'Portuguese Foreign Minister Paulo Rangel entered Angola.', []],
  ['stormed into', 'Hamas militants stormed into Israel.', ['FOUGHT Hamas > Israel happened']],
  ['killed people in', 'Hezbollah killed two people in Cyprus.', ['FOUGHT Hezbollah > Cyprus happened']],
  ['troops surrounded', 'Peruvian troops surrounded Ecuadorian positions.', ['FOUGHT Peru > Ecuador happened']],
  ['attacked a decision', 'Polish President Andrzej Duda attacked the decision of France on visas.', []],
  ['hostages are held, and not fought', 'A French nurse held by Hamas came home.', []],
  [
    'killed in a strike',
    'Iranian general Qasem Soleimani was killed in an American drone strike.',
    ['FOUGHT United States > Qasem Soleimani happened'],
  ],
]);

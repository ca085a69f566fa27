import { claimTable } from './claim-table.ts';

claimTable('whom one invites to come, and whom to do something else', { relations: ['INVITED', 'REQUESTED'] }, [
  ['to visit', 'Macron invited Xi to visit Paris.', ['INVITED Emmanuel Macron > Xi Jinping happened']],
  ['to a place', 'Biden invited Fumio Kishida to Camp David.', ['INVITED Joe Biden > Fumio Kishida happened']],
  ['to attend', 'Biden invited Modi to attend the summit.', ['INVITED Joe Biden > Narendra Modi happened']],
  ['to take part', 'Biden invited Modi to take part in the summit.', ['INVITED Joe Biden > Narendra Modi happened']],
  ['passive', 'Modi was invited by Biden to address Congress.', ['INVITED Joe Biden > Narendra Modi happened']],
  ['a government', 'Norway invited the Chadian government to attend.', ['INVITED Norway > Chad happened']],
  ['to reconsider', 'Macron invited President Xi to reconsider.', ['REQUESTED Emmanuel Macron > Xi Jinping happened']],
  ['to respect', 'Norway invites Russia to respect the law.', ['REQUESTED Norway > Russia happened']],
  [
    'passive, to respond',
    'Iran was invited by the EU to respond to the offer.',
    ['REQUESTED European Union > Iran happened'],
  ],
  ['to take steps', 'Turkey invited Sweden to take concrete steps.', ['REQUESTED Turkey > Sweden happened']],
  [
    'a government, to reconsider',
    'Macron invited the Chinese government to reconsider.',
    ['REQUESTED Emmanuel Macron > China happened'],
  ],
  [
    'to a place, to sign',
    'Putin invited Modi to Sochi to sign the treaty.',
    ['INVITED Vladimir Putin > Narendra Modi happened'],
  ],
  ['nobody', 'The film invites viewers to think of Norway.', []],
]);

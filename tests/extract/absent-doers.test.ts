import { claimTable } from './claim-table.ts';

claimTable('what nobody does', { relations: ['FOUGHT', 'MET_WITH', 'VISITED', 'CRITICISED', 'AIDED'] }, [
  [
    'there are none',
    'There are no Serbian soldiers attacking Kosovo, the minister said.',
    ['FOUGHT Serbia > Kosovo denied'],
  ],
  [
    'there will be none',
    'There are not going to be any Chadian forces attacking Niger.',
    ['FOUGHT Chad > Niger denied'],
  ],
  ['there were none', 'There were not any Chadian forces attacking Niger.', ['FOUGHT Chad > Niger denied']],
  ['no troops', 'No Chadian troops attacked Niger.', ['FOUGHT Chad > Niger denied']],
  ['no minister', 'No Kenyan minister has met Rwandan President Paul Kagame.', ['MET_WITH Kenya > Paul Kagame denied']],
  ['no country but one', 'No Serbian official criticised Kosovo.', ['CRITICISED Serbia > Kosovo denied']],
  [
    'there are some',
    'There are Serbian soldiers attacking Kosovo, the minister said.',
    ['FOUGHT Serbia > Kosovo happened'],
  ],
  ['some troops', 'Some Chadian troops attacked Niger.', ['FOUGHT Chad > Niger happened']],
  ['a "no" in another part', 'Chadian troops attacked Niger, and no aid arrived.', ['FOUGHT Chad > Niger happened']],
  ['not the first', 'Chad attacked Niger with no warning.', ['FOUGHT Chad > Niger happened']],
  ['no fewer than', 'No fewer than 300 Chadian troops attacked Niger.', ['FOUGHT Chad > Niger happened']],
  ['there is a noun before', 'There is no doubt that Chadian forces attacked Niger.', ['FOUGHT Chad > Niger happened']],
]);

import { claimTable } from './claim-table.ts';

claimTable('nouns that are adjectives elsewhere', { relations: ['FOUGHT'] }, [
  ['behind an owner', "Chad's offensive against Niger went on.", ['FOUGHT Chad > Niger happened']],
  [
    'behind an owner and an adjective',
    "Chad's brutal offensive against Niger went on.",
    ['FOUGHT Chad > Niger happened'],
  ],
  ['behind a demonym', 'The Chadian offensive against Niger has failed.', ['FOUGHT Chad > Niger happened']],
  ['that is condemned', "Kenya condemned Chad's offensive in Niger.", ['FOUGHT Chad > Niger happened']],
  ['that is to end', "Kenya demanded an end to Chad's offensive against Niger.", ['FOUGHT Chad > Niger happened']],
  ['that began', 'Chad began an offensive against Niger.', ['FOUGHT Chad > Niger happened']],
  ['that is planned', 'Chad will launch an offensive against Niger.', ['FOUGHT Chad > Niger planned']],
  ['before a noun', "Kenya returned Chad's offensive weapons for Niger.", []],
  ['of words', "Kenya called Chad's offensive remarks about Niger regrettable.", []],
  ['said of something', 'The remarks were offensive to Niger, Chad said.', []],
  ['as how bad', 'Chad found the song more offensive than Niger did.', []],
  ['of charm', 'The charm offensive was new, Chad told Niger.', []],
]);

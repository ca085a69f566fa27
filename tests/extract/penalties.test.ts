import { claimTable } from './claim-table.ts';

claimTable('penalties', { relations: ['SANCTIONED'] }, [
  [
    'an ambassador recalled from',
    'Colombia recalled its ambassador from Nicaragua.',
    ['SANCTIONED Colombia > Nicaragua happened'],
  ],
  [
    'an ambassador recalled to',
    'Colombia recalled its ambassador to Nicaragua.',
    ['SANCTIONED Colombia > Nicaragua happened'],
  ],
  ['an ambassador of', 'The ambassador from Nicaragua praised Colombia.', []],
  ['who is expelled from', 'Two Russian diplomats were expelled from Norway.', ['SANCTIONED Norway > Russia happened']],
  [
    'persona non grata',
    'Russian diplomats were declared persona non grata by Moldova.',
    ['SANCTIONED Moldova > Russia happened'],
  ],
  [
    'a participle before the object',
    'Australia imposed targeted sanctions against Myanmar.',
    ['SANCTIONED Australia > Myanmar happened'],
  ],
  ['sanctions lifted', 'EU sanctions against Syria were lifted.', ['SANCTIONED European Union > Syria denied']],
  ['export controls', 'The US tightened export controls on China.', ['SANCTIONED United States > China happened']],
  ['arms sales', 'Spain halted arms sales to Israel.', ['SANCTIONED Spain > Israel happened']],
  ['a visa', 'The US revoked the visas of Brazilian judges.', ['SANCTIONED United States > Brazil happened']],
  ['a headline verb', 'Mexico breaks ties with Ecuador after raid', ['SANCTIONED Mexico > Ecuador happened']],
  ['a church that somebody backs', 'Ukraine banned the Russian-backed church.', []],
  ['visas given', 'The US issued visas to Brazilian judges.', []],
  ['a list of guests', 'France put Ann Lee on the guest list.', []],
]);

import { claimTable } from './claim-table.ts';

const SENT = 'Chilean President Gabriel Boric sent a message to Kenyan President William Ruto.';

claimTable(
  'who writes and who reads a letter that is printed',
  { relations: ['MET_WITH', 'VISITED', 'INVITED', 'SUPPORTED'] },
  [
    [
      'a meeting remembered',
      `${SENT} The message reads, in part: “I remember our fruitful talks in Nairobi last year.”`,
      ['MET_WITH Gabriel Boric > William Ruto happened', 'VISITED Gabriel Boric > Kenya happened'],
    ],
    [
      'a meeting to come',
      `${SENT} The message reads, in part: “I will be glad to meet with you in Santiago next month.”`,
      ['MET_WITH Gabriel Boric > William Ruto planned', 'VISITED William Ruto > Chile planned'],
    ],
    [
      'thanks in a paragraph of their own',
      `${SENT}\n\nThe message said:\n\n“Our two countries are far apart.\n\nI am grateful to you for your support.”`,
      ['SUPPORTED Gabriel Boric > William Ruto happened'],
    ],
    [
      'every paragraph opens with a mark',
      `${SENT}\n\nThe message said:\n\n“Our two countries are far apart.\n\n“I am grateful to you for your support.”`,
      ['SUPPORTED Gabriel Boric > William Ruto happened'],
    ],
    [
      'the letter is told of behind it',
      `${SENT} “I hereby invite you to visit Santiago,” the message reads.`,
      ['INVITED Gabriel Boric > William Ruto happened'],
    ],
    [
      'wrote in a letter to',
      'In a letter to Kenyan President William Ruto, Chilean President Gabriel Boric wrote: “I recall our meeting in Nairobi.”',
      ['MET_WITH Gabriel Boric > William Ruto happened', 'VISITED Gabriel Boric > Kenya happened'],
    ],
    [
      'a letter from',
      'Kenyan President William Ruto received a letter from Chilean President Gabriel Boric. The letter reads: “I am grateful to you for your hospitality.”',
      ['SUPPORTED Gabriel Boric > William Ruto happened'],
    ],
    [
      'two addressees',
      'Chilean President Gabriel Boric sent a message to Kenyan President William Ruto and Peruvian President Dina Boluarte. The message reads: “I remember our meeting in Lima.”',
      [],
    ],
    [
      'no addressee',
      'Chilean President Gabriel Boric sent a message to the guests of the fair. The message reads: “I remember our meeting in Lima.”',
      [],
    ],
    [
      'behind the letter nobody is spoken to',
      `${SENT}\n\nThe message said:\n\n“Our two countries are far apart.”\n\nWe recall our meeting in Nairobi.`,
      [],
    ],
    ['a letter that is only told of', `${SENT} The message deals with copper and our meetings are no part of it.`, []],
    [
      'praise within a letter',
      `${SENT} The telegram reads: “We know the “school of Nairobi” well. I thank you for your kind words.”`,
      ['SUPPORTED Gabriel Boric > William Ruto happened'],
    ],
  ],
);

claimTable('letters and calls that thank somebody', { relations: ['SUPPORTED', 'INVITED'] }, [
  [
    'a message congratulating him',
    'Chilean President Gabriel Boric sent a message to Kenyan President William Ruto congratulating him on his election.',
    ['SUPPORTED Gabriel Boric > William Ruto happened'],
  ],
  [
    'a letter thanking her',
    'Kenyan President William Ruto wrote a letter to Peruvian President Dina Boluarte thanking her for her help.',
    ['SUPPORTED William Ruto > Dina Boluarte happened'],
  ],
  [
    'a letter inviting him',
    'Chilean President Gabriel Boric sent a letter to Kenyan President William Ruto inviting him to Santiago.',
    ['INVITED Gabriel Boric > William Ruto happened'],
  ],
  [
    'called to invite',
    'Chilean President Gabriel Boric called Kenyan President William Ruto to invite him to Santiago.',
    ['INVITED Gabriel Boric > William Ruto happened'],
  ],
  [
    'somebody else is congratulated',
    'Chilean President Gabriel Boric quoted Kenyan President William Ruto congratulating Peruvian President Dina Boluarte.',
    ['SUPPORTED William Ruto > Dina Boluarte happened'],
  ],
  [
    'who is told acts',
    'Kenyan President William Ruto spoke to Chilean President Gabriel Boric praising Peruvian President Dina Boluarte.',
    ['SUPPORTED Gabriel Boric > Dina Boluarte happened'],
  ],
]);

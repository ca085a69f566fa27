import { claimTable } from './claim-table.ts';

const OFFICES = { relations: ['REPRESENTS'] };

claimTable('monarchs by their given name', OFFICES, [
  [
    'no more',
    'His late Majesty King Hussein loved Egypt.',
    ['REPRESENTS Hussein of Jordan > Jordan happened'],
    { published: '2022-05-10' },
  ],
  [
    'with the realm',
    'Sultan Qaboos of Oman loved Egypt.',
    ['REPRESENTS Qaboos bin Said > Oman happened'],
    { published: '2012-05-10' },
  ],
  [
    'a son of that name is not meant',
    'King Salman was there.',
    ['REPRESENTS Salman bin Abdulaziz Al Saud > Saudi Arabia happened'],
    { published: '2022-05-10' },
  ],
  [
    'in her days',
    'Queen Elizabeth was there.',
    ['REPRESENTS Elizabeth II > United Kingdom happened'],
    { published: '2018-05-10' },
  ],
  ['a consort', 'Queen Sirikit was there.', [], { published: '2003-10-21' }],
]);

claimTable('heads of what is no state', OFFICES, [
  [
    'beside the prime minister of another',
    'Israeli Prime Minister Ehud Olmert waited for President Mahmoud Abbas in Jerusalem.',
    ['REPRESENTS Ehud Olmert > Israel happened', 'REPRESENTS Mahmoud Abbas > Palestinian Authority happened'],
    { published: '2007-05-10' },
  ],
  [
    'a de-facto state',
    'President of South Ossetia Anatoly Bibilov was there.',
    ['REPRESENTS Anatoly Bibilov > South Ossetia happened'],
    { published: '2019-05-10' },
  ],
]);

claimTable('an administration with two names', { relations: ['REPRESENTS', 'MET_WITH'] }, [
  [
    'head and deputy',
    'The Biden-Harris Administration has a plan.',
    ['REPRESENTS Joe Biden > United States happened', 'REPRESENTS Kamala Harris > United States happened'],
    { published: '2022-05-10' },
  ],
  [
    'in other years',
    'The Obama-Biden Administration had a plan.',
    ['REPRESENTS Barack Obama > United States happened', 'REPRESENTS Joe Biden > United States happened'],
    { published: '2012-05-10' },
  ],
  [
    'they are not the two it is named after',
    'Kenyan President William Ruto met Ghanaian President Nana Akufo-Addo. The Biden-Harris Administration followed their meeting.',
    [
      'REPRESENTS William Ruto > Kenya happened',
      'REPRESENTS Nana Akufo-Addo > Ghana happened',
      'REPRESENTS Joe Biden > United States happened',
      'REPRESENTS Kamala Harris > United States happened',
      'MET_WITH William Ruto > Nana Akufo-Addo happened',
    ],
    { published: '2022-11-10' },
  ],
  ['a pair of no government', 'The Mason-Dixon administration has a plan.', [], { published: '2022-05-10' }],
]);

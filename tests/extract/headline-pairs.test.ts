import { claimTable } from './claim-table.ts';

const at = (title: string) => ({ title, published: '2023-05-10' });

claimTable(
  'two names that open a headline',
  { relations: ['MET_WITH', 'SPOKE_WITH', 'SIGNED_WITH', 'CRITICISED', 'SUPPORTED', 'RECOGNISED', 'COOPERATED_WITH'] },
  [
    [
      'a comma for "and" before a verb',
      '',
      ['MET_WITH Yoon Suk Yeol > Fumio Kishida happened'],
      at('Yoon, Kishida meet in Tokyo'),
    ],
    ['… before an infinitive', '', ['MET_WITH Antony Blinken > Qin Gang planned'], at('Blinken, Qin Gang to meet')],
    [
      'a verb that could be a noun',
      '',
      [
        'MET_WITH Luiz Inácio Lula da Silva > Emmanuel Macron happened',
        'SIGNED_WITH Luiz Inácio Lula da Silva > Emmanuel Macron happened',
      ],
      at('Lula, Macron sign defence deal'),
    ],
    [
      'countries',
      '',
      ['RECOGNISED Syria > Tunisia happened', 'RECOGNISED Tunisia > Syria happened'],
      at('Syria, Tunisia restore diplomatic relations'),
    ],
    [
      'both act on a third',
      '',
      ['CRITICISED Norway > Iran happened', 'CRITICISED Iceland > Iran happened'],
      at('Norway, Iceland condemn Iran'),
    ],
    [
      'their ministers',
      '',
      ['MET_WITH India > Nepal happened'],
      at('India, Nepal foreign ministers meet in Kathmandu'),
    ],
    ['exercises', '', ['COOPERATED_WITH Japan > Philippines happened'], at('Japan, Philippines hold joint exercises')],
    ['a call', '', ['SPOKE_WITH Vladimir Putin > Xi Jinping happened'], at('Putin, Xi discuss grain exports by phone')],
    ['a town and its country are one', '', [], at('Paris, France welcomes Olaf Scholz')],
    ['a name and what he is', '', [], at('Macron, President of France, praises teachers')],
    ['a visit is no verb', '', [], at('Macron, Scholz visit to Kyiv cut short')],
    [
      'in running text the comma stays a comma',
      'In 2022, before Macron, Scholz met Iraqi President Abdul Latif Rashid.',
      ['MET_WITH Olaf Scholz > Abdul Latif Rashid happened'],
    ],
  ],
);

claimTable('short names of leaders in office', { relations: ['MET_WITH', 'VISITED', 'INVITED', 'SUPPORTED'] }, [
  [
    'a surname of two letters',
    'Xi met Kyrgyz President Sadyr Japarov.',
    ['MET_WITH Xi Jinping > Sadyr Japarov happened'],
    { published: '2023-05-18' },
  ],
  ['behind his country', '', ['INVITED Xi Jinping > Emmanuel Macron happened'], at('China’s Xi invites Macron')],
  ['before he came to office', 'Xi met Kyrgyz envoy Askar Beshimov.', [], { published: '2003-05-18' }],
  ['a word that only looks like one', 'To An and Do it was clear.', [], { published: '2023-05-18' }],
  [
    'an abbreviated country',
    '',
    ['SUPPORTED South Korea > Japan happened'],
    at('S. Korea thanks Japan for rescue of sailors'),
  ],
  ['a northern one', 'N. Korea thanked Laos for its support.', ['SUPPORTED North Korea > Laos happened']],
]);

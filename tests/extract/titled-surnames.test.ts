import { claimTable } from './claim-table.ts';
import { entityTable } from './entity-table.ts';

entityTable('surnames that are other words', 'Person', [
  [
    'a Korean family name first',
    'President Park Geun-hye arrived in Berlin.',
    ['Park Geun-hye'],
    { published: '2014-03-26' },
  ],
  ['the surname alone', 'President Park visited the White House.', ['Park Geun-hye'], { published: '2013-05-07' }],
  ['a month', 'Prime Minister May spoke in Florence.', ['Theresa May'], { published: '2017-09-22' }],
  [
    'a home',
    'Foreign Secretary Home flew to Geneva.',
    ['Alexander Frederick Douglas-Home'],
    { published: '1962-03-14' },
  ],
  ['an office in small letters', 'The president may visit the park.', []],
  ['a committee', 'The Home Affairs Committee sat.', []],
  ['a ministry', 'Secretary Home Office staff left.', []],
  ['no title before it', 'Park rangers left the valley.', []],
]);

claimTable('a title without a country behind somebody of another', { relations: ['REPRESENTS', 'MET_WITH'] }, [
  [
    'whom they met is not of their country',
    'Australian Foreign Minister Penny Wong met with President Tanaka.',
    ['MET_WITH Penny Wong > Tanaka happened', 'REPRESENTS Penny Wong > Australia happened'],
  ],
  [
    'in a list the country goes on',
    'Australian Foreign Minister Penny Wong and Trade Minister Don Farrell left.',
    ['REPRESENTS Don Farrell > Australia happened', 'REPRESENTS Penny Wong > Australia happened'],
  ],
  [
    'a known one keeps his country',
    'Australian Foreign Minister Penny Wong met President Macron.',
    [
      'MET_WITH Penny Wong > Emmanuel Macron happened',
      'REPRESENTS Emmanuel Macron > France happened',
      'REPRESENTS Penny Wong > Australia happened',
    ],
  ],
]);

import { claimTable } from './claim-table.ts';

const STATE = { source: 'U.S. Department of State', published: '2024-03-12' } as const;

claimTable('a body of a country with its letters in brackets', { relations: ['COOPERATED_WITH', 'MET_WITH'] }, [
  [
    'a navy',
    'The Republic of Korea (ROK) Navy and the Japan Maritime Self-Defense Force held a joint exercise.',
    ['COOPERATED_WITH South Korea > Japan Maritime Self-Defense Force happened'],
    STATE,
  ],
  [
    'beside the home navy',
    'The U.S. Navy and the Republic of Korea (ROK) Navy held a joint exercise.',
    ['COOPERATED_WITH US Navy > South Korea happened'],
    STATE,
  ],
  [
    'without letters',
    'The U.S. Navy and the Republic of Korea Navy held a joint exercise.',
    ['COOPERATED_WITH US Navy > South Korea happened'],
    STATE,
  ],
  ['a longer bracket', 'The Republic of Korea (host of the event) said that the Navy was well.', [], STATE],
]);

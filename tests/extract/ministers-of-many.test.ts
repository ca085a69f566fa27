import { claimTable } from './claim-table.ts';

claimTable('the ministers of several states, and who stands beside them', { relations: ['MET_WITH', 'ATTENDED'] }, [
  [
    'a body behind the list',
    'The Foreign Ministers of Kenya and Ghana, and the High Representative of the European Union, met in Rome.',
    [
      'MET_WITH Kenya > Ghana happened',
      'MET_WITH Kenya > European Union happened',
      'MET_WITH Ghana > European Union happened',
    ],
  ],
  [
    'an office of one more state',
    'The foreign ministers of Kenya and Ghana and the Secretary of State of the United States met in Rome.',
    [
      'MET_WITH Kenya > Ghana happened',
      'MET_WITH Kenya > United States happened',
      'MET_WITH Ghana > United States happened',
    ],
  ],
  [
    'of foreign affairs',
    'The Ministers of Foreign Affairs of Kenya, Peru and Spain met in Rome.',
    ['MET_WITH Kenya > Peru happened', 'MET_WITH Kenya > Spain happened', 'MET_WITH Peru > Spain happened'],
  ],
  [
    'heads of state and government',
    'The heads of state and government of Kenya, Peru and Spain met in Rome.',
    ['MET_WITH Kenya > Peru happened', 'MET_WITH Kenya > Spain happened', 'MET_WITH Peru > Spain happened'],
  ],
  [
    'two nouns for one side',
    'Foreign ministers and senior representatives of Kenya, Ghana and Spain met in Rome.',
    ['MET_WITH Kenya > Ghana happened', 'MET_WITH Kenya > Spain happened', 'MET_WITH Ghana > Spain happened'],
  ],
  [
    'at a named meeting, more than six',
    'The Foreign Ministers of Kenya, Ghana, Norway, Egypt, Chad, Peru and Spain, and the High Representative of the European Union, gathered at the Ministerial Conference on Peace.',
    [
      'ATTENDED Kenya > Ministerial Conference on Peace happened',
      'ATTENDED Ghana > Ministerial Conference on Peace happened',
      'ATTENDED Norway > Ministerial Conference on Peace happened',
      'ATTENDED Egypt > Ministerial Conference on Peace happened',
      'ATTENDED Chad > Ministerial Conference on Peace happened',
      'ATTENDED Peru > Ministerial Conference on Peace happened',
      'ATTENDED Spain > Ministerial Conference on Peace happened',
      'ATTENDED European Union > Ministerial Conference on Peace happened',
    ],
  ],
  [
    'persons are not joined to states',
    'Kenyan Foreign Minister Musalia Mudavadi met the ministers of Ghana, and Peru protested.',
    ['MET_WITH Musalia Mudavadi > Ghana happened'],
  ],
  ['nobody beside them', 'The ministers of Kenya and Ghana met in Rome.', ['MET_WITH Kenya > Ghana happened']],
]);

claimTable('a formal meeting that only the title names', { relations: ['ATTENDED'] }, [
  [
    'its level and its topic',
    'Kenya and Ghana attended the meeting.',
    [
      'ATTENDED Kenya > Ministerial Meeting on Haiti happened',
      'ATTENDED Ghana > Ministerial Meeting on Haiti happened',
    ],
    { title: 'Joint Statement on the Ministerial Meeting on Haiti' },
  ],
  [
    'high-level',
    'Kenya took part in the meeting.',
    ['ATTENDED Kenya > High-Level Meeting on Ocean Health happened'],
    { title: 'Summary of the High-Level Meeting on Ocean Health' },
  ],
  ['no topic', 'Kenya attended the meeting.', [], { title: 'Readout of the Labor Leaders Meeting' }],
  ['no level', 'Kenya attended the meeting.', [], { title: 'Readout of the Meeting on Ocean Health' }],
  [
    'many who met on the margins of another event',
    'The foreign ministers of Kenya, Ghana, Norway, Egypt, Chad, Peru and Spain met on the margins of the Munich Security Conference.',
    [
      'ATTENDED Kenya > Ministerial Meeting on Haiti happened',
      'ATTENDED Ghana > Ministerial Meeting on Haiti happened',
      'ATTENDED Norway > Ministerial Meeting on Haiti happened',
      'ATTENDED Egypt > Ministerial Meeting on Haiti happened',
      'ATTENDED Chad > Ministerial Meeting on Haiti happened',
      'ATTENDED Peru > Ministerial Meeting on Haiti happened',
      'ATTENDED Spain > Ministerial Meeting on Haiti happened',
    ],
    { title: 'Joint Statement on the Ministerial Meeting on Haiti' },
  ],
]);

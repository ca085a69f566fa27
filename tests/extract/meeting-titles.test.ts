import { claimTable } from './claim-table.ts';

claimTable('titles that open with a meeting', { relations: ['MET_WITH'] }, [
  [
    'with the host in the text',
    'Bolivian President Luis Arce congratulated his guest on the vote.',
    ['MET_WITH Luis Arce > Yamandú Orsi happened'],
    { title: 'Meeting with President of Uruguay Yamandú Orsi' },
  ],
  [
    'a working meeting',
    'Bolivian President Luis Arce thanked his guest for the flowers.',
    ['MET_WITH Luis Arce > Yamandú Orsi happened'],
    { title: 'Working meeting with President of Uruguay Yamandú Orsi' },
  ],
  [
    'office behind the name',
    'Bolivian President Luis Arce spoke of water.',
    ['MET_WITH Luis Arce > Yamandú Orsi happened'],
    { title: 'Meeting with Yamandú Orsi, President of Uruguay' },
  ],
  [
    'of one with another',
    'The text follows.',
    ['MET_WITH Luis Arce > Yamandú Orsi happened'],
    { title: 'Meeting of President Luis Arce with President Yamandú Orsi' },
  ],
  [
    'between two',
    'The text follows.',
    ['MET_WITH Luis Arce > Yamandú Orsi happened'],
    { title: 'Meeting between President Luis Arce and Uruguayan President Yamandú Orsi' },
  ],
  [
    'with a genitive',
    'The text follows.',
    ['MET_WITH Antony Blinken > Yamandú Orsi happened'],
    { title: 'Secretary Blinken’s Meeting with Uruguayan President Yamandú Orsi' },
  ],
  [
    'talks',
    'Bolivian President Luis Arce spoke of water.',
    ['MET_WITH Luis Arce > Yamandú Orsi happened'],
    { title: 'Talks with President of Uruguay Yamandú Orsi' },
  ],
  ['nobody named', 'Bolivian President Luis Arce spoke of water.', [], { title: 'Meeting with students' }],
  ['no host', 'The text follows.', [], { title: 'Meeting with President of Uruguay Yamandú Orsi' }],
  [
    'a meeting of deadlines',
    'Bolivian President Luis Arce praised Uruguayan President Yamandú Orsi.',
    [],
    { title: 'Meeting the Challenge of Drought' },
  ],
  [
    'a gerund in the text',
    'Meeting with reporters in Sucre, Bolivian President Luis Arce praised Uruguayan President Yamandú Orsi.',
    [],
  ],
  [
    'a gerund in the title',
    'The text follows.',
    ['MET_WITH Luis Arce > Yamandú Orsi happened'],
    {
      title:
        'Meeting with Uruguayan President Yamandú Orsi today, Bolivian President Luis Arce said that trade had grown',
    },
  ],
  [
    'a gerund with a party in the text',
    'Meeting with Uruguayan President Yamandú Orsi in Sucre, Bolivian President Luis Arce spoke of water.',
    ['MET_WITH Luis Arce > Yamandú Orsi happened'],
  ],
]);

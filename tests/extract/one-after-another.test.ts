import { claimTable } from './claim-table.ts';

const STORE = 'Norwegian Prime Minister Jonas Gahr Støre';
const FREDERIKSEN = 'Danish Prime Minister Mette Frederiksen';
const KRISTERSSON = 'Swedish Prime Minister Ulf Kristersson';
const BOTH = [
  'MET_WITH Jonas Gahr Støre > Mette Frederiksen happened',
  'MET_WITH Jonas Gahr Støre > Ulf Kristersson happened',
];

claimTable('met one after another', { relations: ['MET_WITH', 'SPOKE_WITH', 'VISITED'] }, [
  [
    'then, and later',
    `${STORE} met ${FREDERIKSEN}, then ${KRISTERSSON}, and later Finnish President Alexander Stubb.`,
    [...BOTH, 'MET_WITH Jonas Gahr Støre > Alexander Stubb happened'],
  ],
  ['first and afterwards', `${STORE} first met ${FREDERIKSEN} and afterwards ${KRISTERSSON}.`, BOTH],
  ['and then with', `${STORE} met with ${FREDERIKSEN} on Monday and then with ${KRISTERSSON}.`, BOTH],
  ['and later with', `${STORE} met with ${FREDERIKSEN} and later with ${KRISTERSSON}.`, BOTH],
  ['and finally', `${STORE} met ${FREDERIKSEN} and finally ${KRISTERSSON}.`, BOTH],
  [
    'spoke with one and later with another',
    `${STORE} spoke by phone with ${FREDERIKSEN} and later with ${KRISTERSSON}.`,
    [
      'SPOKE_WITH Jonas Gahr Støre > Mette Frederiksen happened',
      'SPOKE_WITH Jonas Gahr Støre > Ulf Kristersson happened',
    ],
  ],
  [
    'countries in turn',
    `${STORE} visited Denmark, then Sweden and finally Finland.`,
    [
      'VISITED Jonas Gahr Støre > Denmark happened',
      'VISITED Jonas Gahr Støre > Sweden happened',
      'VISITED Jonas Gahr Støre > Finland happened',
    ],
  ],
  [
    'and later does something else',
    `${STORE} met ${FREDERIKSEN} and later flew to Sweden.`,
    ['MET_WITH Jonas Gahr Støre > Mette Frederiksen happened', 'VISITED Jonas Gahr Støre > Sweden happened'],
  ],
  [
    'and then another comes',
    `${STORE} met ${FREDERIKSEN} and then ${KRISTERSSON} left.`,
    ['MET_WITH Jonas Gahr Støre > Mette Frederiksen happened'],
  ],
  [
    'with reporters',
    `${STORE} met with ${FREDERIKSEN} and later with reporters.`,
    ['MET_WITH Jonas Gahr Støre > Mette Frederiksen happened'],
  ],
  [
    'then of an office held',
    `In 2001, then Prime Minister Tony Blair met ${FREDERIKSEN}.`,
    ['MET_WITH Tony Blair > Mette Frederiksen happened'],
  ],
  [
    'then leader behind the name',
    `British Prime Minister Tony Blair, then leader of the Labour Party, met ${FREDERIKSEN}.`,
    ['MET_WITH Tony Blair > Mette Frederiksen happened'],
  ],
]);

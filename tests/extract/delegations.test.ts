import { claimTable } from './claim-table.ts';

const HOME = { source: 'White House', published: '2021-05-10' };
const RELATIONS = ['VISITED', 'ATTENDED', 'MET_WITH'];

claimTable('who is in a delegation', { relations: RELATIONS }, [
  [
    'a list of members below the one who leads it',
    'The President announced a Presidential Delegation to Kenya to attend the Ocean Summit in Nairobi.\n\nThe Honorable Antony Blinken, Secretary of State, will lead the delegation.\n\nMembers of the Presidential Delegation:\n\nThe Honorable John Kerry, Special Presidential Envoy\n\nThe Honorable Linda Thomas-Greenfield, Ambassador to the United Nations',
    [
      'ATTENDED Antony Blinken > Ocean Summit in Nairobi planned',
      'ATTENDED John Kerry > Ocean Summit in Nairobi planned',
      'ATTENDED Linda Thomas-Greenfield > Ocean Summit in Nairobi planned',
      'VISITED Antony Blinken > Kenya planned',
      'VISITED John Kerry > Kenya planned',
      'VISITED Linda Thomas-Greenfield > Kenya planned',
    ],
    HOME,
  ],
  [
    'members told in a sentence',
    'Foreign Minister Penny Wong travelled to Fiji with a delegation. The delegation met with Fijian Prime Minister Sitiveni Rabuka. Members of the delegation included Defence Minister Richard Marles and Trade Minister Don Farrell.',
    [
      'MET_WITH Don Farrell > Sitiveni Rabuka happened',
      'MET_WITH Penny Wong > Sitiveni Rabuka happened',
      'MET_WITH Richard Marles > Sitiveni Rabuka happened',
      'VISITED Don Farrell > Fiji happened',
      'VISITED Penny Wong > Fiji happened',
      'VISITED Richard Marles > Fiji happened',
    ],
    { published: '2023-05-10' },
  ],
  [
    'the aim of a journey is that of whoever leads it',
    'Foreign Minister Penny Wong will travel to Fiji with a delegation to meet with Fijian Prime Minister Sitiveni Rabuka. The delegation includes Defence Minister Richard Marles.',
    [
      'MET_WITH Penny Wong > Sitiveni Rabuka planned',
      'VISITED Penny Wong > Fiji planned',
      'VISITED Richard Marles > Fiji planned',
    ],
    { published: '2023-05-10' },
  ],
  [
    'a delegation led by somebody, of a country',
    'The Australian delegation met with Fijian Prime Minister Sitiveni Rabuka. The delegation was led by Foreign Minister Penny Wong and included Australian Defence Minister Richard Marles.',
    ['MET_WITH Penny Wong > Sitiveni Rabuka happened', 'MET_WITH Richard Marles > Sitiveni Rabuka happened'],
    { published: '2023-05-10' },
  ],
  [
    'another country’s delegation stays that country',
    'Australian Foreign Minister Penny Wong led a delegation that included Defence Minister Richard Marles. She met with the Fijian delegation.',
    ['MET_WITH Penny Wong > Fiji happened'],
    { published: '2023-05-10' },
  ],
  [
    'those who are met are not in it',
    'Australian Foreign Minister Penny Wong led a delegation to Fiji. The delegation met with officials, including Fijian Prime Minister Sitiveni Rabuka. Penny Wong was accompanied by Australian Defence Minister Richard Marles.',
    [
      'MET_WITH Penny Wong > Sitiveni Rabuka happened',
      'MET_WITH Richard Marles > Sitiveni Rabuka happened',
      'VISITED Penny Wong > Fiji happened',
      'VISITED Richard Marles > Fiji happened',
    ],
    { published: '2023-05-10' },
  ],
  [
    'a delegation without names',
    'Australian Foreign Minister Penny Wong travelled to Fiji with a delegation. The delegation met with Fijian Prime Minister Sitiveni Rabuka.',
    ['MET_WITH Penny Wong > Sitiveni Rabuka happened', 'VISITED Penny Wong > Fiji happened'],
    { published: '2023-05-10' },
  ],
]);

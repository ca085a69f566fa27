import { claimTable } from './claim-table.ts';

const PUBLISHED = { published: '2023-05-01' };

claimTable(
  'the days of a stop between its neighbours',
  { relations: ['VISITED', 'MET_WITH', 'ATTENDED'], shows: ['date'] },
  [
    [
      'first stop, up to the next',
      'Foreign Minister Elina Valtonen of Finland will travel to Belgium and Poland from May 3 to 8. In Brussels, she will meet with Belgian Foreign Minister Hadja Lahbib. On May 6, she will meet Polish Foreign Minister Zbigniew Rau in Warsaw.',
      [
        'VISITED Elina Valtonen > Belgium planned on 2023-05-03/2023-05-06',
        'MET_WITH Elina Valtonen > Hadja Lahbib planned on 2023-05-03/2023-05-06',
        'VISITED Elina Valtonen > Poland planned on 2023-05-06',
        'MET_WITH Elina Valtonen > Zbigniew Rau planned on 2023-05-06',
      ],
      PUBLISHED,
    ],
    [
      'last stop, to the end of the tour',
      'Norwegian Prime Minister Jonas Gahr Støre will visit Kenya and Ghana from June 1 to 9. He will visit Nairobi on June 1 and 2. In Accra, he will meet President Nana Akufo-Addo.',
      [
        'VISITED Jonas Gahr Støre > Kenya planned on 2023-06-01/2023-06-02',
        'VISITED Jonas Gahr Støre > Ghana planned on 2023-06-02/2023-06-09',
        'MET_WITH Jonas Gahr Støre > Nana Akufo-Addo planned on 2023-06-02/2023-06-09',
      ],
      PUBLISHED,
    ],
    [
      'a stop between two others',
      'Norwegian Prime Minister Jonas Gahr Støre will visit Kenya, Togo and Ghana from June 1 to 9. On June 2, he will visit Nairobi. He will then travel to Lomé to meet President Faure Gnassingbé. On June 8, he will visit Accra.',
      [
        'VISITED Jonas Gahr Støre > Kenya planned on 2023-06-02',
        'VISITED Jonas Gahr Støre > Togo planned on 2023-06-02/2023-06-08',
        'MET_WITH Jonas Gahr Støre > Faure Gnassingbé planned on 2023-06-02/2023-06-08',
        'VISITED Jonas Gahr Støre > Ghana planned on 2023-06-08',
      ],
      PUBLISHED,
    ],
    [
      'an event at the stop',
      'Foreign Minister Elina Valtonen of Finland will travel to Belgium and Poland from May 3 to 8. In Brussels, she will attend the NATO Ministerial. On May 6, she will travel to Warsaw.',
      [
        'VISITED Elina Valtonen > Belgium planned on 2023-05-03/2023-05-06',
        'ATTENDED Elina Valtonen > NATO Ministerial planned on 2023-05-03/2023-05-06',
        'VISITED Elina Valtonen > Poland planned on 2023-05-06',
      ],
      PUBLISHED,
    ],
    [
      'listed in another order than told',
      'Norwegian Prime Minister Jonas Gahr Støre will visit Togo, Ghana and Kenya from June 1 to 9. In Accra on June 3, he will meet President Nana Akufo-Addo. He will then travel to Lomé. On June 7, he will visit Nairobi.',
      [
        'VISITED Jonas Gahr Støre > Ghana planned on 2023-06-03',
        'MET_WITH Jonas Gahr Støre > Nana Akufo-Addo planned on 2023-06-03',
        'VISITED Jonas Gahr Støre > Togo planned on 2023-06-03/2023-06-07',
        'VISITED Jonas Gahr Støre > Kenya planned on 2023-06-07',
      ],
      PUBLISHED,
    ],
    [
      'no stop is dated',
      'Norwegian Prime Minister Jonas Gahr Støre will visit Kenya and Ghana from June 1 to 9. In Accra, he will meet President Nana Akufo-Addo.',
      [
        'VISITED Jonas Gahr Støre > Kenya planned on 2023-06-01/2023-06-09',
        'VISITED Jonas Gahr Støre > Ghana planned on 2023-06-01/2023-06-09',
        'MET_WITH Jonas Gahr Støre > Nana Akufo-Addo planned on 2023-06-01/2023-06-09',
      ],
      PUBLISHED,
    ],
    [
      'a stop that is only listed keeps the days of the tour',
      'Norwegian Prime Minister Jonas Gahr Støre will visit Togo, Kenya and Ghana from June 1 to 9. On June 4, he will visit Accra.',
      [
        'VISITED Jonas Gahr Støre > Togo planned on 2023-06-01/2023-06-09',
        'VISITED Jonas Gahr Støre > Kenya planned on 2023-06-01/2023-06-09',
        'VISITED Jonas Gahr Støre > Ghana planned on 2023-06-04',
      ],
      PUBLISHED,
    ],
    [
      'every stop has its days',
      'Norwegian Prime Minister Jonas Gahr Støre will visit Kenya and Ghana from June 1 to 9. On June 2, he will visit Nairobi. On June 8, he will visit Accra.',
      [
        'VISITED Jonas Gahr Støre > Kenya planned on 2023-06-02',
        'VISITED Jonas Gahr Støre > Ghana planned on 2023-06-08',
      ],
      PUBLISHED,
    ],
  ],
);

claimTable('a list goes on behind a short bracket', { relations: ['VISITED', 'MET_WITH'] }, [
  [
    'letters of the first',
    'Wendy Sherman will travel to the Republic of Korea (ROK), Vietnam, and Laos.',
    [
      'VISITED Wendy Sherman > South Korea planned',
      'VISITED Wendy Sherman > Vietnam planned',
      'VISITED Wendy Sherman > Laos planned',
    ],
  ],
  [
    'letters before "and"',
    'Wendy Sherman visited the Dominican Republic (DR) and Haiti.',
    ['VISITED Wendy Sherman > Dominican Republic happened', 'VISITED Wendy Sherman > Haiti happened'],
  ],
  [
    'persons',
    'Samoan Prime Minister Fiame Naomi Mataʻafa (left) and Fijian Prime Minister Sitiveni Rabuka met in Apia.',
    ['MET_WITH Fiame Naomi Mataʻafa > Sitiveni Rabuka happened', 'VISITED Sitiveni Rabuka > Samoa happened'],
  ],
  [
    'a bracket without a list',
    'Wendy Sherman visited the Republic of Korea (ROK) before Laos protested.',
    ['VISITED Wendy Sherman > South Korea happened'],
  ],
]);

claimTable('the host of a title without a country', { relations: ['REPRESENTS'] }, [
  [
    'in the town that opens the sentence',
    'In Vientiane, Norwegian Prime Minister Jonas Gahr Støre will meet with Trade Minister Bounthan Keola.',
    ['REPRESENTS Jonas Gahr Støre > Norway happened', 'REPRESENTS Bounthan Keola > Laos happened'],
  ],
  [
    'while in',
    'While in Ouagadougou, Norwegian Prime Minister Jonas Gahr Støre met with Foreign Minister Bassolma Zida.',
    ['REPRESENTS Jonas Gahr Støre > Norway happened', 'REPRESENTS Bassolma Zida > Burkina Faso happened'],
  ],
  [
    'where the journey goes',
    'Norwegian Prime Minister Jonas Gahr Støre travelled to Beirut, where he met with Interior Minister Bassam Trad.',
    ['REPRESENTS Jonas Gahr Støre > Norway happened', 'REPRESENTS Bassam Trad > Lebanon happened'],
  ],
  [
    'for talks with',
    'Norwegian Prime Minister Jonas Gahr Støre will fly to Beirut, Lebanon, for talks with Interior Minister Bassam Trad.',
    ['REPRESENTS Jonas Gahr Støre > Norway happened', 'REPRESENTS Bassam Trad > Lebanon happened'],
  ],
  [
    'the next in the list',
    'In Vientiane, Norwegian Prime Minister Jonas Gahr Støre met Trade Minister Bounthan Keola and Health Minister Somsy Vong.',
    [
      'REPRESENTS Jonas Gahr Støre > Norway happened',
      'REPRESENTS Bounthan Keola > Laos happened',
      'REPRESENTS Somsy Vong > Laos happened',
    ],
  ],
  [
    'not at the seat of a body',
    'In Geneva, Norwegian Prime Minister Jonas Gahr Støre met with Trade Minister Bounthan Keola.',
    ['REPRESENTS Jonas Gahr Støre > Norway happened'],
  ],
  [
    'the own minister at home',
    'In Oslo, Norwegian Prime Minister Jonas Gahr Støre met with Trade Minister Bounthan Keola of his own party.',
    ['REPRESENTS Jonas Gahr Støre > Norway happened', 'REPRESENTS Bounthan Keola > Norway happened'],
  ],
  [
    'a country of its own',
    'In Oslo, Fijian Prime Minister Sitiveni Rabuka met with Danish Trade Minister Ole Jensen.',
    ['REPRESENTS Sitiveni Rabuka > Fiji happened', 'REPRESENTS Ole Jensen > Denmark happened'],
  ],
]);

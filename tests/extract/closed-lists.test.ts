import { claimTable } from './claim-table.ts';

const SCOPE = { relations: ['VISITED', 'MET_WITH'] };
const DAY = { published: '2023-05-10' };

claimTable('lists that a comma, a semicolon or a second preposition closes', SCOPE, [
  [
    'a pair before the subject',
    'In talks with Fijian Prime Minister Sitiveni Rabuka and Trade Minister Manoa Kamikamica, Penny Wong stressed trade.',
    ['MET_WITH Penny Wong > Manoa Kamikamica happened', 'MET_WITH Penny Wong > Sitiveni Rabuka happened'],
    DAY,
  ],
  [
    'a longer list before the subject',
    'During meetings with Sitiveni Rabuka, Biman Prasad and Manoa Kamikamica, Penny Wong stressed trade.',
    [
      'MET_WITH Penny Wong > Biman Prasad happened',
      'MET_WITH Penny Wong > Manoa Kamikamica happened',
      'MET_WITH Penny Wong > Sitiveni Rabuka happened',
    ],
    DAY,
  ],
  [
    'countries before the subject',
    'In talks with Fiji and Tonga, Japan stressed trade.',
    ['MET_WITH Japan > Fiji happened', 'MET_WITH Japan > Tonga happened'],
    DAY,
  ],
  [
    'places before the subject',
    'In Fiji, Tonga and Samoa, Penny Wong met with officials.',
    [
      'MET_WITH Penny Wong > Fiji happened',
      'MET_WITH Penny Wong > Samoa happened',
      'MET_WITH Penny Wong > Tonga happened',
      'VISITED Penny Wong > Fiji happened',
      'VISITED Penny Wong > Samoa happened',
      'VISITED Penny Wong > Tonga happened',
    ],
    DAY,
  ],
  [
    'an apposition that opens the sentence stays apart',
    'As members of ASEAN, Laos and Vietnam met with Penny Wong.',
    ['MET_WITH Laos > Penny Wong happened', 'MET_WITH Vietnam > Penny Wong happened'],
    DAY,
  ],
  [
    'each in another town',
    'Penny Wong met with William Ruto in Nairobi, with Yoweri Museveni in Kampala and with Paul Kagame in Kigali.',
    [
      'MET_WITH Penny Wong > Paul Kagame happened',
      'MET_WITH Penny Wong > William Ruto happened',
      'MET_WITH Penny Wong > Yoweri Museveni happened',
      'VISITED Penny Wong > Kenya happened',
      'VISITED Penny Wong > Rwanda happened',
      'VISITED Penny Wong > Uganda happened',
    ],
    DAY,
  ],
  [
    'parts between semicolons',
    "Penny Wong met with Fijian President Wiliame Katonivere and Prime Minister Sitiveni Rabuka; with King Tupou VI and Tongan Prime Minister Siaosi Sovaleni; and with Fiame Naomi Mata'afa.",
    [
      "MET_WITH Penny Wong > Fiamē Naomi Mata'afa happened",
      'MET_WITH Penny Wong > Siaosi Sovaleni happened',
      'MET_WITH Penny Wong > Sitiveni Rabuka happened',
      'MET_WITH Penny Wong > Tupou VI of Tonga happened',
      'MET_WITH Penny Wong > Wiliame Katonivere happened',
    ],
    DAY,
  ],
  [
    'others without a name before the semicolon',
    'Penny Wong met with Sitiveni Rabuka, Biman Prasad, and other ministers; and with King Tupou VI.',
    [
      'MET_WITH Penny Wong > Biman Prasad happened',
      'MET_WITH Penny Wong > Sitiveni Rabuka happened',
      'MET_WITH Penny Wong > Tupou VI of Tonga happened',
    ],
    DAY,
  ],
  [
    'a comma before the second with',
    'Penny Wong met separately with Sitiveni Rabuka, and with King Tupou VI.',
    ['MET_WITH Penny Wong > Sitiveni Rabuka happened', 'MET_WITH Penny Wong > Tupou VI of Tonga happened'],
    DAY,
  ],
  [
    'support is no party',
    'Penny Wong met with Sitiveni Rabuka, with support from Japan.',
    ['MET_WITH Penny Wong > Sitiveni Rabuka happened'],
    DAY,
  ],
  [
    'a list without and',
    'Penny Wong met with Sitiveni Rabuka, Biman Prasad, Manoa Kamikamica, Lynda Tabuya.',
    [
      'MET_WITH Penny Wong > Biman Prasad happened',
      'MET_WITH Penny Wong > Lynda Tabuya happened',
      'MET_WITH Penny Wong > Manoa Kamikamica happened',
      'MET_WITH Penny Wong > Sitiveni Rabuka happened',
    ],
    DAY,
  ],
  [
    'an office behind a pair',
    'Penny Wong met with Don Farrell and Sitiveni Rabuka, Prime Minister of Fiji.',
    ['MET_WITH Penny Wong > Don Farrell happened', 'MET_WITH Penny Wong > Sitiveni Rabuka happened'],
    DAY,
  ],
  [
    'a new clause',
    'Penny Wong met with Sitiveni Rabuka, and King Tupou VI received Don Farrell.',
    ['MET_WITH Penny Wong > Sitiveni Rabuka happened', 'MET_WITH Tupou VI of Tonga > Don Farrell happened'],
    DAY,
  ],
  [
    'what was done elsewhere',
    'Penny Wong will hold talks in Suva on crimes committed in Ukraine.',
    ['VISITED Penny Wong > Fiji planned'],
    DAY,
  ],
  [
    'the place of an event that was held',
    'Penny Wong attended talks held in Tonga.',
    ['VISITED Penny Wong > Tonga happened'],
    DAY,
  ],
]);

import { claimTable } from './claim-table.ts';

const DAY = { published: '2023-05-10' };
const US = { source: 'U.S. Department of State', published: '2023-05-10' };

claimTable('surnames below one title', { relations: ['REPRESENTS', 'MET_WITH'], shows: ['role'] }, [
  [
    'presidents',
    'Presidents Biden and Erdogan met in Rome.',
    [
      'MET_WITH Joe Biden > Recep Tayyip Erdoğan happened',
      'REPRESENTS Joe Biden > United States happened as President',
      'REPRESENTS Recep Tayyip Erdoğan > Turkey happened as President',
    ],
    DAY,
  ],
  [
    'prime ministers',
    'Prime Ministers Modi and Kishida held talks in Delhi.',
    [
      'MET_WITH Fumio Kishida > Narendra Modi happened',
      'REPRESENTS Fumio Kishida > Japan happened as Prime Minister',
      'REPRESENTS Narendra Modi > India happened as Prime Minister',
    ],
    DAY,
  ],
  [
    'full names',
    'Presidents Joe Biden and Recep Tayyip Erdogan met in Rome.',
    [
      'MET_WITH Joe Biden > Recep Tayyip Erdoğan happened',
      'REPRESENTS Joe Biden > United States happened as President',
      'REPRESENTS Recep Tayyip Erdoğan > Turkey happened as President',
    ],
    DAY,
  ],
  [
    'a name that is a common word, behind a portfolio',
    'Republic of Korea Minister of Foreign Affairs Park Jin met with Foreign Minister Penny Wong.',
    [
      'MET_WITH Park Jin > Penny Wong happened',
      'REPRESENTS Park Jin > South Korea happened as Minister of Foreign Affairs',
      'REPRESENTS Penny Wong > Australia happened as Foreign Minister',
    ],
    DAY,
  ],
]);

claimTable('a title that the publisher has not', { relations: ['MET_WITH', 'SUPPORTED', 'VISITED'] }, [
  [
    'the Foreign Minister is no Secretary of State',
    'Deputy Secretary of State Wendy Sherman met today with Moroccan Foreign Minister Nasser Bourita in Rabat. The Deputy Secretary and the Foreign Minister expressed support for Ukraine.',
    [
      'MET_WITH Nasser Bourita > Wendy Sherman happened',
      'SUPPORTED Nasser Bourita > Ukraine happened',
      'SUPPORTED Wendy Sherman > Ukraine happened',
      'VISITED Wendy Sherman > Morocco happened',
    ],
    US,
  ],
  [
    'the Amir is no President',
    'Secretary of State Antony Blinken met with the Amir of Qatar Tamim bin Hamad Al Thani. The Secretary thanked the Amir for his leadership.',
    [
      'MET_WITH Antony Blinken > Tamim bin Hamad Al Thani happened',
      'SUPPORTED Antony Blinken > Tamim bin Hamad Al Thani happened',
    ],
    US,
  ],
  [
    'the Secretary is its own',
    'Moroccan Foreign Minister Nasser Bourita came to Washington. The Secretary met with Foreign Minister Bourita.',
    ['MET_WITH Antony Blinken > Nasser Bourita happened', 'VISITED Nasser Bourita > United States happened'],
    US,
  ],
]);

claimTable('journeys told twice', { relations: ['VISITED', 'MET_WITH'], shows: ['date'] }, [
  [
    'a companion meets on the days of the traveller',
    'Deputy Secretary Wendy Sherman will travel to Japan from July 18 to July 25. She will be joined by Assistant Secretary Daniel Kritenbrink. The delegation will meet with Vice Foreign Minister Mori Takeo.',
    [
      'MET_WITH Daniel Kritenbrink > Mori Takeo planned on 2023-07-18/2023-07-25',
      'MET_WITH Mori Takeo > Wendy Sherman planned on 2023-07-18/2023-07-25',
      'VISITED Daniel Kritenbrink > Japan planned on 2023-07-18/2023-07-25',
      'VISITED Wendy Sherman > Japan planned on 2023-07-18/2023-07-25',
    ],
    DAY,
  ],
  [
    'a journey under way is not planned',
    'Special Envoy Tim Lenderking arrived in Saudi Arabia today, where he will meet with senior officials from the Saudi Government.',
    [
      'MET_WITH Saudi Arabia > Tim Lenderking planned on 2023-05-10',
      'VISITED Tim Lenderking > Saudi Arabia happened on 2023-05-10',
    ],
    DAY,
  ],
  [
    'a title is as planned as the text',
    'Foreign Minister Penny Wong will travel to Suva, Fiji, to discuss trade. Foreign Minister Wong will then travel to Apia, Samoa.',
    ['VISITED Penny Wong > Fiji planned', 'VISITED Penny Wong > Samoa planned'],
    { ...DAY, title: 'Foreign Minister Wong’s Travel to Fiji and Samoa' },
  ],
]);

claimTable('who fights', { relations: ['FOUGHT'] }, [
  [
    'the ruler whose invasion it is, and not whose view of it is told',
    'Secretary Blinken spoke about Ukraine. He stressed U.S. views on the response to President Putin’s invasion of Ukraine.',
    ['FOUGHT Russia > Ukraine happened'],
    US,
  ],
  [
    'nor whose response it is',
    'The two discussed our response to Putin’s assault on Ukraine.',
    ['FOUGHT Russia > Ukraine happened'],
    US,
  ],
]);

const MANY = 'Argentina, Brazil, Canada, Chile, Colombia, Ecuador, Mexico, and Peru';
const each = (event: string, day: string): string[] =>
  MANY.split(/, (?:and )?/u).map((party) => `ATTENDED ${party} > ${event} happened on ${day}`);

claimTable('many who met at what the title names', { relations: ['ATTENDED', 'MET_WITH'], shows: ['date'] }, [
  [
    'today',
    `The ministers of ${MANY} met today to discuss Haiti. The ministers welcomed the progress.`,
    each('Ministerial Meeting on Haiti', '2023-05-10'),
    { ...DAY, title: 'Joint Statement on the Ministerial Meeting on Haiti' },
  ],
  [
    'on a day',
    `Representatives of ${MANY} met in Lima on May 9 to discuss fisheries.`,
    each('Ocean Partnership Ministerial', '2023-05-09'),
    { ...DAY, title: 'Joint Statement of the Ocean Partnership Ministerial' },
  ],
  [
    'who only speak together attended nothing',
    `The ministers of ${MANY} welcome the election in Haiti.`,
    [],
    { ...DAY, title: 'Joint Statement on the Ministerial Meeting on Haiti' },
  ],
  [
    'without a meeting in the title',
    `The ministers of ${MANY} met today to discuss Haiti.`,
    [],
    { ...DAY, title: 'Joint Statement on Haiti' },
  ],
]);

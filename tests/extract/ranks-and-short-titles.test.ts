import { claimTable } from './claim-table.ts';

claimTable('ranks and titles cut short', { relations: ['REPRESENTS'] }, [
  [
    'a rank with a hyphen',
    'Lt-Gen Harold Brennick of Britain met reporters.',
    ['REPRESENTS Harold Brennick > United Kingdom happened'],
  ],
  [
    'a hyphen and a full stop',
    'French Vice-Adm. Hervé Blandin welcomed the ships.',
    ['REPRESENTS Hervé Blandin > France happened'],
  ],
  [
    'no full stop',
    "Nepal's army chief, Gen Prabhu Ram Thapa, visited Delhi.",
    ['REPRESENTS Prabhu Ram Thapa > Nepal happened'],
  ],
  [
    'behind another title',
    'Indian Navy chief Adm. Radhakant Menon arrived in Colombo.',
    ['REPRESENTS Radhakant Menon > India happened'],
  ],
  [
    'a given name that is a rank cut short',
    "Gen Nakatani, Japan's defence minister, visited Taipei.",
    ['REPRESENTS Gen Nakatani > Japan happened'],
  ],
  [
    'letters of a deputy prime minister',
    'DPM Aleksandar Mirov of Bulgaria visited Skopje.',
    ['REPRESENTS Aleksandar Mirov > Bulgaria happened'],
  ],
  [
    'letters of a world body',
    'SRSG Roza Otunbayeva visited Kabul.',
    ['REPRESENTS Roza Otunbayeva > United Nations happened'],
  ],
  ['a president cut short', 'Pres. Joe Biden spoke in Accra.', ['REPRESENTS Joe Biden > United States happened']],
  [
    'a forename that is a throne',
    'Knesset Speaker Amir Ohana visited Rabat.',
    ['REPRESENTS Amir Ohana > Israel happened'],
  ],
  [
    'another',
    'Emirati minister Sultan al-Rashidi visited Beijing.',
    ['REPRESENTS Sultan al-Rashidi > United Arab Emirates happened'],
  ],
  [
    'an emir by his title',
    'Emir of Qatar Sheikh Tamim bin Hamad Al Thani visited Rome.',
    ['REPRESENTS Tamim bin Hamad Al Thani > Qatar happened'],
  ],
  [
    'a sultan by his title',
    'Sultan Haitham bin Tariq of Oman visited Tehran.',
    ['REPRESENTS Haitham bin Tariq > Oman happened'],
  ],
  [
    'an Indian form of address',
    'Shri Rajnath Verma, Defence Minister of India, visited Hanoi.',
    ['REPRESENTS Rajnath Verma > India happened'],
  ],
  [
    'a Malay one',
    "Datuk Seri Rosnah Shamsul, Malaysia's trade minister, visited Hanoi.",
    ['REPRESENTS Rosnah Shamsul > Malaysia happened'],
  ],
  ['a number is no rank', 'Gen Z voters in Japan stayed at home.', []],
  ['the boss of a firm', 'Siemens boss Roland Busch visited Beijing.', ['REPRESENTS Roland Busch > Siemens happened']],
  [
    'a head of a junta',
    'Paul Damiba, the former junta leader of Burkina Faso, fled to Togo.',
    ['REPRESENTS Paul Damiba > Burkina Faso happened'],
  ],
  ['nobody has a title', 'The boss of the shop in Lima was Ana Rojas.', []],
]);

claimTable('whose title it is without a name beside it', { relations: ['REPRESENTS'] }, [
  [
    'a commissioner',
    'European Commissioner for Home Affairs Ylva Johansson visited Tunis.',
    ['REPRESENTS Ylva Johansson > European Commission happened'],
  ],
  [
    'a primate',
    'Archbishop of Canterbury Justin Welby visited Juba.',
    ['REPRESENTS Justin Welby > Church of England happened'],
  ],
  [
    'a commander',
    "NATO's Supreme Allied Commander Europe, Gen. Otto Brandt, visited Helsinki.",
    ['REPRESENTS Otto Brandt > NATO happened'],
  ],
  [
    'a general commissioner',
    'UNRWA Commissioner-General Philippe Lazzarini visited Gaza.',
    ['REPRESENTS Philippe Lazzarini > UNRWA happened'],
  ],
  [
    'a long task',
    'UN Under-Secretary-General for Political and Peacebuilding Affairs Rosa Delgado visited Kabul.',
    ['REPRESENTS Rosa Delgado > United Nations happened'],
  ],
  [
    'a country director',
    "Oxfam's country director in Yemen, Ferran Puig, called for a truce.",
    ['REPRESENTS Ferran Puig > Oxfam happened'],
  ],
  [
    'a known person of a body',
    "NATO's Jens Stoltenberg visited Oslo.",
    ['REPRESENTS Jens Stoltenberg > NATO happened'],
  ],
  [
    'a diplomat with his town',
    "Polish charge d'affaires in Minsk Marcin Wojcik left.",
    ['REPRESENTS Marcin Wojcik > Poland happened'],
  ],
  [
    'a state secretary',
    'Anders Dahl, state secretary at the Norwegian Ministry of Foreign Affairs, visited Kabul.',
    ['REPRESENTS Anders Dahl > Norway happened'],
  ],
  [
    'a joint secretary',
    "Ravi Menon, joint secretary in India's Ministry of External Affairs, visited Kabul.",
    ['REPRESENTS Ravi Menon > India happened'],
  ],
  [
    'a minister is in no ministry of others',
    'Kenyan Foreign Minister Alfred Otieno spoke at the Egyptian Foreign Ministry.',
    ['REPRESENTS Alfred Otieno > Kenya happened'],
  ],
  ['an archbishop elsewhere', 'The archbishop spoke in Canterbury.', []],
]);

import { claimTable } from './claim-table.ts';

const scope = { relations: ['MET_WITH', 'REPRESENTS'] };
const met = 'MET_WITH Annalena Baerbock > ';

claimTable('a second title before the name', scope, [
  [
    'an ambassador who is a minister',
    'Annalena Baerbock met Kenyan Minister of Foreign Affairs Ambassador Raychelle Omamo.',
    [`${met}Raychelle Omamo happened`, 'REPRESENTS Raychelle Omamo > Kenya happened'],
  ],
  [
    'a cabinet secretary',
    'Annalena Baerbock met Kenyan Cabinet Secretary for Foreign Affairs Ambassador Raychelle Omamo.',
    [`${met}Raychelle Omamo happened`, 'REPRESENTS Raychelle Omamo > Kenya happened'],
  ],
  [
    'a senator',
    'Annalena Baerbock met Australian Minister for Trade Senator Don Farrell.',
    [`${met}Don Farrell happened`, 'REPRESENTS Don Farrell > Australia happened'],
  ],
  [
    'a general',
    'Annalena Baerbock met Egyptian Minister of Defence General Mohamed Zaki.',
    [`${met}Mohamed Ahmed Zaki happened`, 'REPRESENTS Mohamed Ahmed Zaki > Egypt happened'],
  ],
  [
    'a chief',
    'Annalena Baerbock met Ghanaian Minister of the Interior Chief Kwame Odartey.',
    [`${met}Kwame Odartey happened`, 'REPRESENTS Kwame Odartey > Ghana happened'],
  ],
  [
    'as the one who acts',
    'Ugandan Minister of State for Foreign Affairs Ambassador Okello Mutebi met Annalena Baerbock.',
    ['MET_WITH Okello Mutebi > Annalena Baerbock happened', 'REPRESENTS Okello Mutebi > Uganda happened'],
  ],
  [
    'an envoy',
    'Annalena Baerbock met U.S. Special Representative for Afghanistan Reconciliation Ambassador Zalmay Khalilzad.',
    [`${met}Zalmay Khalilzad happened`, 'REPRESENTS Zalmay Khalilzad > United States happened'],
  ],
  [
    'one title',
    'Annalena Baerbock met Kenyan Ambassador Raychelle Omamo.',
    [`${met}Raychelle Omamo happened`, 'REPRESENTS Raychelle Omamo > Kenya happened'],
  ],
  [
    'an honorific',
    'Annalena Baerbock met Kenyan Minister for Foreign Affairs Dr. Raychelle Omamo.',
    [`${met}Raychelle Omamo happened`, 'REPRESENTS Raychelle Omamo > Kenya happened'],
  ],
  [
    'two persons',
    'Annalena Baerbock met Kenyan Foreign Minister Monica Juma and Ambassador Okello Mutebi of Uganda.',
    [
      `${met}Monica Juma happened`,
      `${met}Okello Mutebi happened`,
      'REPRESENTS Monica Juma > Kenya happened',
      'REPRESENTS Okello Mutebi > Uganda happened',
    ],
  ],
  ['no name behind it', 'Annalena Baerbock met the Kenyan Minister for Foreign Affairs.', [`${met}Kenya happened`]],
  [
    'an under-secretary',
    'Annalena Baerbock met Norwegian Under-Secretary of State Bjorn Larsen.',
    [`${met}Bjorn Larsen happened`, 'REPRESENTS Bjorn Larsen > Norway happened'],
  ],
]);

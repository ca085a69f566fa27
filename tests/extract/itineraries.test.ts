import { claimTable } from './claim-table.ts';

const TRIP = { title: 'Travels of Foreign Minister Penny Wong', published: '2023-12-31' };
const RELATIONS = ['MET_WITH', 'SPOKE_WITH', 'ATTENDED', 'SIGNED_WITH', 'INVITED'];

claimTable('lines of a diary without a subject', { relations: RELATIONS }, [
  [
    'the person of the title, in the past',
    'Fiji, 12 March. Met with Prime Minister Sitiveni Rabuka.\n\nFrance, 20 March. Met with President Emmanuel Macron in Paris.',
    ['MET_WITH Penny Wong > Emmanuel Macron happened', 'MET_WITH Penny Wong > Sitiveni Rabuka happened'],
    TRIP,
  ],
  [
    'nouns in place of verbs',
    'Berlin: 3 May\n\nMeeting with Chancellor Olaf Scholz\n\nRome: 4 May\n\nMeeting with Prime Minister Giorgia Meloni',
    ['MET_WITH Penny Wong > Giorgia Meloni happened', 'MET_WITH Penny Wong > Olaf Scholz happened'],
    TRIP,
  ],
  [
    'events and several verbs in one line',
    'India, September. Attended the G20 Summit in New Delhi and met with Prime Minister Narendra Modi.\n\nMexico, October. Met with President Andrés Manuel López Obrador.',
    [
      'ATTENDED Penny Wong > G20 Summit in New Delhi happened',
      'MET_WITH Penny Wong > Andrés Manuel López Obrador happened',
      'MET_WITH Penny Wong > Narendra Modi happened',
    ],
    TRIP,
  ],
  [
    'the person of the first sentence',
    'Chancellor Olaf Scholz travelled a lot this year.\n\nIn March. Met with President Lula da Silva of Brazil.\n\nIn April. Met with Prime Minister Fumio Kishida of Japan.',
    ['MET_WITH Olaf Scholz > Fumio Kishida happened', 'MET_WITH Olaf Scholz > Luiz Inácio Lula da Silva happened'],
    { title: 'A busy year', published: '2023-12-31' },
  ],
  [
    'the person that a heading names',
    'President Emmanuel Macron\n\nMet with King Charles III.\n\nMet with Prime Minister Rishi Sunak.\n\nChancellor Olaf Scholz\n\nMet with President Andrzej Duda.',
    [
      'MET_WITH Emmanuel Macron > Charles III happened',
      'MET_WITH Emmanuel Macron > Rishi Sunak happened',
      'MET_WITH Olaf Scholz > Andrzej Duda happened',
    ],
    { title: 'Meetings of the week', published: '2023-06-30' },
  ],
  [
    'one line is no diary',
    'Met with President Emmanuel Macron. The weather was fine.',
    [],
    { title: 'Travels of Foreign Minister Penny Wong', published: '2023-12-31' },
  ],
  [
    'requests to the reader have no subject either',
    'Meet President Emmanuel Macron in our podcast.\n\nJoin Chancellor Olaf Scholz on our channel.\n\nRead more about Foreign Minister Annalena Baerbock.',
    [],
    TRIP,
  ],
  [
    'lines with a subject of their own',
    'Fiji, 12 March. Prime Minister Sitiveni Rabuka met with President Emmanuel Macron.\n\nFrance, 20 March. Chancellor Olaf Scholz met with President Emmanuel Macron.',
    ['MET_WITH Olaf Scholz > Emmanuel Macron happened', 'MET_WITH Sitiveni Rabuka > Emmanuel Macron happened'],
    TRIP,
  ],
  [
    'two persons in the title are nobody in particular',
    'Met with President Emmanuel Macron.\n\nMet with Chancellor Olaf Scholz.',
    [],
    { title: 'Giorgia Meloni and Rishi Sunak in Paris', published: '2023-12-31' },
  ],
]);

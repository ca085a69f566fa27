import { claimTable } from './claim-table.ts';

const KREMLIN = { source: 'President of Russia (en.kremlin.ru)', published: '2022-05-17' };
const STATE = { source: 'U.S. Department of State, press releases', published: '2022-07-12' };
const BEGINNING = 'President of Russia Vladimir Putin: Madam President, good afternoon.\n';
const GUEST = 'President of Moldova Maia Sandu (retranslated): ';
const TITLE = { ...KREMLIN, title: 'Meeting with President of Moldova Maia Sandu' };

claimTable('what one says to the other in a talk', { relations: ['INVITED', 'SUPPORTED', 'SPOKE_WITH'] }, [
  [
    'reads thanks for an invitation without "I"',
    `${BEGINNING}${GUEST}Good afternoon. Thank you for the invitation.`,
    ['INVITED Vladimir Putin > Maia Sandu happened', 'SUPPORTED Maia Sandu > Vladimir Putin happened'],
    TITLE,
  ],
  [
    'reads "our invitation" as the speaker’s',
    `${BEGINNING}Thank you for accepting our invitation.\n${GUEST}Good afternoon.`,
    ['INVITED Vladimir Putin > Maia Sandu happened', 'SUPPORTED Vladimir Putin > Maia Sandu happened'],
    TITLE,
  ],
  [
    'reads "my invitation to you"',
    `${BEGINNING}${GUEST}I confirm my invitation to you to come to Moldova.`,
    ['INVITED Maia Sandu > Vladimir Putin happened'],
    TITLE,
  ],
  [
    'takes bare thanks for the end of a speech',
    `${BEGINNING}${GUEST}Thank you very much, Mr President.\nVladimir Putin: Thank you.`,
    [],
    TITLE,
  ],
  [
    'reads "and thank you for" after a feeling',
    `${BEGINNING}${GUEST}I am happy to be in Moscow and thank you for the warm welcome.`,
    ['SUPPORTED Maia Sandu > Vladimir Putin happened'],
    TITLE,
  ],
  [
    'reads "we are grateful to you" as the speaker’s',
    `${BEGINNING}${GUEST}We are very grateful to you for the reception.`,
    ['SUPPORTED Maia Sandu > Vladimir Putin happened'],
    TITLE,
  ],
  [
    'reads "we are grateful to the country" as the state’s',
    `${BEGINNING}${GUEST}We are very grateful to Russia for its support.`,
    ['SUPPORTED Moldova > Russia happened'],
    TITLE,
  ],
  [
    'reads regular contacts',
    `${BEGINNING}We maintain regular contacts.\n${GUEST}Good afternoon.`,
    ['SPOKE_WITH Vladimir Putin > Maia Sandu happened'],
    TITLE,
  ],
  [
    'leaves contacts with others alone',
    `${BEGINNING}We maintain good contacts with farmers.\n${GUEST}Good afternoon.`,
    [],
    TITLE,
  ],
  [
    'gives the words of a journalist to nobody',
    `${BEGINNING}QUESTION: Thank you for the invitation. We are grateful to Russia.`,
    [],
    TITLE,
  ],
  [
    'does not thank the other leader in an answer to a journalist',
    `${BEGINNING}${GUEST}Good afternoon.\nQUESTION: Will prices fall?\nVladimir Putin: Thank you for the question.`,
    [],
    TITLE,
  ],
  [
    'turns back to the other leader with his title',
    `${BEGINNING}${GUEST}Good afternoon.\nQUESTION: Will prices fall?\nVladimir Putin: Madam President, I thank you for your visit.`,
    ['SUPPORTED Vladimir Putin > Maia Sandu happened'],
    TITLE,
  ],
  [
    'lets two of three speak to each other',
    'President Macron: Good morning.\nMinister Lecornu: Good morning.\nChancellor Scholz: I thank you for your patience.',
    ['SUPPORTED Olaf Scholz > Emmanuel Macron happened'],
    { title: 'Remarks by President Emmanuel Macron and Chancellor Olaf Scholz', published: '2023-03-03' },
  ],
  [
    'reads a label in capitals with a short name',
    'PRESIDENT BIDEN: I’m glad.\nPRESIDENT XI: (As interpreted.) Mr. President, I thank you for the call.',
    ['SUPPORTED Xi Jinping > Joe Biden happened'],
    { title: 'Remarks by President Biden and President Xi Jinping', published: '2022-11-14' },
  ],
]);

claimTable('where a talk takes place, and where the two have been', { relations: ['VISITED', 'MET_WITH'] }, [
  [
    'reads the line under the title as the place',
    'Antony J. Blinken, Secretary of State\n\nSan José, Costa Rica\n\nSECRETARY BLINKEN: Good morning.',
    ['MET_WITH Antony Blinken > Rodolfo Solano happened', 'VISITED Antony Blinken > Costa Rica happened'],
    {
      ...STATE,
      title: 'Secretary Antony J. Blinken and Costa Rican Foreign Minister Rodolfo Solano Before Their Meeting',
    },
  ],
  [
    'reads the capital under the title for the guest',
    'Antony J. Blinken, Secretary of State\n\nWashington, DC\n\nSECRETARY BLINKEN: Good morning.',
    ['MET_WITH Antony Blinken > Rodolfo Solano happened', 'VISITED Rodolfo Solano > United States happened'],
    {
      ...STATE,
      title: 'Secretary Antony J. Blinken and Costa Rican Foreign Minister Rodolfo Solano Before Their Meeting',
    },
  ],
  [
    'reads a welcome "here"',
    'SECRETARY BLINKEN: It’s a real pleasure to welcome Costa Rican Foreign Minister Rodolfo Solano here.',
    ['MET_WITH Antony Blinken > Rodolfo Solano happened', 'VISITED Rodolfo Solano > United States happened'],
    STATE,
  ],
  [
    'reads a last meeting in a third country',
    `${BEGINNING}Our last meeting in Minsk on March 2 was useful.\n${GUEST}It was.`,
    [
      'MET_WITH Vladimir Putin > Maia Sandu happened',
      'VISITED Vladimir Putin > Belarus happened',
      'VISITED Maia Sandu > Belarus happened',
    ],
    TITLE,
  ],
  [
    'reads "happy to be here and to meet you"',
    `${BEGINNING}${GUEST}I’m happy to be here and to meet with you.`,
    ['MET_WITH Maia Sandu > Vladimir Putin happened'],
    TITLE,
  ],
  [
    'reads "happy to have this opportunity to meet you"',
    `${BEGINNING}${GUEST}I am happy to have this opportunity to meet with you.`,
    ['MET_WITH Maia Sandu > Vladimir Putin happened'],
    TITLE,
  ],
  [
    'reads "glad to be able to meet you"',
    `${BEGINNING}${GUEST}I’m glad to be able to meet you.`,
    ['MET_WITH Maia Sandu > Vladimir Putin happened'],
    TITLE,
  ],
  [
    'leaves "a great opportunity to meet" a possibility',
    'Maia Sandu has a great opportunity to meet President Stubb.',
    ['MET_WITH Maia Sandu > Alexander Stubb possible'],
  ],
  [
    'leaves "will be happy to meet you" a plan',
    `${BEGINNING}${GUEST}I will be happy to meet with you.`,
    ['MET_WITH Maia Sandu > Vladimir Putin planned', 'MET_WITH Vladimir Putin > Maia Sandu happened'],
    TITLE,
  ],
  [
    'leaves "would be happy to meet you" a wish',
    `${BEGINNING}${GUEST}I would be happy to meet with you.`,
    ['MET_WITH Maia Sandu > Vladimir Putin possible', 'MET_WITH Vladimir Putin > Maia Sandu happened'],
    TITLE,
  ],
  [
    'reads "my country" and "your country"',
    `${BEGINNING}I visited your country in May.\n${GUEST}You visited my country in May.`,
    ['MET_WITH Vladimir Putin > Maia Sandu happened', 'VISITED Vladimir Putin > Moldova happened'],
    TITLE,
  ],
]);

claimTable(
  'what the countries of two speakers do',
  { relations: ['RECOGNISED', 'COOPERATED_WITH', 'SIGNED_WITH', 'AGREED_WITH'] },
  [
    [
      'reads an anniversary of relations between "our countries"',
      `${BEGINNING}This year we celebrate the 30th anniversary of diplomatic relations between our countries.\n${GUEST}We do.`,
      ['RECOGNISED Russia > Moldova happened', 'RECOGNISED Moldova > Russia happened'],
      TITLE,
    ],
    [
      'reads an anniversary of relations outside a talk',
      'Kenya and Japan marked the 60th anniversary of diplomatic relations.',
      ['RECOGNISED Kenya > Japan happened', 'RECOGNISED Japan > Kenya happened'],
    ],
    [
      'takes an anniversary of independence for no recognition',
      'Kenya and Japan marked the 60th anniversary of independence.',
      [],
    ],
    [
      'reads "our two countries"',
      `${BEGINNING}${GUEST}Our two countries are working closely together on energy.`,
      ['COOPERATED_WITH Moldova > Russia happened'],
      TITLE,
    ],
    [
      'reads "when we signed" as the two persons',
      `${BEGINNING}${GUEST}Trade has grown since March 2015, when we signed the Treaty on Friendship.`,
      ['SIGNED_WITH Maia Sandu > Vladimir Putin happened'],
      TITLE,
    ],
    [
      'reads "we have signed" as the two states',
      `${BEGINNING}${GUEST}We have signed a number of agreements.`,
      ['SIGNED_WITH Moldova > Russia happened'],
      TITLE,
    ],
    [
      'takes the same opinion for no agreement',
      `${BEGINNING}${GUEST}I agree with you that trade has grown.`,
      [],
      TITLE,
    ],
  ],
);

claimTable(
  'when what is said in a talk happens',
  { relations: ['SUPPORTED', 'MET_WITH', 'SIGNED_WITH'], shows: ['date'] },
  [
    [
      'does not date thanks by the meeting spoken of before',
      `${BEGINNING}${GUEST}We met in Minsk on March 2. I thank you for your patience.`,
      ['MET_WITH Maia Sandu > Vladimir Putin happened on 2022-03-02', 'SUPPORTED Maia Sandu > Vladimir Putin happened'],
      TITLE,
    ],
    [
      'dates thanks by the day of the talk',
      `Vladimir Putin met with Maia Sandu.\n${BEGINNING}I hope we will settle it today. I thank you for your patience.\n${GUEST}Good afternoon.`,
      [
        'MET_WITH Vladimir Putin > Maia Sandu happened on 2022-05-17',
        'SUPPORTED Vladimir Putin > Maia Sandu happened on 2022-05-17',
      ],
      TITLE,
    ],
    [
      'does not date congratulations by the election',
      'Vladimir Putin congratulated Maia Sandu on the election, which was held on May 2.',
      ['SUPPORTED Vladimir Putin > Maia Sandu happened'],
      KREMLIN,
    ],
    [
      'dates a treaty by "since then, when"',
      'Trade has grown since March 18, 2015, when Russia and Moldova signed the treaty.',
      ['SIGNED_WITH Russia > Moldova happened on 2015-03-18'],
      KREMLIN,
    ],
  ],
);

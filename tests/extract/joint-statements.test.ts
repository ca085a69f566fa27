import { claimTable } from './claim-table.ts';

const SIGNED = { relations: ['SIGNED_WITH'] };

claimTable('who issues a joint statement', SIGNED, [
  [
    'authors in the title',
    'We call for an immediate ceasefire.',
    [
      'SIGNED_WITH Australia > Canada happened',
      'SIGNED_WITH Australia > New Zealand happened',
      'SIGNED_WITH Canada > New Zealand happened',
    ],
    { title: 'Joint Statement by the Leaders of Australia, Canada, and New Zealand' },
  ],
  [
    'two countries behind "from"',
    'The two sides affirmed a vision of closer ties.',
    ['SIGNED_WITH United States > India happened'],
    { title: 'Joint Statement from the United States and India' },
  ],
  [
    'ministers of several countries',
    'We met in Tbilisi today.',
    [
      'SIGNED_WITH Armenia > Azerbaijan happened',
      'SIGNED_WITH Armenia > Georgia happened',
      'SIGNED_WITH Azerbaijan > Georgia happened',
    ],
    { title: 'Joint Statement of the Foreign Ministers of Armenia, Azerbaijan and Georgia' },
  ],
  [
    'the persons of the first sentence',
    'Today, President Emmanuel Macron, Chancellor Olaf Scholz and Prime Minister Rishi Sunak spoke about Sudan.',
    [
      'SIGNED_WITH Emmanuel Macron > Olaf Scholz happened',
      'SIGNED_WITH Emmanuel Macron > Rishi Sunak happened',
      'SIGNED_WITH Olaf Scholz > Rishi Sunak happened',
    ],
    { title: 'Joint Statement on Sudan' },
  ],
  [
    'those beside "we"',
    'We, the Prime Ministers of Estonia and Latvia, condemn the attack.',
    ['SIGNED_WITH Estonia > Latvia happened'],
    { title: 'Joint Declaration on the Baltic Sea' },
  ],
  [
    'names that follow a dash behind "we"',
    'Today, we — President Macron of France and Chancellor Scholz of Germany — express our steadfast support.',
    ['SIGNED_WITH Emmanuel Macron > Olaf Scholz happened'],
    { title: 'Joint Statement on Israel' },
  ],
  [
    'governments that release a text',
    'The text of the following statement was released by the Governments of Japan and Kenya.',
    ['SIGNED_WITH Japan > Kenya happened'],
    { title: 'A Statement on Energy' },
  ],
  [
    'names below "we, the undersigned"',
    [
      'We, the undersigned, welcome the commitment.',
      'Donald J. Trump',
      'President of the United States of America',
      'Abdel Fattah El-Sisi',
      'President of the Arab Republic of Egypt',
    ].join('\n\n'),
    ['SIGNED_WITH Donald Trump > Abdel Fattah el-Sisi happened'],
    { title: 'The Declaration for Peace' },
  ],
  [
    'two of one country sign nothing with each other',
    'The United States welcomes the announcement.',
    [],
    { title: 'Joint Statement by Secretary Antony J. Blinken and Treasury Secretary Janet L. Yellen' },
  ],
  [
    'more than six',
    'We condemn the attack.',
    [],
    {
      title: 'Joint Statement by the Leaders of Australia, Canada, Denmark, Estonia, France, Germany and Japan',
    },
  ],
  [
    'a statement of one',
    'President Emmanuel Macron and Chancellor Olaf Scholz spoke about Sudan.',
    [],
    { title: 'Statement by the French Presidency' },
  ],
  [
    'a joint statement that the text only mentions',
    'Prime Minister Rishi Sunak read a joint statement about Sudan.',
    [],
    { title: 'Sunak speaks in London' },
  ],
]);

claimTable('parties in the name of an agreement', SIGNED, [
  [
    'a hyphen',
    'The U.S.-Chile Free Trade Agreement eliminated tariffs.',
    ['SIGNED_WITH United States > Chile happened'],
  ],
  [
    '"between" behind the name',
    'He praised the Agreement on Security Cooperation between Ukraine and the United Kingdom.',
    ['SIGNED_WITH Ukraine > United Kingdom happened'],
  ],
  [
    '"with" behind the name',
    "Denmark's Treaty of Friendship with Thailand is old.",
    ['SIGNED_WITH Denmark > Thailand happened'],
  ],
  ['a name of one party', 'The Minsk Agreement failed.', []],
  ['a dialogue is no agreement', 'The U.S.-Colombia High-Level Dialogue began.', []],
  [
    'whom each signs for',
    'The agreement was signed by Ambassador Randi Levine for the United States and Minister Ana Catarina Mendes for Portugal.',
    ['SIGNED_WITH Randi Levine > Ana Catarina Mendes happened'],
  ],
  [
    'an agreement that is ended',
    'Ukraine annulled its friendship treaty with Russia.',
    ['SIGNED_WITH Ukraine > Russia denied'],
  ],
]);

import { claimTable } from './claim-table.ts';

const TALKS = 'Hungarian Prime Minister Viktor Orban held talks with Serbian President Aleksandar Vucic on Monday.';
const STATES = ['SIGNED_WITH Hungary > Serbia happened'];

claimTable('papers that two leaders see signed', { relations: ['SIGNED_WITH'] }, [
  ['witnessed the signing', `${TALKS} The two leaders witnessed the signing of several bilateral agreements.`, STATES],
  ['in the presence of', `${TALKS} A number of agreements were signed in the presence of the two leaders.`, STATES],
  ['followed by the signing', `${TALKS} The talks were followed by the signing of bilateral documents.`, STATES],
  ['documents signed after the talks', `${TALKS} Following the talks, a number of documents were signed.`, STATES],
  [
    'agreements after the talks may be of firms',
    `${TALKS} A number of agreements were signed following the talks.`,
    [],
  ],
  ['a contract', `${TALKS} The contract was signed in the presence of the two leaders.`, []],
  ['only talked of', `${TALKS} They discussed the signing of new agreements.`, []],
  ['not witnessed', `${TALKS} They did not attend the signing of the documents.`, []],
  [
    'others sign before them',
    'In the presence of Emmanuel Macron and Olaf Scholz, Defence Ministers Sebastien Lecornu and Boris Pistorius signed an agreement on tanks.',
    ['SIGNED_WITH Sébastien Lecornu > Boris Pistorius happened'],
  ],
  [
    'ministries sign before them',
    'In the presence of Emmanuel Macron and Olaf Scholz, the ministers of France and Germany signed a number of agreements.',
    ['SIGNED_WITH France > Germany happened'],
  ],
  ['one signs before them', 'With Emmanuel Macron and Olaf Scholz, Volodymyr Zelenskyy signed the book.', []],
  [
    'the presidents are persons, also after their countries',
    'Kenyan President William Ruto met with Ugandan President Yoweri Museveni. The leaders of the two countries discussed trade. The presidents adopted a joint statement on water.',
    ['SIGNED_WITH William Ruto > Yoweri Museveni happened'],
  ],
]);

claimTable('names of treaties and who signs them', { relations: ['SIGNED_WITH', 'COOPERATED_WITH'] }, [
  [
    'a name with a list',
    'Parliament ratified the Treaty of Friendship, Cooperation and Mutual Assistance between Finland and Estonia.',
    ['SIGNED_WITH Finland > Estonia happened'],
  ],
  [
    'a capital "Between"',
    'The law ratifies the Treaty of Friendship, Cooperation and Mutual Assistance Between the Republic of Finland and the Republic of Estonia.',
    ['SIGNED_WITH Finland > Estonia happened'],
  ],
  [
    'three sign a named treaty',
    'Germany, Italy and Japan signed the Tripartite Pact in Berlin on 27 September 1940.',
    [
      'SIGNED_WITH Germany > Italy happened',
      'SIGNED_WITH Germany > Japan happened',
      'SIGNED_WITH Italy > Japan happened',
    ],
  ],
  [
    'of two things',
    'A convention of extradition and commerce was signed by Chile and Peru in 1902.',
    ['SIGNED_WITH Chile > Peru happened'],
  ],
  [
    'for X and for Y',
    'Foreign Minister Radoslaw Sikorski signed for Poland and Foreign Minister Dmytro Kuleba for Ukraine.',
    ['SIGNED_WITH Radosław Sikorski > Dmytro Kuleba happened'],
  ],
  [
    'on behalf of, active',
    'Donald Tusk signed the treaty on behalf of Poland and Volodymyr Zelenskyy on behalf of Ukraine.',
    ['SIGNED_WITH Donald Tusk > Volodymyr Zelenskyy happened'],
  ],
  [
    'on behalf of, passive',
    'The treaty was signed on behalf of Poland by Prime Minister Donald Tusk and on behalf of Ukraine by President Volodymyr Zelenskyy.',
    ['SIGNED_WITH Donald Tusk > Volodymyr Zelenskyy happened'],
  ],
  [
    'the second does something else',
    'Donald Tusk signed the treaty for Poland and Volodymyr Zelenskyy welcomed it.',
    [],
  ],
  ['one alone', 'Donald Tusk signed the treaty on behalf of Poland.', []],
  ['a law', 'Prime Minister Donald Tusk signed the bill for farmers.', []],
  [
    'each with the partner named',
    'The United States signed agreements with Chile and Peru.',
    ['SIGNED_WITH United States > Chile happened', 'SIGNED_WITH United States > Peru happened'],
  ],
  ['people behind "and" act themselves', 'The ministers of trade and officials from Peru signed a memorandum.', []],
]);

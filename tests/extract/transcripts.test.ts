import { claimTable } from './claim-table.ts';

claimTable('who is meant by "we" and "our" in a transcript', { relations: ['MET_WITH', 'SPOKE_WITH'] }, [
  [
    'reads "we met" as speaker and guest',
    'Vladimir Putin met with President of Serbia Aleksandar Vucic.\nVladimir Putin: Mr President, we last met in Beijing in September.\nAleksandar Vucic: That is so.',
    ['MET_WITH Vladimir Putin > Aleksandar Vučić happened'],
    { title: 'Meeting with President of Serbia Aleksandar Vucic' },
  ],
  [
    'reads "we spoke on the phone" as speaker and guest',
    'Prime Minister Rutte: We spoke on the phone a month ago.\nPresident Stubb: We did.',
    ['SPOKE_WITH Mark Rutte > Alexander Stubb happened'],
  ],
  [
    'reads "our talks" as speaker and guest',
    'President Macron: Our talks were long.\nChancellor Merz: They were.',
    ['MET_WITH Emmanuel Macron > Friedrich Merz happened'],
  ],
  [
    'reads "when we met" as the person named before',
    'Vladimir Putin: I told President Rouhani about it when we met in Sochi.',
    ['MET_WITH Vladimir Putin > Hassan Rouhani happened'],
  ],
  [
    'reads "and I" with a telephone',
    'Vladimir Putin: President Erdogan and I discussed it by telephone last night.',
    ['SPOKE_WITH Vladimir Putin > Recep Tayyip Erdoğan happened'],
  ],
  [
    'takes "we met with" a person for the speaker himself',
    'President Macron: We met with President Sandu.',
    ['MET_WITH Emmanuel Macron > Maia Sandu happened'],
  ],
  ['takes "our country" for no meeting', 'President Macron: Our country is ready.\nChancellor Merz: Ours is too.', []],
  [
    'takes a question whether they spoke for no claim',
    'Question: Have you spoken with President Erdogan?\nVladimir Putin: No comment.',
    [],
  ],
  [
    'takes a question why for what it supposes',
    'Question: Why did President Macron meet President Lukashenko?',
    ['MET_WITH Emmanuel Macron > Alexander Lukashenko happened'],
  ],
  [
    'takes a question in a headline for no claim',
    'Officials in both capitals would not say.',
    [],
    { title: 'Will President Trump meet Prime Minister Modi in Delhi?' },
  ],
  [
    'takes a statement beside a question for a claim',
    'President Ruto met President Museveni on Monday. Did they agree?',
    ['MET_WITH William Ruto > Yoweri Museveni happened'],
  ],
  [
    'takes a welcome in a transcript for a meeting',
    'PRESIDENT BIDEN: I am glad to welcome Prime Minister Sunak to the White House.',
    ['MET_WITH Joe Biden > Rishi Sunak happened'],
  ],
]);

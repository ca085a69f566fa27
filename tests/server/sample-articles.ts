import type { Modality } from '../../src/model/claim.ts';

/** `[subject, subject's words, relation, object, object's words, modality, date, attributes]`; ids without their kind's folder. */
export type SampleClaim = readonly [
  string,
  string,
  string,
  string,
  string,
  Modality,
  string | null,
  Record<string, string>?,
];

export interface SampleSentence {
  readonly text: string;
  readonly claims: readonly SampleClaim[];
}

export interface SampleArticle {
  readonly title: string;
  readonly date: string;
  readonly source: string;
  readonly url: string | null;
  readonly sentences: readonly SampleSentence[];
}

const SITE = 'https://dispatches.example/';

/** Own dispatches about public events; every claim names the words of its sentence that stand for its parties. */
export const sampleArticles: readonly SampleArticle[] = [
  {
    title: 'Jaishankar in Moscow for year-end talks',
    date: '2023-12-27',
    source: 'Example Dispatches',
    url: `${SITE}jaishankar-moscow`,
    sentences: [
      {
        text: 'External Affairs Minister S. Jaishankar was received by President Vladimir Putin in the Kremlin on Wednesday.',
        claims: [
          ['jaishankar', 'S. Jaishankar', 'MET_WITH', 'putin', 'Vladimir Putin', 'happened', '2023-12-27'],
          [
            'jaishankar',
            'External Affairs Minister',
            'REPRESENTS',
            'IN',
            'External Affairs Minister S. Jaishankar',
            'happened',
            null,
            { role: 'External Affairs Minister', status: 'current' },
          ],
          [
            'putin',
            'President Vladimir Putin',
            'REPRESENTS',
            'RU',
            'Kremlin',
            'happened',
            null,
            { role: 'President', status: 'current' },
          ],
        ],
      },
      {
        text: 'Earlier in the day Jaishankar and his host, Foreign Minister Sergey Lavrov, went through the trade and energy agenda.',
        claims: [
          ['jaishankar', 'Jaishankar', 'MET_WITH', 'lavrov', 'Sergey Lavrov', 'happened', '2023-12-27'],
          [
            'lavrov',
            'Sergey Lavrov',
            'REPRESENTS',
            'RU',
            'Foreign Minister',
            'happened',
            null,
            { role: 'Foreign Minister', status: 'current' },
          ],
        ],
      },
      {
        text: 'Putin asked the minister to pass on to Narendra Modi an invitation to come to Russia in 2024.',
        claims: [['putin', 'Putin', 'INVITED', 'modi', 'Narendra Modi', 'happened', '2023-12-27']],
      },
      {
        text: 'Jaishankar is spending five days in Russia, a journey both sides had announced in early December.',
        claims: [['jaishankar', 'Jaishankar', 'VISITED', 'RU', 'Russia', 'happened', '2023-12-25/2023-12-29']],
      },
    ],
  },
  {
    title: 'Modi arrives in Moscow, first trip since re-election',
    date: '2024-07-08',
    source: 'Example Dispatches',
    url: `${SITE}modi-moscow`,
    sentences: [
      {
        text: 'Indian Prime Minister Narendra Modi landed in Russia on Monday and was driven straight to the residence of Vladimir Putin.',
        claims: [
          ['modi', 'Narendra Modi', 'VISITED', 'RU', 'Russia', 'happened', '2024-07-08'],
          ['modi', 'Narendra Modi', 'MET_WITH', 'putin', 'Vladimir Putin', 'happened', '2024-07-08'],
          [
            'modi',
            'Prime Minister Narendra Modi',
            'REPRESENTS',
            'IN',
            'Indian',
            'happened',
            null,
            { role: 'Prime Minister', status: 'current' },
          ],
        ],
      },
      {
        text: 'Russia and India put their names to nine documents, among them a programme for the Far East.',
        claims: [['RU', 'Russia', 'SIGNED_WITH', 'IN', 'India', 'happened', '2024-07-09']],
      },
    ],
  },
  {
    title: 'Macron guest of honour at Republic Day parade',
    date: '2024-01-26',
    source: 'Capital Wire',
    url: `${SITE}macron-parade`,
    sentences: [
      {
        text: 'French President Emmanuel Macron watched the Republic Day parade beside Narendra Modi on Friday.',
        claims: [
          ['macron', 'Emmanuel Macron', 'MET_WITH', 'modi', 'Narendra Modi', 'happened', '2024-01-26'],
          [
            'macron',
            'President Emmanuel Macron',
            'REPRESENTS',
            'FR',
            'French',
            'happened',
            null,
            { role: 'President', status: 'current' },
          ],
        ],
      },
      {
        text: 'Macron had come to India in place of Joe Biden, whom Modi had asked first and who did not travel.',
        claims: [
          ['macron', 'Macron', 'VISITED', 'IN', 'India', 'happened', '2024-01-25'],
          ['modi', 'Modi', 'INVITED', 'biden', 'Joe Biden', 'happened', '2023-09'],
          ['biden', 'Joe Biden', 'VISITED', 'IN', 'India', 'denied', '2024-01'],
        ],
      },
    ],
  },
  {
    title: 'G20 leaders agree on a text in New Delhi',
    date: '2023-09-10',
    source: 'Capital Wire',
    url: `${SITE}g20-delhi`,
    sentences: [
      {
        text: 'Joe Biden, Emmanuel Macron and Fumio Kishida were among the leaders at the New Delhi summit, and so was the African Union for the first time as a member.',
        claims: [
          ['biden', 'Joe Biden', 'ATTENDED', 'g20', 'New Delhi summit', 'happened', '2023-09-09'],
          ['macron', 'Emmanuel Macron', 'ATTENDED', 'g20', 'New Delhi summit', 'happened', '2023-09-09'],
          ['kishida', 'Fumio Kishida', 'ATTENDED', 'g20', 'New Delhi summit', 'happened', '2023-09-09'],
          ['AU', 'African Union', 'ATTENDED', 'g20', 'New Delhi summit', 'happened', '2023-09-09'],
        ],
      },
      {
        text: 'Xi Jinping stayed away from the New Delhi summit; Sergey Lavrov sat in for his president.',
        claims: [
          ['xi', 'Xi Jinping', 'ATTENDED', 'g20', 'New Delhi summit', 'denied', '2023-09-09'],
          ['lavrov', 'Sergey Lavrov', 'ATTENDED', 'g20', 'New Delhi summit', 'happened', '2023-09-09'],
        ],
      },
      {
        text: 'On the eve Biden sat down with Modi at the prime minister’s house.',
        claims: [['biden', 'Biden', 'MET_WITH', 'modi', 'Modi', 'happened', '2023-09-08']],
      },
    ],
  },
  {
    title: 'Kishida makes unannounced trip to Kyiv',
    date: '2023-03-21',
    source: 'Pacific Desk',
    url: `${SITE}kishida-kyiv`,
    sentences: [
      {
        text: 'Japanese Prime Minister Fumio Kishida reached Ukraine by train on Tuesday and met President Volodymyr Zelenskyy.',
        claims: [
          ['kishida', 'Fumio Kishida', 'VISITED', 'UA', 'Ukraine', 'happened', '2023-03-21'],
          ['kishida', 'Fumio Kishida', 'MET_WITH', 'zelenskyy', 'Volodymyr Zelenskyy', 'happened', '2023-03-21'],
          [
            'kishida',
            'Prime Minister Fumio Kishida',
            'REPRESENTS',
            'JP',
            'Japanese',
            'happened',
            null,
            { role: 'Prime Minister', status: 'current' },
          ],
          [
            'zelenskyy',
            'President Volodymyr Zelenskyy',
            'REPRESENTS',
            'UA',
            'Ukraine',
            'happened',
            null,
            { role: 'President', status: 'current' },
          ],
        ],
      },
      {
        text: 'He asked Zelenskyy to join the Hiroshima summit of the G7 in May.',
        claims: [['kishida', 'He', 'INVITED', 'zelenskyy', 'Zelenskyy', 'happened', '2023-03-21']],
      },
    ],
  },
  {
    title: 'Zelenskyy to hear Modi out in Hiroshima',
    date: '2023-05-20',
    source: 'Pacific Desk',
    url: `${SITE}hiroshima`,
    sentences: [
      {
        text: 'Volodymyr Zelenskyy flew in for the Hiroshima summit and spoke with Modi for the first time face to face.',
        claims: [
          ['zelenskyy', 'Volodymyr Zelenskyy', 'ATTENDED', 'g7', 'Hiroshima summit', 'happened', '2023-05-20'],
          ['zelenskyy', 'Volodymyr Zelenskyy', 'MET_WITH', 'modi', 'Modi', 'happened', '2023-05-20'],
        ],
      },
      {
        text: 'Biden and Scholz are at the Hiroshima summit as well.',
        claims: [
          ['biden', 'Biden', 'ATTENDED', 'g7', 'Hiroshima summit', 'happened', '2023-05-20'],
          ['scholz', 'Scholz', 'ATTENDED', 'g7', 'Hiroshima summit', 'happened', '2023-05-20'],
        ],
      },
    ],
  },
];

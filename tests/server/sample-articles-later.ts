import type { SampleArticle } from './sample-articles.ts';

const SITE = 'https://dispatches.example/';

/** The second half of the own dispatches. */
export const laterArticles: readonly SampleArticle[] = [
  {
    title: 'Grain deal signed under UN flag in Istanbul',
    date: '2022-07-22',
    source: 'Bosphorus News',
    url: `${SITE}grain-deal`,
    sentences: [
      {
        text: 'Recep Tayyip Erdoğan and UN Secretary-General António Guterres presided as Türkiye and the United Nations signed the grain arrangement.',
        claims: [
          ['TR', 'Türkiye', 'SIGNED_WITH', 'UN', 'United Nations', 'happened', '2022-07-22'],
          ['erdogan', 'Recep Tayyip Erdoğan', 'MET_WITH', 'guterres', 'António Guterres', 'happened', '2022-07-22'],
          [
            'guterres',
            'Secretary-General António Guterres',
            'REPRESENTS',
            'UN',
            'UN',
            'happened',
            null,
            { role: 'Secretary-General', status: 'current' },
          ],
          [
            'erdogan',
            'Recep Tayyip Erdoğan',
            'REPRESENTS',
            'TR',
            'Türkiye',
            'happened',
            null,
            { role: 'President', status: 'current' },
          ],
        ],
      },
      {
        text: 'Erdoğan’s offices had carried messages between Russia and Ukraine for two months.',
        claims: [
          ['erdogan', 'Erdoğan', 'MEDIATED', 'RU', 'Russia', 'happened', '2022-07'],
          ['erdogan', 'Erdoğan', 'MEDIATED', 'UA', 'Ukraine', 'happened', '2022-07'],
        ],
      },
    ],
  },
  {
    title: 'Putin and Erdoğan talk by telephone before planned visit',
    date: '2024-02-02',
    source: 'Bosphorus News',
    url: `${SITE}putin-erdogan-call`,
    sentences: [
      {
        text: 'Vladimir Putin spoke with Recep Tayyip Erdoğan on Friday about grain and gas.',
        claims: [
          ['putin', 'Vladimir Putin', 'SPOKE_WITH', 'erdogan', 'Recep Tayyip Erdoğan', 'happened', '2024-02-02'],
        ],
      },
      {
        text: 'Putin plans to travel to Türkiye later this month, the Kremlin said.',
        claims: [['putin', 'Putin', 'VISITED', 'TR', 'Türkiye', 'planned', '2024-02']],
      },
    ],
  },
  {
    title: 'Kremlin: Turkish trip still being arranged',
    date: '2024-02-12',
    source: 'Northern Telegraph',
    url: `${SITE}turkish-trip`,
    sentences: [
      {
        text: 'A journey of Putin to Türkiye remains on the calendar, though no day is fixed.',
        claims: [['putin', 'Putin', 'VISITED', 'TR', 'Türkiye', 'planned', '2024-02']],
      },
    ],
  },
  {
    title: 'Xi and Putin meet in Moscow',
    date: '2023-03-21',
    source: 'Northern Telegraph',
    url: `${SITE}xi-moscow`,
    sentences: [
      {
        text: 'Chinese leader Xi Jinping held talks with Vladimir Putin on the second day of his stay in Russia.',
        claims: [
          ['xi', 'Xi Jinping', 'MET_WITH', 'putin', 'Vladimir Putin', 'happened', '2023-03-21'],
          ['xi', 'Xi Jinping', 'VISITED', 'RU', 'Russia', 'happened', '2023-03-20/2023-03-22'],
          [
            'xi',
            'leader Xi Jinping',
            'REPRESENTS',
            'CN',
            'Chinese',
            'happened',
            null,
            { role: 'President', status: 'current' },
          ],
        ],
      },
      {
        text: 'Xi asked Putin to visit China before the end of the year.',
        claims: [
          ['xi', 'Xi', 'INVITED', 'putin', 'Putin', 'happened', '2023-03-21'],
          ['putin', 'Putin', 'VISITED', 'CN', 'China', 'possible', '2023'],
        ],
      },
    ],
  },
  {
    title: 'Blinken in Beijing after balloon affair',
    date: '2023-06-19',
    source: 'Pacific Desk',
    url: `${SITE}blinken-beijing`,
    sentences: [
      {
        text: 'US Secretary of State Antony Blinken, the first holder of his office in China since 2018, was received by Xi Jinping.',
        claims: [
          ['blinken', 'Antony Blinken', 'VISITED', 'CN', 'China', 'happened', '2023-06-18'],
          ['blinken', 'Antony Blinken', 'MET_WITH', 'xi', 'Xi Jinping', 'happened', '2023-06-19'],
          [
            'blinken',
            'Secretary of State Antony Blinken',
            'REPRESENTS',
            'US',
            'US',
            'happened',
            null,
            { role: 'Secretary of State', status: 'current' },
          ],
        ],
      },
    ],
  },
  {
    title: 'Brussels and Washington widen lists',
    date: '2024-02-23',
    source: 'Capital Wire',
    url: `${SITE}sanctions`,
    sentences: [
      {
        text: 'The European Union put a thirteenth package of measures on Russia into force on Friday.',
        claims: [['EU', 'European Union', 'SANCTIONED', 'RU', 'Russia', 'happened', '2024-02-23']],
      },
      {
        text: 'President Joe Biden announced that the United States had listed more than 500 names in Russia.',
        claims: [
          ['US', 'United States', 'SANCTIONED', 'RU', 'Russia', 'happened', '2024-02-23'],
          [
            'biden',
            'President Joe Biden',
            'REPRESENTS',
            'US',
            'United States',
            'happened',
            null,
            { role: 'President', status: 'current' },
          ],
        ],
      },
    ],
  },
  {
    title: 'Scholz and Lula talk climate in Brasília',
    date: '2023-01-30',
    source: 'Capital Wire',
    url: 'javascript:alert(document.domain)',
    sentences: [
      {
        text: 'German Chancellor Olaf Scholz paid a visit to Brazil on Monday and met Luiz Inácio Lula da Silva.',
        claims: [
          ['scholz', 'Olaf Scholz', 'VISITED', 'BR', 'Brazil', 'happened', '2023-01-30'],
          ['scholz', 'Olaf Scholz', 'MET_WITH', 'lula', 'Luiz Inácio Lula da Silva', 'happened', '2023-01-30'],
          [
            'scholz',
            'Chancellor Olaf Scholz',
            'REPRESENTS',
            'DE',
            'German',
            'happened',
            null,
            { role: 'Federal Chancellor', status: 'current' },
          ],
          [
            'lula',
            'Luiz Inácio Lula da Silva',
            'REPRESENTS',
            'BR',
            'Brazil',
            'happened',
            null,
            { role: 'President', status: 'current' },
          ],
        ],
      },
    ],
  },
  {
    title: 'Reports of a <script>alert(1)</script> summit & other rumours',
    date: '2024-03-01',
    source: '<b>Rumour</b> Sheet',
    url: `${SITE}rumours`,
    sentences: [
      {
        text: 'Lula <img src=x onerror="alert(2)"> might yet receive Xi Jinping in <b>Brazil</b> this year.',
        claims: [
          ['lula', 'Lula', 'MET_WITH', 'xi', 'Xi Jinping', 'possible', '2024'],
          ['xi', 'Xi Jinping', 'VISITED', 'BR', 'Brazil', 'possible', '2024'],
        ],
      },
      {
        text: 'A spokesman denied that Guterres had spoken with Zelenskyy about it.',
        claims: [['guterres', 'Guterres', 'SPOKE_WITH', 'zelenskyy', 'Zelenskyy', 'denied', '2024-02']],
      },
    ],
  },
  {
    title: 'UN chief goes to Kyiv and Moscow',
    date: '2022-04-28',
    source: 'Northern Telegraph',
    url: `${SITE}guterres-trip`,
    sentences: [
      {
        text: 'António Guterres saw Vladimir Putin on Tuesday and, two days later, Volodymyr Zelenskyy.',
        claims: [
          ['guterres', 'António Guterres', 'MET_WITH', 'putin', 'Vladimir Putin', 'happened', '2022-04-26'],
          ['guterres', 'António Guterres', 'MET_WITH', 'zelenskyy', 'Volodymyr Zelenskyy', 'happened', '2022-04-28'],
        ],
      },
    ],
  },
];

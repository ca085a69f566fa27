import { claimTable } from './claim-table.ts';

const UNDATED = { published: '' };

claimTable(
  'the persons and states of a history are those of the years it tells of',
  { relations: ['REPRESENTS', 'VISITED'] },
  [
    [
      'Moscow in the days of the Soviet Union',
      'In May 1972 President Richard Nixon travelled to Moscow.',
      ['REPRESENTS Richard Nixon > United States happened', 'VISITED Richard Nixon > Soviet Union happened'],
      UNDATED,
    ],
    [
      'and after it',
      'In May 2002 President George W. Bush travelled to Moscow.',
      ['REPRESENTS George W. Bush > United States happened', 'VISITED George W. Bush > Russia happened'],
      UNDATED,
    ],
    [
      'the year told before',
      'The talks of 1974 were long. President Gerald Ford travelled to Moscow.',
      ['REPRESENTS Gerald Ford > United States happened', 'VISITED Gerald Ford > Soviet Union happened'],
      UNDATED,
    ],
    [
      'no namesake of another century',
      'American Chargé d’Affaires James B. Thornton opened the legation in 1837.',
      ['REPRESENTS James B. Thornton > United States happened'],
      UNDATED,
    ],
    [
      'nor by the surname in the next sentence',
      'American Chargé d’Affaires S.G.W. Benjamin opened the legation in 1883. Benjamin stayed for two years.',
      ['REPRESENTS S.G.W. Benjamin > United States happened'],
      UNDATED,
    ],
    [
      'of two of one name the one of that time',
      'In 1798 President Adams sent three envoys.',
      ['REPRESENTS John Adams > United States happened'],
      UNDATED,
    ],
    [
      'and the other one',
      'In 1826 President Adams sent three envoys.',
      ['REPRESENTS John Quincy Adams > United States happened'],
      UNDATED,
    ],
    [
      'a year of publication is no day',
      'In May 1972 President Richard Nixon travelled to Moscow.',
      ['REPRESENTS Richard Nixon > United States happened', 'VISITED Richard Nixon > Soviet Union happened'],
      { published: '2009' },
    ],
    [
      'news of a day keeps its day',
      'British Ambassador James Thornton recalled the war of 1837.',
      ['REPRESENTS James Thornton > United Kingdom happened'],
      { published: '2017-05-04' },
    ],
    [
      'old laws make no history of a proclamation',
      'Under the Act of 1961 President Biden ordered the sale.',
      ['REPRESENTS Joe Biden > United States happened'],
      { published: '2022-05-04' },
    ],
    [
      'a text that names few years',
      'President Obama went to Moscow. He was tired. It rained. The talks were long. Nobody spoke. The war of 1972 was forgotten.',
      ['REPRESENTS Barack Obama > United States happened', 'VISITED Barack Obama > Russia happened'],
      UNDATED,
    ],
    [
      'no year at all',
      'President Barack Obama travelled to Moscow.',
      ['REPRESENTS Barack Obama > United States happened', 'VISITED Barack Obama > Russia happened'],
      UNDATED,
    ],
  ],
);

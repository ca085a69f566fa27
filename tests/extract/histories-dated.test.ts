import { claimTable } from './claim-table.ts';

claimTable(
  'what a history dates by what it told before',
  { relations: ['MET_WITH', 'SIGNED_WITH', 'FOUGHT', 'VISITED', 'CRITICISED', 'RECOGNISED'], shows: ['date'] },
  [
    [
      'counts the following year from the one told last',
      'In 1902, Chile attacked Bolivia. The following year, Bolivia signed a treaty with Peru.',
      ['FOUGHT Chile > Bolivia happened on 1902', 'SIGNED_WITH Bolivia > Peru happened on 1903'],
    ],
    [
      'counts the next year, where it opens a sentence',
      'In 1902, Chile attacked Bolivia. The next year, Bolivia signed a treaty with Peru.',
      ['FOUGHT Chile > Bolivia happened on 1902', 'SIGNED_WITH Bolivia > Peru happened on 1903'],
    ],
    [
      'counts the previous year back',
      'In 1902, Chile attacked Bolivia. The previous year, Bolivia had signed a treaty with Peru.',
      ['FOUGHT Chile > Bolivia happened on 1902', 'SIGNED_WITH Bolivia > Peru happened on 1901'],
    ],
    [
      'reads that summer as the summer of the year told last',
      'In May 1902, Chile attacked Bolivia. That summer, Bolivia signed a treaty with Peru.',
      ['FOUGHT Chile > Bolivia happened on 1902-05', 'SIGNED_WITH Bolivia > Peru happened on 1902-06/1902-08'],
    ],
    [
      'reads the following spring as the next one',
      'In October 1902, Chile attacked Bolivia. The following spring, Bolivia signed a treaty with Peru.',
      ['FOUGHT Chile > Bolivia happened on 1902-10', 'SIGNED_WITH Bolivia > Peru happened on 1903-03/1903-05'],
    ],
    [
      'reads the following month of the year that is still to come',
      'In May 1902, Chile attacked Bolivia. The following October, Bolivia signed a treaty with Peru.',
      ['FOUGHT Chile > Bolivia happened on 1902-05', 'SIGNED_WITH Bolivia > Peru happened on 1902-10'],
    ],
    [
      'reads a month of that year',
      'Chile attacked Bolivia in 1902. In July of that year, Bolivia signed a treaty with Peru.',
      ['FOUGHT Chile > Bolivia happened on 1902', 'SIGNED_WITH Bolivia > Peru happened on 1902-07'],
    ],
    [
      'leaves what came months after a year without a date',
      'In 1902 Chile and Peru signed a treaty. Six months later, they signed a convention in Lima.',
      ['SIGNED_WITH Chile > Peru happened on 1902'],
    ],
    [
      'takes the years of a war for no time of what is told next',
      'At the end of the Chaco War of 1932–1935, Bolivia was in debt. Bolivia accused Brazil of greed.',
      ['CRITICISED Bolivia > Brazil happened'],
    ],
    [
      'takes the year of a treaty for no time of what was done under it',
      'The terms of the naval treaty of 1922 still bound Japan, and Japan attacked China.',
      ['FOUGHT Japan > China happened'],
    ],
    [
      'takes the year of a conference for the time of what was done there',
      'At the Geneva Conference of 1954, France and Vietnam signed a truce.',
      ['SIGNED_WITH France > Vietnam happened on 1954'],
    ],
    [
      'takes the year of what an act led to for no time of the act',
      'The Soviets had invaded Afghanistan, causing Norway to boycott the 1980 Olympics.',
      ['FOUGHT Soviet Union > Afghanistan happened'],
    ],
    [
      'tells a year and a day in it once',
      'In 1964, Ghana recognised Malawi. Ghana recognised Malawi on July 6, 1964, by a telegram.',
      ['RECOGNISED Ghana > Malawi happened on 1964-07-06'],
    ],
    [
      'dates an act by the clause that tells what happened with it',
      'Egypt attacked Israel when the truce ended in October 1973.',
      ['FOUGHT Egypt > Israel happened on 1973-10'],
    ],
  ],
);

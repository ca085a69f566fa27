import { claimTable } from '../claim-table.ts';

const PUBLISHED = { published: '2023-05-10' };

claimTable('whom a dated event brings together', { relations: ['MET_WITH'], shows: ['date'] }, [
  [
    'chaired by both, day in the sentence before',
    'The first meeting of the Kenya-Ghana Working Group on Trade took place on May 3 in Accra. It was chaired by Kenyan Trade Minister Ann Weru and Ghanaian Trade Minister Kofi Mensah.',
    ['MET_WITH Ann Weru > Kofi Mensah happened on 2023-05-03'],
    PUBLISHED,
  ],
  [
    'without a day',
    'The first meeting of the Kenya-Ghana Working Group on Trade took place in Accra. It was chaired by Kenyan Trade Minister Ann Weru and Ghanaian Trade Minister Kofi Mensah.',
    ['MET_WITH Ann Weru > Kofi Mensah happened'],
    PUBLISHED,
  ],
  [
    'a day of its own',
    'The first meeting of the Kenya-Ghana Working Group on Trade took place on May 3. Kenyan Trade Minister Ann Weru met Ghanaian Trade Minister Kofi Mensah on May 2.',
    ['MET_WITH Ann Weru > Kofi Mensah happened on 2023-05-02'],
    PUBLISHED,
  ],
]);

claimTable('the day of talking is not the day of what is talked of', { relations: ['FOUGHT'], shows: ['date'] }, [
  [
    'spoke about',
    'On Monday, Prime Minister Kaja Kallas spoke with President Zelenskyy about the Russian invasion of Ukraine.',
    ['FOUGHT Russia > Ukraine happened'],
    PUBLISHED,
  ],
  [
    'held talks on',
    'The ministers of Kenya and Ghana held talks on Tuesday on the war between Ethiopia and Eritrea.',
    ['FOUGHT Ethiopia > Eritrea happened', 'FOUGHT Eritrea > Ethiopia happened'],
    PUBLISHED,
  ],
  [
    'a statement regarding',
    'Japan issued a statement on May 3 regarding the Russian invasion of Ukraine.',
    ['FOUGHT Russia > Ukraine happened'],
    PUBLISHED,
  ],
  [
    'its own day behind it',
    'Prime Minister Kaja Kallas spoke about the Russian invasion of Ukraine on February 24, 2022.',
    ['FOUGHT Russia > Ukraine happened on 2022-02-24'],
    PUBLISHED,
  ],
  [
    'its own day as the subject',
    "Russia's invasion of Ukraine on February 24, 2022 shocked Europe.",
    ['FOUGHT Russia > Ukraine happened on 2022-02-24'],
    PUBLISHED,
  ],
  [
    'the day of the verb it is the subject of',
    'The Russian invasion of Ukraine began on February 24, 2022.',
    ['FOUGHT Russia > Ukraine happened on 2022-02-24'],
    PUBLISHED,
  ],
  [
    'told by a verb',
    'On February 24, 2022, Russia invaded Ukraine.',
    ['FOUGHT Russia > Ukraine happened on 2022-02-24'],
    PUBLISHED,
  ],
]);

claimTable(
  'a celebration is not of the year it remembers',
  { relations: ['SUPPORTED', 'RECOGNISED', 'MET_WITH'], shows: ['date'] },
  [
    [
      'congratulated on the anniversary',
      'Kenyan President William Ruto congratulated Nana Akufo-Addo on the 50th anniversary of diplomatic relations between Kenya and Ghana.',
      [
        'SUPPORTED William Ruto > Nana Akufo-Addo happened',
        'RECOGNISED Kenya > Ghana happened on 1973',
        'RECOGNISED Ghana > Kenya happened on 1973',
      ],
      PUBLISHED,
    ],
    [
      'a day of its own',
      'On Monday, Kenyan President William Ruto congratulated Nana Akufo-Addo on the 50th anniversary of diplomatic relations between Kenya and Ghana.',
      [
        'SUPPORTED William Ruto > Nana Akufo-Addo happened on 2023-05-08',
        'RECOGNISED Kenya > Ghana happened on 1973',
        'RECOGNISED Ghana > Kenya happened on 1973',
      ],
      PUBLISHED,
    ],
    [
      'met on the day of the anniversary',
      'Kenyan President William Ruto met Nana Akufo-Addo on Monday, the 50th anniversary of diplomatic relations.',
      ['MET_WITH William Ruto > Nana Akufo-Addo happened on 2023-05-08'],
      PUBLISHED,
    ],
  ],
);

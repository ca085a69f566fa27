import { claimTable } from '../claim-table.ts';

const PUBLISHED = { published: '2023-05-10' };

claimTable('a day before what stands between dashes', { relations: ['VISITED', 'MET_WITH'], shows: ['date'] }, [
  [
    'led by',
    'On May 3, a Kenyan delegation – led by Trade Minister Ann Weru – visited Accra, Ghana.',
    ['VISITED Ann Weru > Ghana happened on 2023-05-03'],
    PUBLISHED,
  ],
  [
    'em dashes',
    'On May 3, a Kenyan delegation — headed by Trade Minister Ann Weru — arrived in Accra, Ghana.',
    ['VISITED Ann Weru > Ghana happened on 2023-05-03'],
    PUBLISHED,
  ],
  [
    'a verb of its own between them',
    'On May 3, Kenyan President William Ruto – who took office in 2022 – met Ghanaian President Nana Akufo-Addo.',
    ['MET_WITH William Ruto > Nana Akufo-Addo happened on 2023-05-03'],
    PUBLISHED,
  ],
  [
    'the verb before the dash',
    'On May 3, Kenyan President William Ruto met Ghanaian President Nana Akufo-Addo – they had last talked in 2022 – and left.',
    ['MET_WITH William Ruto > Nana Akufo-Addo happened on 2023-05-03'],
    PUBLISHED,
  ],
  [
    'without a day',
    'A Kenyan delegation – led by Trade Minister Ann Weru – visited Accra, Ghana.',
    ['VISITED Ann Weru > Ghana happened'],
    PUBLISHED,
  ],
]);

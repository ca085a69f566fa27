import { claimTable } from './claim-table.ts';

claimTable(
  'who is meant by "him" in what a person reports of another',
  { relations: ['INVITED', 'SUPPORTED', 'SPOKE_WITH', 'CRITICISED'] },
  [
    [
      'said that',
      'President Ruto said that President Macron had invited him to Paris.',
      ['INVITED Emmanuel Macron > William Ruto happened'],
    ],
    [
      'said, without a joint',
      'President Ruto said President Macron invited him to visit France in May.',
      ['INVITED Emmanuel Macron > William Ruto happened'],
    ],
    [
      'told reporters that',
      'President Ruto told reporters that Chancellor Scholz had thanked him.',
      ['SUPPORTED Olaf Scholz > William Ruto happened'],
    ],
    [
      'said on a day that',
      'President Ruto said on Monday that Chancellor Scholz had criticised him.',
      ['CRITICISED Olaf Scholz > William Ruto happened'],
    ],
    [
      'also added that',
      'President Ruto also added that Chancellor Scholz had congratulated him.',
      ['SUPPORTED Olaf Scholz > William Ruto happened'],
    ],
    [
      'according to',
      'According to President Ruto, Chancellor Scholz telephoned him.',
      ['SPOKE_WITH Olaf Scholz > William Ruto happened'],
    ],
    [
      'her',
      'Prime Minister Meloni said President Macron had invited her to Paris.',
      ['INVITED Emmanuel Macron > Giorgia Meloni happened'],
    ],
    ['him is no woman', 'Prime Minister Meloni said President Macron had invited him to Rome.', []],
    [
      'one who was named before',
      'President Ruto thanked President Macron and invited him to Nairobi.',
      ['SUPPORTED William Ruto > Emmanuel Macron happened', 'INVITED William Ruto > Emmanuel Macron happened'],
    ],
    [
      'two in the report: the one named last',
      'President Ruto said President Macron should visit President Tinubu and invite him to Paris.',
      ['INVITED Emmanuel Macron > Bola Tinubu possible'],
    ],
    ['he who says it himself', 'President Ruto said he had invited him to Nairobi.', []],
    ['nobody reports', 'President Ruto left after President Macron had invited him.', []],
  ],
);

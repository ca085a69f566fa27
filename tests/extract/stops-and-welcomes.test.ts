import { claimTable } from './claim-table.ts';

claimTable('stops of a journey, airports and whom one meets', { relations: ['VISITED', 'MET_WITH'] }, [
  [
    'will also stop in',
    'President Ruto arrived in Kigali on Monday. He will also stop in Kampala and Dodoma.',
    [
      'VISITED William Ruto > Rwanda happened',
      'VISITED William Ruto > Uganda planned',
      'VISITED William Ruto > Tanzania planned',
    ],
  ],
  [
    'stopped on the way',
    'President Ruto stopped in Kampala on his way home.',
    ['VISITED William Ruto > Uganda happened'],
  ],
  ['a war that stops', 'The war must stop in Sudan, President Ruto said.', []],
  [
    'a trip that includes stops',
    'President Ruto’s trip includes stops in Rwanda and Uganda.',
    ['VISITED William Ruto > Rwanda happened', 'VISITED William Ruto > Uganda happened'],
  ],
  [
    'a trip that will include visits',
    'President Ruto’s tour will include visits to Rwanda and Uganda.',
    ['VISITED William Ruto > Rwanda planned', 'VISITED William Ruto > Uganda planned'],
  ],
  ['a trip that includes talks', 'President Ruto’s trip includes talks on trade.', []],
  [
    'welcomed at an airport',
    'President Kagame welcomed President Ruto at Kigali airport.',
    ['MET_WITH Paul Kagame > William Ruto happened', 'VISITED William Ruto > Rwanda happened'],
  ],
  [
    'met X with Y',
    'President Ruto met President Kagame with Foreign Minister Mudavadi.',
    ['MET_WITH William Ruto > Paul Kagame happened'],
  ],
  [
    'met X, with Y in attendance',
    'President Ruto met President Kagame, with Foreign Minister Mudavadi in attendance.',
    ['MET_WITH William Ruto > Paul Kagame happened'],
  ],
  [
    'met on a day with X',
    'President Ruto met on Monday with President Kagame.',
    ['MET_WITH William Ruto > Paul Kagame happened'],
  ],
  [
    'met those without a name with X',
    'President Ruto met religious leaders with President Kagame.',
    ['MET_WITH William Ruto > Paul Kagame happened'],
  ],
  ['met with resistance', 'President Ruto met with resistance.', []],
]);

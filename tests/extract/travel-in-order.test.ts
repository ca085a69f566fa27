import { claimTable } from './claim-table.ts';

claimTable('journeys told in order and in company', { relations: ['VISITED', 'ATTENDED'] }, [
  [
    'will first travel',
    'Secretary Blinken will first travel to Lima to attend the APEC Summit.',
    ['VISITED Antony Blinken > Peru planned', 'ATTENDED Antony Blinken > APEC Summit planned'],
  ],
  ['will next fly', 'Secretary Blinken will next fly to Nairobi.', ['VISITED Antony Blinken > Kenya planned']],
  ['would first visit', 'Secretary Blinken would first visit Chile.', ['VISITED Antony Blinken > Chile planned']],
  [
    'a first visit is a noun',
    'It was Secretary Blinken’s first visit to Chile.',
    ['VISITED Antony Blinken > Chile happened'],
  ],
  [
    'will next attend',
    'Secretary Blinken will next attend the APEC Summit in Lima.',
    ['ATTENDED Antony Blinken > APEC Summit in Lima planned', 'VISITED Antony Blinken > Peru planned'],
  ],
  [
    'accompanies to a summit',
    'Secretary Yellen will accompany President Biden to the APEC Summit in Lima.',
    [
      'ATTENDED Janet Yellen > APEC Summit in Lima planned',
      'ATTENDED Joe Biden > APEC Summit in Lima planned',
      'VISITED Janet Yellen > Peru planned',
      'VISITED Joe Biden > Peru planned',
    ],
  ],
  [
    'accompanies to a country',
    'Secretary Yellen will accompany President Biden to Peru.',
    ['VISITED Janet Yellen > Peru planned', 'VISITED Joe Biden > Peru planned'],
  ],
  [
    'is accompanied to a country',
    'President Biden was accompanied to Peru by Secretary Yellen and Secretary Blinken.',
    [
      'VISITED Janet Yellen > Peru happened',
      'VISITED Antony Blinken > Peru happened',
      'VISITED Joe Biden > Peru happened',
    ],
  ],
  [
    'travels with',
    'Secretary Yellen is travelling with President Biden to Peru.',
    ['VISITED Janet Yellen > Peru planned', 'VISITED Joe Biden > Peru planned'],
  ],
  [
    'accompanied by, in front',
    'Accompanied by Foreign Minister Lavrov, President Putin arrived in Hanoi on Thursday.',
    ['VISITED Vladimir Putin > Vietnam happened', 'VISITED Sergey Lavrov > Vietnam happened'],
  ],
  [
    'two of them, in front',
    'Accompanied by Foreign Minister Lavrov and Defence Minister Belousov, President Putin will travel to Hanoi.',
    [
      'VISITED Vladimir Putin > Vietnam planned',
      'VISITED Sergey Lavrov > Vietnam planned',
      'VISITED Andrei Belousov > Vietnam planned',
    ],
  ],
  ['accompanied to the door', 'Secretary Yellen accompanied President Biden to the door.', []],
  ['letters accompanied by maps', 'Accompanied by a map of Peru, the letter of Secretary Yellen arrived.', []],
  [
    'joined by, in front',
    'Joined by Foreign Minister Lavrov, President Putin flew to Hanoi.',
    ['VISITED Vladimir Putin > Vietnam happened', 'VISITED Sergey Lavrov > Vietnam happened'],
  ],
  ['must first win', 'Secretary Yellen must first win support.', []],
  ['a will that is a noun', 'The will first emerged in Lima.', []],
]);

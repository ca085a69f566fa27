import { claimTable } from './claim-table.ts';

const THREE =
  'President of Belarus Alexander Lukashenko, President of Tajikistan Emomali Rahmon and President of Kyrgyzstan Sadyr Japarov';
const PAIRS = [
  'MET_WITH Alexander Lukashenko > Emomali Rahmon happened',
  'MET_WITH Alexander Lukashenko > Sadyr Japarov happened',
  'MET_WITH Emomali Rahmon > Sadyr Japarov happened',
];
const TITLE = { title: 'CSTO summit' };

claimTable('a summit of few leaders', { relations: ['MET_WITH'] }, [
  ['attended by', `The summit was attended by ${THREE}.`, PAIRS, TITLE],
  ['took part in', `${THREE} took part in the summit.`, PAIRS, TITLE],
  ['taking part in', `Taking part in the summit were ${THREE}.`, PAIRS, TITLE],
  ['whose participants were', `The summit's participants were: ${THREE}.`, PAIRS, TITLE],
  ['the following leaders', `The following leaders took part in the summit: ${THREE}.`, PAIRS, TITLE],
  ['a summit with a name', `${THREE} took part in the Bishkek summit.`, PAIRS],
  ['some of many', `Among those at the summit were ${THREE}.`, [], TITLE],
  ['others came too', `The summit was also attended by ${THREE}.`, [], TITLE],
  ['a body of many members', `${THREE} took part in the African Union summit.`, []],
  ['the summit of a large forum', `The summit was attended by ${THREE}.`, [], { title: 'G20 summit' }],
  [
    'ministers of one country',
    'The summit was attended by Kenyan Foreign Minister Musalia Mudavadi, Kenyan Defence Minister Aden Duale and Kenyan Trade Minister Moses Kuria.',
    [],
    TITLE,
  ],
  ['a conference', `The conference was attended by ${THREE}.`, [], { title: 'Nairobi Conference on Water' }],
]);

const TALKS = 'Kenyan President William Ruto held talks with French President Emmanuel Macron.';

claimTable('who came on whose side', { relations: ['MET_WITH'] }, [
  [
    'from the side',
    `${TALKS} From the Kenyan side, the following people participated in the talks: Foreign Minister Musalia Mudavadi and Defence Minister Aden Duale.`,
    [
      'MET_WITH William Ruto > Emmanuel Macron happened',
      'MET_WITH Emmanuel Macron > Musalia Mudavadi happened',
      'MET_WITH Emmanuel Macron > Aden Duale happened',
    ],
  ],
  [
    'present on the side',
    `${TALKS} Present on the Kenyan side were Foreign Minister of Kenya Musalia Mudavadi and Defence Minister of Kenya Aden Duale.`,
    [
      'MET_WITH William Ruto > Emmanuel Macron happened',
      'MET_WITH Emmanuel Macron > Musalia Mudavadi happened',
      'MET_WITH Emmanuel Macron > Aden Duale happened',
    ],
  ],
  [
    'on the side in front',
    `${TALKS} On the Kenyan side, taking part in the talks were Foreign Minister of Kenya Musalia Mudavadi and Defence Minister of Kenya Aden Duale.`,
    [
      'MET_WITH William Ruto > Emmanuel Macron happened',
      'MET_WITH Emmanuel Macron > Musalia Mudavadi happened',
      'MET_WITH Emmanuel Macron > Aden Duale happened',
    ],
  ],
  [
    'nobody by name',
    `${TALKS} From the Kenyan side, several ministers participated in the talks.`,
    ['MET_WITH William Ruto > Emmanuel Macron happened'],
  ],
]);

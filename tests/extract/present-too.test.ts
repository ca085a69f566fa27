import { claimTable } from './claim-table.ts';

const MET = 'French President Emmanuel Macron met with Kenyan President William Ruto in Nairobi.';
const PAIR = 'MET_WITH Emmanuel Macron > William Ruto happened';
const BOTH = [
  PAIR,
  'MET_WITH Emmanuel Macron > Musalia Mudavadi happened',
  'MET_WITH William Ruto > Stéphane Séjourné happened',
  'MET_WITH Stéphane Séjourné > Musalia Mudavadi happened',
];
const SIDES = 'French Foreign Minister Stéphane Séjourné and Kenyan Foreign Minister Musalia Mudavadi';

claimTable('those who were at a meeting too', { relations: ['MET_WITH'] }, [
  ['also present were', `${MET} Also present were ${SIDES}.`, BOTH],
  ['present were', `${MET} Present were ${SIDES}.`, BOTH],
  ['were also present', `${MET} ${SIDES} were also present.`, BOTH],
  ['were present at the meeting', `${MET} ${SIDES} were present at the meeting.`, BOTH],
  ['also took part', `${MET} ${SIDES} also took part.`, BOTH],
  ['also attended', `${MET} ${SIDES} also attended.`, BOTH],
  ['of one side alone', `${MET} Kenyan Foreign Minister Musalia Mudavadi was also present.`, BOTH.slice(0, 2)],
  ['not present', `${MET} ${SIDES} were not present.`, [PAIR]],
  ['things', `${MET} Also present were signs of tension.`, [PAIR]],
  ['at something else', `${MET} ${SIDES} were present at the horse races.`, [PAIR]],
  ['nothing told before', `${SIDES} were also present.`, []],
  ['of another verb', `${MET} ${SIDES} also resigned.`, [PAIR]],
]);

claimTable('a list that goes on with the same word', { relations: ['MET_WITH'] }, [
  [
    'with … , with … and …',
    'Indian Prime Minister Narendra Modi held talks with President Macron, with Chancellor Scholz and Prime Minister Meloni.',
    [
      'MET_WITH Narendra Modi > Emmanuel Macron happened',
      'MET_WITH Narendra Modi > Olaf Scholz happened',
      'MET_WITH Narendra Modi > Giorgia Meloni happened',
    ],
  ],
  [
    'including those with',
    'Narendra Modi will have several meetings, including those with President Macron, with Chancellor Scholz and Prime Minister Meloni.',
    [
      'MET_WITH Narendra Modi > Emmanuel Macron planned',
      'MET_WITH Narendra Modi > Olaf Scholz planned',
      'MET_WITH Narendra Modi > Giorgia Meloni planned',
    ],
  ],
]);

import { claimTable } from './claim-table.ts';

claimTable('verdicts on a party and what it does', { relations: ['CRITICISED', 'SPOKE_WITH'] }, [
  [
    'a swipe',
    'US Secretary of State Antony Blinken took a swipe at China.',
    ['CRITICISED Antony Blinken > China happened'],
  ],
  ['distance', 'Denmark distanced itself from Sweden.', ['CRITICISED Denmark > Sweden happened']],
  ['disagreement', 'Spain disagrees with Germany on the pipeline.', ['CRITICISED Spain > Germany happened']],
  ['an angry answer', 'Iran reacted angrily to the statement by the G7.', ['CRITICISED Iran > G7 happened']],
  [
    'under fire from somebody',
    'Hungary came under fire from Germany over its courts.',
    ['CRITICISED Germany > Hungary happened'],
  ],
  ['under fire from guns', 'Kharkiv came under fire from Russian artillery.', []],
  [
    'an insult',
    'North Korea called South Korean President Yoon Suk Yeol a fool.',
    ['CRITICISED North Korea > Yoon Suk Yeol happened'],
  ],
  [
    'an insult behind a long title',
    'Serbian President Aleksandar Vucic called Kosovo Prime Minister Albin Kurti a liar.',
    ['CRITICISED Aleksandar Vučić > Albin Kurti happened'],
  ],
  [
    'a telephone call',
    'Serbian President Aleksandar Vucic called Kosovo Prime Minister Albin Kurti on Monday.',
    ['SPOKE_WITH Albin Kurti > Aleksandar Vučić happened'],
  ],
  ['a declaration', 'Latvia declared Belarus a terrorist state.', ['CRITICISED Latvia > Belarus happened']],
  ['a declaration without a verdict', 'Latvia declared Tuesday a holiday.', []],
  [
    'what is alleged',
    'Ghanaian President Nana Akufo-Addo alleged that Burkina Faso had hired mercenaries.',
    ['CRITICISED Nana Akufo-Addo > Burkina Faso happened'],
  ],
  [
    'a verdict in a quotation',
    `"Norway's move was unfriendly," Russian Foreign Minister Sergei Lavrov said.`,
    ['CRITICISED Sergey Lavrov > Norway happened'],
  ],
  ['a verdict denied', `"Norway's move was not unfriendly," Russian Foreign Minister Sergei Lavrov said.`, []],
  [
    'fuel on the fire',
    '"Washington is pouring fuel on the fire," Russian Foreign Minister Sergei Lavrov said.',
    ['CRITICISED Sergey Lavrov > United States happened'],
  ],
  [
    'who is responsible',
    '"Israel is responsible for this catastrophe," said Jordanian Foreign Minister Ayman Safadi.',
    ['CRITICISED Ayman Safadi > Israel happened'],
  ],
  [
    'who is responsible for a task',
    '"Israel is responsible for the agenda," said Jordanian Foreign Minister Ayman Safadi.',
    [],
  ],
  [
    'whose visit angered',
    "China was infuriated by US House Speaker Nancy Pelosi's visit to Taiwan.",
    ['CRITICISED China > Nancy Pelosi happened'],
  ],
  [
    'a vote',
    'The United States voted against the Palestinian resolution.',
    ['CRITICISED United States > Palestinian Authority happened'],
  ],
]);

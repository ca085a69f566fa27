import { claimTable } from './claim-table.ts';

const TITLE = {
  title: 'Secretary Antony J. Blinken and Foreign Minister Zbigniew Rau of Poland',
  source: 'US State Department',
};

claimTable('who tells of a meeting of "ours" was there', { relations: ['MET_WITH', 'SPOKE_WITH'] }, [
  [
    'met with',
    'FOREIGN MINISTER RAU: We met with President Sandu.',
    ['MET_WITH Zbigniew Rau > Maia Sandu happened'],
    TITLE,
  ],
  [
    'have met with',
    'FOREIGN MINISTER RAU: We’ve just met with President Sandu.',
    ['MET_WITH Zbigniew Rau > Maia Sandu happened'],
    TITLE,
  ],
  [
    'will meet with',
    'SECRETARY BLINKEN: We’ll be meeting with President Sandu.',
    ['MET_WITH Antony Blinken > Maia Sandu planned'],
    TITLE,
  ],
  [
    'light verb',
    'SECRETARY BLINKEN: We had a long, frank meeting with President Sandu.',
    ['MET_WITH Antony Blinken > Maia Sandu happened'],
    TITLE,
  ],
  [
    'possessive',
    'SECRETARY BLINKEN: Our meeting with President Sandu was long.',
    ['MET_WITH Antony Blinken > Maia Sandu happened'],
    TITLE,
  ],
  [
    'spoke with',
    'SECRETARY BLINKEN: We spoke with President Sandu.',
    ['SPOKE_WITH Antony Blinken > Maia Sandu happened'],
    TITLE,
  ],
  ['stance of the state', 'SECRETARY BLINKEN: We stand with Moldova.', [], TITLE],
  [
    'spokesman of the state',
    'MS. PSAKI: We met with President Sandu.',
    ['MET_WITH United States > Maia Sandu happened'],
    { title: 'Press Briefing by Press Secretary Jen Psaki', source: 'US White House' },
  ],
  [
    'briefing by somebody without a title',
    'MR HARTWOOD: We met with President Sandu.',
    ['MET_WITH United States > Maia Sandu happened'],
    { title: 'Department Press Briefing', source: 'US State Department' },
  ],
  ['question', 'QUESTION: Did we meet with President Sandu?', [], TITLE],
  [
    'bare we',
    'SECRETARY BLINKEN: We met in Oslo.\n\nFOREIGN MINISTER RAU: So we did.',
    ['MET_WITH Antony Blinken > Zbigniew Rau happened'],
    TITLE,
  ],
  [
    'country in its own name',
    'SECRETARY BLINKEN: The United States met with Moldova.',
    ['MET_WITH Moldova > United States happened'],
    TITLE,
  ],
]);

claimTable(
  'who speaks is no "they", "he" of his own',
  { relations: ['AIDED', 'SPOKE_WITH', 'MET_WITH', 'SUPPORTED', 'CRITICISED'] },
  [
    [
      'they',
      'SECRETARY BLINKEN: Germany is a friend. They have sent aid to Moldova.',
      ['AIDED Germany > Moldova happened'],
      { title: 'Secretary Antony J. Blinken with Ann Lee of Radio One', source: 'US State Department' },
    ],
    [
      'he',
      'SECRETARY BLINKEN: President Zelenskyy is well. He called Putin.',
      ['SPOKE_WITH Volodymyr Zelenskyy > Vladimir Putin happened'],
      { title: 'Secretary Antony J. Blinken Remarks', source: 'US State Department' },
    ],
    [
      'we of a head of a body of states',
      'SECRETARY-GENERAL STOLTENBERG: We condemn Belarus.',
      ['CRITICISED NATO > Belarus happened'],
      { title: 'Remarks by NATO Secretary General Jens Stoltenberg' },
    ],
  ],
);

claimTable('where a town lies stands behind it', { relations: ['VISITED'] }, [
  ['state behind it', 'Macron was in Bethlehem, West Bank.', ['VISITED Emmanuel Macron > West Bank happened']],
  ['state of a federation', 'Macron travelled to Virginia.', ['VISITED Emmanuel Macron > United States happened']],
  ['town alone', 'Macron travelled to Munich.', ['VISITED Emmanuel Macron > Germany happened']],
  ['its own state', 'Macron travelled to Munich, Germany.', ['VISITED Emmanuel Macron > Germany happened']],
]);

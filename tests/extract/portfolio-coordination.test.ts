import { claimTable } from './claim-table.ts';

claimTable('portfolios joined inside one title', { relations: ['REPRESENTS'], shows: ['role', 'status'] }, [
  [
    'joins two portfolios after "of"',
    'Estonian Minister of Foreign Affairs and Trade Talvo Merisaar opened the hearing in Tallinn.',
    ['REPRESENTS Talvo Merisaar > Estonia happened as Minister of Foreign Affairs and Trade (current)'],
  ],
  [
    'joins two portfolios before the head',
    'Hungarian Foreign Affairs and Trade Minister Péter Szijjártó spoke first.',
    ['REPRESENTS Péter Szijjártó > Hungary happened as Foreign Affairs and Trade Minister (current)'],
  ],
  [
    'joins two offices before one name',
    'Deputy Prime Minister and Foreign Minister Ishaq Dar of Pakistan briefed the committee.',
    ['REPRESENTS Ishaq Dar > Pakistan happened as Deputy Prime Minister and Foreign Minister (current)'],
  ],
  [
    'reads a list of three portfolios',
    "Norway's Minister of Trade, Industry and Fisheries Oddvar Lien welcomed the report.",
    ['REPRESENTS Oddvar Lien > Norway happened as Minister of Trade, Industry and Fisheries (current)'],
  ],
  [
    'keeps two ministers joined by "and" apart',
    "Peru's Minister of Energy and Mines, Rosalía Quispe, and Chile's Minister of Mining, Tomás Arrué, answered questions.",
    [
      'REPRESENTS Rosalía Quispe > Peru happened as Minister of Energy and Mines (current)',
      'REPRESENTS Tomás Arrué > Chile happened as Minister of Mining (current)',
    ],
  ],
  [
    'joins a second office with its own portfolio',
    'Prime Minister and Minister of Defence Thabo Letsie of Lesotho chaired the session.',
    ['REPRESENTS Thabo Letsie > Lesotho happened as Prime Minister and Minister of Defence (current)'],
  ],
  [
    'makes nobody of two unnamed ministers',
    'The Minister of Finance and the Minister of Defence of Ghana answered questions.',
    [],
  ],
  [
    'reads a long comma list before the name',
    "Luxembourg's Minister for Foreign and European Affairs, Defence, Development Cooperation and Foreign Trade, Xavier Bettel, took the floor.",
    [
      'REPRESENTS Xavier Bettel > Luxembourg happened as Minister for Foreign and European Affairs, Defence, Development Cooperation and Foreign Trade (current)',
    ],
  ],
  [
    'reads a title after the name',
    'Samuel Boateng, Minister of Trade and Industry of Ghana, took the floor.',
    ['REPRESENTS Samuel Boateng > Ghana happened as Minister of Trade and Industry (current)'],
  ],
  [
    'reads "Economy, Trade and Industry"',
    'Japanese Minister of Economy, Trade and Industry Ken Saito took the floor.',
    ['REPRESENTS Ken Saito > Japan happened as Minister of Economy, Trade and Industry (current)'],
  ],
  [
    'joins vice president and minister',
    'Vice President and Foreign Minister Ana Belcourt of Panama answered questions.',
    ['REPRESENTS Ana Belcourt > Panama happened as Vice President and Foreign Minister (current)'],
  ],
  [
    'reads a state secretary with a joined portfolio',
    'British Secretary of State for Business and Trade Kemi Badenoch answered questions.',
    ['REPRESENTS Kemi Badenoch > United Kingdom happened as Secretary of State for Business and Trade (current)'],
  ],
  [
    'keeps the status before a joined title',
    'Former Danish Minister of Health and Elderly Affairs Karen Lindqvist criticised the plan.',
    ['REPRESENTS Karen Lindqvist > Denmark happened as Minister of Health and Elderly Affairs (former)'],
  ],
  ['does not take a trade ministry for a person', "Kenya's Ministry of Trade and Industry published the figures.", []],
]);

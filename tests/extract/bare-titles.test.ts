import { claimTable } from './claim-table.ts';

claimTable('titles whose country stands elsewhere', { relations: ['REPRESENTS'], shows: ['status'] }, [
  [
    'the country a text is about',
    'Floods hit Vanuatu again. Vanuatu asked for help, and Foreign Minister Tavi Molisale thanked donors.',
    ['REPRESENTS Tavi Molisale > Vanuatu happened (current)'],
  ],
  ['no country at all', 'Foreign Minister Tavi Molisale thanked donors.', []],
  [
    'its minister',
    'Delegates came from Laos. Peru and its foreign minister, Ada Quispe, welcomed them.',
    ['REPRESENTS Ada Quispe > Peru happened (current)'],
  ],
  [
    'the staff of a titled person',
    "The Maltese president's adviser Joe Grech resigned.",
    ['REPRESENTS Joe Grech > Malta happened (current)'],
  ],
  [
    'a title that one country uses',
    'Senator Ruth Ballard and Gov. Tom Hask spoke.',
    [
      'REPRESENTS Ruth Ballard > United States happened (current)',
      'REPRESENTS Tom Hask > United States happened (current)',
    ],
  ],
  [
    'a predecessor',
    'Peruvian President Ada Quispe spoke after her predecessor, Luis Mamani.',
    ['REPRESENTS Ada Quispe > Peru happened (current)', 'REPRESENTS Luis Mamani > Peru happened (former)'],
  ],
  [
    'adjectives between country and title',
    "Togo's embattled president, Kofi Mensa, fled, and its newly appointed ambassador, Ama Sika, stayed.",
    ['REPRESENTS Kofi Mensa > Togo happened (current)', 'REPRESENTS Ama Sika > Togo happened (current)'],
  ],
  ['an opposition leader', 'Togolese opposition leader Kofi Mensa was released.', []],
  ['another kind of queen', 'Peruvian beauty queen Ada Quispe waved.', []],
  ['a prince by given name', "Reuters' Amir Hadar contributed to this report.", []],
  [
    'a monarch without the number',
    'King Charles received a visitor.',
    ['REPRESENTS Charles III > United Kingdom happened (current)'],
  ],
  [
    'the head of a body by surname',
    'Secretary-General Guterres left.',
    ['REPRESENTS António Guterres > United Nations happened (current)'],
  ],
  ['a war of his own', "Putin's war has failed.", ['REPRESENTS Vladimir Putin > Russia happened (current)']],
  ['a house of his own', "Putin's dog has slept.", []],
  [
    'an administration of the past',
    'The Obama administration had refused.',
    ['REPRESENTS Barack Obama > United States happened (current)'],
  ],
  [
    'a spokesman of the ministry named before',
    "Togo's foreign ministry denied it. Ministry spokesman Kofi Mensa gave no reason.",
    ['REPRESENTS Kofi Mensa > Togolese Foreign Ministry happened (current)'],
  ],
  [
    'a town where it happens',
    'While in Brussels President Biden slept.',
    ['REPRESENTS Joe Biden > United States happened (current)'],
  ],
  [
    'somebody of a body',
    'Sheila Marsh of UNICEF thanked donors.',
    ['REPRESENTS Sheila Marsh > UNICEF happened (current)'],
  ],
]);

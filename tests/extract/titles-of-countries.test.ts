import { claimTable } from './claim-table.ts';

claimTable('one title of several countries', { relations: ['REPRESENTS'] }, [
  [
    'names behind all',
    'The foreign ministers of Cyprus and Malta, Andreas Petrou and Marija Vella, met in Nicosia.',
    ['REPRESENTS Andreas Petrou > Cyprus happened', 'REPRESENTS Marija Vella > Malta happened'],
  ],
  [
    'no article',
    'Ambassadors of Peru and Chile, Ana Rojas and Luis Prado, signed.',
    ['REPRESENTS Ana Rojas > Peru happened', 'REPRESENTS Luis Prado > Chile happened'],
  ],
  [
    'three of them',
    'The leaders of Peru, Chile and Cuba, Ana Rojas, Luis Prado and Omar Díaz, took a train to Lima.',
    [
      'REPRESENTS Ana Rojas > Peru happened',
      'REPRESENTS Luis Prado > Chile happened',
      'REPRESENTS Omar Díaz > Cuba happened',
    ],
  ],
  [
    'names between',
    'The foreign ministers of Cyprus, Andreas Petrou, and Malta, Marija Vella, met in Nicosia.',
    ['REPRESENTS Andreas Petrou > Cyprus happened', 'REPRESENTS Marija Vella > Malta happened'],
  ],
  ['fewer names than countries', 'The foreign ministers of Peru, Chile and Brazil, Ana Rojas and others, met.', []],
  ['a clause behind', 'The presidents of Peru and Chile, who met in Lima, praised Ana Rojas.', []],
  ['no comma', 'The leaders of Peru and Chile met Ana Rojas and Luis Prado.', []],
  [
    'a title each',
    'Foreign ministers Andreas Petrou of Cyprus and Marija Vella of Malta met.',
    ['REPRESENTS Andreas Petrou > Cyprus happened', 'REPRESENTS Marija Vella > Malta happened'],
  ],
]);

claimTable('two titles of one person', { relations: ['REPRESENTS'] }, [
  [
    'a shared country',
    'Nurlan Ermekov, deputy prime minister and minister of energy of Kazakhstan, visited Baku.',
    ['REPRESENTS Nurlan Ermekov > Kazakhstan happened'],
  ],
  [
    'a party too',
    'Mette Lund, prime minister of Denmark and chairwoman of the Labour Party, visited Rome.',
    ['REPRESENTS Mette Lund > Denmark happened', 'REPRESENTS Mette Lund > Labour Party happened'],
  ],
  [
    'two persons',
    'Ann Lee, the Canadian foreign minister and the president of Chad discussed trade.',
    ['REPRESENTS Ann Lee > Canada happened'],
  ],
  [
    'two countries',
    'Ann Lee, foreign minister of Canada and president of Chad, spoke.',
    ['REPRESENTS Ann Lee > Canada happened'],
  ],
  [
    'a name behind',
    'Ann Lee, foreign minister of Canada and NATO Secretary General Jens Stoltenberg spoke.',
    ['REPRESENTS Ann Lee > Canada happened', 'REPRESENTS Jens Stoltenberg > NATO happened'],
  ],
]);

claimTable('who acts for a party without a title', { relations: ['REPRESENTS'] }, [
  [
    'who heads a body',
    'Hana Dvorak, who heads the World Health Organization, said so.',
    ['REPRESENTS Hana Dvorak > World Health Organization happened'],
  ],
  [
    'who chairs one',
    'Ben Colby, who chairs the Senate Foreign Relations Committee, visited Kyiv.',
    ['REPRESENTS Ben Colby > US Senate Foreign Relations Committee happened'],
  ],
  [
    'who leads a delegation',
    'Sibusiso Khumalo, who leads the South African delegation, said so.',
    ['REPRESENTS Sibusiso Khumalo > South Africa happened'],
  ],
  ['led by', 'The Japanese delegation was led by Kenji Oda.', ['REPRESENTS Kenji Oda > Japan happened']],
  [
    'led by one with a title',
    'The Japanese side, led by Vice Minister Kenji Oda, rejected the text.',
    ['REPRESENTS Kenji Oda > Japan happened'],
  ],
  ['represented by', 'Japan was represented by Kenji Oda.', ['REPRESENTS Kenji Oda > Japan happened']],
  [
    'represented',
    'Hana Dvorak represented the Czech Republic at the funeral.',
    ['REPRESENTS Hana Dvorak > Czech Republic happened'],
  ],
  ['no side is led', 'Hana Dvorak led protests against Iran.', []],
  ['another verb', 'Hana Dvorak, who criticised Amnesty International, said so.', []],
  ['by whom something else is done', 'Egypt was criticised by Hana Dvorak.', []],
  ['a team that is beaten', 'The Moroccan team was beaten by Hana Dvorak.', []],
  [
    'a title without capitals behind the name',
    'Kenya appointed Musalia Wekesa ambassador to Somalia.',
    ['REPRESENTS Musalia Wekesa > Kenya happened'],
  ],
]);

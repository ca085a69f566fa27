import { claimTable } from './claim-table.ts';

const HOUSE = { source: 'The White House', published: '2024-03-12' } as const;

claimTable('nominees and those appointed', { relations: ['REPRESENTS'], shows: ['role', 'status'] }, [
  [
    'of a state, to be',
    'Laura Fenwick, of Ohio, to be Ambassador Extraordinary and Plenipotentiary of the United States of America to the Republic of Ecuador.',
    ['REPRESENTS Laura Fenwick > United States happened as Ambassador Extraordinary and Plenipotentiary (nominee)'],
  ],
  [
    'a description before "to be"',
    'Mark Stone, of Utah, a Career Member of the Senior Foreign Service, Class of Counselor, to be Ambassador of the United States of America to the Kingdom of Norway.',
    ['REPRESENTS Mark Stone > United States happened as Ambassador (nominee)'],
  ],
  [
    'the office of the publisher',
    'Laura Fenwick, of the District of Columbia, to be Deputy Secretary of the Interior, vice Ruth Ames, resigned.',
    ['REPRESENTS Laura Fenwick > United States happened as Deputy Secretary of the Interior (nominee)'],
    HOUSE,
  ],
  [
    'an indefinite office of a body',
    'Laura Fenwick, of Ohio, to be a Director of the Rural Water Foundation.',
    ['REPRESENTS Laura Fenwick > Rural Water Foundation happened as Director (nominee)'],
  ],
  [
    'a district is no country',
    'Roy Minton, of Georgia, to be United States Marshal for the Northern District of Georgia.',
    ['REPRESENTS Roy Minton > United States happened as Marshal for the Northern District (nominee)'],
  ],
  [
    'nominee for',
    'Laura Fenwick, Nominee for Ambassador of the United States of America to the Republic of Kenya',
    ['REPRESENTS Laura Fenwick > United States happened as Ambassador (nominee)'],
  ],
  [
    'nominate for',
    'The Prime Minister of Canada will nominate Laura Fenwick for Director of the Rural Water Foundation.',
    ['REPRESENTS Laura Fenwick > Rural Water Foundation happened as Director (nominee)'],
  ],
  [
    'nominate to be',
    'President Emmanuel Macron will nominate Laura Fenwick to be Ambassador to Chile.',
    [
      'REPRESENTS Emmanuel Macron > France happened as President (current)',
      'REPRESENTS Laura Fenwick > France happened as Ambassador (nominee)',
    ],
  ],
  [
    'appointed somebody something',
    'President Emmanuel Macron appointed Claire Duval Deputy Foreign Minister.',
    [
      'REPRESENTS Claire Duval > France happened as Deputy Foreign Minister (nominee)',
      'REPRESENTS Emmanuel Macron > France happened as President (current)',
    ],
  ],
  [
    'formerly',
    'Tom Grady, formerly President of Iceland, lives in Lisbon.',
    ['REPRESENTS Tom Grady > Iceland happened as President (former)'],
  ],
  [
    'was appointed to a region',
    'Russian Deputy Minister Andrei Petrin, who was appointed Novgorod Region Governor in 2017, spoke.',
    ['REPRESENTS Andrei Petrin > Russia happened as Deputy Minister (current)'],
  ],
  ['of a town without an office', 'Laura Fenwick, of Ohio, was happy to be here.', []],
  [
    'for somebody',
    'Members nominated Laura Fenwick for President Macron.',
    ['REPRESENTS Emmanuel Macron > France happened as President (current)'],
  ],
]);

claimTable('an office, and its body or country behind a comma', { relations: ['REPRESENTS'], shows: ['role'] }, [
  [
    'a body',
    'Laura Fenwick, Executive Director, World Food Programme, spoke first.',
    ['REPRESENTS Laura Fenwick > World Food Programme happened as Executive Director'],
  ],
  [
    'a body with its letters',
    'Laura Fenwick, Administrator, Rural Water Foundation (RWF), said that funds were on the way.',
    ['REPRESENTS Laura Fenwick > Rural Water Foundation happened as Administrator'],
  ],
  [
    'a country that ends the item',
    'The panel heard Peter Lindqvist, Foreign Minister, Sweden; Ann Holt, Minister of Trade, Norway.',
    [
      'REPRESENTS Peter Lindqvist > Sweden happened as Foreign Minister',
      'REPRESENTS Ann Holt > Norway happened as Minister of Trade',
    ],
  ],
  [
    'a bureau of a ministry',
    'The Japanese side was chaired by Mr. Kenta Morita, Director-General, Latin American Affairs Bureau, Ministry of Foreign Affairs, on Monday.',
    ['REPRESENTS Kenta Morita > Japan happened as Director-General'],
  ],
  [
    'chairman and CEO',
    'Dominic Tan, Chairman and CEO of East Harbour Bank, met Xi Jinping.',
    ['REPRESENTS Dominic Tan > East Harbour Bank happened as Chairman and CEO'],
  ],
  [
    'in small letters',
    'Laura Fenwick is the president and chief executive officer of Rural Water Corporation.',
    ['REPRESENTS Laura Fenwick > Rural Water Corporation happened as president and chief executive officer'],
  ],
  ['countries that go on', 'The talks were attended by Li Wen, Special Envoy, France, Germany and Italy.', []],
  [
    'no minister of a body',
    'The talks were attended by Ivan Petrenko, Deputy Foreign Minister, the European Union, and NATO.',
    [],
  ],
  [
    'items on one line',
    'Participants: - Don Harper, Deputy Secretary of Commerce - Julie Sand, Acting Secretary of Labor - Lina Kent, Chair of the Rural Water Foundation',
    [
      'REPRESENTS Don Harper > United States happened as Deputy Secretary of Commerce',
      'REPRESENTS Julie Sand > United States happened as Secretary of Labor',
      'REPRESENTS Lina Kent > Rural Water Foundation happened as Chair',
    ],
    HOUSE,
  ],
]);

import { entityTable } from './entity-table.ts';

entityTable('bodies named twice', 'Organisation', [
  [
    'with and without the country',
    'The U.S. Reform Movement Party met in May. The Reform Movement Party has few members.',
    ['U.S. Reform Movement Party'],
  ],
  [
    'the country told only later',
    'The Audit Board met in May. The Nepali Audit Board has few members.',
    ['Audit Board'],
  ],
  [
    'two countries',
    'The Indian Audit Board met the Nepali Audit Board in May.',
    ['Indian Audit Board', 'Nepali Audit Board'],
  ],
  [
    'the words in another order',
    'The Harbour Council of the Baltic Ports Association met. The Baltic Ports Association Harbour Council will meet again.',
    ['Harbour Council of the Baltic Ports Association'],
  ],
  [
    'a known body without its country',
    'They visited the Russian Academy of Sciences. The Academy of Sciences thanked them.',
    ['Russian Academy of Sciences'],
  ],
  [
    'the congress that the text is about',
    'The Congress of Peru met on Monday. It is for Congress to decide.',
    ['Peruvian Congress'],
  ],
  ['the congress that everybody knows', 'It is for Congress to decide.', ['United States Congress']],
]);

entityTable('where the name of a body ends', 'Organisation', [
  [
    'two bodies joined by a conjunction',
    'They visited the Princeton Plasma Physics Laboratory and Ohio State University.',
    ['Ohio State University', 'Princeton Plasma Physics Laboratory'],
  ],
  [
    'one body with two heads',
    'The All-Baltic Television and Radio Broadcasting Company reported it.',
    ['All-Baltic Television and Radio Broadcasting Company'],
  ],
  [
    'another body with an article',
    'They visited the Chamber of Commerce and the Ministry of Trade.',
    ['Chamber of Commerce', 'Ministry of Trade'],
  ],
  ['a hall named after a court', 'They met in the North Court Auditorium.', []],
  [
    'a district of schools',
    'The Dalton Independent School District thanked him.',
    ['Dalton Independent School District'],
  ],
  [
    'a name that no list knows behind the body',
    'The director of the Council on Foreign Relations Ralia Salim spoke.',
    ['Council on Foreign Relations'],
  ],
  [
    'a name behind a list of tasks',
    'The head of the Institute for Women, Peace, and Security Velda Moor spoke.',
    ['Institute for Women, Peace, and Security'],
  ],
  ['a federation is a country', 'He is the envoy of the Russian Federation to Peru.', []],
  [
    'no state inside the name of a world body',
    'The envoy of the Organization of American States spoke.',
    ['Organization of American States'],
  ],
  ['a force in a text of its own state', 'The Navy will build ten ships.', ['US Navy'], { source: 'The White House' }],
  ['the same elsewhere', 'The Navy will build ten ships.', []],
]);

entityTable('words that are no person', 'Person', [
  ['a country with a participle', 'They signed a Norway-led statement.', []],
  ['a letter with a hyphen', 'The Prime Minister U-turns on the plan.', []],
  ['a plural behind a title', 'They met with Envoys to the Federal Districts.', []],
  ['an ending of a name', 'It recalls the life of Martin Luther King Jr. in song.', ['Martin Luther King Jr.']],
  ['a surname that is a noun', 'They chose the presidential nominee Darrel Castle.', ['Darrel Castle']],
]);

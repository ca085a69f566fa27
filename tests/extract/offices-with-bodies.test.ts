import { claimTable } from './claim-table.ts';

const OFFICES = { relations: ['REPRESENTS'] };

claimTable('the body that a title goes on with', OFFICES, [
  [
    'a council whose name holds a word of portfolios',
    'Dana Whitfield, Chair of the Council on Rural Equality, opened the debate.',
    ['REPRESENTS Dana Whitfield > Council on Rural Equality happened'],
  ],
  [
    'institutes',
    'Director of the National Institutes of Health Owen Marsh visited Ghana.',
    ['REPRESENTS Owen Marsh > United States happened'],
  ],
  [
    'an endowment',
    'Maria Ellison, Chair of the National Endowment for Letters, opened the debate.',
    ['REPRESENTS Maria Ellison > National Endowment for Letters happened'],
  ],
  [
    'letters of learning before it',
    'Maria Ellison, Ph.D., Chair of the National Endowment for Letters, opened the debate.',
    ['REPRESENTS Maria Ellison > National Endowment for Letters happened'],
  ],
  [
    'letters that nobody explains',
    'OXTL Director Peter Lang met the visitors.',
    ['REPRESENTS Peter Lang > OXTL happened'],
  ],
  [
    'the same in a text of the state',
    'OXTL Director Peter Lang met the visitors.',
    ['REPRESENTS Peter Lang > United States happened'],
    { source: 'US White House' },
  ],
  [
    'a union has a president even there',
    'WXFU President Mary Hobbs met the visitors.',
    ['REPRESENTS Mary Hobbs > WXFU happened'],
    { source: 'US White House' },
  ],
  [
    'letters that are a town’s',
    'KBC Mayor Peter Lang met the visitors.',
    ['REPRESENTS Peter Lang > United States happened'],
    { source: 'US White House' },
  ],
  ['letters before a name without title', 'OXTL Peter Lang met the visitors.', []],
  [
    'an office of the state and its country behind the name',
    'National Security Office Director Suh Min-ho of the Republic of Korea spoke.',
    ['REPRESENTS Suh Min-ho > South Korea happened'],
  ],
  [
    'a firm and a country behind the name',
    'Gazprom CEO Alexei Miller of Russia spoke.',
    ['REPRESENTS Alexei Miller > Gazprom happened'],
  ],
  [
    'a ministry by its letters',
    'Portuguese MFA Secretary General Rui Valente spoke.',
    ['REPRESENTS Rui Valente > Portugal happened'],
  ],
  [
    'the presidential office before a name',
    'Ukrainian Foreign Minister Dmytro Kuleba and Head of Presidential Office Andriy Yermak spoke.',
    ['REPRESENTS Andriy Yermak > Ukraine happened', 'REPRESENTS Dmytro Kuleba > Ukraine happened'],
  ],
  [
    'a spokesman of a ministry by its letters speaks for it',
    'Turkish Foreign Ministry spokesman Oncu Keceli spoke.',
    ['REPRESENTS Oncu Keceli > Turkish Foreign Ministry happened'],
  ],
  [
    'two titles, one of them another body',
    'Polish Sejm Speaker Marek Borski and Senate Speaker Lech Pastek spoke.',
    ['REPRESENTS Lech Pastek > Poland happened', 'REPRESENTS Marek Borski > Poland happened'],
  ],
]);

claimTable('titles of the state', OFFICES, [
  [
    'a judge of the state',
    'U.S. District Judge Gray Holloway stopped the decree.',
    ['REPRESENTS Gray Holloway > United States happened'],
  ],
  [
    'to be a judge for a district of a state',
    'Arun Mehra, of New York, to be United States District Judge for the Southern District of New York.',
    ['REPRESENTS Arun Mehra > United States happened'],
  ],
  [
    'a marshal for a district that is called by a compass point',
    'Terry Boyle, of Ohio, to be United States Marshal for the Western District of North Carolina.',
    ['REPRESENTS Terry Boyle > United States happened'],
  ],
  [
    'an attorney of the state',
    'United States Attorney Thomas Cullman spoke.',
    ['REPRESENTS Thomas Cullman > United States happened'],
  ],
  ['a judge in a country', 'Danish judge Lars Holm spoke.', []],
  ['an attorney in a town', 'Manhattan attorney Lars Holm spoke.', []],
  [
    'a solicitor general',
    'Philippine Solicitor General Jose Calderon spoke.',
    ['REPRESENTS Jose Calderon > Philippines happened'],
  ],
  [
    'a prosecutor-general',
    'Russian Prosecutor-General Vladimir Ustinov spoke.',
    ['REPRESENTS Vladimir Ustinov > Russia happened'],
  ],
  [
    'the chief of staff of a leader',
    'The Chief of Staff to the President of Kenya, Felix Odera, spoke.',
    ['REPRESENTS Felix Odera > Kenya happened'],
  ],
  [
    'a minister who is deputy prime minister as well',
    'Minister of Finance and Deputy Prime Minister Dragan Holm of Serbia spoke.',
    ['REPRESENTS Dragan Holm > Serbia happened'],
  ],
  [
    'an adviser to a prime minister who is named',
    'The visitors met the adviser to Prime Minister Narendra Modi.',
    ['REPRESENTS Narendra Modi > India happened'],
  ],
  [
    'the party of a president',
    'Republican President Donald Trump spoke.',
    ['REPRESENTS Donald Trump > United States happened'],
  ],
  [
    'the leader of a party',
    'Republican Party leader Ann Lowell spoke.',
    ['REPRESENTS Ann Lowell > Republican Party happened'],
  ],
  [
    'the party of a governor',
    'Democratic Governor Ann Lowell spoke.',
    ['REPRESENTS Ann Lowell > United States happened'],
  ],
  [
    'a king in an odd spelling',
    'Thai King Pumipon received the guests.',
    ['REPRESENTS Pumipon > Thailand happened'],
    { published: '2003-10-20' },
  ],
  ['his consort', 'Queen Sirikit of Thailand received the guests.', [], { published: '2003-10-20' }],
  [
    'a seat before a title',
    'Vladimir Putin received in the Kremlin US Secretary of State John Kerry.',
    ['REPRESENTS John Kerry > United States happened'],
    { published: '2016-03-24' },
  ],
]);

import { claimTable } from './claim-table.ts';

claimTable('states of the past', { relations: ['SIGNED_WITH', 'RECOGNISED', 'FOUGHT'] }, [
  [
    'knows a kingdom by its full name',
    'The Kingdom of Hanover and Portugal signed a treaty in 1846.',
    ['SIGNED_WITH Kingdom of Hanover > Portugal happened'],
  ],
  [
    'knows it by its short name in the same article',
    'The Kingdom of Saxony was small. Portugal recognised Saxony in 1840.',
    ['RECOGNISED Portugal > Kingdom of Saxony happened'],
  ],
  [
    'knows it by its short name before the full one',
    'Portugal recognised Tuscany in 1840. The Grand Duchy of Tuscany was small.',
    ['RECOGNISED Portugal > Grand Duchy of Tuscany happened'],
  ],
  ['takes a region of today for none', 'Portugal recognised Saxony in 1840.', []],
  [
    'knows a duchy that shares its name with a capital',
    'The Duchy of Nassau signed a treaty with Denmark.',
    ['SIGNED_WITH Duchy of Nassau > Denmark happened'],
  ],
  [
    'knows a state by another of its names',
    'The Kingdom of Naples recognised Belgium.',
    ['RECOGNISED Two Sicilies > Belgium happened'],
  ],
  [
    'knows a state of two names with a hyphen',
    'Austria-Hungary attacked Serbia.',
    ['FOUGHT Austria-Hungary > Serbia happened'],
  ],
  [
    'leaves two states of today apart',
    'Officials of the Austria-Hungary border commission met. Austria recognised Hungary.',
    ['RECOGNISED Austria > Hungary happened'],
  ],
  [
    'takes a free state for none of its successors',
    'The Congo Free State signed a treaty with Japan.',
    ['SIGNED_WITH Congo Free State > Japan happened'],
  ],
  [
    'leaves the short name to a state of today',
    'The Republic of Vietnam was founded in 1955. Laos recognised Vietnam in 1975.',
    ['RECOGNISED Laos > Vietnam happened'],
  ],
  [
    'takes a republic of today for itself',
    'The Republic of Peru signed a treaty with Japan. Peru recognised Japan.',
    ['SIGNED_WITH Peru > Japan happened', 'RECOGNISED Peru > Japan happened'],
  ],
]);

const title = 'A Guide to the Relations between Fiji and Samoa';
const both = (relation: string, date: string): readonly string[] => [
  `${relation} Fiji > Samoa happened on ${date}`,
  `${relation} Samoa > Fiji happened on ${date}`,
];

claimTable('legations and relations of two countries', { relations: ['RECOGNISED', 'SANCTIONED'], shows: ['date'] }, [
  [
    'a legation that was raised',
    'The Legation in Apia was raised to Embassy status on July 14, 1939.',
    both('RECOGNISED', '1939-07-14'),
    { title },
  ],
  [
    'a legation that was elevated',
    'The Fijian Legation was elevated to an embassy in 1949.',
    both('RECOGNISED', '1949'),
    { title },
  ],
  ['an embassy that was built', 'The Embassy in Apia was opened in 1939.', [], { title }],
  ['a legation that was closed', 'The Legation in Apia was closed in 1939.', [], { title }],
  ['a house that was raised', 'The house beside the port was raised in 1939.', [], { title }],
  [
    'the year of the heading above',
    'A summary.\n\nDiplomatic Relations Interrupted, 1917.\n\nDiplomatic relations were interrupted following the November 7, 1917, revolution.',
    both('SANCTIONED', '1917'),
    { title },
  ],
  [
    'the year of the heading above a paragraph',
    'A summary.\n\nDiplomatic Relations Interrupted, 1917.\n\nOn May 2, the king fell. On May 3, the minister announced that diplomatic relations were severed.',
    both('SANCTIONED', '1917'),
    { title },
  ],
  [
    'no year of a heading above another year',
    'A summary.\n\nThe Legation, 1934.\n\nDiplomatic relations were severed after the treaty of 1912.',
    ['SANCTIONED Fiji > Samoa happened', 'SANCTIONED Samoa > Fiji happened'],
    { title },
  ],
]);

claimTable(
  'what a history dates',
  { relations: ['CRITICISED', 'REQUESTED', 'FOUGHT', 'MET_WITH', 'SIGNED_WITH'], shows: ['date'] },
  [
    [
      'goes on from no year that is only remembered',
      'On April 2, 1982, Chile attacked Peru. In 1957, Bolivia had promised to stay away. On May 5, Ecuador attacked Brazil.',
      ['FOUGHT Chile > Peru happened on 1982-04-02', 'FOUGHT Ecuador > Brazil happened on 1982-05-05'],
    ],
    [
      'goes on from no year since which something lasts',
      'On April 2, 1982, Chile attacked Peru. Bolivia was neutral since 1957. On May 5, Ecuador attacked Brazil.',
      ['FOUGHT Chile > Peru happened on 1982-04-02', 'FOUGHT Ecuador > Brazil happened on 1982-05-05'],
    ],
    [
      'goes on from a year further back that is told',
      'On April 2, 1982, Chile attacked Peru. In 1957, Bolivia signed a treaty with Cuba. On May 5, Ecuador attacked Brazil.',
      [
        'FOUGHT Chile > Peru happened on 1982-04-02',
        'SIGNED_WITH Bolivia > Cuba happened on 1957',
        'FOUGHT Ecuador > Brazil happened on 1957-05-05',
      ],
    ],
  ],
);

claimTable('world bodies by one word of their name', { relations: ['MEMBER_OF', 'AIDED'] }, [
  [
    'joins it later',
    'The League of Nations was founded in 1920. Iraq joined the League in 1932.',
    ['MEMBER_OF Iraq > League of Nations happened'],
  ],
  [
    'never joins it',
    'The League of Nations was founded in 1920. Nepal never joined the League.',
    ['MEMBER_OF Nepal > League of Nations denied'],
  ],
  [
    'leaves it',
    'The Warsaw Pact met in Prague. In 1968, Albania withdrew from the Pact.',
    ['MEMBER_OF Albania > Warsaw Pact denied'],
  ],
  [
    'by a word of another of its names',
    'NATO was founded in 1949. Finland joined the Alliance in 2023.',
    ['MEMBER_OF Finland > NATO happened'],
  ],
  [
    'before it is named in full',
    'Morocco rejoined the Union in 2017. The African Union has its seat in Ethiopia.',
    ['MEMBER_OF Morocco > African Union happened'],
  ],
  [
    'is expelled from it',
    'The Organization of American States met. Cuba was expelled from the Organization.',
    ['MEMBER_OF Cuba > Organization of American States denied'],
  ],
  ['may be either of two', 'The Arab League wrote to the League of Nations. Iraq joined the League.', []],
  [
    'is another league',
    'Iraq joined the League of Cities. The Arab League was founded in 1945.',
    ['MEMBER_OF Iraq > League of Cities happened'],
  ],
  ['needs a capital', 'The Arab League was founded in 1945. Peru joined the league of rich nations.', []],
  ['needs the article', 'The African Union met. Morocco joined Union forces.', []],
  ['is named nowhere', 'Iraq joined the League in 1932.', []],
  [
    'names a state by its whole name',
    'The African Union met. The Soviet Union helped Ethiopia.',
    ['AIDED Soviet Union > Ethiopia happened'],
  ],
]);

claimTable('those who are sent, and what is barred', { relations: ['MET_WITH', 'MEMBER_OF', 'AIDED'] }, [
  [
    'takes the envoy for the one who talks',
    'Ronald Reagan dispatched Alexander Haig to Argentina for talks with President Leopoldo Galtieri.',
    ['MET_WITH Alexander Haig > Leopoldo Galtieri happened'],
  ],
  [
    'takes who is sent to a meeting',
    'Russia sent Deputy Minister Sergei Ryabkov to Geneva for a meeting with Wendy Sherman.',
    ['MET_WITH Sergei Ryabkov > Wendy Sherman happened'],
  ],
  [
    'takes who travels himself',
    'Emmanuel Macron flew to Rome for talks with Giorgia Meloni.',
    ['MET_WITH Emmanuel Macron > Giorgia Meloni happened'],
  ],
  [
    'a vetoed entry',
    "France vetoed Britain's entry into the European Union in 1963.",
    ['MEMBER_OF United Kingdom > European Union denied'],
  ],
  [
    'a blocked accession',
    'Greece blocked the accession of North Macedonia to NATO.',
    ['MEMBER_OF North Macedonia > NATO denied'],
  ],
  [
    'a backed accession',
    'Greece welcomed the accession of North Macedonia to NATO.',
    ['MEMBER_OF North Macedonia > NATO happened'],
  ],
  ['help that is received', 'Ethiopia received help from Cuba in 1977.', ['AIDED Cuba > Ethiopia happened']],
  [
    'funds that a person receives',
    'Mobutu Sese Seko received funds from the United States.',
    ['AIDED United States > Mobutu Sese Seko happened'],
  ],
]);

claimTable('titles of no republic', { relations: ['REPRESENTS'] }, [
  ['a prince without a country', 'Prince Otho left the town.', [], { source: 'The White House' }],
  ['a warlord', 'Warlord Mohamed Barre Hassan fled.', [], { source: 'The White House' }],
  ['a king', 'King Otho left the town.', [], { source: 'The White House' }],
]);

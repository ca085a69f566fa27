import { claimTable } from './claim-table.ts';

claimTable('membership however it is told', { relations: ['MEMBER_OF'] }, [
  [
    'reads one of the members',
    'Portugal was one of the founding members of NATO.',
    ['MEMBER_OF Portugal > NATO happened'],
  ],
  [
    'reads one of the founding states',
    'Iceland was one of the founding states of NATO.',
    ['MEMBER_OF Iceland > NATO happened'],
  ],
  [
    'reads one of a body in the genitive',
    "Norway is one of NATO's oldest members.",
    ['MEMBER_OF Norway > NATO happened'],
  ],
  [
    'reads an observer',
    'Belarus has been an observer at the Shanghai Cooperation Organisation since 2015.',
    ['MEMBER_OF Belarus > Shanghai Cooperation Organisation happened'],
  ],
  [
    'reads who acts as a member',
    'Norway and Denmark, as members of NATO, sent troops.',
    ['MEMBER_OF Norway > NATO happened', 'MEMBER_OF Denmark > NATO happened'],
  ],
  ['reads a member before its name', 'A member of NATO, Norway sent ships.', ['MEMBER_OF Norway > NATO happened']],
  [
    'reads two allies of a body',
    'Kenya and Norway have been NATO allies for decades.',
    ['MEMBER_OF Kenya > NATO happened', 'MEMBER_OF Norway > NATO happened'],
  ],
  ['takes those who are addressed with members for none', 'Canada spoke with members of ASEAN.', []],
  ['takes no giver for one of those who receive', 'Japan gave vaccines to the member states of ASEAN.', []],
  ['takes nobody who works with members for one', 'The United States is working with African Union member states.', []],
  ['takes nobody who urges members for one', 'Brazil urged European Union members to act.', []],
]);

claimTable('mediators who are none of the parties', { relations: ['MEDIATED'] }, [
  [
    'takes a negotiator for his own country for no mediator',
    'Wendy Sherman negotiated an agreement between the United States and Denmark.',
    [],
  ],
  [
    'reads a negotiator from a third country',
    'Richard Holbrooke negotiated an agreement between Serbia and Croatia.',
    ['MEDIATED Richard Holbrooke > Serbia happened', 'MEDIATED Richard Holbrooke > Croatia happened'],
  ],
  [
    'reads who helps a firm and a body',
    'The United States facilitated a deal between Moderna and the African Union.',
    ['MEDIATED United States > Moderna happened', 'MEDIATED United States > African Union happened'],
  ],
  [
    'reads a bridge between two',
    'Brazil served as a bridge between Ecuador and Peru.',
    ['MEDIATED Brazil > Ecuador happened', 'MEDIATED Brazil > Peru happened'],
  ],
]);

claimTable('relations broken and recognition given', { relations: ['SANCTIONED', 'RECOGNISED', 'AIDED'] }, [
  [
    'reads relations that were broken off',
    'Relations between Egypt and Japan were broken off in June 1967.',
    ['SANCTIONED Egypt > Japan happened', 'SANCTIONED Japan > Egypt happened'],
  ],
  [
    'reads a severance of relations',
    'The severance of diplomatic relations between Peru and Cuba came in December 1960.',
    ['SANCTIONED Peru > Cuba happened', 'SANCTIONED Cuba > Peru happened'],
  ],
  [
    'reads recognition that is granted, and no aid',
    'Spain granted recognition to the Government of Panama.',
    ['RECOGNISED Spain > Panama happened'],
  ],
  [
    'reads severed relations of the pair that a title names',
    'Diplomatic relations were severed on December 12, 1941.',
    ['SANCTIONED Romania > United States happened', 'SANCTIONED United States > Romania happened'],
    { title: "A Guide to the United States' Relations with Romania" },
  ],
]);

claimTable('groups of a number told before', { relations: ['AGREED_WITH'] }, [
  [
    'takes the three leaders for the three told together',
    'President Joe Biden, Prime Minister Fumio Kishida and President Yoon Suk Yeol met. Later Secretary Antony Blinken met Minister Park Jin. The three leaders agreed to cooperate.',
    [
      'AGREED_WITH Joe Biden > Fumio Kishida happened',
      'AGREED_WITH Joe Biden > Yoon Suk Yeol happened',
      'AGREED_WITH Fumio Kishida > Yoon Suk Yeol happened',
    ],
  ],
]);

claimTable('offices in headings and abroad', { relations: ['REPRESENTS'] }, [
  ['takes a participle behind a title for no name', 'Ambassadors Expelled, 1988.', []],
  ['takes a participle at the end for no name', 'First U.S. Ambassador to the Malagasy Republic Appointed, 1960.', []],
  [
    'takes the government that somebody is posted to for none that he serves',
    'The U.S. Minister to the Government of Norway, Ray Atherton, left.',
    ['REPRESENTS Ray Atherton > United States happened'],
  ],
  ['takes no country that somebody presents himself to', 'Ralph Totten came as Envoy to the Government of Kenya.', []],
]);

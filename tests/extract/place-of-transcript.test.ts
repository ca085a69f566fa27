import { claimTable } from './claim-table.ts';

const HOME = { source: 'White House' };

claimTable('who speaks abroad is there', { relations: ['VISITED'] }, [
  [
    'line of a town and its state',
    'Hanoi, Vietnam\n\nPRESIDENT BIDEN: Good morning, everyone.',
    ['VISITED Joe Biden > Vietnam happened'],
    { title: 'Remarks by President Biden at a Dinner', ...HOME },
  ],
  [
    'house before the town',
    'Hotel Bayerischer Hof Munich, Germany\n\n2:12 P.M. CEST\n\nVICE PRESIDENT HARRIS: Good afternoon to you all.\n\nPRESIDENT LULA: Thank you.',
    ['VISITED Kamala Harris > Germany happened', 'VISITED Luiz Inácio Lula da Silva > Germany happened'],
    { title: 'Remarks by Vice President Harris and President Lula of Brazil Before Bilateral Meeting', ...HOME },
  ],
  [
    'behind a bar in the title',
    'PRESIDENT BIDEN: Good morning.\n\nPRESIDENT LULA: It is a fine day.',
    ['VISITED Joe Biden > Lithuania happened', 'VISITED Luiz Inácio Lula da Silva > Lithuania happened'],
    { title: 'Remarks by President Biden and President Lula of Brazil Before a Meeting | Vilnius, Lithuania', ...HOME },
  ],
  [
    'secretary whose name is a line of the head',
    'Antony J. Blinken, Secretary of State\n\nLima, Peru\n\nSECRETARY BLINKEN: Good afternoon.',
    ['VISITED Antony Blinken > Peru happened'],
    { title: 'Press Availability', source: 'US State Department' },
  ],
  [
    'host at home',
    'Oslo, Norway\n\nPRESIDENT BIDEN: Good morning.\n\nPRIME MINISTER STØRE: Good morning to you.',
    ['VISITED Joe Biden > Norway happened'],
    { title: 'Remarks by President Biden and Prime Minister Jonas Gahr Støre of Norway', ...HOME },
  ],
  [
    'guest in the capital',
    'Washington, D.C.\n\nPRESIDENT BIDEN: Good morning.',
    [],
    { title: 'Remarks by President Biden at a Dinner', ...HOME },
  ],
  [
    'state of a federation',
    'Union Hall Detroit, Michigan\n\nPRESIDENT BIDEN: Good morning.',
    [],
    { title: 'Remarks by President Biden at a Dinner | Detroit, Michigan', ...HOME },
  ],
  [
    'no place told',
    'Via Teleconference\n\nPRESIDENT BIDEN: Good morning.',
    [],
    { title: 'Remarks by President Biden at a Dinner', ...HOME },
  ],
  [
    'sentence that ends with a town abroad',
    'We think of the people of Kharkiv, Ukraine\n\nPRESIDENT BIDEN: Good morning.',
    [],
    { title: 'Remarks by President Biden at a Dinner', ...HOME },
  ],
  [
    'somebody whom the head does not name',
    'Lima, Peru\n\nPRESIDENT BIDEN: Good morning.\n\nPRESIDENT MACRON: Good morning.',
    ['VISITED Joe Biden > Peru happened'],
    { title: 'Remarks by President Biden at a Dinner', ...HOME },
  ],
  [
    'ambassador, who lives there',
    'Lima, Peru\n\nAMBASSADOR HARTWOOD: Good evening.',
    [],
    { title: 'Remarks by U.S. Ambassador Lena Hartwood at a Dinner', ...HOME },
  ],
  [
    'article with a place line and no speakers',
    'Lima, Peru\n\nPresident Biden likes the hills of the region.',
    [],
    { title: 'President Biden on Hills', ...HOME },
  ],
]);

claimTable('who speaks in prepared remarks is "I"', { relations: ['VISITED', 'SUPPORTED', 'SPOKE_WITH'] }, [
  [
    'office before the name',
    'I want to thank Prime Minister Modi and President Macron.',
    ['SUPPORTED Lena Hartwood > Emmanuel Macron happened', 'SUPPORTED Lena Hartwood > Narendra Modi happened'],
    { title: 'Remarks by Homeland Security Advisor Dr. Lena Hartwood at a Forum', ...HOME },
  ],
  [
    'journeys listed with "to" each time',
    'I have travelled to Kenya, to Niger and to Somalia in my current role.',
    [
      'VISITED Lena Hartwood > Kenya happened',
      'VISITED Lena Hartwood > Niger happened',
      'VISITED Lena Hartwood > Somalia happened',
    ],
    { title: 'Remarks by Homeland Security Advisor Dr. Lena Hartwood at a Forum', ...HOME },
  ],
  [
    'off the phone',
    'I just got off the phone with Prime Minister Modi.',
    ['SPOKE_WITH Joe Biden > Narendra Modi happened'],
    { title: 'Remarks by President Biden on Trade', ...HOME },
  ],
  [
    'off the phone with several',
    'PRESIDENT BIDEN: I have just gotten off the phone with President Macron and Chancellor Scholz.',
    ['SPOKE_WITH Emmanuel Macron > Joe Biden happened', 'SPOKE_WITH Joe Biden > Olaf Scholz happened'],
    { title: 'Remarks by President Biden on Trade', ...HOME },
  ],
  [
    'person whom a statement is about',
    'I spoke with President Macron.',
    [],
    { title: 'Statement on the Death of Former Norwegian Minister Ola Berg', ...HOME },
  ],
  [
    'took the phone from somebody',
    'PRESIDENT BIDEN: The cover fell off the phone of a clerk of Norway.',
    [],
    { title: 'Remarks by President Biden on Trade', ...HOME },
  ],
  [
    'your magnificent country',
    'PRESIDENT BIDEN: I was fortunate enough to visit your magnificent old country in 2014.\n\nPRESIDENT LULA: Thank you.',
    ['VISITED Joe Biden > Brazil happened'],
    { title: 'Remarks by President Biden and President Lula of Brazil Before Bilateral Meeting', ...HOME },
  ],
  [
    'opener of the sentence before a quotation',
    '“Nobody stayed,” Brett McGurk wrote. President Macron, also writing from Lyon, defended his choice, “I thank Turkey for its help.”',
    ['SUPPORTED Emmanuel Macron > Turkey happened'],
  ],
  [
    'colon before a quotation',
    '“Nobody stayed,” Brett McGurk wrote. President Macron hit back in an interview: “I thank Turkey for its help.”',
    ['SUPPORTED Emmanuel Macron > Turkey happened'],
  ],
  [
    'quotation that goes on by itself',
    '“Nobody stayed,” Brett McGurk wrote. “I thank Turkey for its help.”',
    ['SUPPORTED Brett McGurk > Turkey happened'],
  ],
]);

import { claimTable } from './claim-table.ts';

claimTable('conferences named by their country and summits by those who meet', { relations: ['ATTENDED'] }, [
  [
    'a conference on a country, written small',
    'Swiss President Viola Amherd took part in the international conference on Sudan in Geneva.',
    ['ATTENDED Viola Amherd > international conference on Sudan in Geneva happened'],
  ],
  [
    'in a title, with a list of those who came',
    'Attending the conference were Kenyan President William Ruto and Ethiopian Prime Minister Abiy Ahmed.',
    [
      'ATTENDED William Ruto > International conference on Somalia happened',
      'ATTENDED Abiy Ahmed > International conference on Somalia happened',
    ],
    { title: 'International conference on Somalia' },
  ],
  [
    'a peace conference',
    'The international peace conference on Yemen took place in Geneva. Norwegian Foreign Minister Espen Barth Eide attended the conference.',
    ['ATTENDED Espen Barth Eide > international peace conference on Yemen happened'],
  ],
  [
    'with an article alone',
    'French President Emmanuel Macron travelled to the conference on Lebanon.',
    ['ATTENDED Emmanuel Macron > conference on Lebanon happened'],
  ],
  ['one of many', 'French President Emmanuel Macron hopes for a conference on Lebanon.', []],
  ['a press conference', 'French President Emmanuel Macron held the press conference on Lebanon.', []],
  [
    'a summit between a state and a body',
    'French President Emmanuel Macron attended a summit between the European Union and Japan.',
    [
      'ATTENDED Emmanuel Macron > European Union-Japan summit happened',
      'ATTENDED Japan > European Union-Japan summit happened',
    ],
  ],
  [
    'a summit meeting in a title',
    'From the Indian side, the following people participated in the summit: Prime Minister Narendra Modi and External Affairs Minister S. Jaishankar.',
    [
      'ATTENDED India > India-European Union summit happened',
      'ATTENDED Narendra Modi > India-European Union summit happened',
      'ATTENDED Subrahmanyam Jaishankar > India-European Union summit happened',
    ],
    { title: 'A summit meeting between India and the European Union has taken place in Lisbon' },
  ],
  [
    'a summit of three',
    'The first summit of Brazil, Chile and Peru took place in Lima. Chilean President Gabriel Boric attended the summit.',
    ['ATTENDED Gabriel Boric > Brazil-Chile-Peru summit happened'],
  ],
  ['a summit that is only wished for', 'Pope Francis called for a summit between Russia and Ukraine.', []],
  ['a summit of persons', 'The summit between Gabriel Boric and Lula da Silva took place in Lima.', []],
  ['sides that are no states', 'Gabriel Boric attended a summit between miners and farmers.', []],
]);

claimTable('where a summit is told to be held', { relations: ['VISITED'] }, [
  [
    'took place in',
    'Polish Prime Minister Donald Tusk attended the EU-Ukraine summit with French President Emmanuel Macron.',
    ['VISITED Donald Tusk > Ukraine happened', 'VISITED Emmanuel Macron > Ukraine happened'],
    { title: 'The EU-Ukraine summit took place in Kyiv' },
  ],
  [
    'more than six are not told of one by one',
    'The EU-Ukraine summit took place in Kyiv. Participants in the summit included Donald Tusk, Emmanuel Macron, Olaf Scholz, Pedro Sánchez, Giorgia Meloni, Petr Fiala and Mark Rutte.',
    [],
  ],
]);

claimTable('where a transcript is headed by a hall and its town', { relations: ['VISITED'] }, [
  [
    'neither is at home there',
    'Grand Hotel Lima, Peru\n\nPRESIDENT BIDEN: Mr. Prime Minister, it is good to see you.',
    ['VISITED Joe Biden > Peru happened', 'VISITED Shigeru Ishiba > Peru happened'],
    {
      title: 'Remarks by President Biden and Prime Minister Ishiba of Japan Before Bilateral Meeting',
    },
  ],
  [
    'the host is at home',
    'Palace of Belem Lisbon, Portugal\n\nPRESIDENT BIDEN: Mr. Prime Minister, it is good to see you.',
    ['VISITED Joe Biden > Portugal happened'],
    { title: 'Remarks by President Biden and Prime Minister Costa of Portugal Before Bilateral Meeting' },
  ],
  [
    'a hall without a town',
    'Old Town Hall\n\nPRESIDENT BIDEN: Mr. Prime Minister, the people of Peru admire you.',
    [],
    { title: 'Remarks by President Biden and Prime Minister Costa of Portugal Before Bilateral Meeting' },
  ],
]);

import { claimTable } from './claim-table.ts';

claimTable('how the press tells of force and alliances', { relations: ['FOUGHT', 'COOPERATED_WITH', 'SUPPORTED'] }, [
  [
    'locked in a battle',
    'Eritrean and Ethiopian troops are locked in a battle for the town.',
    ['FOUGHT Eritrea > Ethiopia happened', 'FOUGHT Ethiopia > Eritrea happened'],
  ],
  ['locked in a dispute over trade', 'Peru and Chile are locked in a legal battle over fishing.', []],
  [
    'driven back',
    'Armenian forces were driven back by Azerbaijani troops on Monday.',
    ['FOUGHT Azerbaijan > Armenia happened'],
  ],
  ['claims pushed back on', 'Serbia pushed back on the claims of Kosovo.', []],
  [
    'a coalition led by a state',
    'The Saudi-led coalition has been fighting the Houthis.',
    ['FOUGHT Saudi Arabia > Houthis happened'],
  ],
  [
    'backed bodies keep their names',
    'US-backed Syrian Democratic Forces fought Islamic State.',
    [
      'FOUGHT Syrian Democratic Forces > Islamic State happened',
      'SUPPORTED United States > Syrian Democratic Forces happened',
    ],
  ],
  [
    'a key ally',
    'Jordan is a key U.S. ally in the war on terror.',
    ['COOPERATED_WITH Jordan > United States happened'],
  ],
  ['allies of a body', 'As NATO allies, Norway and Denmark signed the text.', []],
  [
    'joining a coalition',
    'Bahrain joined the US-led naval coalition in the Gulf.',
    ['COOPERATED_WITH Bahrain > United States happened'],
  ],
  ['a coalition of parties', 'The Greens joined the Estonian government coalition.', []],
]);

claimTable('how the press tells of meetings and journeys', { relations: ['MET_WITH', 'VISITED'] }, [
  [
    'see the leaders of',
    'Japanese Prime Minister Fumio Kishida will see the presidents of Kenya and Ghana.',
    ['MET_WITH Fumio Kishida > Kenya planned', 'MET_WITH Fumio Kishida > Ghana planned'],
  ],
  ['see a country', 'Japanese Prime Minister Fumio Kishida sees Kenya as a partner.', []],
  [
    'as many as the noun counts',
    'Japanese Prime Minister Fumio Kishida met three leaders, the prime ministers of Tuvalu and Samoa and the president of Kiribati.',
    [
      'MET_WITH Fumio Kishida > Tuvalu happened',
      'MET_WITH Fumio Kishida > Samoa happened',
      'MET_WITH Fumio Kishida > Kiribati happened',
    ],
  ],
  [
    'a clause of its own behind the count',
    'Japanese Prime Minister Fumio Kishida met two ministers, Kenya and Ghana said.',
    [],
  ],
  [
    'had a tête-à-tête',
    'French President Emmanuel Macron and German Chancellor Olaf Scholz had a tête-à-tête.',
    ['MET_WITH Emmanuel Macron > Olaf Scholz happened'],
  ],
  [
    'on the way',
    'Indian Prime Minister Narendra Modi is en route to Nairobi.',
    ['VISITED Narendra Modi > Kenya planned'],
  ],
  [
    'the next stop',
    'French President Emmanuel Macron’s next stop is Kenya.',
    ['VISITED Emmanuel Macron > Kenya happened'],
  ],
  [
    'a surname of two particles',
    'Olaf Scholz met von der Leyen in Nairobi.',
    [
      'MET_WITH Olaf Scholz > Ursula von der Leyen happened',
      'VISITED Olaf Scholz > Kenya happened',
      'VISITED Ursula von der Leyen > Kenya happened',
    ],
    { published: '2023-05-10' },
  ],
  [
    'the prime minister of a title and another premier',
    'Prime minister to meet Britain’s Rishi Sunak. Chinese premier Li Keqiang stays at home.',
    ['MET_WITH Anthony Albanese > Rishi Sunak planned'],
    { title: 'Anthony Albanese waits for Chinese leader', published: '2022-11-09' },
  ],
]);

claimTable(
  'how the press tells of bans, demands and papers',
  { relations: ['SANCTIONED', 'REQUESTED', 'SIGNED_WITH', 'CRITICISED', 'MEDIATED', 'SPOKE_WITH'] },
  [
    [
      'banned in a state',
      'Hezbollah is a banned organisation in Germany.',
      ['SANCTIONED Germany > Hezbollah happened'],
    ],
    [
      'nationals barred from something',
      'Latvia barred Russian nationals from buying land.',
      ['SANCTIONED Latvia > Russia happened'],
    ],
    ['nationals barred from home', 'Latvia stopped its nationals from buying land.', []],
    [
      'warned to do something',
      'Fijian Prime Minister Sitiveni Rabuka warned Samoa to respect the border.',
      ['REQUESTED Sitiveni Rabuka > Samoa happened'],
    ],
    ['an agreement broken', 'Chad broke a written agreement with Niger.', ['SIGNED_WITH Chad > Niger happened']],
    [
      'one of its critics',
      'Colombian President Gustavo Petro, one of Israel’s harshest critics, spoke.',
      ['CRITICISED Gustavo Petro > Israel happened'],
    ],
    ['critics of a policy', 'Critics of the plan spoke in Israel.', []],
    [
      'brokered between the two countries',
      'Chad and Niger have good ties. The two countries reached a deal, brokered by Mali.',
      ['MEDIATED Mali > Chad happened', 'MEDIATED Mali > Niger happened', 'SIGNED_WITH Chad > Niger happened'],
    ],
    [
      'in several phone calls',
      'French President Emmanuel Macron has warned Olaf Scholz in several phone calls.',
      ['SPOKE_WITH Emmanuel Macron > Olaf Scholz happened'],
    ],
  ],
);

claimTable('offices that the press leaves untold', { relations: ['REPRESENTS'] }, [
  [
    'a head of state in office',
    'Emmanuel Macron needs allies beyond France.',
    ['REPRESENTS Emmanuel Macron > France happened'],
    { published: '2023-05-10' },
  ],
  ['no word of the state', 'Emmanuel Macron needs allies.', [], { published: '2023-05-10' }],
  ['before the term', 'Emmanuel Macron needs allies beyond France.', [], { published: '2015-05-10' }],
  [
    'an editor’s title in brackets',
    '“I spoke with [Indian Prime Minister] Narendra Modi,” he said.',
    ['REPRESENTS Narendra Modi > India happened'],
    { published: '2023-05-10' },
  ],
]);

import { claimTable } from '../claim-table.ts';

claimTable(
  'what a date in a sentence dates',
  { relations: ['MET_WITH', 'SUPPORTED', 'VISITED', 'ATTENDED'], shows: ['date'] },
  [
    [
      'a date that opens the sentence counts for both verbs',
      'On 3 May, Norwegian Prime Minister Jonas Gahr Støre met Estonian President Alar Karis and thanked Latvian President Edgars Rinkēvičs.',
      [
        'MET_WITH Jonas Gahr Støre > Alar Karis happened on 2024-05-03',
        'SUPPORTED Jonas Gahr Støre > Edgars Rinkēvičs happened on 2024-05-03',
      ],
    ],
    [
      'a date at the end counts for both verbs',
      'Greek Prime Minister Kyriakos Mitsotakis met Cypriot President Nikos Christodoulides and thanked Maltese Prime Minister Robert Abela on Friday.',
      [
        'MET_WITH Kyriakos Mitsotakis > Nikos Christodoulides happened on 2024-05-10',
        'SUPPORTED Kyriakos Mitsotakis > Robert Abela happened on 2024-05-10',
      ],
    ],
    [
      'a date between subject and verb',
      'Peruvian President Dina Boluarte on Tuesday received Ecuadorian President Daniel Noboa.',
      ['MET_WITH Dina Boluarte > Daniel Noboa happened on 2024-05-14'],
    ],
    [
      'after a clause put in between',
      'Polish Prime Minister Donald Tusk met Moldovan President Maia Sandu, who had flown in from Bucharest, on Thursday.',
      ['MET_WITH Donald Tusk > Maia Sandu happened on 2024-05-09'],
    ],
    [
      'inside a relative clause it dates that clause alone',
      'Finnish President Alexander Stubb, who visited Ukraine in April, met Swedish Prime Minister Ulf Kristersson.',
      ['VISITED Alexander Stubb > Ukraine happened on 2024-04', 'MET_WITH Alexander Stubb > Ulf Kristersson happened'],
    ],
    [
      'a when-clause is told of the same day',
      'The two countries moved on in 2019, when Ethiopian Prime Minister Abiy Ahmed met Eritrean President Isaias Afwerki.',
      ['MET_WITH Abiy Ahmed > Isaias Afwerki happened on 2019'],
    ],
    [
      'a where-clause is told of the same day',
      'Canadian Prime Minister Justin Trudeau flew to Rome on Monday, where he met Italian Prime Minister Giorgia Meloni.',
      [
        'VISITED Justin Trudeau > Italy happened on 2024-05-13',
        'MET_WITH Justin Trudeau > Giorgia Meloni happened on 2024-05-13',
      ],
    ],
    [
      'a date beside a noun dates the noun',
      'Japanese Prime Minister Fumio Kishida spoke of his March 2023 meeting with Ukrainian President Volodymyr Zelensky.',
      ['MET_WITH Fumio Kishida > Volodymyr Zelenskyy happened on 2023-03'],
    ],
    [
      'a noun that opens the sentence lends its date',
      'In two separate May 8 calls, US Secretary of State Antony Blinken spoke with Qatari Prime Minister Mohammed bin Abdulrahman Al Thani.',
      [],
    ],
    [
      'a purpose shares the day of its verb',
      'German Chancellor Olaf Scholz travelled to Warsaw on Wednesday to meet Polish President Andrzej Duda.',
      [
        'VISITED Olaf Scholz > Poland happened on 2024-05-15',
        'MET_WITH Olaf Scholz > Andrzej Duda happened on 2024-05-15',
      ],
    ],
    [
      'the relative clause of the event tells when it takes place',
      'Indian Prime Minister Narendra Modi will attend the G7 Summit in Apulia, which takes place on June 13-15.',
      [
        'ATTENDED Narendra Modi > G7 Summit in Apulia planned on 2024-06-13/2024-06-15',
        'VISITED Narendra Modi > Italy planned on 2024-06-13/2024-06-15',
      ],
    ],
    [
      'each of two countries',
      'Turkish President Recep Tayyip Erdoğan will visit Iraq on May 20 and Egypt on May 23.',
      [
        'VISITED Recep Tayyip Erdoğan > Iraq planned on 2024-05-20',
        'VISITED Recep Tayyip Erdoğan > Egypt planned on 2024-05-23',
      ],
    ],
    [
      'a limit is no date',
      'Kenyan President William Ruto met Rwandan President Paul Kagame before Friday.',
      ['MET_WITH William Ruto > Paul Kagame happened'],
    ],
    [
      'the year of a name is not the day of an act',
      'Brazilian President Luiz Inácio Lula da Silva praised French President Emmanuel Macron in 2024 election campaigns.',
      ['SUPPORTED Luiz Inácio Lula da Silva > Emmanuel Macron happened'],
    ],
    [
      'a summit in the purpose',
      'Austrian Chancellor Karl Nehammer will go to Brussels for a May 22 summit with Belgian Prime Minister Alexander De Croo.',
      [
        'VISITED Karl Nehammer > Belgium planned on 2024-05-22',
        'MET_WITH Karl Nehammer > Alexander De Croo planned on 2024-05-22',
      ],
    ],
    [
      'a relative clause with a day dates that clause alone',
      'Icelandic Prime Minister Bjarni Benediktsson, who visited Denmark on Monday, met Swedish Prime Minister Ulf Kristersson.',
      [
        'VISITED Bjarni Benediktsson > Denmark happened on 2024-05-13',
        'MET_WITH Bjarni Benediktsson > Ulf Kristersson happened',
      ],
    ],
  ],
);

import { claimTable } from './claim-table.ts';

claimTable('who takes part in a named event', { relations: ['ATTENDED'] }, [
  [
    'a dash between the owners',
    'President Ruto spoke at the Korea–Africa Summit in Seoul.',
    ['ATTENDED William Ruto > Korea–Africa Summit in Seoul happened'],
  ],
  [
    'a name that goes on after "for a"',
    'Barbadian Prime Minister Mia Mottley opened the Summit for a New Global Financing Pact in Paris.',
    ['ATTENDED Mia Mottley > Summit for a New Global Financing Pact in Paris happened'],
  ],
  [
    'a town that no list knows before a small head',
    'Japanese Prime Minister Yasuhiro Nakasone was at the Cancun summit.',
    ['ATTENDED Yasuhiro Nakasone > Cancun summit happened'],
  ],
  [
    'a coalition before a small head',
    'Under Secretary Uzra Zeya will attend the Freedom Online Coalition conference in Nairobi.',
    ['ATTENDED Uzra Zeya > Freedom Online Coalition conference in Nairobi planned'],
  ],
  [
    "a leaders' meeting is a summit",
    "Chinese President Xi Jinping attended the Shanghai Cooperation Organisation leaders' meeting in Astana.",
    ['ATTENDED Xi Jinping > SCO Summit happened'],
  ],
  [
    'a session of the event',
    'Russian President Vladimir Putin took part in the plenary session of the Eastern Economic Forum.',
    ['ATTENDED Vladimir Putin > Eastern Economic Forum happened'],
  ],
  [
    'its opening day',
    "Egypt's president, Abdel Fattah al-Sisi, spoke on the opening day of the Kigali conference, at the opening ceremony of the Kigali conference.",
    ['ATTENDED Abdel Fattah al-Sisi > Kigali conference happened'],
  ],
  [
    'an assembly in small letters',
    'Brazilian President Luiz Inácio Lula da Silva told the UN general assembly that Brazil was back.',
    ['ATTENDED Luiz Inácio Lula da Silva > UN general assembly happened'],
  ],
  [
    'an acronym for the assembly',
    'Kenyan President William Ruto spoke at UNGA on Thursday.',
    ['ATTENDED William Ruto > UNGA happened'],
  ],
  [
    'the week of a club',
    "Canadian Prime Minister Justin Trudeau will attend this week's G20.",
    ['ATTENDED Justin Trudeau > G20 Summit planned'],
  ],
  [
    'a club that is skipped',
    'Russian President Vladimir Putin skipped the G20, and stayed at home.',
    ['ATTENDED Vladimir Putin > G20 Summit denied'],
  ],
  [
    'a club that acts',
    'The leaders of the G20 condemned the attack, and Turkish President Recep Tayyip Erdogan agreed.',
    [],
  ],
  [
    'the gathering, told of before',
    'The Pacific Islands Forum summit opened in Suva. Fijian Prime Minister Sitiveni Rabuka spoke at the gathering.',
    ['ATTENDED Sitiveni Rabuka > Pacific Islands Forum summit happened'],
  ],
  [
    'the meeting, told of before under its name',
    'Saudi Arabia hosted the Ministerial Meeting of the Arab League in Riyadh. The meeting was co-chaired by Moroccan Foreign Minister Nasser Bourita.',
    [
      'ATTENDED Saudi Arabia > Ministerial Meeting of the Arab League in Riyadh happened',
      'ATTENDED Nasser Bourita > Ministerial Meeting of the Arab League in Riyadh happened',
    ],
  ],
  [
    'presence without an object',
    'Dubai hosts the COP28 climate conference. Norwegian Prime Minister Jonas Gahr Støre is in attendance.',
    ['ATTENDED Jonas Gahr Støre > COP28 happened'],
  ],
  [
    'absence without an object',
    'The COP26 conference opened in Glasgow. Chinese President Xi Jinping did not attend.',
    ['ATTENDED Xi Jinping > COP26 denied'],
  ],
  [
    'another occasion is attended',
    'The COP26 conference opened in Glasgow. Chinese President Xi Jinping attended a parade.',
    [],
  ],
  [
    'a verb behind "will" that a tagger takes for a noun',
    'President Biden will co-host the second Summit for Democracy.',
    ['ATTENDED Joe Biden > Summit for Democracy planned'],
  ],
  [
    'plans that are given up',
    'King Charles III has cancelled plans to attend the UN climate conference.',
    ['ATTENDED Charles III > UN climate conference denied'],
  ],
]);

claimTable('who meets whom at an event', { relations: ['MET_WITH'] }, [
  [
    'the body in the name of an event meets nobody',
    'Polish President Andrzej Duda joined an extraordinary NATO Summit.',
    [],
  ],
  [
    'Guardian style: each title stands before its name',
    "Turkish President Recep Tayyip Erdoğan held talks with the Swedish prime minister, Magdalena Andersson, the Finnish president, Sauli Niinistö, and the alliance's secretary general, Jens Stoltenberg.",
    [
      'MET_WITH Recep Tayyip Erdoğan > Magdalena Andersson happened',
      'MET_WITH Recep Tayyip Erdoğan > Sauli Niinistö happened',
      'MET_WITH Recep Tayyip Erdoğan > Jens Stoltenberg happened',
    ],
  ],
]);

claimTable('an event abroad is a visit', { relations: ['VISITED'] }, [
  [
    'the place in its name',
    "Australia's prime minister, Anthony Albanese, attended the East Asia Summit in Phnom Penh.",
    ['VISITED Anthony Albanese > Cambodia happened'],
  ],
  [
    'the town before its head',
    'British Prime Minister Rishi Sunak spoke at the Delhi summit.',
    ['VISITED Rishi Sunak > India happened'],
  ],
  [
    'told of where it is named again',
    'The APEC summit in Lima opened. Chinese President Xi Jinping spoke at the APEC summit.',
    ['VISITED Xi Jinping > Peru happened'],
  ],
  ['at home', 'Indian Prime Minister Narendra Modi opened the G20 summit in New Delhi.', []],
  ['from afar', 'President Zelenskyy addressed the G7 summit in Hiroshima by video link.', []],
  [
    'a plan',
    'German Chancellor Olaf Scholz will attend the NATO summit in Vilnius.',
    ['VISITED Olaf Scholz > Lithuania planned'],
  ],
  [
    'a refusal',
    'Brazilian President Jair Bolsonaro did not attend the COP26 conference in Glasgow.',
    ['VISITED Jair Bolsonaro > United Kingdom denied'],
  ],
  [
    'a country behind "in"',
    'Prime Minister Rishi Sunak flew to the COP27 summit in Egypt, where he spoke.',
    ['VISITED Rishi Sunak > Egypt happened'],
  ],
]);

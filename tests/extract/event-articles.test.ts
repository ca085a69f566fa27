import { claimTable } from './claim-table.ts';

const TAKING_PART = { relations: ['ATTENDED'] };

claimTable('articles about an event, in the manner of many sources', TAKING_PART, [
  [
    'a news agency at an opening',
    'The 12th Summit of the Inland States opened in Kampala on Wednesday. President Yoweri Museveni of Uganda welcomed the delegations. The opening ceremony was attended by Cuban President Miguel Díaz-Canel and South African President Cyril Ramaphosa. Addressing the summit, UN Secretary-General António Guterres called for a ceasefire. Iran was represented by Vice President Mohammad Mokhber. Israel was not invited.',
    [
      'ATTENDED António Guterres > Summit of the Inland States happened',
      'ATTENDED Cyril Ramaphosa > Summit of the Inland States happened',
      'ATTENDED Miguel Díaz-Canel > Summit of the Inland States happened',
      'ATTENDED Mohammad Mokhber > Summit of the Inland States happened',
    ],
  ],
  [
    'a wiki of news',
    'Leaders from more than 90 countries, including U.S. Vice President Kamala Harris and German Chancellor Olaf Scholz, attended the Summit on Peace in Ukraine at the Bürgenstock resort. China did not take part. Ukrainian President Volodymyr Zelenskyy told the closing session that history was being made. Colombian President Gustavo Petro cancelled his participation.',
    [
      'ATTENDED China > Summit on Peace in Ukraine denied',
      'ATTENDED Gustavo Petro > Summit on Peace in Ukraine denied',
      'ATTENDED Kamala Harris > Summit on Peace in Ukraine happened',
      'ATTENDED Olaf Scholz > Summit on Peace in Ukraine happened',
      'ATTENDED Volodymyr Zelenskyy > Summit on Peace in Ukraine happened',
    ],
    { title: 'Ukraine peace summit ends in Switzerland' },
  ],
  [
    'a wire of the eighties',
    'British Prime Minister Margaret Thatcher and French President Francois Mitterrand began the Venice economic summit on Tuesday. Japanese Prime Minister Yasuhiro Nakasone arrived late. West German Chancellor Helmut Kohl told the conference that trade must stay free.',
    [
      'ATTENDED François Mitterrand > Venice summit happened',
      'ATTENDED Helmut Kohl > Venice summit happened',
      'ATTENDED Margaret Thatcher > Venice summit happened',
      'ATTENDED Yasuhiro Nakasone > Venice summit happened',
    ],
    { title: 'VENICE SUMMIT OPENS', published: '1987-06-10' },
  ],
  [
    'a live blog',
    'Rishi Sunak held talks with Emmanuel Macron on the sidelines of the Cop27 climate conference in Sharm el-Sheikh. Barbadian prime minister Mia Mottley told the conference that rich countries must pay. King Charles stayed away. The US president, Joe Biden, will fly in on Friday.',
    [
      'ATTENDED Charles III > COP27 denied',
      'ATTENDED Emmanuel Macron > COP27 happened',
      'ATTENDED Joe Biden > COP27 planned',
      'ATTENDED Mia Mottley > COP27 happened',
      'ATTENDED Rishi Sunak > COP27 happened',
    ],
    { published: '2022-11-08' },
  ],
  [
    'a foreign ministry',
    "Ms. KAMIKAWA Yoko, Minister for Foreign Affairs of Japan, attended the G20 Foreign Ministers' Meeting held in Rio de Janeiro, Brazil. The meeting was chaired by Mr. Mauro Vieira, Minister of Foreign Affairs of Brazil. On the occasion of the meeting, Minister Kamikawa held bilateral meetings with Mr. Antony Blinken, U.S. Secretary of State, and Ms. Mélanie Joly, Minister of Foreign Affairs of Canada.",
    [
      "ATTENDED Antony Blinken > G20 Foreign Ministers' Meeting happened",
      "ATTENDED Mauro Vieira > G20 Foreign Ministers' Meeting happened",
      "ATTENDED Mélanie Joly > G20 Foreign Ministers' Meeting happened",
      "ATTENDED Yoko Kamikawa > G20 Foreign Ministers' Meeting happened",
    ],
    { title: "G20 Foreign Ministers' Meeting", published: '2024-02-21' },
  ],
  [
    'an agency of the Gulf',
    "Arab leaders gathered in Bahrain on Thursday for the Arab League summit. Saudi Crown Prince Mohammed bin Salman, Egyptian President Abdel Fattah al-Sisi and Jordan's King Abdullah II were among those attending. Syrian President Bashar al-Assad was also there. Algeria's President Abdelmadjid Tebboune was absent.",
    [
      'ATTENDED Abdel Fattah al-Sisi > Arab League summit happened',
      'ATTENDED Abdelmadjid Tebboune > Arab League summit denied',
      'ATTENDED Abdullah II of Jordan > Arab League summit happened',
      'ATTENDED Bashar al-Assad > Arab League summit happened',
      'ATTENDED Mohammed bin Salman > Arab League summit happened',
    ],
    { published: '2024-05-17' },
  ],
  [
    'a broadcaster in a week of speeches',
    "World leaders are in New York for the United Nations General Assembly. Narendra Modi is skipping this year's assembly. Xi Jinping is also absent. Brazilian President Luiz Inácio Lula da Silva addressed the assembly on Tuesday.",
    [
      'ATTENDED Luiz Inácio Lula da Silva > United Nations General Assembly happened',
      'ATTENDED Narendra Modi > United Nations General Assembly denied',
      'ATTENDED Xi Jinping > United Nations General Assembly denied',
    ],
    { published: '2024-09-25' },
  ],
  [
    'an agency of the host',
    'Chinese President Xi Jinping delivered a keynote speech at the opening ceremony of the 2024 Summit of the Forum on China-Africa Cooperation (FOCAC) in Beijing. Senegalese President Bassirou Diomaye Faye presided over the summit. UN Secretary-General António Guterres attended as a special guest.',
    [
      'ATTENDED António Guterres > Summit of the Forum on China-Africa Cooperation in Beijing happened',
      'ATTENDED Bassirou Diomaye Faye > Summit of the Forum on China-Africa Cooperation in Beijing happened',
      'ATTENDED Xi Jinping > Summit of the Forum on China-Africa Cooperation in Beijing happened',
    ],
    { published: '2024-09-05' },
  ],
  [
    'an encyclopaedia',
    'The Asian–African Conference was held in 1955 in Bandung. It was organised by Indonesia, Burma, India, Ceylon and Pakistan. Egyptian leader Gamal Abdel Nasser and Chinese Premier Zhou Enlai took part. Israel did not take part.',
    [
      'ATTENDED Gamal Abdel Nasser > Asian–African Conference happened',
      'ATTENDED India > Asian–African Conference happened',
      'ATTENDED Indonesia > Asian–African Conference happened',
      'ATTENDED Israel > Asian–African Conference denied',
      'ATTENDED Myanmar > Asian–African Conference happened',
      'ATTENDED Pakistan > Asian–African Conference happened',
      'ATTENDED Sri Lanka > Asian–African Conference happened',
      'ATTENDED Zhou Enlai > Asian–African Conference happened',
    ],
    { published: '' },
  ],
  [
    'a schedule of a journey',
    'Secretary Antony Blinken will travel to Laos and Vietnam. In Vientiane, the Secretary will participate in the ASEAN Regional Forum and the East Asia Summit. In Hanoi, he will offer condolences.',
    ['ATTENDED Antony Blinken > ASEAN Regional Forum planned', 'ATTENDED Antony Blinken > East Asia Summit planned'],
    { source: 'State Department', published: '2024-07-23' },
  ],
  [
    'a fact sheet with bullets',
    'President Biden hosted the Americas Partnership Summit in Washington.\n\nParticipants:\n\n- President Rodrigo Chaves, Costa Rica\n- President Luis Lacalle Pou, Uruguay\n- Prime Minister Mia Mottley, Barbados',
    [
      'ATTENDED Joe Biden > Americas Partnership Summit in Washington happened',
      'ATTENDED Luis Lacalle Pou > Americas Partnership Summit in Washington happened',
      'ATTENDED Mia Mottley > Americas Partnership Summit in Washington happened',
      'ATTENDED Rodrigo Chaves > Americas Partnership Summit in Washington happened',
    ],
    { source: 'White House', published: '2023-11-03' },
  ],
  [
    'a funeral',
    'Hundreds of thousands filled the streets of Rome for the funeral of Pope Francis. Argentine President Javier Milei attended the funeral. Russian President Vladimir Putin did not attend the funeral.',
    [
      'ATTENDED Javier Milei > Funeral of Pope Francis happened',
      'ATTENDED Vladimir Putin > Funeral of Pope Francis denied',
    ],
    { published: '2025-04-26' },
  ],
  [
    'a headline and its story',
    'The Almaty Transport Forum drew ministers from twelve states. Speaking at the forum, Kazakh President Kassym-Jomart Tokayev praised railways.',
    ['ATTENDED Kassym-Jomart Tokayev > Almaty Transport Forum happened'],
    { title: 'Tokayev opens Almaty Transport Forum' },
  ],
  [
    'an article without an event',
    'Togolese President Faure Gnassingbé met farmers in Kara. He attended a meeting and spoke at a ceremony. The leaders present praised him.',
    [],
  ],
]);

claimTable('two events in one article', TAKING_PART, [
  [
    'of one body in two towns',
    'Indonesian President Joko Widodo hosted the G20 Summit in Bali in 2022. Brazilian President Luiz Inácio Lula da Silva hosted the G20 Summit in Rio de Janeiro in 2024.',
    [
      'ATTENDED Joko Widodo > G20 Summit in Bali happened',
      'ATTENDED Luiz Inácio Lula da Silva > G20 Summit in Rio de Janeiro happened',
    ],
    { published: '2024-12-01' },
  ],
  [
    'of two bodies in one sentence',
    'Italian Prime Minister Giorgia Meloni attended the Med Forum and the Rome Food Summit.',
    ['ATTENDED Giorgia Meloni > Med Forum happened', 'ATTENDED Giorgia Meloni > Rome Food Summit happened'],
  ],
  [
    'one attended and one missed',
    'Egypt attended the Tunis Energy Forum but skipped the Algiers Gas Summit.',
    ['ATTENDED Egypt > Tunis Energy Forum happened', 'ATTENDED Egypt > Algiers Gas Summit denied'],
  ],
  [
    'the one named last is meant by "the summit"',
    'The Quito Water Summit ended in May. The Lima Trade Summit began on Tuesday. Chilean President Gabriel Boric told the summit that tariffs hurt.',
    ['ATTENDED Gabriel Boric > Lima Trade Summit happened'],
  ],
  [
    'the noun tells which',
    'The Quito Water Forum ended in May. The Lima Trade Summit began on Tuesday. Chilean President Gabriel Boric had told the forum that water was scarce.',
    ['ATTENDED Gabriel Boric > Quito Water Forum happened'],
  ],
  [
    'a town tells which',
    'The NATO summit in Vilnius ended in July. The EU summit in Granada begins today. Finnish President Sauli Niinistö spoke at the Vilnius summit.',
    ['ATTENDED Sauli Niinistö > NATO summit in Vilnius happened'],
    { published: '2023-10-06' },
  ],
  [
    'letters tell which',
    'The Baltic Grain Meeting (BGM) and the Oslo Fish Forum opened. Latvian President Edgars Rinkēvičs attended the BGM.',
    ['ATTENDED Edgars Rinkēvičs > Baltic Grain Meeting happened'],
  ],
  [
    'a shorter name of the first',
    'The U.S.-Africa Leaders Summit opened. Kenyan President William Ruto spoke at the Leaders Summit.',
    ['ATTENDED William Ruto > U.S.-Africa Leaders Summit happened'],
  ],
]);

import { claimTable } from './claim-table.ts';

claimTable('journeys however they are told', { relations: ['VISITED'] }, [
  [
    'reads "wrapped up a visit"',
    'Chinese Foreign Minister Wang Yi wrapped up a two-day visit to Pakistan on Tuesday.',
    ['VISITED Wang Yi > Pakistan happened'],
  ],
  [
    'reads "was in … for talks"',
    'German Economy Minister Robert Habeck was in Kyiv on Thursday for talks with Prime Minister Denys Shmyhal.',
    ['VISITED Robert Habeck > Ukraine happened'],
  ],
  [
    'reads a tour that will take him on',
    'Pope Francis arrived in Jakarta on Tuesday, the first stop of a tour that will also take him to Papua New Guinea and Singapore.',
    [
      'VISITED Pope Francis > Indonesia happened',
      'VISITED Pope Francis > Papua New Guinea planned',
      'VISITED Pope Francis > Singapore planned',
    ],
  ],
  [
    'reads "flew home from"',
    'King Abdullah II flew home from Washington after talks with President Joe Biden.',
    ['VISITED Abdullah II of Jordan > United States happened'],
  ],
  [
    'reads a genitive before a year and a trip',
    "President Nixon's 1972 trip to China ended two decades of estrangement.",
    ['VISITED Richard Nixon > China happened'],
  ],
  [
    'reads towns with their countries and a span',
    'Secretary Blinken will travel to Jeddah, Saudi Arabia, and Cairo, Egypt, March 20-21.',
    ['VISITED Antony Blinken > Saudi Arabia planned', 'VISITED Antony Blinken > Egypt planned'],
  ],
  [
    'reads "is on travel to"',
    'Deputy Secretary of State Kurt Campbell is on travel to Vanuatu and Tuvalu this week.',
    ['VISITED Kurt Campbell > Vanuatu happened', 'VISITED Kurt Campbell > Tuvalu happened'],
  ],
  [
    'reads a day of the visit',
    'On the second day of his visit to Mongolia, Vladimir Putin laid a wreath at the monument to Marshal Zhukov.',
    ['VISITED Vladimir Putin > Mongolia happened'],
  ],
  [
    'reads a landing before the main clause',
    'A day after landing in Riyadh, President Volodymyr Zelenskyy met Crown Prince Mohammed bin Salman.',
    ['VISITED Volodymyr Zelenskyy > Saudi Arabia happened'],
  ],
  [
    'reads a plane that touches down',
    "Prime Minister Narendra Modi's plane touched down in Warsaw on Wednesday evening.",
    ['VISITED Narendra Modi > Poland happened'],
  ],
  [
    'reads days that are spent',
    'Having spent two days in Havana, Josep Borrell headed for Caracas.',
    ['VISITED Josep Borrell > Cuba happened', 'VISITED Josep Borrell > Venezuela happened'],
  ],
  [
    'reads an expected arrival',
    'US climate envoy John Kerry is expected in Beijing next week.',
    ['VISITED John Kerry > China planned'],
  ],
  [
    'reads a shuttle between capitals',
    'The envoy, Amos Hochstein, shuttled between Beirut and Jerusalem, meeting Prime Minister Najib Mikati.',
    ['VISITED Amos Hochstein > Lebanon happened', 'VISITED Amos Hochstein > Israel happened'],
  ],
  ['takes a journey at home for none', 'Vice President Kamala Harris visited Michigan on Monday.', []],
  [
    'reads a guest who is welcomed abroad',
    'Finnish President Alexander Stubb welcomed King Philippe of Belgium to Helsinki.',
    ['VISITED Philippe of Belgium > Finland happened'],
  ],
  [
    'reads a meeting in a town with an English name',
    'National Security Advisor Jake Sullivan met in Geneva with Chinese Foreign Minister Wang Yi.',
    ['VISITED Jake Sullivan > Switzerland happened', 'VISITED Wang Yi > Switzerland happened'],
  ],
  [
    'reads a town known by an older name',
    'Soviet President Mikhail Gorbachev met Prime Minister Rajiv Gandhi in Madras.',
    ['VISITED Mikhail Gorbachev > India happened'],
  ],
  [
    'reads a resort of many parts',
    'President Recep Tayyip Erdogan met President Abdel Fattah el-Sisi in Sharm el-Sheikh.',
    ['VISITED Recep Tayyip Erdoğan > Egypt happened'],
  ],
  [
    'takes the country of a topic for no place',
    'Foreign Minister Retno Marsudi and Secretary Blinken discussed the rights of women in Afghanistan.',
    [],
  ],
  [
    "reads a visit at somebody's invitation",
    'At the invitation of President Emmanuel Macron, President Xi Jinping will pay a state visit to France from May 5 to 7.',
    ['VISITED Xi Jinping > France planned'],
  ],
]);

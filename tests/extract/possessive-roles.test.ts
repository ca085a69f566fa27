import { claimTable } from './claim-table.ts';

claimTable('possessive roles and counterparts', { relations: ['MET_WITH', 'SPOKE_WITH', 'INVITED'] }, [
  [
    '"his Russian counterpart" with a name',
    "India's foreign minister, S. Jaishankar, met his Russian counterpart Sergey Lavrov in Astana.",
    ['MET_WITH S. Jaishankar > Sergey Lavrov happened'],
  ],
  [
    '"her Polish counterpart", name in apposition',
    'German Foreign Minister Annalena Baerbock welcomed her Polish counterpart, Radosław Sikorski, in Berlin.',
    ['MET_WITH Annalena Baerbock > Radosław Sikorski happened'],
  ],
  [
    'a call to a counterpart',
    'French President Emmanuel Macron spoke on the phone with his Egyptian counterpart, Abdel Fattah al-Sisi.',
    ['SPOKE_WITH Emmanuel Macron > Abdel Fattah al-Sisi happened'],
  ],
  [
    'a counterpart from a country',
    'Turkish Foreign Minister Hakan Fidan met with his counterpart from Iraq, Fuad Hussein.',
    ['MET_WITH Hakan Fidan > Fuad Hussein happened'],
  ],
  [
    'two leaders owned by their countries',
    "Kenya's president, William Ruto, held talks with Tanzania's Samia Suluhu Hassan.",
    ['MET_WITH William Ruto > Samia Suluhu Hassan happened'],
  ],
  [
    'a counterpart without a name is the country',
    'Norwegian Foreign Minister Espen Barth Eide will meet his Bolivian counterpart on Thursday.',
    ['MET_WITH Espen Barth Eide > Bolivia planned'],
  ],
  [
    'surnames owned by their countries',
    "Poland's Sikorski met Ukraine's Kuleba in Kyiv.",
    ['MET_WITH Radosław Sikorski > Dmytro Kuleba happened'],
  ],
  [
    'a meeting that belongs to a person',
    "Lavrov's meeting with his Chinese counterpart Wang Yi lasted three hours.",
    ['MET_WITH Sergey Lavrov > Wang Yi happened'],
  ],
  [
    'a pair that did not meet',
    'U.S. Secretary of State Antony Blinken and his Israeli counterpart, Israel Katz, did not meet in Munich.',
    ['MET_WITH Antony Blinken > Israel Katz denied'],
  ],
  [
    'an invitation between owned names',
    "Italy's Giorgia Meloni invited Albania's Edi Rama to Rome.",
    ['INVITED Giorgia Meloni > Edi Rama happened'],
  ],
  [
    '"her New Zealand counterpart" with two-word country',
    'Australian Foreign Minister Penny Wong met her New Zealand counterpart Winston Peters.',
    ['MET_WITH Penny Wong > Winston Peters happened'],
  ],
  ['nobody meets the press', "The Finnish president's adviser met reporters in Helsinki.", []],
  [
    'a counterpart of nobody is no party',
    'Asked about the plan, the minister said that his counterpart had been busy.',
    [],
  ],
  [
    'possessive before title and name',
    "Zambia's Foreign Minister Mulambo Haimbe received Malawi's Foreign Minister Nancy Tembo.",
    ['MET_WITH Mulambo Haimbe > Nancy Tembo happened'],
  ],
  [
    'a plural of counterparts with names',
    'Spanish Foreign Minister José Manuel Albares met his Irish and Norwegian counterparts, Micheál Martin and Espen Barth Eide.',
    [
      'MET_WITH José Manuel Albares > Espen Barth Eide happened',
      'MET_WITH José Manuel Albares > Micheál Martin happened',
    ],
  ],
]);

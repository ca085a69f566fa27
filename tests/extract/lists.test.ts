import { claimTable } from './claim-table.ts';

claimTable('lists, schedules and bullet points', { relations: ['MET_WITH', 'SPOKE_WITH', 'VISITED', 'ATTENDED'] }, [
  [
    'bullets under a heading',
    'On Monday, Finnish Foreign Minister Elina Valtonen met with:\n- Ghanaian Foreign Minister Shirley Ayorkor Botchwey\n- Omani Foreign Minister Badr Albusaidi',
    [
      'MET_WITH Elina Valtonen > Shirley Ayorkor Botchwey happened',
      'MET_WITH Elina Valtonen > Badr Albusaidi happened',
    ],
  ],
  ['a plain list says nothing', 'In this issue:\n- Peru\n- Kenya\n- Emmanuel Macron', []],
  ['a table of contents', 'Contents\n1. Relations with China\n2. Visit to the museum', []],
  [
    'bullets that are sentences',
    'Meetings on Monday:\n- Belgian Foreign Minister Hadja Lahbib met Jordanian Foreign Minister Ayman Safadi.\n- Belgian King Philippe met Pope Francis.',
    ['MET_WITH Hadja Lahbib > Ayman Safadi happened', 'MET_WITH Philippe of Belgium > Pope Francis happened'],
  ],
  [
    'semicolons in a row',
    'Yoko Kamikawa, Japan’s foreign minister, met separately with Foreign Minister Penny Wong of Australia; Foreign Minister Mélanie Joly of Canada; and Foreign Minister Enrique Manalo of the Philippines.',
    [
      'MET_WITH Yoko Kamikawa > Penny Wong happened',
      'MET_WITH Yoko Kamikawa > Mélanie Joly happened',
      'MET_WITH Yoko Kamikawa > Enrique Manalo happened',
    ],
  ],
  ['participants line', 'Participants: Croatian Foreign Minister Gordan Grlić-Radman, Serbian envoy Dragan Ilić.', []],
  [
    'hard-wrapped prose with a small letter below',
    'Slovenian Foreign Minister Tanja Fajon met with the foreign\nminister of Malta, Ian Borg.',
    ['MET_WITH Tanja Fajon > Ian Borg happened'],
  ],
  [
    'a schedule',
    'Schedule of Foreign Minister Espen Barth Eide of Norway, 16 May\n9:30: Meets with Foreign Minister Margus Tsahkna of Estonia\n11:00: Receives Foreign Minister Baiba Braže of Latvia',
    ['MET_WITH Espen Barth Eide > Baiba Braže planned', 'MET_WITH Espen Barth Eide > Margus Tsahkna planned'],
  ],
  [
    'numbered',
    'Indian Prime Minister Narendra Modi met the following leaders:\n1. President William Ruto of Kenya\n2. Prime Minister Pravind Jugnauth of Mauritius',
    ['MET_WITH Narendra Modi > Pravind Jugnauth happened', 'MET_WITH Narendra Modi > William Ruto happened'],
  ],
  [
    'a list of countries to visit',
    'Chinese Foreign Minister Wang Yi will visit:\n• Togo\n• Tunisia',
    ['VISITED Wang Yi > Togo planned', 'VISITED Wang Yi > Tunisia planned'],
  ],
  [
    'a schedule by the chief',
    'President of Latvia Edgars Rinkēvičs\n\n10:00 Meeting with Lithuanian President Gitanas Nausėda\n12:00 Lunch with Finnish President Alexander Stubb',
    ['MET_WITH Edgars Rinkēvičs > Alexander Stubb planned', 'MET_WITH Edgars Rinkēvičs > Gitanas Nausėda planned'],
  ],
  [
    'hard-wrapped prose with a capital below',
    'Polish Prime Minister Donald Tusk met Lithuanian\nPrime Minister Ingrida Šimonytė in Warsaw.',
    ['MET_WITH Donald Tusk > Ingrida Šimonytė happened', 'VISITED Ingrida Šimonytė > Poland happened'],
  ],
]);

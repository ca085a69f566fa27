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
]);

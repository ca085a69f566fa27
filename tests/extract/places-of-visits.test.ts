import { claimTable } from './claim-table.ts';

claimTable('the place before a visit, a trip or a tour', { relations: ['VISITED'] }, [
  [
    'visit of somebody',
    'Stubb spoke ahead of the Warsaw visit of French President Emmanuel Macron.',
    ['VISITED Emmanuel Macron > Poland happened'],
  ],
  [
    'with a day',
    'They met after the April 27 Warsaw visit of Chancellor Angela Merkel.',
    ['VISITED Angela Merkel > Poland happened'],
  ],
  [
    'a seat of government',
    'The news broke before Alexander Stubb’s White House visit.',
    ['VISITED Alexander Stubb > United States happened'],
  ],
  ['trip', 'Viktor Orbán’s planned Moscow trip angered his partners.', ['VISITED Viktor Orbán > Russia planned']],
  ['tour', 'Pope Francis’s Iraq tour ended in Mosul.', ['VISITED Pope Francis > Iraq happened']],
  ['country', 'Modi’s US visit drew large crowds.', ['VISITED Narendra Modi > United States happened']],
  [
    'by somebody',
    'A Nairobi visit by President Museveni is planned for June.',
    ['VISITED Yoweri Museveni > Kenya planned'],
  ],
  ['cancelled', 'Emmanuel Macron’s Warsaw visit was cancelled.', ['VISITED Emmanuel Macron > Poland denied']],
  [
    'country adjective',
    'The British visit of Narendra Modi was cheered.',
    ['VISITED Narendra Modi > United Kingdom happened'],
  ],
  ['no place', 'The state visit of President Xi Jinping was a success.', []],
  ['the state of an office', 'The French President’s visit drew protests.', []],
  ['office and name', 'French President Emmanuel Macron’s visit was short.', []],
  ['a guide of tours', 'President Macron’s Polish tour guide was ill.', []],
  ['an office in a town', 'Merkel’s Warsaw office said so.', []],
]);

claimTable('meetings that others joined or attended', { relations: ['MET_WITH'] }, [
  [
    'hosted a meeting joined by',
    'Swiss Ambassador Hans Graf hosted a meeting joined by U.S. Special Envoy Tim Carrow and Yemeni Ambassador Ali Nasr.',
    ['MET_WITH Hans Graf > Ali Nasr happened', 'MET_WITH Hans Graf > Tim Carrow happened'],
  ],
  [
    'talks',
    'Prime Minister Kishida held talks joined by Australian Foreign Minister Penny Wong.',
    ['MET_WITH Fumio Kishida > Penny Wong happened'],
  ],
  [
    'a dinner attended by',
    'King Felipe hosted a dinner attended by President Macron.',
    ['MET_WITH Emmanuel Macron > Felipe VI of Spain happened'],
  ],
  [
    'convened',
    'President Ruto convened a virtual meeting attended by President Museveni.',
    ['MET_WITH William Ruto > Yoweri Museveni happened'],
  ],
  [
    'to come',
    'Macron will host a lunch joined by Chancellor Scholz.',
    ['MET_WITH Emmanuel Macron > Olaf Scholz planned'],
  ],
  [
    'denied',
    'Modi denied that he had held a meeting attended by Imran Khan.',
    ['MET_WITH Imran Khan > Narendra Modi denied'],
  ],
  ['preparedness', 'Japan stressed its preparedness to hold talks with Russia.', ['MET_WITH Japan > Russia possible']],
  ['no name', 'Macron chaired a meeting attended by hundreds of officials.', []],
  ['no meeting', 'Merkel opened a factory attended by Macron.', []],
  ['a speech', 'Xi gave a speech attended by President Putin.', []],
  ['a summit is attended', 'Ruto chaired the EAC Summit attended by President Museveni.', []],
  ['a gallery', 'Macron sold a painting admired by Scholz.', []],
]);

import { claimTable } from './claim-table.ts';

claimTable('events by what stands around them', { relations: ['ATTENDED'] }, [
  [
    'where the meeting told of took place',
    'Latvian President Edgars Rinkēvičs met with Estonian President Alar Karis. The meeting took place on the sidelines of the NATO Summit in Vilnius.',
    [
      'ATTENDED Edgars Rinkēvičs > NATO Summit in Vilnius happened',
      'ATTENDED Alar Karis > NATO Summit in Vilnius happened',
    ],
  ],
  [
    'when the talks told of were held',
    'Kenyan President William Ruto held talks with Italian Prime Minister Giorgia Meloni. The talks were held during the Africa Climate Summit.',
    [
      'ATTENDED William Ruto > Africa Climate Summit happened',
      'ATTENDED Giorgia Meloni > Africa Climate Summit happened',
    ],
  ],
  [
    'before an event is not at it',
    'Kenyan President William Ruto held talks with Italian Prime Minister Giorgia Meloni. The talks took place on the eve of the opening of the Africa Climate Summit.',
    [],
  ],
  [
    'the talks of others',
    'Kenyan President William Ruto met with Italian Prime Minister Giorgia Meloni. The talks between France and Chad took place at the Paris Peace Forum.',
    ['ATTENDED France > Paris Peace Forum happened', 'ATTENDED Chad > Paris Peace Forum happened'],
  ],
  [
    'a place is no event',
    'Kenyan President William Ruto met with Italian Prime Minister Giorgia Meloni. The meeting took place in Rome.',
    [],
  ],
  [
    'the two sides in the name of what was held',
    'The EU-Japan Summit was held in Brussels.',
    ['ATTENDED European Union > EU-Japan Summit happened', 'ATTENDED Japan > EU-Japan Summit happened'],
  ],
  [
    'the two sides of what is to be held',
    'The next U.S.-Jamaica Strategic Dialogue will take place in June.',
    [
      'ATTENDED United States > U.S.-Jamaica Strategic Dialogue planned',
      'ATTENDED Jamaica > U.S.-Jamaica Strategic Dialogue planned',
    ],
  ],
  ['an event that is only spoken of', 'They discussed the results of the EU-Japan Summit.', []],
  [
    'a side that a person stands for',
    'The EU-Japan Summit was opened in Brussels by Japanese Prime Minister Fumio Kishida.',
    ['ATTENDED European Union > EU-Japan Summit happened', 'ATTENDED Fumio Kishida > EU-Japan Summit happened'],
  ],
  [
    'leaves for',
    'Slovak Prime Minister Robert Fico leaves on Friday for the NATO Summit in Vilnius.',
    ['ATTENDED Robert Fico > NATO Summit in Vilnius planned'],
  ],
  [
    'landed for',
    'Slovak Prime Minister Robert Fico landed in Vilnius on Monday for the NATO Summit.',
    ['ATTENDED Robert Fico > NATO Summit happened'],
  ],
  [
    'sent somebody to',
    'Turkey sent Deputy Foreign Minister Yasin Ekrem Serim to the Paris Peace Forum.',
    ['ATTENDED Yasin Ekrem Serim > Paris Peace Forum happened'],
  ],
  ['sent something to', 'Turkey sent a letter to the Paris Peace Forum.', []],
  ['the host beside its name', 'Egypt, the host of COP27, rejected the proposal.', ['ATTENDED Egypt > COP27 happened']],
  [
    'the host before its name',
    'UN climate summit host Egypt rejected the proposal.',
    ['ATTENDED Egypt > UN climate summit happened'],
  ],
  ['no host', 'Egypt rejected the proposal of the COP27 presidency.', []],
  [
    'a decision not to attend',
    'Indian Prime Minister Narendra Modi’s decision not to attend COP27 was criticised.',
    ['ATTENDED Narendra Modi > COP27 denied'],
  ],
  [
    'where another spoke',
    'Chinese Premier Li Qiang flew to the G20 Summit in New Delhi, where Italian Prime Minister Giorgia Meloni also spoke.',
    [
      'ATTENDED Li Qiang > G20 Summit in New Delhi happened',
      'ATTENDED Giorgia Meloni > G20 Summit in New Delhi happened',
    ],
  ],
  [
    'a news conference after it',
    'Following the NATO Summit, Moldovan President Maia Sandu held a news conference.',
    ['ATTENDED Maia Sandu > NATO Summit happened'],
  ],
  ['back in the office after it', 'After the NATO Summit, Moldovan President Maia Sandu signed a law.', []],
  [
    'hosted by, behind what it is about',
    'Donors met for the Pledging Conference for Yemen hosted by Sweden and Switzerland.',
    [
      'ATTENDED Sweden > Pledging Conference for Yemen happened',
      'ATTENDED Switzerland > Pledging Conference for Yemen happened',
    ],
  ],
  [
    'its participants were addressed',
    'The Astana Forum opened on Monday. Georgian Prime Minister Irakli Garibashvili addressed the participants.',
    ['ATTENDED Irakli Garibashvili > Astana Forum happened'],
  ],
  [
    'others were addressed',
    'The Astana Forum opened on Monday. Georgian Prime Minister Irakli Garibashvili addressed the parliament.',
    [],
  ],
  [
    'among those attending',
    'The Astana Forum opened on Monday. Among those attending were Georgian Prime Minister Irakli Garibashvili and Armenian President Vahagn Khachaturyan.',
    ['ATTENDED Irakli Garibashvili > Astana Forum happened', 'ATTENDED Vahagn Khachatryan > Astana Forum happened'],
  ],
  [
    'at the forum, in front of the sentence',
    'The Astana Forum opened on Monday. At the forum Georgian Prime Minister Irakli Garibashvili spoke about trade.',
    ['ATTENDED Irakli Garibashvili > Astana Forum happened'],
  ],
]);

import { claimTable } from './claim-table.ts';

claimTable('how an event is named', { relations: ['ATTENDED'] }, [
  [
    'a number in the name',
    'Estonian President Alar Karis attended the Three Seas Initiative Summit in Vilnius.',
    ['ATTENDED Alar Karis > Three Seas Initiative Summit in Vilnius happened'],
  ],
  [
    'a possessive in the name',
    'Fijian Prime Minister Sitiveni Rabuka spoke at the Our Pacific Conference.',
    ['ATTENDED Sitiveni Rabuka > Our Pacific Conference happened'],
  ],
  [
    'a meeting of the leaders of a body',
    'Norwegian Prime Minister Jonas Gahr Støre took part in a meeting of leaders of the Arctic Council in Reykjavik.',
    ['ATTENDED Jonas Gahr Støre > Arctic Council Summit in Reykjavik happened'],
  ],
  [
    'letters between commas',
    'Kenyan President William Ruto attended the UN climate conference, COP28, in Dubai.',
    ['ATTENDED William Ruto > UN climate conference in Dubai happened'],
  ],
  [
    'a long name with letters in brackets',
    'Kenyan President William Ruto addressed the 27th Conference of the Parties to the UN Framework Convention on Climate Change (COP27) in Egypt. He left COP27 early.',
    ['ATTENDED William Ruto > COP27 happened'],
  ],
  [
    'what a forum of a body is about',
    'Maltese Foreign Minister Ian Borg spoke at the European Commission’s Forum on Resettlement and Asylum.',
    ['ATTENDED Ian Borg > European Commission’s Forum on Resettlement and Asylum happened'],
  ],
  [
    'a country that tells which conference',
    'Algerian Foreign Minister Ahmed Attaf took part in the International Conference on Mali in Bamako.',
    ['ATTENDED Ahmed Attaf > International Conference on Mali in Bamako happened'],
  ],
  [
    'a list of countries behind the name',
    'Peruvian President Dina Boluarte attended the Quadrilateral Leaders Summit of Peru, Chile, and Bolivia.',
    ['ATTENDED Dina Boluarte > Quadrilateral Leaders Summit happened'],
  ],
  [
    'a part of another event',
    'Queen Letizia of Spain attended the Opening Ceremony of the Oslo 2019 Winter Paralympics.',
    ['ATTENDED Letizia > Oslo 2019 Winter Paralympics happened'],
  ],
  [
    'two adjectives in the name',
    'Belarusian President Alexander Lukashenko took part in the Fifth Forum of Russian and Belarusian Regions.',
    ['ATTENDED Alexander Lukashenko > Fifth Forum of Russian and Belarusian Regions happened'],
  ],
  [
    'a dash that stands apart',
    'Finnish President Tarja Halonen took part in the European Union – Russia summit in Helsinki.',
    ['ATTENDED Tarja Halonen > European Union – Russia summit in Helsinki happened'],
  ],
  [
    'a prefix',
    'South Korean President Kim Dae-jung attended the inter-Korean summit.',
    ['ATTENDED Kim Dae-jung > inter-Korean summit happened'],
  ],
  [
    'a sitting of a world body about something',
    'Japanese Foreign Minister Yoko Kamikawa chaired the UN Security Council meeting on Haiti.',
    ['ATTENDED Yoko Kamikawa > UN Security Council meeting happened'],
  ],
  [
    'a sitting that only has a day',
    'Japanese Foreign Minister Yoko Kamikawa spoke of the UN Security Council meeting on Monday.',
    [],
  ],
  [
    'a club that one travels for',
    'French President Emmanuel Macron will travel to Delhi for the G20.',
    ['ATTENDED Emmanuel Macron > G20 Summit planned'],
  ],
  ['a club that one speaks for', 'Brazilian President Lula da Silva wrote a plan for the G20 countries.', []],
  [
    'the hosting of a summit',
    'Panamanian President José Raúl Mulino spoke of his hosting of the Mercosur Summit.',
    ['ATTENDED José Raúl Mulino > Mercosur Summit happened'],
  ],
  [
    'an anniversary that a statement is about',
    'Penny Wong, Minister for Foreign Affairs\n\nWe congratulate the people of Tonga.',
    [],
    { title: 'On the Anniversary of the Founding of the Kingdom of Tonga' },
  ],
]);

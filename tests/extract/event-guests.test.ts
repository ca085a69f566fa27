import { claimTable } from './claim-table.ts';

const TAKING_PART = { relations: ['ATTENDED'] };

claimTable('hosts of a named event and those whom they receive there', TAKING_PART, [
  [
    'welcomed to it',
    'Norwegian Prime Minister Jonas Gahr Støre welcomed Japanese Prime Minister Fumio Kishida to the Oslo Peace Forum.',
    ['ATTENDED Jonas Gahr Støre > Oslo Peace Forum happened', 'ATTENDED Fumio Kishida > Oslo Peace Forum happened'],
  ],
  [
    'hosted for it',
    'Kenya hosted Zambian President Hakainde Hichilema for the Nairobi Water Summit.',
    ['ATTENDED Kenya > Nairobi Water Summit happened', 'ATTENDED Hakainde Hichilema > Nairobi Water Summit happened'],
  ],
  [
    'received at it',
    'Polish President Andrzej Duda received Latvian President Edgars Rinkēvičs at the Warsaw Security Forum.',
    [
      'ATTENDED Andrzej Duda > Warsaw Security Forum happened',
      'ATTENDED Edgars Rinkēvičs > Warsaw Security Forum happened',
    ],
  ],
  [
    'expected at it',
    'Chilean President Gabriel Boric is expected at the Andean Climate Summit.',
    ['ATTENDED Gabriel Boric > Andean Climate Summit planned'],
  ],
  [
    'not expected at it',
    'Chilean President Gabriel Boric is not expected at the Andean Climate Summit.',
    ['ATTENDED Gabriel Boric > Andean Climate Summit denied'],
  ],
  [
    'who opens it',
    'Ghanaian President Nana Akufo-Addo inaugurated the Accra Trade Conference.',
    ['ATTENDED Nana Akufo-Addo > Accra Trade Conference happened'],
  ],
  [
    'chaired together',
    'The Abuja Security Dialogue was co-chaired by Nigeria and Spain.',
    ['ATTENDED Nigeria > Abuja Security Dialogue happened', 'ATTENDED Spain > Abuja Security Dialogue happened'],
  ],
  [
    'who presides',
    'Indian External Affairs Minister S. Jaishankar presided over the Delhi Coast Guard Conference.',
    ['ATTENDED Subrahmanyam Jaishankar > Delhi Coast Guard Conference happened'],
  ],
  [
    'a host behind "by"',
    'French President Emmanuel Macron spoke at the Sahel Summit hosted by Chad.',
    ['ATTENDED Emmanuel Macron > Sahel Summit happened', 'ATTENDED Chad > Sahel Summit happened'],
  ],
  ['what is hosted without a name', 'Kenya hosted a conference on water for Zambian President Hakainde Hichilema.', []],
  ['a house that hosts', 'The hotel hosts tourists during the Davos season.', []],
  [
    'whom somebody welcomes home from it',
    'Italian President Sergio Mattarella welcomed the decision of the Rome Food Summit.',
    [],
  ],
]);

claimTable('those who are with somebody at a named event', TAKING_PART, [
  [
    'joined with',
    'Turkish President Recep Tayyip Erdogan joined the Black Sea Grain Summit with Romanian President Klaus Iohannis.',
    [
      'ATTENDED Recep Tayyip Erdogan > Black Sea Grain Summit happened',
      'ATTENDED Klaus Iohannis > Black Sea Grain Summit happened',
    ],
  ],
  [
    'co-chaired with',
    'Rwandan President Paul Kagame co-chaired the Kigali Health Summit with Barbadian Prime Minister Mia Mottley.',
    ['ATTENDED Paul Kagame > Kigali Health Summit happened', 'ATTENDED Mia Mottley > Kigali Health Summit happened'],
  ],
  [
    'appeared alongside',
    'Moldovan President Maia Sandu appeared at the Chisinau Energy Forum alongside Greek Prime Minister Kyriakos Mitsotakis.',
    [
      'ATTENDED Maia Sandu > Chisinau Energy Forum happened',
      'ATTENDED Kyriakos Mitsotakis > Chisinau Energy Forum happened',
    ],
  ],
  [
    'held by two',
    'Peru and Canada opened the Pacific Fisheries Dialogue.',
    ['ATTENDED Peru > Pacific Fisheries Dialogue happened', 'ATTENDED Canada > Pacific Fisheries Dialogue happened'],
  ],
  [
    'on the margins of it',
    'On the sidelines of the Doha Forum, Qatari Prime Minister Mohammed bin Abdulrahman Al Thani met Dutch Foreign Minister Hanke Bruins Slot.',
    [
      'ATTENDED Mohammed bin Abdulrahman Al Thani > Doha Forum happened',
      'ATTENDED Hanke Bruins Slot > Doha Forum happened',
    ],
  ],
  [
    'talks at it',
    'British Foreign Secretary David Cameron held talks with Kazakh Foreign Minister Murat Nurtleu at the Astana Transit Conference.',
    [
      'ATTENDED David Cameron > Astana Transit Conference happened',
      'ATTENDED Murat Nurtleu > Astana Transit Conference happened',
    ],
  ],
  [
    'a bilateral meeting during it',
    'During the Manila Maritime Dialogue, Philippine President Ferdinand Marcos Jr. met Vietnamese Prime Minister Pham Minh Chinh.',
    [
      'ATTENDED Ferdinand Marcos Jr. > Manila Maritime Dialogue happened',
      'ATTENDED Pham Minh Chinh > Manila Maritime Dialogue happened',
    ],
  ],
  [
    'somebody of whom is spoken there',
    'Estonian President Alar Karis criticised Hungarian Prime Minister Viktor Orbán at the Tallinn Defence Forum.',
    ['ATTENDED Alar Karis > Tallinn Defence Forum happened'],
  ],
  [
    'somebody who is thanked there',
    'At the Tallinn Defence Forum, Estonian President Alar Karis thanked Hungarian Prime Minister Viktor Orbán.',
    ['ATTENDED Alar Karis > Tallinn Defence Forum happened'],
  ],
  [
    'the event with a partner in its name',
    'Brazil hosted the Brazil-Angola Business Forum.',
    ['ATTENDED Brazil > Brazil-Angola Business Forum happened'],
  ],
  ['work before it', 'Officials from Togo worked hard before the Lomé Fisheries Forum.', []],
  ['a product of it', 'The declaration of the Lomé Fisheries Forum names Togo.', []],
]);

claimTable('those who are among the guests', TAKING_PART, [
  [
    'among those present',
    'The Ulaanbaatar Dialogue opened on Thursday. Mongolian President Ukhnaagiin Khürelsükh and Kyrgyz President Sadyr Japarov were among those present.',
    [
      'ATTENDED Ukhnaagiin Khürelsükh > Ulaanbaatar Dialogue happened',
      'ATTENDED Sadyr Japarov > Ulaanbaatar Dialogue happened',
    ],
  ],
  [
    'among the participants of it',
    'Saudi Foreign Minister Faisal bin Farhan was among the participants of the Manama Dialogue.',
    ['ATTENDED Faisal bin Farhan > Manama Dialogue happened'],
  ],
  [
    'among leaders attending it',
    'Azerbaijani President Ilham Aliyev is among the leaders attending the Baku Energy Forum.',
    ['ATTENDED Ilham Aliyev > Baku Energy Forum happened'],
  ],
  [
    'attended by',
    'The Valletta Migration Summit was attended by Maltese Prime Minister Robert Abela and Libyan Prime Minister Abdul Hamid Dbeibeh.',
    [
      'ATTENDED Robert Abela > Valletta Migration Summit happened',
      'ATTENDED Abdul Hamid Dbeibeh > Valletta Migration Summit happened',
    ],
  ],
  [
    'leaders including',
    'Leaders from nine countries, including Spanish Prime Minister Pedro Sánchez and Croatian Prime Minister Andrej Plenković, attended the Split Islands Summit.',
    [
      'ATTENDED Pedro Sánchez > Split Islands Summit happened',
      'ATTENDED Andrej Plenković > Split Islands Summit happened',
    ],
  ],
  [
    'brought together',
    'The Lima Minerals Summit brought together Peruvian President Dina Boluarte and Chilean President Gabriel Boric.',
    [
      'ATTENDED Dina Boluarte > Lima Minerals Summit happened',
      'ATTENDED Gabriel Boric > Lima Minerals Summit happened',
    ],
  ],
  [
    'was there as well',
    'Syria returned to the Arab League summit in Jeddah. Syrian President Bashar al-Assad was there.',
    [
      'ATTENDED Bashar al-Assad > Arab League summit in Jeddah happened',
      'ATTENDED Syria > Arab League summit in Jeddah happened',
    ],
  ],
  [
    'represented by somebody',
    'Twelve states sent delegations to the Cairo Nile Forum. Ethiopia was represented by Deputy Prime Minister Temesgen Tiruneh.',
    ['ATTENDED Temesgen Tiruneh > Cairo Nile Forum happened'],
  ],
  [
    'made an appearance',
    'The Glasgow Oceans Forum ended on Friday. Former British Prime Minister Boris Johnson also made an appearance.',
    ['ATTENDED Boris Johnson > Glasgow Oceans Forum happened'],
  ],
  [
    'told the session',
    'The Ottawa Arctic Conference began on Monday. Canadian Prime Minister Justin Trudeau told the opening session that ice was thinning.',
    ['ATTENDED Justin Trudeau > Ottawa Arctic Conference happened'],
  ],
  [
    'spoke at this year’s forum',
    "Hundreds came to the Delphi Economic Forum. Greek Prime Minister Kyriakos Mitsotakis spoke at this year's forum.",
    ['ATTENDED Kyriakos Mitsotakis > Delphi Economic Forum happened'],
  ],
  [
    'left for a town to attend it',
    'Pakistani Prime Minister Shehbaz Sharif left for Riyadh to attend the Gulf Investment Forum.',
    ['ATTENDED Shehbaz Sharif > Gulf Investment Forum happened'],
  ],
  ['among those who do something else', 'The Ulm Forum ended. Togo was among those who voted against the plan.', []],
  ['among the members of a body', 'Togo is among the members of the Lomé Group.', []],
  ['no list of an event', 'Togo and Benin were among the poorest states last year.', []],
]);

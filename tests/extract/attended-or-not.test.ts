import { claimTable } from './claim-table.ts';

claimTable('what is no gathering that one takes part in', { relations: ['ATTENDED'] }, [
  [
    'a treaty',
    'The ratification of the Treaty of Good Neighbourliness between Bulgaria and North Macedonia by the National Assembly was welcomed.',
    [],
  ],
  [
    'accords',
    'Honduran and Belizean officials met to discuss the implementation of the Placencia Fishery Accords.',
    [],
  ],
  [
    'an agreement that is agreed to',
    'Kenya and Jordan have agreed to a Framework for an Agreement on Reciprocal Trade.',
    [],
  ],
  [
    'a war',
    'Serbian President Aleksandar Vučić and Greek President Konstantinos Tasoulas laid wreaths for those who died during the Second Balkan War.',
    [],
  ],
  [
    'the results of a summit',
    'Moldovan envoy Vlad Kulminski briefed Maia Sandu on the results of the GUAM summit and on meetings with representatives of Georgia.',
    [],
  ],
  [
    'the preparation of a summit',
    'Tongan Prime Minister Siaosi Sovaleni and Samoan Prime Minister Fiame Naomi Mataʻafa discussed preparations for the Pacific Islands Forum Leaders Meeting.',
    [],
  ],
  [
    'a victory at games',
    'Kenyan President William Ruto congratulated Faith Kipyegon on her victory at the World Athletics Championships in Tokyo.',
    [],
  ],
  ['a hall', 'Latvian President Edgars Rinkēvičs spoke at the Kipsala Exhibition Centre.', []],
  [
    'the margins are beside the summit',
    'Tongan Prime Minister Siaosi Sovaleni met Samoan Prime Minister Fiame Naomi Mataʻafa on the margins of the Commonwealth Summit in Apia.',
    [
      'ATTENDED Siaosi Sovaleni > Commonwealth Summit in Apia happened',
      'ATTENDED Fiame Naomi Mataʻafa > Commonwealth Summit in Apia happened',
    ],
  ],
  [
    'a trade fair',
    'Uzbek President Shavkat Mirziyoyev visited the Tashkent International Industrial Fair.',
    ['ATTENDED Shavkat Mirziyoyev > Tashkent International Industrial Fair happened'],
  ],
  [
    'an exhibition that is opened',
    'Kuwaiti Crown Prince Sabah Al-Khalid Al-Sabah opened the Kuwait International Exhibition.',
    ['ATTENDED Sabah Al-Khalid Al-Sabah > Kuwait International Exhibition happened'],
  ],
  [
    'a week of energy',
    'Angolan President João Lourenço will take part in the African Energy Week in Cape Town.',
    ['ATTENDED João Lourenço > African Energy Week in Cape Town planned'],
  ],
  [
    'a pavilion at a fair',
    'Serbian President Aleksandar Vučić visited the Chinese pavilion at the Belgrade International Fair.',
    ['ATTENDED Aleksandar Vučić > Belgrade International Fair happened'],
  ],
]);

claimTable('when one is at an event, told by the word nearest to it', { relations: ['ATTENDED'] }, [
  [
    'agreed to meet during it',
    'Chilean President Gabriel Boric and Uruguayan President Yamandú Orsi agreed to hold a bilateral meeting during the Mercosur Summit in Buenos Aires.',
    [
      'ATTENDED Gabriel Boric > Mercosur Summit in Buenos Aires planned',
      'ATTENDED Yamandú Orsi > Mercosur Summit in Buenos Aires planned',
    ],
  ],
  [
    'agreed there to do something',
    'At the Mercosur Summit in Buenos Aires, Chilean President Gabriel Boric agreed to cut tariffs.',
    ['ATTENDED Gabriel Boric > Mercosur Summit in Buenos Aires happened'],
  ],
  [
    'promised there to do something',
    'Speaking at the Paris Peace Forum, Kosovan President Vjosa Osmani promised to respect the ruling.',
    ['ATTENDED Vjosa Osmani > Paris Peace Forum happened'],
  ],
  [
    'will have the opportunity',
    'At the Ministerial Conference on Religious Freedom, Czech Foreign Minister Jan Lipavský will have the opportunity to raise the issue.',
    ['ATTENDED Jan Lipavský > Ministerial Conference on Religious Freedom planned'],
  ],
  [
    'had the opportunity',
    'Czech Foreign Minister Jan Lipavský had the opportunity to speak at the Bled Strategic Forum.',
    ['ATTENDED Jan Lipavský > Bled Strategic Forum happened'],
  ],
  [
    'chaired later by',
    'On 24 October Maputo will host the Zambezi Forum, co-chaired by Zambian President Hakainde Hichilema.',
    ['ATTENDED Hakainde Hichilema > Zambezi Forum planned', 'ATTENDED Mozambique > Zambezi Forum planned'],
  ],
  [
    'hosted by several behind the comma',
    'Irish Foreign Minister Simon Harris will participate in the Pledging Conference for Yemen, co-hosted by the United Nations, Switzerland and Sweden.',
    [
      'ATTENDED Simon Harris > Pledging Conference for Yemen planned',
      'ATTENDED United Nations > Pledging Conference for Yemen planned',
      'ATTENDED Switzerland > Pledging Conference for Yemen planned',
      'ATTENDED Sweden > Pledging Conference for Yemen planned',
    ],
  ],
  [
    'hosted before by',
    'Irish Foreign Minister Simon Harris attended the Pledging Conference for Yemen, hosted by Sweden.',
    [
      'ATTENDED Simon Harris > Pledging Conference for Yemen happened',
      'ATTENDED Sweden > Pledging Conference for Yemen happened',
    ],
  ],
  [
    'a host together with partners',
    'Denmark and its partners Kenya, Nepal and Peru convened the Global Soil Summit.',
    [
      'ATTENDED Denmark > Global Soil Summit happened',
      'ATTENDED Kenya > Global Soil Summit happened',
      'ATTENDED Nepal > Global Soil Summit happened',
      'ATTENDED Peru > Global Soil Summit happened',
    ],
  ],
  [
    'among them',
    'Leaders of thirty countries, among them Ghana and Peru, attended the Global Soil Summit.',
    ['ATTENDED Ghana > Global Soil Summit happened', 'ATTENDED Peru > Global Soil Summit happened'],
  ],
  ['among other things', 'Among other things, the Global Soil Summit was a topic in Ghana and Peru.', []],
  [
    'refused to come',
    'Peruvian President Dina Boluarte refused to attend the Global Soil Summit.',
    ['ATTENDED Dina Boluarte > Global Soil Summit denied'],
  ],
]);

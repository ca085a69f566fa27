import { claimTable } from './claim-table.ts';

const meetings = { relations: ['MET_WITH'] };

claimTable('those who chair or lead talks together', meetings, [
  [
    'a session',
    'The session was chaired by Polish Minister Anna Nowak and Lithuanian Minister Jonas Petrauskas.',
    ['MET_WITH Anna Nowak > Jonas Petrauskas happened'],
  ],
  [
    'a pronoun for it',
    'The third round took place in Lisbon. It was chaired by Portuguese State Secretary Ana Martins and Angolan Deputy Minister Pedro Costa.',
    ['MET_WITH Ana Martins > Pedro Costa happened'],
  ],
  [
    'a working group',
    'The working group, led by Norwegian Deputy Minister Lars Berg and Kenyan Permanent Secretary Jane Mwangi, discussed fisheries.',
    ['MET_WITH Lars Berg > Jane Mwangi happened'],
  ],
  [
    'delegations before their verb',
    'Delegations led by Greek Deputy Minister Alexandra Papadopoulou and Omani Under Secretary Khalifa Alharthy met in Muscat.',
    ['MET_WITH Alexandra Papadopoulou > Khalifa Alharthy happened'],
  ],
  [
    'consultations',
    'The consultations were headed by Chilean Minister Carla Rojas and Peruvian Minister Luis Vega.',
    ['MET_WITH Carla Rojas > Luis Vega happened'],
  ],
  [
    'to come',
    'The dialogue will be chaired by Chilean Minister Carla Rojas and Peruvian Minister Luis Vega.',
    ['MET_WITH Carla Rojas > Luis Vega planned'],
  ],
  ['one chair', 'The session was chaired by Polish Minister Anna Nowak.', []],
  [
    'of one country',
    'The session was chaired by Polish Minister Anna Nowak and Polish Deputy Minister Piotr Zielinski.',
    [],
  ],
  ['a company', 'The company is led by Chilean manager Carla Rojas and Peruvian engineer Luis Vega.', []],
  [
    'the leaders of two countries',
    'President Lula welcomed the presidents of Chile and Peru in Brasilia.',
    ['MET_WITH Luiz Inácio Lula da Silva > Chile happened', 'MET_WITH Luiz Inácio Lula da Silva > Peru happened'],
  ],
  [
    'guests to come',
    'Chancellor Scholz will host the foreign ministers of Estonia and Latvia next week.',
    ['MET_WITH Olaf Scholz > Estonia planned', 'MET_WITH Olaf Scholz > Latvia planned'],
  ],
  ['their decision', 'President Lula welcomed the decision of the leaders of Chile.', []],
  ['a country into a group', 'President Lula welcomed Peru into the group.', []],
  [
    'a place seen together',
    'President Erdogan and President Ilham Aliyev visited a mosque in Baku.',
    ['MET_WITH Recep Tayyip Erdoğan > Ilham Aliyev happened'],
  ],
  ['a country that both saw', 'President Erdogan and President Ilham Aliyev visited Ukraine in 2022.', []],
]);

claimTable('whom a list picks out of those met', meetings, [
  [
    'behind a town',
    'French Foreign Minister Catherine Colonna held talks with senior officials in Cairo, including President Abdel Fattah el-Sisi and Foreign Minister Badr Abdelatty.',
    [
      'MET_WITH Catherine Colonna > Abdel Fattah el-Sisi happened',
      'MET_WITH Catherine Colonna > Badr Abdelatty happened',
    ],
  ],
  [
    'behind a side and a town',
    'French Foreign Minister Catherine Colonna met with senior Egyptian officials in Cairo, among them President Abdel Fattah el-Sisi.',
    ['MET_WITH Catherine Colonna > Abdel Fattah el-Sisi happened'],
  ],
  [
    'among them',
    'French Foreign Minister Catherine Colonna met officials, among them President Abdel Fattah el-Sisi.',
    ['MET_WITH Catherine Colonna > Abdel Fattah el-Sisi happened'],
  ],
  [
    'behind a country',
    'French Foreign Minister Catherine Colonna met officials from Egypt, including President Abdel Fattah el-Sisi.',
    ['MET_WITH Catherine Colonna > Abdel Fattah el-Sisi happened'],
  ],
  [
    'clerics',
    'French Foreign Minister Catherine Colonna met religious leaders in Cairo, including Grand Imam Ahmed el-Tayeb and Pope Tawadros II.',
    ['MET_WITH Catherine Colonna > Ahmed el-Tayeb happened', 'MET_WITH Catherine Colonna > Tawadros II happened'],
  ],
  [
    'behind a date',
    'French Foreign Minister Catherine Colonna met several leaders this week, including President William Ruto.',
    ['MET_WITH Catherine Colonna > William Ruto happened'],
  ],
  [
    'behind the margins of a summit',
    'French Foreign Minister Catherine Colonna met several leaders on the margins of the summit, including President William Ruto.',
    ['MET_WITH Catherine Colonna > William Ruto happened'],
  ],
  [
    'behind a town and a date',
    'French Foreign Minister Catherine Colonna will meet ministers in Nairobi on Monday, including Foreign Minister Musalia Mudavadi.',
    ['MET_WITH Catherine Colonna > Musalia Mudavadi planned'],
  ],
  [
    'the one left out',
    'French Foreign Minister Catherine Colonna met officials in Nairobi, but not President William Ruto.',
    [],
  ],
  [
    'topics',
    'French Foreign Minister Catherine Colonna met officials in Nairobi to discuss conflicts, including Sudan.',
    [],
  ],
  [
    'another act',
    'French Foreign Minister Catherine Colonna met ministers in Nairobi and praised President William Ruto.',
    [],
  ],
  [
    'each of two',
    'Presidents Emmanuel Macron and Andrzej Duda each met Olaf Scholz.',
    ['MET_WITH Emmanuel Macron > Olaf Scholz happened', 'MET_WITH Andrzej Duda > Olaf Scholz happened'],
  ],
]);

claimTable('journeys to what meets elsewhere', { relations: ['VISITED'] }, [
  [
    'a conference in a town',
    'Foreign Minister Penny Wong heads to a climate conference in Baku next week.',
    ['VISITED Penny Wong > Azerbaijan planned'],
  ],
  [
    'a town in a name',
    'Chinese Premier Li Qiang met Indonesian President Prabowo Subianto on the sidelines of the Munich Security Conference.',
    ['VISITED Li Qiang > Germany happened', 'VISITED Prabowo Subianto > Germany happened'],
  ],
  [
    'who was there',
    'French Foreign Minister Catherine Colonna attended the Munich Security Conference.',
    ['VISITED Catherine Colonna > Germany happened'],
  ],
  ['at home', 'German Chancellor Olaf Scholz attended the Munich Security Conference.', []],
  [
    'from afar',
    'French Foreign Minister Catherine Colonna addressed the Munich Security Conference by video link.',
    [],
  ],
  [
    'its results',
    'French Foreign Minister Catherine Colonna praised the results of the Munich Security Conference.',
    [],
  ],
  ['a stage in its name', 'American lawmaker Karen Bass joined the Maryland General Assembly.', []],
  [
    'both of two',
    'President Erdogan and President Ilham Aliyev both visited Ukraine in 2022.',
    ['VISITED Recep Tayyip Erdoğan > Ukraine happened', 'VISITED Ilham Aliyev > Ukraine happened'],
  ],
  [
    'all of a group',
    'President Erdogan, President Ilham Aliyev and President Andrzej Duda all visited Ukraine in 2022.',
    [
      'VISITED Recep Tayyip Erdoğan > Ukraine happened',
      'VISITED Ilham Aliyev > Ukraine happened',
      'VISITED Andrzej Duda > Ukraine happened',
    ],
  ],
  ['a room', 'French Foreign Minister Catherine Colonna left the room before a session in Geneva.', []],
  ['a quarrel', 'Foreign Minister Penny Wong left the government over a dispute about a summit in Baku.', []],
  [
    'what is talked about',
    'President Putin and Prime Minister Netanyahu discussed the situation in the region, in particular in Syria.',
    [],
  ],
]);

import { claimTable } from './claim-table.ts';

claimTable(
  'words that look like a relation',
  {
    relations: [
      'MET_WITH',
      'SPOKE_WITH',
      'VISITED',
      'INVITED',
      'ATTENDED',
      'SIGNED_WITH',
      'FOUGHT',
      'SUPPORTED',
      'AIDED',
      'MEMBER_OF',
      'NEGOTIATED_WITH',
      'REJECTED',
      'SANCTIONED',
    ],
  },
  [
    ['met with criticism', 'The plan of Dutch Prime Minister Mark Rutte met with criticism in Belgium.', []],
    ['meeting deadlines', 'Zambia met its deadline for the report to China.', []],
    ['invited controversy', 'Hungarian Prime Minister Viktor Orbán invited controversy in Sweden.', []],
    ['sport', 'Argentina beat France in the final in Qatar.', []],
    ['a visitor website', 'Millions visited the website of the Louvre in France.', []],
    ['signed a book', 'Former German Chancellor Angela Merkel signed copies of her book in Berlin.', []],
    ['signed by a player', 'Chelsea signed a striker from Ecuador.', []],
    ['spoke about', 'Irish Prime Minister Simon Harris spoke about Palestine.', []],
    ['invited bids', 'Ghana invited bids from companies in Turkey.', []],
    ['meet needs', 'Kenya cannot meet the needs of refugees from Somalia.', []],
    ['received a letter', 'Estonian President Alar Karis received a bicycle from Finland.', []],
    ['a meeting point of rivers', 'The rivers meet in Paraguay.', []],
    [
      'former officials still meet',
      'Former Finnish President Sauli Niinistö met former Estonian President Kersti Kaljulaid.',
      ['MET_WITH Sauli Niinistö > Kersti Kaljulaid happened'],
    ],
    ['the visiting team', 'The visiting team from Peru lost in Chile.', []],
    ['fought inflation', 'Turkey fought inflation and Egypt cut fuel subsidies.', []],
    ['attended school', 'Kenyan President William Ruto attended school in Kamagut.', []],
  ],
);

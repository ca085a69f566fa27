import { claimTable } from './claim-table.ts';

claimTable(
  'reciprocals and collectives',
  { relations: ['MET_WITH', 'SPOKE_WITH', 'VISITED', 'SIGNED_WITH', 'AGREED_WITH', 'CRITICISED', 'FOUGHT'] },
  [
    [
      'two persons met',
      'Mexican President Andrés Manuel López Obrador and Honduran President Xiomara Castro met.',
      ['MET_WITH Andrés Manuel López Obrador > Xiomara Castro happened'],
    ],
    [
      '"the two ministers"',
      'Estonian Foreign Minister Margus Tsahkna received Georgian Foreign Minister Ilia Darchiashvili. The two ministers signed a memorandum.',
      [
        'MET_WITH Margus Tsahkna > Ilia Darchiashvili happened',
        'SIGNED_WITH Margus Tsahkna > Ilia Darchiashvili happened',
      ],
    ],
    [
      '"both leaders"',
      'Emmanuel Macron telephoned Indian Prime Minister Narendra Modi on Monday. Both leaders agreed to meet again.',
      [
        'SPOKE_WITH Emmanuel Macron > Narendra Modi happened',
        'AGREED_WITH Emmanuel Macron > Narendra Modi happened',
        'MET_WITH Emmanuel Macron > Narendra Modi planned',
      ],
    ],
    [
      '"the two countries"',
      'Kenya and Uganda have been neighbours for ever. The two countries signed a pipeline agreement on Monday.',
      ['SIGNED_WITH Kenya > Uganda happened'],
    ],
    [
      'each other',
      'Armenia and Azerbaijan accused each other of shelling.',
      ['CRITICISED Armenia > Azerbaijan happened', 'CRITICISED Azerbaijan > Armenia happened'],
    ],
    [
      'three persons give three pairs',
      'Jordanian Foreign Minister Ayman Safadi, Egyptian Foreign Minister Sameh Shoukry and French Foreign Minister Stéphane Séjourné met.',
      [
        'MET_WITH Ayman Safadi > Sameh Shoukry happened',
        'MET_WITH Ayman Safadi > Stéphane Séjourné happened',
        'MET_WITH Sameh Shoukry > Stéphane Séjourné happened',
      ],
    ],
    [
      'A and B met with C',
      'Lithuanian President Gitanas Nausėda and Polish President Andrzej Duda met with Ukrainian President Volodymyr Zelenskyy.',
      [
        'MET_WITH Gitanas Nausėda > Volodymyr Zelenskyy happened',
        'MET_WITH Andrzej Duda > Volodymyr Zelenskyy happened',
      ],
    ],
    [
      '"the pair"',
      'Rishi Sunak flew to Warsaw to see Donald Tusk. The pair met at the chancellery.',
      ['VISITED Rishi Sunak > Poland happened', 'MET_WITH Rishi Sunak > Donald Tusk happened'],
    ],
    [
      'a list of more than six gives no pairs',
      'The leaders of Spain, Portugal, Italy, Malta, Greece, Cyprus, Croatia and Slovenia met.',
      [],
    ],
    [
      'the two sides after two countries',
      'A delegation from Bhutan met Chinese officials. The two sides signed an agreement on Friday.',
      ['MET_WITH Bhutan > China happened', 'SIGNED_WITH Bhutan > China happened'],
    ],
    ['both are not a group', 'Both ministers of the coalition were ill. Belgium was quiet.', []],
    [
      '"they met"',
      'Uruguayan Foreign Minister Omar Paganini and Paraguayan Foreign Minister Rubén Ramírez spoke by phone. They will meet in June.',
      ['SPOKE_WITH Omar Paganini > Rubén Ramírez happened', 'MET_WITH Omar Paganini > Rubén Ramírez planned'],
    ],
    [
      '"one another"',
      'Sudan and Chad attacked one another in 2005.',
      ['FOUGHT Chad > Sudan happened', 'FOUGHT Sudan > Chad happened'],
    ],
  ],
);

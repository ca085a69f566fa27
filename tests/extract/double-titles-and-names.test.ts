import { claimTable } from './claim-table.ts';

claimTable('titles that stand side by side', { relations: ['REPRESENTS', 'MET_WITH'] }, [
  [
    'a representative to a body with the rank of ambassador',
    'U.S. Representative to the UN Ambassador Carla Benton met President William Ruto of Kenya.',
    [
      'REPRESENTS Carla Benton > United States happened',
      'REPRESENTS William Ruto > Kenya happened',
      'MET_WITH Carla Benton > William Ruto happened',
    ],
  ],
  [
    'a representative to an alliance',
    'British Representative to NATO Ambassador Owen Marsh met Norwegian Foreign Minister Ane Vik.',
    [
      'REPRESENTS Owen Marsh > United Kingdom happened',
      'REPRESENTS Ane Vik > Norway happened',
      'MET_WITH Owen Marsh > Ane Vik happened',
    ],
  ],
  [
    'the ambassador of a body',
    'UN Ambassador Owen Marsh met Norwegian Foreign Minister Ane Vik.',
    [
      'REPRESENTS Owen Marsh > United Nations happened',
      'REPRESENTS Ane Vik > Norway happened',
      'MET_WITH Owen Marsh > Ane Vik happened',
    ],
  ],
  [
    'many leaders and one president',
    'President Emmanuel Macron met with EU leaders and President Volodymyr Zelenskyy in Paris.',
    [
      'REPRESENTS Emmanuel Macron > France happened',
      'REPRESENTS Volodymyr Zelenskyy > Ukraine happened',
      'MET_WITH Emmanuel Macron > European Union happened',
      'MET_WITH Emmanuel Macron > Volodymyr Zelenskyy happened',
    ],
  ],
  [
    'one office of two parts',
    'Deputy Prime Minister and Foreign Minister Ane Vik of Norway met President William Ruto of Kenya.',
    [
      'REPRESENTS Ane Vik > Norway happened',
      'REPRESENTS William Ruto > Kenya happened',
      'MET_WITH Ane Vik > William Ruto happened',
    ],
  ],
]);

claimTable('names beside words of offices', { relations: ['REPRESENTS', 'MET_WITH'] }, [
  [
    'a minister of justice',
    'Ukrainian Deputy Minister of Justice Iryna Kovach met Norwegian Foreign Minister Ane Vik.',
    [
      'REPRESENTS Iryna Kovach > Ukraine happened',
      'REPRESENTS Ane Vik > Norway happened',
      'MET_WITH Iryna Kovach > Ane Vik happened',
    ],
  ],
  [
    'a minister of justice behind the name',
    'Iryna Kovach, Minister of Justice of Ukraine, met Norwegian Foreign Minister Ane Vik.',
    [
      'REPRESENTS Iryna Kovach > Ukraine happened',
      'REPRESENTS Ane Vik > Norway happened',
      'MET_WITH Iryna Kovach > Ane Vik happened',
    ],
  ],
  [
    'a surname that is an office too',
    'IOM Director General Amy Pope met Norwegian Foreign Minister Ane Vik.',
    [
      'REPRESENTS Amy Pope > International Organization for Migration happened',
      'REPRESENTS Ane Vik > Norway happened',
      'MET_WITH Amy Pope > Ane Vik happened',
    ],
  ],
  [
    'an office behind a given name',
    'Pope Francis met Norwegian Foreign Minister Ane Vik.',
    [
      'REPRESENTS Pope Francis > Vatican City happened',
      'REPRESENTS Ane Vik > Norway happened',
      'MET_WITH Pope Francis > Ane Vik happened',
    ],
  ],
  [
    'a commissioner for a market',
    'Norwegian Foreign Minister Ane Vik met European Commissioner for Internal Market Thierry Breton.',
    [
      'REPRESENTS Ane Vik > Norway happened',
      'REPRESENTS Thierry Breton > European Commission happened',
      'MET_WITH Ane Vik > Thierry Breton happened',
    ],
  ],
  [
    'the head of a body with two tasks',
    'Esther Mwangi, Director of the Kenya Revenue and Customs Authority, met Norwegian Foreign Minister Ane Vik.',
    [
      'REPRESENTS Esther Mwangi > Kenya Revenue and Customs Authority happened',
      'REPRESENTS Ane Vik > Norway happened',
      'MET_WITH Esther Mwangi > Ane Vik happened',
    ],
  ],
  [
    'members of a council by their rank',
    'Norwegian Foreign Minister Ane Vik was joined by the council’s co-chairs Minister Lea Brandt of Austria and Minister Jan Novak of Slovenia.',
    [
      'REPRESENTS Ane Vik > Norway happened',
      'REPRESENTS Lea Brandt > Austria happened',
      'REPRESENTS Jan Novak > Slovenia happened',
      'MET_WITH Lea Brandt > Ane Vik happened',
      'MET_WITH Jan Novak > Ane Vik happened',
    ],
  ],
]);

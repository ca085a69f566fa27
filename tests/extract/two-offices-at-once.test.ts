import { claimTable } from './claim-table.ts';

claimTable('one person with two offices', { relations: ['REPRESENTS', 'MET_WITH'] }, [
  [
    'a chair of a union who is a president',
    'Emmanuel Macron met with Chairperson of the African Union and President of Senegal Macky Sall.',
    [
      'MET_WITH Emmanuel Macron > Macky Sall happened',
      'REPRESENTS Macky Sall > African Union happened',
      'REPRESENTS Macky Sall > Senegal happened',
    ],
  ],
  [
    'the state first',
    'Emmanuel Macron met with President of Senegal and Chairperson of the African Union Macky Sall.',
    [
      'MET_WITH Emmanuel Macron > Macky Sall happened',
      'REPRESENTS Macky Sall > Senegal happened',
      'REPRESENTS Macky Sall > African Union happened',
    ],
  ],
  [
    'behind a comma',
    'The Chairman of ECOWAS, President of Nigeria Bola Tinubu, met with Emmanuel Macron.',
    [
      'REPRESENTS Bola Tinubu > ECOWAS happened',
      'REPRESENTS Bola Tinubu > Nigeria happened',
      'MET_WITH Bola Tinubu > Emmanuel Macron happened',
    ],
  ],
  [
    'a chairman-in-office',
    'Emmanuel Macron met with OSCE Chairman-in-Office and Foreign Minister of Switzerland Didier Burkhalter.',
    [
      'REPRESENTS Didier Burkhalter > OSCE happened',
      'REPRESENTS Didier Burkhalter > Switzerland happened',
      'MET_WITH Emmanuel Macron > Didier Burkhalter happened',
    ],
  ],
  [
    'two heads of states',
    'The President of Iraq and Prime Minister of Norway Jonas Gahr Støre met in Oslo.',
    ['REPRESENTS Jonas Gahr Støre > Norway happened', 'MET_WITH Iraq > Jonas Gahr Støre happened'],
  ],
  [
    'a secretary-general is nobody else',
    'Emmanuel Macron met with the UN Secretary-General and President of Kenya William Ruto.',
    [
      'REPRESENTS William Ruto > Kenya happened',
      'MET_WITH Emmanuel Macron > United Nations happened',
      'MET_WITH Emmanuel Macron > William Ruto happened',
    ],
  ],
  [
    'two with names',
    'President of Iraq Barham Salih and Prime Minister of Norway Jonas Gahr Støre met in Rome.',
    [
      'REPRESENTS Barham Salih > Iraq happened',
      'REPRESENTS Jonas Gahr Støre > Norway happened',
      'MET_WITH Barham Salih > Jonas Gahr Støre happened',
    ],
  ],
  [
    'the body of a country',
    "Emmanuel Macron met with President of Algeria's Council of the Nation Abdelkader Bensalah.",
    [
      'REPRESENTS Abdelkader Bensalah > Council of the Nation happened',
      'MET_WITH Emmanuel Macron > Abdelkader Bensalah happened',
    ],
  ],
  [
    'an assembly of a country',
    "Emmanuel Macron met with the Speaker of Kenya's National Assembly Moses Wetangula.",
    ['REPRESENTS Moses Wetangula > Kenya happened', 'MET_WITH Emmanuel Macron > Moses Wetangula happened'],
  ],
  [
    'a land of Germany',
    'Emmanuel Macron met with Minister President of Bavaria Markus Soeder.',
    ['REPRESENTS Markus Soeder > Germany happened', 'MET_WITH Emmanuel Macron > Markus Soeder happened'],
  ],
  [
    'a presidential aide is no president',
    'Emmanuel Macron met with Presidential Aide Yury Ushakov. The President of Russia met with Macky Sall.',
    [
      'REPRESENTS Yury Ushakov > Russia happened',
      'MET_WITH Emmanuel Macron > Yury Ushakov happened',
      'MET_WITH Russia > Macky Sall happened',
    ],
  ],
  [
    'a minister stays the minister',
    'Emmanuel Macron met with Norwegian Foreign Minister Espen Barth Eide. The Foreign Minister met with Macky Sall.',
    [
      'REPRESENTS Espen Barth Eide > Norway happened',
      'MET_WITH Emmanuel Macron > Espen Barth Eide happened',
      'MET_WITH Espen Barth Eide > Macky Sall happened',
    ],
  ],
]);

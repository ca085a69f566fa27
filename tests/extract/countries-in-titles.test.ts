import { claimTable } from './claim-table.ts';

claimTable('countries whose names begin like portfolios', { relations: ['REPRESENTS', 'MET_WITH'] }, [
  [
    'a president of South Korea',
    'President of South Korea Lee Jae-myung met Alexander Stubb.',
    ['REPRESENTS Lee Jae-myung > South Korea happened', 'MET_WITH Lee Jae-myung > Alexander Stubb happened'],
  ],
  [
    'a president of a republic',
    'Alexander Stubb met President of the Republic of South Ossetia Leonid Tibilov.',
    ['REPRESENTS Leonid Tibilov > South Ossetia happened', 'MET_WITH Alexander Stubb > Leonid Tibilov happened'],
  ],
  [
    'a president without a name',
    'The president of South Sudan met Alexander Stubb.',
    ['MET_WITH South Sudan > Alexander Stubb happened'],
  ],
  [
    'a minister of North Macedonia',
    'Foreign Minister of North Macedonia Bujar Osmani met Alexander Stubb.',
    ['REPRESENTS Bujar Osmani > North Macedonia happened', 'MET_WITH Bujar Osmani > Alexander Stubb happened'],
  ],
  [
    'a president of the Central African Republic',
    'President of the Central African Republic Faustin-Archange Touadéra met Alexander Stubb.',
    [
      'REPRESENTS Faustin-Archange Touadéra > Central African Republic happened',
      'MET_WITH Faustin-Archange Touadéra > Alexander Stubb happened',
    ],
  ],
  [
    'a portfolio of several regions stays one',
    'Assistant Secretary for South and Central Asian Affairs Donald Lu met Alexander Stubb.',
    ['REPRESENTS Donald Lu > United States happened', 'MET_WITH Donald Lu > Alexander Stubb happened'],
  ],
  [
    'a portfolio of affairs stays one',
    'Kenyan Minister for East African Affairs Rebecca Miano met Alexander Stubb.',
    ['REPRESENTS Rebecca Miano > Kenya happened', 'MET_WITH Rebecca Miano > Alexander Stubb happened'],
  ],
  [
    'an envoy for a country is not of it',
    'U.S. Special Envoy for South Sudan Stuart Symington met Alexander Stubb.',
    ['REPRESENTS Stuart Symington > United States happened', 'MET_WITH Stuart Symington > Alexander Stubb happened'],
  ],
]);

claimTable('a president with two surnames', { relations: ['REPRESENTS', 'MET_WITH'] }, [
  [
    'is called by the first of them',
    'President Rodrigo Chaves Robles of Costa Rica arrived. President Chaves met Alexander Stubb.',
    [
      'REPRESENTS Rodrigo Alberto de Jesús Chaves Robles > Costa Rica happened',
      'MET_WITH Rodrigo Alberto de Jesús Chaves Robles > Alexander Stubb happened',
    ],
    { published: '2023-08-29' },
  ],
  [
    'is not another whose second surname it is',
    'Costa Rican President Carlos Alvarado arrived. President Alvarado met Alexander Stubb.',
    ['REPRESENTS Carlos Alvarado > Costa Rica happened', 'MET_WITH Carlos Alvarado > Alexander Stubb happened'],
    { published: '2021-06-01' },
  ],
  [
    'is not one who bears the name as a given name',
    'President Gabriel Boric Font of Chile arrived. President Boric met Alexander Stubb.',
    ['REPRESENTS Gabriel Boric > Chile happened', 'MET_WITH Gabriel Boric > Alexander Stubb happened'],
    { published: '2023-08-29' },
  ],
  [
    'is found by the second as well',
    'President Rodrigo Chaves Robles of Costa Rica arrived. Mr. Robles met Alexander Stubb.',
    [
      'REPRESENTS Rodrigo Alberto de Jesús Chaves Robles > Costa Rica happened',
      'MET_WITH Rodrigo Alberto de Jesús Chaves Robles > Alexander Stubb happened',
    ],
    { published: '2023-08-29' },
  ],
]);

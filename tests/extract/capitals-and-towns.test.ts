import { claimTable } from './claim-table.ts';

claimTable('a ministry and its capital, a town and its country', { relations: ['VISITED', 'MET_WITH', 'CRITICISED'] }, [
  [
    'gives a ministry to the capital behind it',
    'Foreign Minister Espen Barth Eide met his guests at the foreign ministry in Oslo.',
    [],
  ],
  [
    'reads an ambassador who is called in',
    "Chile's ambassador was summoned to the foreign ministry in La Paz to hear a protest.",
    ['CRITICISED Bolivia > Chile happened'],
  ],
  [
    'reads a town whose local name differs',
    'President Emmanuel Macron met Chancellor Olaf Scholz in Cologne.',
    ['MET_WITH Emmanuel Macron > Olaf Scholz happened', 'VISITED Emmanuel Macron > Germany happened'],
  ],
  [
    'reads a town on a coast',
    'President Zuzana Čaputová met President Zoran Milanović in Dubrovnik.',
    ['MET_WITH Zuzana Čaputová > Zoran Milanović happened', 'VISITED Zuzana Čaputová > Croatia happened'],
  ],
  [
    'reads an older name of a town',
    'Prime Minister Margaret Thatcher visited Bombay.',
    ['VISITED Margaret Thatcher > India happened'],
  ],
  [
    'reads a seat of talks in the country of neither',
    'President Joe Biden met President Vladimir Putin in Geneva.',
    [
      'MET_WITH Joe Biden > Vladimir Putin happened',
      'VISITED Joe Biden > Switzerland happened',
      'VISITED Vladimir Putin > Switzerland happened',
    ],
  ],
  [
    'reads a castle',
    'Prime Minister Rishi Sunak met President Emmanuel Macron in Rambouillet.',
    ['MET_WITH Rishi Sunak > Emmanuel Macron happened', 'VISITED Rishi Sunak > France happened'],
  ],
  [
    'reads a Belgian town',
    'King Philippe of Belgium received President Andrzej Duda in Bruges.',
    ['MET_WITH Philippe of Belgium > Andrzej Duda happened', 'VISITED Andrzej Duda > Belgium happened'],
  ],
  [
    'reads a Ukrainian town in either spelling',
    'President Maia Sandu visited Odesa. President Gitanas Nausėda travelled to Odessa.',
    ['VISITED Maia Sandu > Ukraine happened', 'VISITED Gitanas Nausėda > Ukraine happened'],
  ],
  ['takes a town at home for no journey', 'President Emmanuel Macron travelled to Lyon.', []],
]);

import { claimTable } from './claim-table.ts';

const RELATIONS = ['MET_WITH', 'SPOKE_WITH', 'APPOINTED', 'SUPPORTED', 'REQUESTED', 'CRITICISED', 'AIDED', 'INVITED'];

claimTable('acts inside one country', { relations: RELATIONS }, [
  [
    'a minister at home',
    'President Vladimir Putin held a working meeting with Russian Transport Minister Vitaly Savelyev.',
    [],
  ],
  ['a call at home', 'President Joe Biden spoke by phone on Monday with U.S. Senator Chuck Schumer.', []],
  [
    'a post at home',
    'French President Emmanuel Macron appointed French Senator Bruno Retailleau as interior minister.',
    [],
  ],
  ['thanks at home', 'U.S. President Joe Biden thanked U.S. Senator Chuck Schumer for his leadership.', []],
  [
    'an order at home',
    'French President Emmanuel Macron asked French Prime Minister Élisabeth Borne to cut taxes.',
    [],
  ],
  [
    'own ambassador',
    'U.S. President Joe Biden appointed Bridget Brink ambassador to Ukraine.',
    ['APPOINTED Joe Biden > Bridget Brink happened'],
  ],
  [
    'foreign minister',
    'French President Emmanuel Macron appointed Catherine Colonna as foreign minister.',
    ['APPOINTED Emmanuel Macron > Catherine Colonna happened'],
  ],
  [
    'about a foreign matter',
    'U.S. Senator Lindsey Graham criticised U.S. President Donald Trump over the withdrawal from Syria.',
    ['CRITICISED Lindsey Graham > Donald Trump happened'],
  ],
  [
    'of two countries',
    'French President Emmanuel Macron met on Friday with Danish Prime Minister Mette Frederiksen.',
    ['MET_WITH Emmanuel Macron > Mette Frederiksen happened'],
  ],
  [
    'head of a body of several states',
    'U.S. Vice President Kamala Harris met on Friday with World Bank President Ajay Banga.',
    ['MET_WITH Kamala Harris > Ajay Banga happened'],
  ],
  [
    'president without a country of his own',
    'U.S. Secretary of State Antony Blinken met on Friday with Palestinian Authority President Mahmoud Abbas.',
    ['MET_WITH Antony Blinken > Mahmoud Abbas happened'],
    { source: 'us-state-department' },
  ],
  [
    'somebody unknown in a text of the government',
    'President Vladimir Putin met with Pyotr Lugovoy, director of the museum.',
    [],
    { source: 'kremlin' },
  ],
  [
    'somebody unknown in a paper',
    'French President Emmanuel Macron met with Idris Okolo on Friday.',
    ['MET_WITH Emmanuel Macron > Idris Okolo happened'],
  ],
]);

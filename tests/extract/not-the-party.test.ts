import { claimTable } from './claim-table.ts';

const RELATIONS = ['CRITICISED', 'AIDED', 'MEDIATED', 'THREATENED', 'RECOGNISED', 'COOPERATED_WITH'];

claimTable('parties that are told of, but not meant', { relations: RELATIONS }, [
  [
    'where what is condemned took place',
    'Peru condemned the terrorist attack in Arequipa and the one in Nairobi, Kenya.',
    [],
  ],
  ['who is condemned by name', 'Peru condemned Kenya.', ['CRITICISED Peru > Kenya happened']],
  ['an act of somebody named', 'Latvia condemned Belarus for the raid.', ['CRITICISED Latvia > Belarus happened']],
  ['progress seen', 'Norway recognised the progress of Ghana on labour reforms.', []],
  ['a state recognised', 'Norway recognised Kosovo in 2008.', ['RECOGNISED Norway > Kosovo happened']],
  [
    'called to account',
    'Estonia and Latvia are working to hold Belarus accountable.',
    ['CRITICISED Estonia > Belarus happened', 'CRITICISED Latvia > Belarus happened'],
  ],
  [
    'a contribution to a cause',
    'Belarus was on the agenda. Chile praised Ghana for its contribution in facilitating the transit.',
    [],
  ],
  [
    'a contribution to a party',
    'The minister welcomed the German contribution to Moldova of ten million euros.',
    ['AIDED Germany > Moldova happened'],
  ],
  ['under the auspices of', 'We urge the parties to meet under UN auspices.', [], { source: 'us-state-department' }],
  ['whose assistance', 'Russia attacked in May. Every ally is coming to the assistance of Ukraine.', []],
  [
    'efforts of two persons',
    'Polish President Andrzej Duda met with Latvian President Edgars Rinkēvičs, and they spoke of their efforts to urge calm.',
    [],
  ],
  [
    'cooperation of two states',
    'Polish-Latvian cooperation on the border works well.',
    ['COOPERATED_WITH Poland > Latvia happened'],
  ],
]);

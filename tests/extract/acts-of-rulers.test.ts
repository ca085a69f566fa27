import { claimTable } from './claim-table.ts';

const STANCES = {
  relations: ['CRITICISED', 'SUPPORTED', 'REQUESTED', 'THREATENED', 'SANCTIONED', 'FOUGHT', 'VISITED'],
};

claimTable('who rules a country is in it', STANCES, [
  [
    'a regime in a country',
    'Norway calls on the military regime in Myanmar to free the prisoners.',
    ['REQUESTED Norway > Myanmar happened'],
  ],
  [
    'a government in a capital',
    'Germany urged the government in Minsk to free them.',
    ['REQUESTED Germany > Belarus happened'],
  ],
  [
    'authorities that act',
    'The authorities in Tehran condemned the speech by Kenya.',
    ['CRITICISED Iran > Kenya happened'],
  ],
  ['a town', 'Peru urged the authorities in Texas to free them.', []],
  ['people who are there', 'Peru urged tourists in Minsk to stay calm.', []],
]);

claimTable('acts told by a participle', STANCES, [
  [
    'with a date before the doer',
    'Canada condemns the test of a missile conducted on May 25, 2022, by Iran.',
    ['CRITICISED Canada > Iran happened'],
  ],
  [
    'behind what the verb says of the manner',
    'Chile condemns in the strongest terms the launch of a rocket staged on Monday by Iran.',
    ['CRITICISED Chile > Iran happened'],
  ],
  [
    'a relative that the verb acts on',
    'Niger, which Chad accused of theft, denied the claim.',
    ['CRITICISED Chad > Niger happened'],
  ],
  ['who is accused without an object', 'Niger was accused of theft.', []],
  [
    'what is countered is not supported',
    'Latvia and Estonia reaffirmed their commitment to counter Russian sabotage.',
    [],
  ],
]);

claimTable('what would follow', STANCES, [
  [
    'an act that would have consequences',
    'Danish Prime Minister Mette Frederiksen stressed that further Russian drills would have severe consequences.',
    ['THREATENED Mette Frederiksen > Russia happened'],
  ],
  [
    'consequences of another kind',
    'Norway stressed that the drought had severe humanitarian consequences for Chad.',
    [],
  ],
  [
    'a vow to answer an act',
    'Kenya vowed to respond to the visit of Sudan’s envoy.',
    ['THREATENED Kenya > Sudan happened'],
  ],
  ['a vow to help', 'Kenya vowed to respond to the crisis in Sudan.', []],
]);

claimTable('national emergencies', STANCES, [
  [
    'with respect to the acts of a government',
    'President Barack Obama declared a national emergency with respect to the actions of the Government of Sudan.',
    ['SANCTIONED Barack Obama > Sudan happened'],
  ],
  [
    'with respect to a situation',
    'President Joe Biden is continuing the national emergency with respect to the situation in Venezuela.',
    ['SANCTIONED Joe Biden > Venezuela happened'],
  ],
  [
    'found to be necessary',
    'President Joe Biden has determined that it is necessary to continue the national emergency with respect to Venezuela.',
    ['SANCTIONED Joe Biden > Venezuela happened'],
  ],
  ['at home', 'President Joe Biden declared a national emergency with respect to the pandemic.', []],
  [
    'signed below',
    'I am continuing for 1 year the national emergency with respect to Belarus.\n\nJOSEPH R. BIDEN JR.',
    ['SANCTIONED Joe Biden > Belarus happened'],
    { source: 'White House' },
  ],
  ['signed by nobody', 'I am continuing for 1 year the national emergency with respect to Belarus.', []],
]);

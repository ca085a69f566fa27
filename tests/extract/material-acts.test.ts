import { claimTable } from './claim-table.ts';

claimTable('aid given and troops sent', { relations: ['AIDED'] }, [
  ['aid announced', 'Norway announced $75 million in military aid for Ukraine.', ['AIDED Norway > Ukraine planned']],
  ['a loan announced', 'Canada announced a loan for Jamaica.', ['AIDED Canada > Jamaica planned']],
  ['aid sent', 'Norway sent military aid to Ukraine.', ['AIDED Norway > Ukraine happened']],
  ['a verb like a plural', 'Iran supplies drones to Russia.', ['AIDED Iran > Russia happened']],
  ['another such verb', 'Lithuania transfers ammunition to Ukraine.', ['AIDED Lithuania > Ukraine happened']],
  ['a plural like a verb', 'Iran arms talks with Russia stalled.', []],
  ['a loan rolled over', 'China rolled over a $2 billion loan to Pakistan.', ['AIDED China > Pakistan happened']],
  ['police', 'Kenya will send 1,000 police officers to Haiti.', ['AIDED Kenya > Haiti planned']],
  ['troops of a country', 'Rwandan soldiers were sent to Mozambique.', ['AIDED Rwanda > Mozambique happened']],
  ['a weapon by its name', 'The Netherlands will send F-16s to Ukraine.', ['AIDED Netherlands > Ukraine planned']],
  ['citizens of another', 'Saudi Arabia evacuated Iranian diplomats.', ['AIDED Saudi Arabia > Iran happened']],
  ['its own citizens', 'India evacuated Indian students from Sudan.', []],
  ['goods sold', 'Chile sends copper to Japan.', []],
]);

claimTable('what is done together', { relations: ['COOPERATED_WITH', 'MEDIATED', 'RECOGNISED'] }, [
  [
    'a compound with a name of two words',
    'US-South Korea drills angered Pyongyang.',
    ['COOPERATED_WITH South Korea > United States happened'],
  ],
  [
    'a compound with an adjective of two words',
    'Joint US-South Korean military drills began on Monday.',
    ['COOPERATED_WITH South Korea > United States happened'],
  ],
  [
    'a compound with a body',
    'Qatar mediated the Israel-Islamic Jihad truce.',
    ['MEDIATED Qatar > Israel happened', 'MEDIATED Qatar > Palestinian Islamic Jihad happened'],
  ],
  ['navies together', 'The French and Indian navies drilled together.', ['COOPERATED_WITH France > India happened']],
  ['who takes part', 'Chile and Peru took part in joint naval exercises.', ['COOPERATED_WITH Chile > Peru happened']],
  [
    'talks through somebody',
    'Iran and the United States held indirect talks through Oman.',
    ['MEDIATED Oman > Iran happened', 'MEDIATED Oman > United States happened'],
  ],
  ['who takes part in a summit', 'Chile and Peru took part in the conference.', []],
  ['a trade fair', 'Chile and Peru took part in a trade fair.', []],
  ['a compound with a person', 'The Biden-South Carolina connection matters.', []],
]);

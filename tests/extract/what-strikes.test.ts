import { claimTable } from './claim-table.ts';

claimTable('what strikes and where it comes from', { relations: ['FOUGHT', 'AIDED'] }, [
  ['strikes hit, and not who speaks of them', 'President William Ruto spoke of strikes hitting homes in Somalia.', []],
  ['attacks that target', 'President William Ruto warned of attacks targeting villages in Somalia.', []],
  [
    'the strikes of a state hit',
    'Israeli airstrikes hitting Iranian depots alarmed Oman.',
    ['FOUGHT Israel > Iran happened'],
  ],
  ['a name before the gerund acts still', 'Oman saw Israel attacking Iran.', ['FOUGHT Israel > Iran happened']],
  ['a raid in a country, which killed', 'A raid in Kenya, which killed two French soldiers, shocked Spain.', []],
  [
    'a raid in a town of a country, which killed',
    'An attack in Erbil, Iraq, which killed two French soldiers, shocked Paris.',
    [],
  ],
  ['the country itself, which', 'Spain condemned Iraq, which attacked Kuwait.', ['FOUGHT Iraq > Kuwait happened']],
  ['made somewhere', 'A Russian-made missile hit Poland.', []],
  ['built somewhere', 'French-built ships attacked Peru.', []],
  ['shot down what was made somewhere', 'Ukraine shot down Iranian-made drones.', []],
  ['born somewhere', 'Israel killed a Swiss-born envoy.', []],
  ['backed by a state', 'Turkey-backed rebels attacked Syria.', []],
  ['captured fighters', 'Turkey will guard captured Hezbollah fighters.', []],
  ['supplied captured arms', 'Iran supplied captured Israeli drones to Syria.', ['AIDED Iran > Syria happened']],
  ['captured is told of a subject', 'Turkey captured Hezbollah fighters.', ['FOUGHT Turkey > Hezbollah happened']],
  ['warned against', 'China warned Japan against attacking Taiwan.', ['FOUGHT Japan > Taiwan possible']],
  ['advised against', 'France advised Chad against attacking Niger.', ['FOUGHT Chad > Niger possible']],
]);

import { claimTable } from './claim-table.ts';

const RELATIONS = ['CRITICISED', 'REQUESTED', 'THREATENED', 'REJECTED', 'FOUGHT', 'AIDED', 'RECOGNISED', 'SANCTIONED'];

claimTable('acts whose words stand apart', { relations: RELATIONS }, [
  [
    'reads a verb behind an adverb',
    'President Joe Biden met allies. He successfully pressured Panama to withdraw from the pact.',
    ['REQUESTED Joe Biden > Panama happened'],
  ],
  [
    'reads a gerund behind the place of a message',
    'Secretary of State Antony Blinken posted a message on Twitter blaming Cuba for the attacks.',
    ['CRITICISED Antony Blinken > Cuba happened'],
  ],
  [
    'reads a subjunctive after "demanded that"',
    'The UN Security Council demanded that the Houthis free the crew.',
    ['REQUESTED UN Security Council > Houthis happened'],
  ],
  ['reads what is denied in a gerund', 'Tehran denies arming the Houthis.', ['AIDED Iran > Houthis denied']],
  [
    'reads a warning with its measures',
    'The Kremlin warned Finland that it would take countermeasures.',
    ['THREATENED Russia > Finland happened'],
  ],
  [
    'takes the name before an apposition for what its relative clause tells',
    'Lebanon approved the first ambassador from Syria, the country which occupied Lebanon for decades.',
    ['FOUGHT Syria > Lebanon happened'],
  ],
  [
    'reads a proposal turned down',
    "Hamas turned down Israel's proposal for a truce.",
    ['REJECTED Hamas > Israel happened'],
  ],
  [
    'reads troops that exchange fire',
    'Armenian and Azerbaijani troops exchanged fire along the border.',
    ['FOUGHT Armenia > Azerbaijan happened', 'FOUGHT Azerbaijan > Armenia happened'],
  ],
  ['reads goods handed over', 'China handed over two patrol boats to Cambodia.', ['AIDED China > Cambodia happened']],
  [
    'takes a loan approved for a plan',
    'The International Monetary Fund approved a $3 billion loan for Egypt.',
    ['AIDED International Monetary Fund > Egypt planned'],
  ],
  [
    'takes aid pledged in an amount for a plan',
    'Germany pledged an additional 500 million euros in military aid for Ukraine.',
    ['AIDED Germany > Ukraine planned'],
  ],
  [
    'reads recognition moved from one to another',
    'Nauru switched diplomatic recognition from Taiwan to China.',
    ['RECOGNISED Nauru > China happened', 'SANCTIONED Nauru > Taiwan happened'],
  ],
  [
    'reads an inspector thrown out',
    'Iran kicked U.N. nuclear inspectors out of the country.',
    ['SANCTIONED Iran > United Nations happened'],
  ],
  [
    'reads who is behind both parts of sanctions',
    'Diplomats left. Hezbollah has been declared a terrorist organisation by Canada and Germany.',
    ['SANCTIONED Canada > Hezbollah happened', 'SANCTIONED Germany > Hezbollah happened'],
  ],
  ['takes a plain warning of rain for no threat', 'Spain warned Portugal that it would rain.', []],
]);

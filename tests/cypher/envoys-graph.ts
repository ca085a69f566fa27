import { buildPropertyGraph } from '../../src/cypher/graph/build-property-graph.ts';
import type { PropertyGraph } from '../../src/cypher/property-graph.ts';
import type { DateValue, Value } from '../../src/cypher/values/value.ts';

type Properties = Readonly<Record<string, Value>>;
type NodeRow = readonly [labels: string, properties: Properties];
type LinkRow = readonly [from: number, type: string, to: number, properties?: Properties];

/** A date in March 2024. */
const march = (day: number): DateValue => ({ kind: 'date', day: 19_782 + day });

const NODES: readonly NodeRow[] = [
  ['Person Envoy', { name: 'Ana', age: 41n, langs: ['pt', 'fr'] }],
  ['Person Envoy Minister', { name: 'Bo', age: 55n, rank: 2.5 }],
  ['Person Minister', { name: 'Cai', age: 47n, rank: 3n }],
  ['Person', { name: 'Dov', age: 41n, alias: 'the owl' }],
  ['Person Envoy Retired', { name: 'Ewa', age: 70n }],
  ['Country', { name: 'Norland', code: 'NO' }],
  ['Country Island', { name: 'Southey', code: 'SO' }],
  ['Country Island', { name: 'Westmark', code: 'WE', since: march(1) }],
  ['City', { name: 'Port Vale' }],
  ['', { name: 'unlabelled' }],
  ['Talks', { name: 'Round 1', on: march(4) }],
  ['Talks', { name: 'Round 2', on: march(11), note: 'postponed' }],
];

/** Parallel links (0→5 twice), a loop (6), a two-way pair (0↔1), a ring of borders and one node (9) that nothing touches. */
const LINKS: readonly LinkRow[] = [
  [0, 'VISITED', 5, { on: march(2), with: 3n }],
  [0, 'VISITED', 5, { on: march(9) }],
  [1, 'VISITED', 6, { on: march(3) }],
  [2, 'VISITED', 7, { on: march(5), with: 1n }],
  [0, 'MET', 1, { on: march(4) }],
  [1, 'MET', 0, { on: march(12) }],
  [1, 'MET', 2],
  [2, 'MET', 3],
  [3, 'MET', 4],
  [0, 'MET', 3],
  [5, 'BORDERS', 6],
  [6, 'BORDERS', 7],
  [7, 'BORDERS', 5],
  [6, 'BORDERS', 6],
  [8, 'LIES_IN', 7],
  [0, 'JOINED', 10, { role: 'chair' }],
  [1, 'JOINED', 10],
  [2, 'JOINED', 11],
  [4, 'REPRESENTS', 5],
  [0, 'REPRESENTS', 6],
];

/** Envoys, ministers, countries and talks; small enough to count by hand, with every shape that a pattern may meet. */
export const ENVOYS: PropertyGraph = buildPropertyGraph(
  NODES.map(([labels, properties], index) => ({
    id: `n${index}`,
    labels: labels.split(' ').filter((label) => label !== ''),
    properties: Object.entries(properties),
  })),
  LINKS.map(([start, type, end, properties = {}], index) => ({
    id: `r${index}`,
    type,
    start,
    end,
    properties: Object.entries(properties),
  })),
);

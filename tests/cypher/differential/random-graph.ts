import { buildPropertyGraph } from '../../../src/cypher/graph/build-property-graph.ts';
import { openCypher } from '../../../src/cypher/open-cypher.ts';
import type { PropertyGraph } from '../../../src/cypher/property-graph.ts';
import type { Value } from '../../../src/cypher/values/value.ts';
import { type Draw, openDraw } from './draw.ts';
import { writeInstant } from './write-instant.ts';

const LABELS = ['A', 'B', 'C', 'D'];
const TYPES = ['R', 'S', 'T'];
const TEXTS = ['', 'a', 'b', 'B', 'abc', 'Ünï', '😀', ' x ', 'a,b', '12', '-3.5', 'true', "it's", 'back\\slash', 'née'];

/** A graph with values of every kind, nodes without labels, loops and parallel relationships; the same for a seed. */
export function randomGraph(seed: number, nodeCount = 40, relationshipCount = 90): PropertyGraph {
  const draw = openDraw(seed);
  const nodes = Array.from({ length: nodeCount }, (_, id) => ({
    id: `n${id}`,
    labels: draw.some(LABELS, 0.4),
    properties: [['id', BigInt(id)] as const, ...propertiesOf(draw)],
  }));
  const relationships = Array.from({ length: relationshipCount }, (_, id) => {
    const start = draw.integer(0, nodeCount - 1);
    // A twelfth are loops, the rest lean towards a few hubs.
    const end = draw.chance(0.08) ? start : draw.integer(0, draw.integer(0, nodeCount - 1));
    return { id: `r${id}`, type: draw.pick(TYPES), start, end, properties: propertiesOf(draw) };
  });
  return buildPropertyGraph(nodes, relationships);
}

type Maker = (draw: Draw) => Value;

const CELLS: Readonly<Record<string, Maker>> = {
  i: (draw) => BigInt(draw.integer(-5, 12)),
  // Quarters add up exactly, in whatever order.
  f: (draw) => draw.integer(-20, 40) / 4,
  s: (draw) => draw.pick(TEXTS),
  b: (draw) => draw.chance(0.5),
  li: (draw) => Array.from({ length: draw.integer(1, 4) }, () => BigInt(draw.integer(0, 5))),
  ls: (draw) => Array.from({ length: draw.integer(1, 3) }, () => draw.pick(TEXTS)),
  d: (draw) => evaluate(writeInstant('date', draw)),
  lt: (draw) => evaluate(writeInstant('localtime', draw)),
  zt: (draw) => evaluate(writeInstant('time', draw)),
  ldt: (draw) => evaluate(writeInstant('localdatetime', draw)),
  dt: (draw) => evaluate(writeInstant('datetime', draw)),
  du: (draw) => evaluate(`duration({months: ${draw.integer(-3, 20)}, days: ${draw.integer(-9, 40)}, seconds: 3.25})`),
  m: (draw) => draw.pick([1n, 1.0, 2.5, 'a', true, false, '1', evaluate("date('2020-02-29')")]),
};

function propertiesOf(draw: Draw): readonly (readonly [string, Value])[] {
  return draw.some(Object.entries(CELLS), 0.55).map(([key, make]) => [key, make(draw)]);
}

const calculator = openCypher(buildPropertyGraph([], []));

function evaluate(expression: string): Value {
  const [row = []] = calculator.query(`RETURN ${expression}`).readAll();
  return row[0] ?? null;
}

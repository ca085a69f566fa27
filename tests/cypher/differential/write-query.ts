import type { Value } from '../../../src/cypher/values/value.ts';
import { openDraw } from './draw.ts';
import type { GraphShape } from './graph-shape.ts';
import type { Place, Written } from './place.ts';
import { expression, writeClause } from './write-clauses.ts';
import { writeFaulty } from './write-faulty.ts';
import { projectionOf } from './write-projection.ts';

/** A query to be answered by two engines. */
export interface DrawnQuery {
  readonly text: string;
  readonly parameters: ReadonlyMap<string, Value>;
  /** Columns by which the rows must come in order, most important first; null where any order is right. */
  readonly order: readonly number[] | null;
  /** Columns that hold lists whose own order is open. */
  readonly bags: readonly number[];
}

/** A query over a graph of this shape; the same for a seed. */
export function writeQuery(seed: number, shape: GraphShape): DrawnQuery {
  const draw = openDraw(seed);
  const parameters = new Map<string, Value>();
  let names = 0;
  const name = (): string => {
    names += 1;
    return `v${names}`;
  };
  const place: Place = { sheet: { draw, shape, parameters, name }, scope: [], depth: draw.pick([1, 2, 2, 3]) };
  const query = draw.chance(0.07) ? writeUnion(place) : writeSingle(place);
  const text = draw.chance(0.07) ? writeFaulty(query.text, draw) : query.text;
  return { ...query, text, parameters };
}

type Single = Pick<DrawnQuery, 'text' | 'order' | 'bags'>;

function writeSingle(place: Place): Single {
  const { draw } = place.sheet;
  let written: Written = { text: '', scope: [] };
  for (let clauses = draw.pick([0, 1, 1, 2, 2, 3]); clauses > 0; clauses -= 1) {
    const { text, scope } = writeClause({ ...place, scope: written.scope });
    written = { text: `${written.text}${text} `, scope };
  }
  const { text, scope, order } = projectionOf('RETURN', { ...place, scope: written.scope }, expression);
  const bags = scope.flatMap(({ kind }, index) => (kind === 'bag' ? [index] : []));
  return { text: `${written.text}${text}`, order, bags };
}

/** Both branches give a number and a text. */
function writeUnion(place: Place): Single {
  const { draw } = place.sheet;
  const branch = (): string => {
    const { text, scope } = writeClause(place);
    const within = { ...place, scope };
    return `${text} RETURN ${expression('integer', within)} AS one, ${expression('string', within)} AS two`;
  };
  return { text: `${branch()} UNION ${draw.pick(['', 'ALL ', 'DISTINCT '])}${branch()}`, order: null, bags: [] };
}

import { typeError } from '../cypher-error.ts';
import { type Operator, perRow } from '../plan/operator.ts';
import { isOf, typeName } from '../values/type-name.ts';
import type { Value } from '../values/value.ts';
import type { ExpandVariable } from './expand-variable.ts';
import { nodeIn } from './node-in.ts';
import { typeIdsOf } from './relationship-types.ts';
import type { Row, Rows } from './row.ts';
import type { RunContext } from './run-context.ts';

/** For a list of relationships that is bound already: whether it leads from the one node, and where to. */
export function boundTrail(options: ExpandVariable): Operator {
  return perRow(
    {
      name: 'WalkRelationships',
      detail: options.detail,
      estimate: options.estimate,
      sources: [options.source],
    },
    (run) => (row) => walkList(row, run, options),
  );
}

function* walkList(row: Row, run: RunContext, options: ExpandVariable): Rows {
  const list: Value = row[options.relationships] ?? null;
  let node = nodeIn(row, options.from);
  if (list === null || node < 0) return;
  if (!Array.isArray(list)) throw typeError(`A list of relationships was expected, not ${typeName(list)}.`);
  if (!fits(list.length, options)) return;
  const types = typeIdsOf(options.types, run.graph);
  for (const member of options.backwards ? list.toReversed() : list) {
    node = follow(member, node, { run, options, types });
    if (node < 0) return;
  }
  if (options.mode === 'into' && nodeIn(row, options.to) !== node) return;
  if (options.mode === 'all') row[options.to] = { kind: 'node', id: node };
  yield row;
}

function fits(length: number, { repetition }: ExpandVariable): boolean {
  return length >= repetition.min && (repetition.max === null || length <= repetition.max);
}

interface Following {
  readonly run: RunContext;
  readonly options: ExpandVariable;
  readonly types: readonly number[];
}

/** The node at the other end of the relationship, or -1 where it does not continue from here. */
function follow(member: Value, node: number, { run, options, types }: Following): number {
  if (!isOf(member, 'relationship')) return -1;
  const { graph } = run;
  if (types[0] !== -1 && !types.includes(graph.typeOf(member.id))) return -1;
  const start = graph.startOf(member.id);
  const end = graph.endOf(member.id);
  if (options.direction !== 'in' && start === node) return end;
  return options.direction !== 'out' && end === node ? start : -1;
}

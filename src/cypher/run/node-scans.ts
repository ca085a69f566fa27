import type { Evaluate } from '../compile/scope.ts';
import { type Operator, openRows } from '../plan/operator.ts';
import type { Row, Rows } from './row.ts';
import type { RunContext } from './run-context.ts';

/** How the nodes to begin with are found. */
export type NodeAccess =
  | { readonly kind: 'all' }
  | { readonly kind: 'label'; readonly label: string }
  | { readonly kind: 'seek'; readonly label: string | null; readonly key: string; readonly value: Evaluate };

export interface NodeScan {
  readonly source: Operator;
  readonly slot: number;
  readonly access: NodeAccess;
  readonly detail: string;
  readonly estimate: number;
}

const NAMES = { all: 'AllNodesScan', label: 'NodeByLabelScan', seek: 'NodeIndexSeek' } as const;

/** For each row of the source one row per node found. */
export function nodeScan(options: NodeScan): Operator {
  const { source, access, detail, estimate } = options;
  return {
    name: NAMES[access.kind],
    detail,
    estimate,
    sources: [source],
    open: (argument, run) => scan(options, argument, run),
  };
}

function* scan({ source, slot, access }: NodeScan, argument: Row, run: RunContext): Rows {
  for (const row of openRows(source, argument, run)) {
    if (row === null) {
      yield null;
      continue;
    }
    const ids = idsOf(access, row, run);
    for (let at = 0; at < ids.length; at += 1) {
      if (run.budget.tick()) yield null;
      row[slot] = { kind: 'node', id: ids.at(at) };
      yield row;
    }
  }
}

/** Node ids by position. */
interface Ids {
  readonly length: number;
  at(position: number): number;
}

const NO_IDS: Ids = { length: 0, at: () => -1 };

function listed(ids: Int32Array | readonly number[]): Ids {
  return { length: ids.length, at: (position) => ids[position] ?? -1 };
}

function all(length: number): Ids {
  return { length, at: (position) => position };
}

function idsOf(access: NodeAccess, row: Row, run: RunContext): Ids {
  const { graph } = run;
  if (access.kind === 'all') return all(graph.nodeCount);
  if (access.kind === 'label') return labelled(access.label, run);
  const label = access.label === null ? -1 : graph.labelId(access.label);
  if (access.label !== null && label < 0) return NO_IDS;
  const found = graph.findNodes(label, access.key, access.value(row, run));
  if (found !== null) return listed(found);
  return access.label === null ? all(graph.nodeCount) : labelled(access.label, run);
}

function labelled(name: string, run: RunContext): Ids {
  const label = run.graph.labelId(name);
  return label < 0 ? NO_IDS : listed(run.graph.nodesWithLabel(label));
}

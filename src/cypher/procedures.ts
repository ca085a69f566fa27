import type { StaticType } from './functions/function-signature.ts';
import type { PropertyGraph } from './property-graph.ts';
import type { Value } from './values/value.ts';

export interface ProcedureField {
  readonly name: string;
  readonly type: StaticType;
}

/** A procedure that a query may CALL; it reads the graph and nothing else. */
export interface Procedure {
  readonly name: string;
  readonly inputs: readonly ProcedureField[];
  readonly outputs: readonly ProcedureField[];
  call(args: readonly Value[], graph: PropertyGraph): Iterable<readonly Value[]>;
}

/** The procedures that the engine runs, and that the guard lets through to a server. */
export const PROCEDURES: readonly Procedure[] = [
  {
    name: 'db.labels',
    inputs: [],
    outputs: [{ name: 'label', type: 'string' }],
    call: (_args, graph) => graph.labels.map((label) => [label]),
  },
  {
    name: 'db.relationshipTypes',
    inputs: [],
    outputs: [{ name: 'relationshipType', type: 'string' }],
    call: (_args, graph) => graph.types.map((type) => [type]),
  },
  {
    name: 'db.propertyKeys',
    inputs: [],
    outputs: [{ name: 'propertyKey', type: 'string' }],
    call: (_args, graph) => graph.propertyKeys.map((key) => [key]),
  },
];

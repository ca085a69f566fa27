import type { MessagePort } from 'node:worker_threads';
import { DragomanError, type ErrorCode } from '../../errors.ts';
import type { Ontology } from '../../model/ontology.ts';
import type { Neo4jTarget } from './neo4j-target.ts';
import type { RemoteGraph } from './remote-graph.ts';

/** What the thread of a store is started with. */
export interface WorkerStart {
  readonly target: Neo4jTarget;
  readonly ontology: Ontology;
  readonly port: MessagePort;
  /** Is counted up after every answer, so that a thread that sleeps on it wakes. */
  readonly bell: Int32Array;
}

/** The number of the answer that says whether the graph could be opened. */
export const OPENED = 0;

export interface Question {
  readonly number: number;
  readonly method: keyof RemoteGraph;
  readonly given: readonly unknown[];
}

export type Answer =
  | { readonly number: number; readonly kind: 'result'; readonly result: unknown }
  | { readonly number: number; readonly kind: 'failure'; readonly failure: Failure };

/** An error as it travels between threads, where its class would be lost. */
interface Failure {
  readonly code: ErrorCode | null;
  readonly message: string;
  readonly stack: string;
}

/** What becomes of an error on its way. */
export function toFailure(cause: unknown): Failure {
  const error = cause instanceof Error ? cause : new Error(String(cause));
  const code = error instanceof DragomanError ? error.code : null;
  return { code, message: error.message, stack: error.stack ?? '' };
}

/** The error again on the other side. */
export function fromFailure({ code, message, stack }: Failure): Error {
  const cause = new Error(message);
  cause.stack = stack;
  return code === null ? new Error(message, { cause }) : new DragomanError(code, message, { cause });
}

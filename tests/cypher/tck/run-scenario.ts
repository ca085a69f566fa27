import { readFileSync } from 'node:fs';
import { CypherError } from '../../../src/cypher/cypher-error.ts';
import { openCypher } from '../../../src/cypher/open-cypher.ts';
import { parseStatement } from '../../../src/cypher/parser/parse-statement.ts';
import type { Procedure } from '../../../src/cypher/procedures.ts';
import type { PropertyGraph } from '../../../src/cypher/property-graph.ts';
import type { Value } from '../../../src/cypher/values/value.ts';
import { canonical } from './canonical.ts';
import { loadSetup } from './load-setup.ts';
import { type MutableGraph, packGraph } from './mutable-graph.ts';
import { readExpected, readParameter } from './read-expected.ts';
import type { Scenario, Step } from './read-feature.ts';
import { readProcedure } from './read-procedure.ts';

/**
 * `wrong` is the worst: an answer that differs without an error. `raised`: an error where rows were expected.
 * `missed`: no error, or another, where one was expected. `skipped`: the query under test writes.
 */
export type Outcome =
  | { readonly kind: 'passed' | 'skipped' }
  | { readonly kind: 'wrong' | 'raised' | 'missed' | 'crashed'; readonly why: string };

interface World {
  readonly graph: MutableGraph;
  readonly parameters: Map<string, Value>;
  readonly procedures: Procedure[];
  answer: Answer | null;
}

type Answer =
  | {
      readonly kind: 'rows';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly Value[])[];
      readonly packed: PropertyGraph;
    }
  | { readonly kind: 'error'; readonly error: CypherError };

/** Runs one scenario; `folder` is where the TCK was unpacked. */
export function runScenario(scenario: Scenario, folder: string): Outcome {
  const queries = scenario.steps.filter((step) => /^executing (?:control )?query:/.test(step.text));
  if (queries.some((step) => isWrite(step.doc ?? ''))) return { kind: 'skipped' };
  const world: World = { graph: { nodes: [], relationships: [] }, parameters: new Map(), procedures: [], answer: null };
  try {
    for (const step of scenario.steps) {
      const outcome = runStep(step, world, folder);
      if (outcome !== null) return outcome;
    }
    return { kind: 'passed' };
  } catch (error) {
    return { kind: 'crashed', why: error instanceof Error ? `${error.stack}` : String(error) };
  }
}

function isWrite(text: string): boolean {
  try {
    return parseStatement(text)
      .query.branches.flat()
      .some((clause) => clause.kind === 'refused');
  } catch {
    return /\b(?:CREATE|MERGE|SET|DELETE|REMOVE)\b/.test(text);
  }
}

function runStep(step: Step, world: World, folder: string): Outcome | null {
  const { text } = step;
  const named = /^the (binary-tree-\d) graph/.exec(text);
  if (named !== null)
    loadSetup(readFileSync(`${folder}/graphs/${named[1]}/${named[1]}.cypher`, 'utf8'), world.graph, world.parameters);
  else if (text.startsWith('having executed')) loadSetup(step.doc ?? '', world.graph, world.parameters);
  else if (text.startsWith('parameters are')) {
    for (const [name = '', value = ''] of step.table) world.parameters.set(name, readParameter(value));
  } else if (text.startsWith('there exists a procedure')) world.procedures.push(readProcedure(step));
  else if (/^executing (?:control )?query/.test(text)) world.answer = execute(step.doc ?? '', world);
  else if (text.startsWith('the result should be')) return compareRows(step, world);
  else if (/should be raised/.test(text)) return compareError(text, world);
  return null;
}

function execute(text: string, world: World): Answer {
  const packed = packGraph(world.graph);
  try {
    const result = openCypher(packed, { procedures: world.procedures }).query(text, world.parameters, {
      limits: { timeMs: 20_000 },
    });
    return { kind: 'rows', columns: result.columns, rows: result.readAll(), packed };
  } catch (error) {
    if (error instanceof CypherError) return { kind: 'error', error };
    throw error;
  }
}

function compareRows(step: Step, { answer }: World): Outcome | null {
  if (answer === null) return { kind: 'crashed', why: 'no query was run' };
  if (answer.kind === 'error') return { kind: 'raised', why: `${answer.error.type} ${answer.error.message}` };
  const lists = step.text.includes('ignoring element order') ? 'any order' : 'ordered';
  const [header = [], ...body] = step.table;
  if (step.text.includes('should be empty')) {
    return answer.rows.length === 0 ? null : { kind: 'wrong', why: `${answer.rows.length} rows, none expected` };
  }
  const places = header.map((name) => answer.columns.indexOf(name));
  if (places.includes(-1) || header.length !== answer.columns.length) {
    return { kind: 'wrong', why: `columns ${answer.columns.join(', ')}; expected ${header.join(', ')}` };
  }
  const expected = body.map((cells) => cells.map((cell) => readExpected(cell, lists)).join(' | '));
  const found = answer.rows.map((row) =>
    places.map((place) => canonical(row[place] ?? null, { graph: answer.packed, lists })).join(' | '),
  );
  const ordered = step.text.includes(', in order');
  const [left, right] = ordered ? [found, expected] : [found.toSorted(), expected.toSorted()];
  if (left.join('\n') === right.join('\n')) return null;
  return {
    kind: 'wrong',
    why: `found\n  ${left.slice(0, 12).join('\n  ')}\nexpected\n  ${right.slice(0, 12).join('\n  ')}`,
  };
}

function compareError(text: string, { answer }: World): Outcome | null {
  const [, type = '', phase = ''] = /an? (\w+) should be raised at (compile time|runtime|any time)/.exec(text) ?? [];
  if (answer?.kind !== 'error') return { kind: 'missed', why: `rows where ${type} was expected` };
  const { error } = answer;
  const phaseFits = phase === 'any time' || phase === (error.phase === 'compile' ? 'compile time' : 'runtime');
  if (error.type === type && phaseFits) return null;
  return { kind: 'missed', why: `${error.type} (${error.phase}) ${error.message}; expected ${type} at ${phase}` };
}

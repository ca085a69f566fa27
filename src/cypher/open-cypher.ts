import type { Statement } from './ast/query.ts';
import { checkStatement } from './check/check-statement.ts';
import { CypherError } from './cypher-error.ts';
import { FUNCTION_TABLE } from './functions/function-table.ts';
import { parseStatement } from './parser/parse-statement.ts';
import { NO_ARGUMENTS, type PlannedQuery, planQuery } from './plan/plan-query.ts';
import { openToolbox } from './plan/toolbox.ts';
import { PROCEDURES, type Procedure } from './procedures.ts';
import type { PropertyGraph } from './property-graph.ts';
import type { QueryLimits } from './run/budget.ts';
import { type QueryResult, runPlan } from './run-plan.ts';
import { typedOverflow } from './typed-overflow.ts';
import type { Value } from './values/value.ts';
import { withPosition } from './with-position.ts';

export interface QueryOptions {
  readonly limits?: Partial<QueryLimits>;
  readonly signal?: AbortSignal;
  /** The clock reading of the statement, in milliseconds since 1970; now by default. */
  readonly now?: number;
  /** Does what `EXPLAIN` or `PROFILE` at the start of the text would; the text has the last word. */
  readonly mode?: Statement['mode'];
}

export interface CypherEngine {
  /**
   * Checks and plans the text, then runs it row by row as the result is read.
   * Throws a `CypherError`, as does reading the rows.
   */
  query(text: string, parameters?: ReadonlyMap<string, Value>, options?: QueryOptions): QueryResult;
}

export interface EngineOptions {
  /** Procedures besides the built-in ones. */
  readonly procedures?: readonly Procedure[];
}

/** A read-only Cypher engine over a graph. */
export function openCypher(graph: PropertyGraph, options: EngineOptions = {}): CypherEngine {
  const procedures = new Map(
    [...PROCEDURES, ...(options.procedures ?? [])].map((one) => [one.name.toLowerCase(), one] as const),
  );
  const toolbox = openToolbox({ graph, functions: FUNCTION_TABLE, procedures });
  const plans = new Map<string, Prepared>();
  const prepare = (text: string, parameters: ReadonlyMap<string, Value>): Prepared => {
    const statement = parseStatement(text);
    checkStatement(statement, { functions: FUNCTION_TABLE, procedures, parameters });
    return { statement, plan: planQuery(statement.query, NO_ARGUMENTS, toolbox) };
  };
  return {
    query(text, parameters = new Map(), queryOptions = {}) {
      // The checks ask which parameters there are, not what they are.
      const key = [text, ...[...parameters.keys()].toSorted()].join('\u0000');
      const { statement, plan } = plans.get(key) ?? located(text, () => prepare(text, parameters));
      keep(plans, key, { statement, plan });
      const mode = statement.mode === 'run' ? (queryOptions.mode ?? 'run') : statement.mode;
      return runPlan({ statement: { ...statement, mode }, plan, graph, parameters, options: queryOptions });
    },
  };
}

interface Prepared {
  readonly statement: Statement;
  readonly plan: PlannedQuery;
}

/** Plans that are kept ready; a page or a server asks the same questions again. */
const PLANS = 100;

function keep(plans: Map<string, Prepared>, key: string, prepared: Prepared): void {
  plans.delete(key);
  plans.set(key, prepared);
  const [oldest] = plans.keys();
  if (plans.size > PLANS && oldest !== undefined) plans.delete(oldest);
}

/** Runs a step of compilation; its errors get line, column and the line of text they point at. */
function located<Result>(text: string, step: () => Result): Result {
  try {
    return step();
  } catch (error) {
    throw error instanceof CypherError ? withPosition(error, text) : typedOverflow(error);
  }
}

import type { Statement } from './ast/query.ts';
import { exceeded } from './cypher-error.ts';
import { describePlan, type PlanDescription } from './plan/describe-plan.ts';
import { openRows } from './plan/operator.ts';
import type { PlannedQuery } from './plan/plan-query.ts';
import type { PropertyGraph } from './property-graph.ts';
import { type Budget, openBudget, type QueryLimits } from './run/budget.ts';
import { openProfile, type ProfileCounts } from './run/profile.ts';
import type { Rows } from './run/row.ts';
import type { RunContext } from './run/run-context.ts';
import { typedOverflow } from './typed-overflow.ts';
import type { Value } from './values/value.ts';

export interface QuerySummary {
  readonly rows: number;
  /** Milliseconds from the start of the run to the last row. */
  readonly timeMs: number;
  /** Of EXPLAIN and PROFILE, else null. */
  readonly plan: PlanDescription | null;
}

/** The answer of a query; its rows can be read once. */
export interface QueryResult {
  readonly columns: readonly string[];
  readonly rows: AsyncIterable<readonly Value[]>;
  /** Reads what is left of the rows and reports. */
  summary(): Promise<QuerySummary>;
  /** Reads all rows at once, without giving way to other work; for small answers and tests. */
  readAll(): readonly (readonly Value[])[];
}

export interface PlanRun {
  readonly statement: Statement;
  readonly plan: PlannedQuery;
  readonly graph: PropertyGraph;
  readonly parameters: ReadonlyMap<string, Value>;
  readonly options: {
    readonly limits?: Partial<QueryLimits>;
    readonly signal?: AbortSignal;
    readonly now?: number;
  };
}

export const DEFAULT_LIMITS: QueryLimits = { timeMs: 30_000, rows: 1_000_000, memoryBytes: 512 * 1024 * 1024 };

/** Starts a planned query; nothing is computed before the first row is asked for. */
export function runPlan(request: PlanRun): QueryResult {
  const { plan, statement, options } = request;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const began = performance.now();
  const budget = openBudget({ limits, signal: options.signal ?? null, clock: () => performance.now() });
  const profile = statement.mode === 'profile' ? openProfile() : null;
  const run = contextOf(request, budget, profile);
  const stream = statement.mode === 'explain' ? nothing() : openRows(plan.operator, [], run);
  const values = valuesOf(stream, plan, { limits, budget });
  const rows = turns(values, budget);
  return {
    columns: plan.columns.map((column) => column.name),
    rows: { [Symbol.asyncIterator]: () => rows },
    async summary() {
      for await (const _row of rows) budget.tick();
      const described = statement.mode === 'run' ? null : describePlan(plan.operator, profile);
      return { rows: values.count(), timeMs: performance.now() - began, plan: described };
    },
    readAll() {
      budget.resumed(Number.POSITIVE_INFINITY);
      return [...values.read()].filter((row) => row !== null);
    },
  };
}

function* nothing(): Rows {}

function* typed(rows: Rows): Rows {
  try {
    yield* rows;
  } catch (error) {
    throw typedOverflow(error);
  }
}

function contextOf({ graph, parameters, options }: PlanRun, budget: Budget, profile: ProfileCounts | null): RunContext {
  const now = BigInt(Math.trunc(options.now ?? Date.now())) * 1_000_000n;
  const functions = {
    graph,
    now,
    zone: { offset: 0, name: null },
    random: Math.random,
    charge: (bytes: number) => {
      budget.hold(bytes);
      return budget.tick();
    },
  };
  return { graph, parameters, budget, functions, profile };
}

interface Values {
  read(): Generator<readonly Value[] | null>;
  count(): number;
}

interface Bounds {
  readonly limits: QueryLimits;
  readonly budget: Budget;
}

function valuesOf(stream: Rows, plan: PlannedQuery, { limits, budget }: Bounds): Values {
  let count = 0;
  const slots = plan.columns.map((column) => column.slot);
  function* read(): Generator<readonly Value[] | null> {
    for (const row of typed(stream)) {
      // A query without columns (FINISH, a procedure without results) has no rows to show.
      if (row === null || slots.length === 0) {
        yield null;
        continue;
      }
      count += 1;
      if (count > limits.rows) throw exceeded('RowLimit', `The answer has more than ${limits.rows} rows.`);
      if (budget.tick()) yield null;
      yield slots.map((slot) => row[slot] ?? null);
    }
  }
  const rows = read();
  return { read: () => rows, count: () => count };
}

/** The rows, with a turn for the event loop wherever the stream pauses. */
async function* turns(values: Values, budget: Budget): AsyncGenerator<readonly Value[]> {
  for (const row of values.read()) {
    if (row !== null) yield row;
    else {
      await new Promise((resolve) => setTimeout(resolve, 0));
      budget.resumed();
    }
  }
}

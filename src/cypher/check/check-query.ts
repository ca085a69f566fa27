import type { CallSubquery, Clause, Match, Projection, Query, RefusedClause, Unwind } from '../ast/query.ts';
import { CypherError, type Span, syntaxError } from '../cypher-error.ts';
import { type CheckContext, type Names, naming, type Place } from './check-context.ts';
import { RULES } from './check-expression.ts';
import { alreadyBound, checkPattern } from './check-pattern.ts';
import { checkProcedure } from './check-procedure.ts';
import { checkProjection } from './check-projection.ts';
import { ANY, type Type } from './types.ts';

export interface QueryPlace {
  readonly context: CheckContext;
  /** Variables from outside. */
  readonly outer: Names;
  /** `all`: those from outside stay visible after a WITH; `none`: a WITH drops them like others. */
  readonly carried: 'all' | 'none';
  /** What the last clause must be: a result; a result or nothing (CALL { }); anything (EXISTS { }). */
  readonly ending: 'result' | 'unit' | 'any';
}

/** Checks a query and gives the names and types of its columns; null where it returns none. */
export function checkQuery(query: Query, place: QueryPlace): Names | null {
  if (new Set(query.unions).size > 1) {
    throw syntaxError(query.span, 'InvalidClauseComposition', 'UNION and UNION ALL cannot be mixed.');
  }
  const results = query.branches.map((clauses) => checkBranch(clauses, query.span, place));
  const [first] = results;
  for (const result of results) {
    if (!sameNames(first ?? null, result)) {
      throw syntaxError(query.span, 'DifferentColumnsInUnion', 'All parts of a UNION must return the same columns.');
    }
  }
  return first ?? null;
}

function sameNames(left: Names | null, right: Names | null): boolean {
  const names = (columns: Names | null): string => [...(columns?.keys() ?? [])].toSorted().join('\n');
  return names(left) === names(right);
}

interface BranchState {
  names: Names;
  columns: Names | null;
}

function checkBranch(clauses: readonly Clause[], span: Span, place: QueryPlace): Names | null {
  refuseClauses(clauses, place.ending);
  const state: BranchState = { names: place.outer, columns: null };
  for (const [index, clause] of clauses.entries()) {
    const isLast = index === clauses.length - 1;
    if (!isLast && (clause.kind === 'return' || clause.kind === 'finish')) {
      throw syntaxError(clause.span, 'InvalidClauseComposition', 'RETURN and FINISH can only be the last clause.');
    }
    checkClause(clause, state, place);
  }
  checkEnding(clauses.at(-1), span, place);
  return state.columns;
}

function refuseClauses(clauses: readonly Clause[], ending: QueryPlace['ending']): void {
  const refused = clauses.find((clause) => clause.kind === 'refused');
  if (refused === undefined) return;
  if (ending !== 'any') throw refusal(refused);
  throw syntaxError(refused.span, 'InvalidClauseComposition', `${refused.name} cannot stand inside an expression.`);
}

const REASONS: Readonly<Record<RefusedClause['reason'], string>> = {
  write: 'it would change the graph, and this engine only reads',
  admin: 'it is a command to a server, and this engine only reads a graph',
  unsafe: 'it reads files or addresses outside the graph',
};

function refusal({ name, reason, span }: RefusedClause): CypherError {
  const message = `${name} is refused: ${REASONS[reason]}.`;
  return new CypherError({ phase: 'compile', type: 'Refused', detail: name, message, span });
}

function checkEnding(last: Clause | undefined, span: Span, { context, ending }: QueryPlace): void {
  if (last === undefined || ending === 'any' || last.kind === 'return' || last.kind === 'finish') return;
  if (last.kind === 'call-procedure') {
    const procedure = context.procedures.get(last.name.toLowerCase());
    if (last.standalone || procedure?.outputs.length === 0) return;
  }
  if (ending === 'unit') return;
  throw syntaxError(
    span,
    'InvalidClauseComposition',
    `A query cannot end with ${last.kind.toUpperCase()}; it needs a RETURN.`,
  );
}

function checkClause(clause: Clause, state: BranchState, query: QueryPlace): void {
  const place = placeOf(state.names, query);
  switch (clause.kind) {
    case 'match':
      state.names = checkMatch(clause, place);
      return;
    case 'unwind':
      state.names = checkUnwind(clause, place);
      return;
    case 'with':
    case 'return': {
      const columns = checkProjection(clause, { place, carried: query.carried === 'all' ? query.outer : NO_NAMES });
      if (clause.kind === 'return') state.columns = columns;
      state.names = query.carried === 'all' ? new Map([...query.outer, ...columns]) : columns;
      return;
    }
    case 'call-subquery':
      state.names = checkCallSubquery(clause, state.names, query);
      return;
    case 'call-procedure': {
      const yielded = checkProcedure(clause, place, RULES);
      if (clause.standalone) state.columns = yielded;
      state.names = new Map([...state.names, ...yielded]);
      return;
    }
    default:
      return;
  }
}

function checkMatch(clause: Match, place: Place): Names {
  const bound = checkPattern(clause.patterns, place, { rules: RULES, fresh: 'allowed' });
  const matched = naming(place, bound);
  if (clause.where !== null) RULES.condition(clause.where, matched);
  return matched.names;
}

function checkUnwind(clause: Unwind, place: Place): Names {
  const list = RULES.value(clause.list, place);
  if (place.names.has(clause.variable.name)) throw alreadyBound(clause.variable);
  const element = list.base === 'list' ? (list.element ?? ANY) : ANY;
  return naming(place, [[clause.variable.name, element]]).names;
}

const NO_NAMES: Names = new Map();

function placeOf(names: Names, query: QueryPlace): Place {
  return {
    context: query.context,
    names,
    aggregation: 'forbidden',
    checkSubquery(inner, at) {
      const columns = checkQuery(inner, { context: at.context, outer: at.names, carried: 'all', ending: 'any' });
      return columns === null ? null : [...columns.keys()];
    },
  };
}

function checkCallSubquery(clause: CallSubquery, names: Names, query: QueryPlace): Names {
  const outer = importedBy(clause, names);
  const carried = clause.scope === null ? 'none' : 'all';
  const columns = checkQuery(clause.query, { context: query.context, outer, carried, ending: 'unit' });
  const added: (readonly [string, Type])[] = [];
  for (const [name, type] of columns ?? []) {
    if (names.has(name)) throw alreadyBound({ kind: 'variable', name, span: clause.span });
    added.push([name, type]);
  }
  return new Map([...names, ...added]);
}

function importedBy(clause: CallSubquery, names: Names): Names {
  if (clause.scope === 'all') return names;
  if (clause.scope === null) return importedByWith(clause.query, names);
  return new Map(
    clause.scope.map((variable) => {
      const type = names.get(variable.name);
      if (type === undefined) {
        throw syntaxError(variable.span, 'UndefinedVariable', `The variable ${variable.name} is not defined here.`);
      }
      return [variable.name, type] as const;
    }),
  );
}

/** Without a scope clause only a leading WITH of plain variables can see outside. */
function importedByWith(query: Query, names: Names): Names {
  const wanted = query.branches.flatMap(([first]) => {
    if (first?.kind !== 'with') return [];
    const imported = importsOf(first).filter((name) => names.has(name));
    if ((first.star || imported.length > 0) && !isPlain(first)) {
      const message = 'A WITH that imports takes plain variables only.';
      throw syntaxError(first.span, 'InvalidClauseComposition', message);
    }
    return first.star ? [...names.keys()] : imported;
  });
  return new Map([...names].filter(([name]) => wanted.includes(name)));
}

function importsOf({ items }: Projection): readonly string[] {
  return items.flatMap(({ expression }) => (expression.kind === 'variable' ? [expression.name] : []));
}

function isPlain(clause: Projection): boolean {
  const { distinct, items, orderBy, skip, limit, where } = clause;
  const isBare = items.every(({ expression, name }) => expression.kind === 'variable' && expression.name === name);
  return isBare && !distinct && orderBy.length === 0 && skip === null && limit === null && where === null;
}

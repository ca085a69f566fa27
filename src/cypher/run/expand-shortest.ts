import { argumentError, type CypherError } from '../cypher-error.ts';
import { type Operator, perRow } from '../plan/operator.ts';
import { nodeIn } from './node-in.ts';
import { typeIdsOf } from './relationship-types.ts';
import type { Row, Rows } from './row.ts';
import type { RunContext } from './run-context.ts';
import { shortestBetween } from './shortest-between.ts';
import { shortestByNodes } from './shortest-by-nodes.ts';
import { shortestByTrails } from './shortest-by-trails.ts';
import { type ExpandShortest, type Found, placePath, type Search, wantsAll } from './shortest-search.ts';

/** For each row the shortest paths from its node, to a given node or to each that can be reached. */
export function expandShortest(options: ExpandShortest): Operator {
  return perRow(
    {
      name: options.mode === 'into' ? 'ShortestPathInto' : 'ShortestPathAll',
      detail: options.detail,
      estimate: options.estimate,
      sources: [options.source],
    },
    (run) => {
      const typeIds = typeIdsOf(options.types, run.graph);
      return (row) => pathsFrom(row, run, { options, typeIds });
    },
  );
}

function* pathsFrom(row: Row, run: RunContext, { options, typeIds }: Pick<Search, 'options' | 'typeIds'>): Rows {
  const start = nodeIn(row, options.from);
  const wanted = options.mode === 'into' ? nodeIn(row, options.to) : null;
  if (start < 0 || wanted === -1) return;
  const search = { options, typeIds, start, wanted };
  for (const found of searchFor(search)(row, run, search)) {
    if (found === null || run.budget.tick()) yield null;
    if (found === null) continue;
    placePath(row, options, found);
    yield row;
  }
}

type SearchFor = (row: Row, run: RunContext, search: Search) => Generator<Found | null>;

/** The cheapest way to search that gives the paths asked for. */
function searchFor({ options, start, wanted }: Search): SearchFor {
  const { selector, repetition, accept } = options;
  const isFunction = selector.kind === 'shortestPath' || selector.kind === 'allShortestPaths';
  if (isFunction && start === wanted && repetition.min > 0) throw sameEnds();
  const one = isFunction || selector.count === 1;
  if (!one || accept !== null || repetition.min > 1 || start === wanted) return shortestByTrails;
  return wanted === null || wantsAll(selector) ? shortestByNodes : shortestBetween;
}

function sameEnds(): CypherError {
  const message = 'shortestPath needs two different nodes; add WHERE a <> b.';
  return argumentError(message, 'SameStartAndEnd');
}

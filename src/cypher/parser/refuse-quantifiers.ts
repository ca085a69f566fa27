import type { PathPattern } from '../ast/pattern.ts';
import { syntaxError } from '../cypher-error.ts';

/** Patterns inside an expression take `*` but no quantified parts and no `SHORTEST`, as in Neo4j; a subquery takes all. */
export function refuseQuantifiers({ elements, selector }: PathPattern): void {
  const found = elements.find(
    (element) =>
      element.kind === 'quantified' || (element.kind === 'relationship' && element.length?.written === 'quantifier'),
  );
  const isSelective = selector !== null && selector.kind !== 'shortestPath' && selector.kind !== 'allShortestPaths';
  const refused = found ?? (isSelective ? elements[0] : undefined);
  if (refused === undefined) return;
  const message = 'A quantified or SHORTEST pattern is no value; write COLLECT { … }.';
  throw syntaxError(refused.span, 'UnexpectedSyntax', message);
}

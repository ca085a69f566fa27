import type { PatternComprehension, PatternExpression } from '../ast/expression.ts';
import type { Value } from '../values/value.ts';
import { type Evaluate, type Scope, slotOf } from './scope.ts';

/** Compiles `[(a)-->(b) WHERE … | …]`. */
export function compilePatternComprehension(expression: PatternComprehension, scope: Scope): Evaluate {
  const matches = scope.toolbox.compilePattern(expression, scope);
  const project = scope.toolbox.compileExpression(expression.project, matches.scope);
  return (row, run) => {
    const result: Value[] = [];
    matches.each(row, run, (match) => {
      result.push(project(match, run));
      return true;
    });
    return result;
  };
}

/** Compiles a pattern as a value: a path or paths for `shortestPath` and `allShortestPaths`, else whether it exists. */
export function compilePatternExpression(expression: PatternExpression, scope: Scope): Evaluate {
  const { selector } = expression.pattern;
  if (selector === null) return compileExistence(expression, scope);
  const variable = { kind: 'variable', name: PATH, span: expression.span } as const;
  const matches = scope.toolbox.compilePattern({ pattern: { ...expression.pattern, variable }, where: null }, scope);
  const slot = slotOf(matches.scope, PATH);
  return (row, run) => {
    const paths: Value[] = [];
    matches.each(row, run, (match) => {
      paths.push(match[slot] ?? null);
      return true;
    });
    return selector.kind === 'allShortestPaths' ? paths : (paths[0] ?? null);
  };
}

/** No text can spell this name, and unlike those with a space it survives planning. */
const PATH = '\u0001path';

function compileExistence(expression: PatternExpression, scope: Scope): Evaluate {
  const matches = scope.toolbox.compilePattern({ pattern: expression.pattern, where: null }, scope);
  return (row, run) => {
    let found = false;
    matches.each(row, run, () => {
      found = true;
      return false;
    });
    return found;
  };
}

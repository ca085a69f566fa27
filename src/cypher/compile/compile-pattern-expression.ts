import type { PatternComprehension, PatternExpression } from '../ast/expression.ts';
import type { Value } from '../values/value.ts';
import { inSteps } from './in-steps.ts';
import { type Evaluate, type Scope, slotOf } from './scope.ts';

/** Compiles `[(a)-->(b) WHERE … | …]`. */
export function compilePatternComprehension(expression: PatternComprehension, scope: Scope): Evaluate {
  const matches = scope.toolbox.compilePattern(expression, scope);
  const project = scope.toolbox.compileExpression(expression.project, matches.scope);
  return inSteps(function* (row, run) {
    const result: Value[] = [];
    for (const match of matches.rows(row, run)) {
      if (match === null) yield match;
      else result.push(project.steps ? yield* project.steps(match, run) : project(match, run));
    }
    return result;
  });
}

/** Compiles a pattern as a value: a path or paths for `shortestPath` and `allShortestPaths`, else whether it exists. */
export function compilePatternExpression(expression: PatternExpression, scope: Scope): Evaluate {
  const { selector } = expression.pattern;
  const variable = { kind: 'variable', name: PATH, span: expression.span } as const;
  const pattern = selector === null ? expression.pattern : { ...expression.pattern, variable };
  const matches = scope.toolbox.compilePattern({ pattern, where: null }, scope);
  const slot = selector === null ? -1 : slotOf(matches.scope, PATH);
  return inSteps(function* (row, run) {
    const paths: Value[] = [];
    for (const match of matches.rows(row, run)) {
      if (match === null) yield match;
      else if (selector === null) return true;
      else paths.push(match[slot] ?? null);
    }
    if (selector === null) return false;
    return selector.kind === 'allShortestPaths' ? paths : (paths[0] ?? null);
  });
}

/** No text can spell this name, and unlike those with a space it survives planning. */
const PATH = '\u0001path';

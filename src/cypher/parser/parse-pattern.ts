import type { PathElement, PathPattern, PathSelector, QuantifiedPattern } from '../ast/pattern.ts';
import { syntaxError } from '../cypher-error.ts';
import {
  accept,
  type Cursor,
  expect,
  expectVariable,
  expressionAfter,
  isAt,
  limitChain,
  listOf,
  nested,
  peek,
  spanFrom,
  take,
} from './cursor.ts';
import { parseNodePattern, parseRepetition } from './parse-node-pattern.ts';
import { isRelationshipStart, parseRelationshipPattern } from './parse-relationship-pattern.ts';

/** Reads the comma-separated patterns of a MATCH. */
export function parsePatternList(cursor: Cursor): readonly PathPattern[] {
  return listOf(cursor, parseNamedPath);
}

/** Reads a path, perhaps with a name and `=` before it. */
export function parseNamedPath(cursor: Cursor): PathPattern {
  const first = peek(cursor);
  const named = (first.kind === 'word' || first.kind === 'name') && peek(cursor, 1).upper === '=';
  if (!named) return parsePathPattern(cursor);
  const variable = expectVariable(cursor, 'a path variable');
  expect(cursor, '=');
  return { ...parsePathPattern(cursor), variable };
}

/** Reads one path: nodes, relationships and quantified parts, perhaps with `shortestPath(…)` or `SHORTEST k` round it. */
export function parsePathPattern(cursor: Cursor): PathPattern {
  const start = peek(cursor).start;
  const legacy = legacySelector(cursor);
  if (legacy !== null) {
    expect(cursor, '(');
    const elements = parseElements(cursor);
    expect(cursor, ')');
    return { variable: null, selector: legacy, elements, span: spanFrom(cursor, start) };
  }
  const selector = parseSelector(cursor);
  const elements = parseElements(cursor);
  return { variable: null, selector, elements, span: spanFrom(cursor, start) };
}

function legacySelector(cursor: Cursor): PathSelector | null {
  if (accept(cursor, 'SHORTESTPATH')) return { kind: 'shortestPath' };
  return accept(cursor, 'ALLSHORTESTPATHS') ? { kind: 'allShortestPaths' } : null;
}

function parseSelector(cursor: Cursor): PathSelector | null {
  if (accept(cursor, 'ALL', 'SHORTEST')) return paths(cursor, { kind: 'shortest-groups', count: 1 });
  if (accept(cursor, 'ANY', 'SHORTEST')) return paths(cursor, { kind: 'shortest', count: 1 });
  if (accept(cursor, 'ALL')) return paths(cursor, null);
  if (accept(cursor, 'ANY')) return paths(cursor, { kind: 'any', count: parseCount(cursor) });
  if (!accept(cursor, 'SHORTEST')) return null;
  const count = parseCount(cursor);
  if (accept(cursor, 'PATH') || accept(cursor, 'PATHS')) acceptGroups(cursor);
  else if (!acceptGroups(cursor)) return { kind: 'shortest', count };
  const wasGroups = /^GROUPS?$/.test(cursor.tokens[cursor.position - 1]?.upper ?? '');
  return { kind: wasGroups ? 'shortest-groups' : 'shortest', count };
}

function acceptGroups(cursor: Cursor): boolean {
  return accept(cursor, 'GROUPS') || accept(cursor, 'GROUP');
}

function paths(cursor: Cursor, selector: PathSelector | null): PathSelector | null {
  if (!accept(cursor, 'PATHS')) accept(cursor, 'PATH');
  return selector;
}

function parseCount(cursor: Cursor): number {
  const token = peek(cursor);
  if (token.kind !== 'integer') return 1;
  take(cursor);
  const count = Number(token.value);
  if (count < 1) throw syntaxError(token, 'NegativeIntegerArgument', 'The number of paths must be at least 1.');
  return count;
}

function parseElements(cursor: Cursor): readonly PathElement[] {
  const elements: PathElement[] = [parseStation(cursor)];
  for (;;) {
    limitChain(cursor, elements.length);
    const isNode = elements.at(-1)?.kind === 'node';
    if (isNode && isRelationshipStart(cursor))
      elements.push(parseRelationshipPattern(cursor), parseNodePattern(cursor));
    else if (isAt(cursor, '(') && (!isNode || isAt(cursor, '(', '('))) elements.push(parseStation(cursor));
    else break;
  }
  const lone = elements.find((element) => element.kind === 'quantified' && element.repetition === null);
  if (lone === undefined || elements.length === 1) return elements;
  const message = 'Inside a path a bracket must be quantified, such as ((a)-->(b)){2}.';
  throw syntaxError(lone.span, 'UnexpectedSyntax', message);
}

function parseStation(cursor: Cursor): PathElement {
  if (isAt(cursor, '(', '(')) return nested(cursor, () => parseQuantified(cursor));
  return parseNodePattern(cursor);
}

function parseQuantified(cursor: Cursor): QuantifiedPattern {
  const start = expect(cursor, '(').start;
  const pattern = parsePathPattern(cursor);
  const where = expressionAfter(cursor, 'WHERE');
  expect(cursor, ')');
  const repetition = parseRepetition(cursor);
  return { kind: 'quantified', pattern, where, repetition, span: spanFrom(cursor, start) };
}

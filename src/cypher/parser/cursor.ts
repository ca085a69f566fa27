import type { Expression, Variable } from '../ast/expression.ts';
import type { PathPattern } from '../ast/pattern.ts';
import type { Query } from '../ast/query.ts';
import { CypherError, known, type Span, syntaxError } from '../cypher-error.ts';
import type { LabelStyle } from './label-style.ts';
import type { LengthStyle } from './length-style.ts';
import type { Token } from './token.ts';

/** A place in the token list; the grammar's functions move it forward. */
export interface Cursor {
  readonly text: string;
  readonly tokens: readonly Token[];
  position: number;
  /** Levels of nesting so far, so that a hostile text cannot overflow the stack. */
  depth: number;
  /** Inside a comprehension a bar ends the label expression. */
  barEnds: boolean;
  /** How labels are written in the clause so far. */
  labels: LabelStyle;
  /** How repetitions are written in the MATCH so far; null outside one. */
  lengths: LengthStyle | null;
  /** A clause inside a subquery belongs to the clause round it. */
  insideClause: boolean;
  /** What was read of places that are tried in more than one way, so that each is read once. */
  readonly memory: Map<string, Remembered>;
  /** The rules that call one another in a circle. */
  readonly rules: Rules;
}

/** The outcome of a rule at one place, and where the cursor stood after it. */
export interface Remembered {
  readonly outcome: Expression | CypherError;
  readonly after: Pick<Cursor, 'position' | 'labels' | 'lengths'>;
}

export interface Rules {
  expression(cursor: Cursor): Expression;
  /** A condition that lacks its left side, such as `> 2` or `IS NULL`; null where none stands. */
  test(cursor: Cursor, left: Expression): Expression | null;
  pathPattern(cursor: Cursor): PathPattern;
  namedPath(cursor: Cursor): PathPattern;
  query(cursor: Cursor): Query;
}

const MAX_DEPTH = 100;
const MAX_CHAIN = 600;

/** The token at the cursor, or `ahead` tokens further on. */
export function peek(cursor: Cursor, ahead = 0): Token {
  return known(cursor.tokens[cursor.position + ahead] ?? cursor.tokens.at(-1), 'token');
}

/** Takes the token at the cursor. */
export function take(cursor: Cursor): Token {
  const token = peek(cursor);
  cursor.position += 1;
  return token;
}

/** Whether the next tokens are these words or symbols. */
export function isAt(cursor: Cursor, ...texts: readonly string[]): boolean {
  return texts.every((text, ahead) => {
    const token = peek(cursor, ahead);
    return (token.kind === 'word' || token.kind === 'symbol') && token.upper === text;
  });
}

/** Takes these words or symbols if they come next. */
export function accept(cursor: Cursor, ...texts: readonly string[]): boolean {
  if (!isAt(cursor, ...texts)) return false;
  cursor.position += texts.length;
  return true;
}

/** Takes these words or symbols, or fails and says that they were expected. */
export function expect(cursor: Cursor, ...texts: readonly string[]): Token {
  const first = peek(cursor);
  for (const text of texts) {
    if (!accept(cursor, text)) throw unexpected(cursor, quoted(text));
  }
  return first;
}

/** Takes a name; `what` says in the error what it would name. */
export function expectName(cursor: Cursor, what: string): Token {
  const token = peek(cursor);
  if (token.kind !== 'word' && token.kind !== 'name') throw unexpected(cursor, what);
  return take(cursor);
}

/** Takes a name as a variable; `what` says in the error what it would name. */
export function expectVariable(cursor: Cursor, what = 'a variable'): Variable {
  const { value, start, end } = expectName(cursor, what);
  return { kind: 'variable', name: value, span: { start, end } };
}

/** Reads one or more things with commas between them. */
export function listOf<Item>(cursor: Cursor, rule: (cursor: Cursor) => Item): readonly Item[] {
  const items: Item[] = [];
  do items.push(rule(cursor));
  while (accept(cursor, ','));
  return items;
}

/** Reads what may stand between commas up to a closing bracket, and takes the bracket. */
export function listUntil<Item>(cursor: Cursor, closing: string, rule: (cursor: Cursor) => Item): readonly Item[] {
  const items = isAt(cursor, closing) ? [] : listOf(cursor, rule);
  expect(cursor, closing);
  return items;
}

/** Reads an expression behind a word, or null where the word does not come next. */
export function expressionAfter(cursor: Cursor, word: string): Expression | null {
  return accept(cursor, word) ? cursor.rules.expression(cursor) : null;
}

/** Of two errors the one that came further into the text: it is the one that the writer meant. */
export function furthest(first: CypherError, second: CypherError): CypherError {
  return (second.span?.start ?? 0) > (first.span?.start ?? 0) ? second : first;
}

/** Runs a rule inside brackets, where a bar ends nothing. */
export function enclosed<Result>(cursor: Cursor, rule: () => Result): Result {
  const { barEnds } = cursor;
  cursor.barEnds = false;
  const result = rule();
  cursor.barEnds = barEnds;
  return result;
}

/** The span from a token to the last one taken. */
export function spanFrom(cursor: Cursor, start: number): Span {
  const last = cursor.tokens[cursor.position - 1];
  return { start, end: last === undefined ? start : last.end };
}

/** Runs a rule one level deeper; a text nested too deeply is refused. */
export function nested<Result>(cursor: Cursor, rule: () => Result): Result {
  if (cursor.depth >= MAX_DEPTH) throw syntaxError(peek(cursor), 'UnexpectedSyntax', 'The text is nested too deeply.');
  cursor.depth += 1;
  const result = rule();
  cursor.depth -= 1;
  return result;
}

/** Refuses a chain (of operators, steps, clauses) so long that walking it would overflow the stack. */
export function limitChain(cursor: Cursor, length: number): void {
  if (length <= MAX_CHAIN) return;
  throw syntaxError(
    peek(cursor),
    'UnexpectedSyntax',
    `No more than ${MAX_CHAIN} operators, steps or clauses in a row.`,
  );
}

/** Tries a rule; where it fails, the cursor stands where it stood and the answer is the error. */
export function attempt<Result>(cursor: Cursor, rule: () => Result): Result | CypherError {
  const { position, depth, barEnds, labels, lengths, insideClause } = cursor;
  try {
    return rule();
  } catch (error) {
    if (!(error instanceof CypherError)) throw error;
    Object.assign(cursor, { position, depth, barEnds, labels, lengths, insideClause });
    return error;
  }
}

/**
 * Runs a rule at this place once: a bracket may be a list, a comprehension, a pattern or a group, and nested brackets
 * that are each tried in every way would take exponential time.
 */
export function remembered(cursor: Cursor, name: string, rule: () => Expression): Expression {
  const key = `${name} ${cursor.position} ${cursor.barEnds}`;
  const known = cursor.memory.get(key) ?? outcomeOf(cursor, rule);
  cursor.memory.set(key, known);
  if (known.outcome instanceof CypherError) throw known.outcome;
  Object.assign(cursor, known.after);
  return known.outcome;
}

function outcomeOf(cursor: Cursor, rule: () => Expression): Remembered {
  const outcome = attempt(cursor, rule);
  const { position, labels, lengths } = cursor;
  return { outcome, after: { position, labels, lengths } };
}

/** The error for a token that does not fit, saying what would. */
export function unexpected(cursor: Cursor, wanted: string): CypherError {
  const token = peek(cursor);
  const found = token.kind === 'end' ? 'the end of the text' : quoted(token.text);
  return syntaxError(token, 'UnexpectedSyntax', `Found ${found} where ${wanted} was expected.`);
}

function quoted(text: string): string {
  return `"${text}"`;
}

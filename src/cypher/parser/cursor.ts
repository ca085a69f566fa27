import type { Expression } from '../ast/expression.ts';
import type { PathPattern } from '../ast/pattern.ts';
import type { Query } from '../ast/query.ts';
import { CypherError, type Span } from '../cypher-error.ts';
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
  query(cursor: Cursor): Query;
}

const MAX_DEPTH = 100;
const MAX_CHAIN = 600;

/** The token at the cursor, or `ahead` tokens further on. */
export function peek(cursor: Cursor, ahead = 0): Token {
  const last = cursor.tokens.length - 1;
  const token = cursor.tokens[Math.min(cursor.position + ahead, last)];
  if (token === undefined) throw new RangeError('A token list ends with an end token.');
  return token;
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

/** A compile-time syntax error at a span. */
export function syntaxError(span: Span, detail: string, message: string): CypherError {
  const place = { start: span.start, end: span.end };
  return new CypherError({ phase: 'compile', type: 'SyntaxError', detail, message, span: place });
}

function quoted(text: string): string {
  return `"${text}"`;
}

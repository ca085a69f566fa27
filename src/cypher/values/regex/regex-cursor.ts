import { CypherError } from '../../cypher-error.ts';

export interface RegexFlags {
  readonly ignoreCase: boolean;
  readonly unicodeCase: boolean;
  readonly dotAll: boolean;
  readonly multiline: boolean;
  readonly comments: boolean;
}

/** A place in a pattern, and the flags that hold there. */
export interface RegexCursor {
  readonly codes: readonly string[];
  readonly pattern: string;
  /** Names of groups so far. */
  readonly names: Set<string>;
  position: number;
  depth: number;
  flags: RegexFlags;
}

/** The character at the place, or the empty text at the end. */
export function peekChar(cursor: RegexCursor, ahead = 0): string {
  return cursor.codes[cursor.position + ahead] ?? '';
}

export function takeChar(cursor: RegexCursor): string {
  const char = peekChar(cursor);
  cursor.position += 1;
  return char;
}

/** Takes the text if it stands here. */
export function acceptText(cursor: RegexCursor, text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (peekChar(cursor, index) !== text[index]) return false;
  cursor.position += text.length;
  return true;
}

export function codeOf(char: string): number {
  return char.codePointAt(0) ?? 0;
}

/** The error for a text that is no pattern. */
export function invalidRegex(cursor: RegexCursor, why: string): CypherError {
  return new CypherError({
    phase: 'runtime',
    type: 'SemanticError',
    detail: 'InvalidRegex',
    message: `Invalid regular expression: ${why} near character ${cursor.position} of ${shorten(cursor.pattern)}`,
  });
}

/** The error for what Java's patterns can do and a matcher of bounded time cannot. */
export function refusedRegex(cursor: RegexCursor, what: string): CypherError {
  return new CypherError({
    phase: 'runtime',
    type: 'Refused',
    detail: 'UnsupportedRegex',
    message: `The time for regular expressions is bounded, without ${what}: ${shorten(cursor.pattern)}`,
  });
}

function shorten(pattern: string): string {
  return pattern.length > 80 ? `${pattern.slice(0, 80)}…` : pattern;
}

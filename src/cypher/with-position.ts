import { CypherError } from './cypher-error.ts';

export interface Position {
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
}

/** Line and column of an offset. */
export function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The error with line, column, the line of text and a caret under the place added to its message. */
export function withPosition(error: CypherError, text: string): CypherError {
  const { span, phase, type, detail } = error;
  if (span === null) return error;
  const { line, column } = positionOf(text, span.start);
  const shown = (text.split('\n')[line - 1] ?? '').replaceAll('\t', ' ');
  const width = Math.max(1, Math.min(span.end - span.start, shown.length - column + 1));
  const message = `${error.message} (line ${line}, column ${column})\n${shown}\n${' '.repeat(column - 1)}${'^'.repeat(width)}`;
  return new CypherError({ phase, type, detail, message, span });
}

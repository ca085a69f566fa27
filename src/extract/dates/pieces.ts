import type { Token } from '../../model/document.ts';

/** The smallest part of a text that the date grammar looks at: a word, a number with its dots, or one mark. */
export interface Piece {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Index of the first token that the piece touches. */
  readonly firstToken: number;
  /** Index of the last token that the piece touches, inclusive. */
  readonly finalToken: number;
}

// Whole numbers, clock times and numeric dates stay together, so that "1,500" is never a day and "27.12.2023" is one.
const PIECE =
  /\d{4}-\d{2}-\d{2}(?!\d)|\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)+|\d+(?:\/\d+)+|\d{1,2}:\d{2}(?::\d{2})?|\d+\p{L}*|\p{L}[\p{L}\p{M}\p{N}]*|['’]s(?!\p{L})|[-‐‑–—−]+|\S/gu;

/** A word, or a mark that belongs to no number. */
const ONE_PIECE = /^(?:\p{L}[\p{L}\p{M}\p{N}]*|[,.;:()])$/u;

/** Cuts tokens into pieces, the same ones however the tokeniser treats "Dec.", "20-21", "mid-June" or "Sunday's". */
export function cutPieces(tokens: readonly Token[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let first = 0; first < tokens.length; ) {
    const after = endOfRun(tokens, first);
    pieces.push(...cutRun(tokens, first, after));
    first = after;
  }
  return pieces;
}

/** The lower-case text of a piece, or '' beyond either end. */
export function wordAt(pieces: readonly Piece[], at: number): string {
  return pieces[at]?.lower ?? '';
}

/** True for numbers of any form; cheap, so that matchers can turn words away first. */
export function startsWithDigit(word: string): boolean {
  return word >= '0' && word < ':';
}

/** True where nothing, not even a blank, stands between a piece and the one before it. */
export function isGlued(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  return before !== undefined && before.end === pieces[at]?.start;
}

function endOfRun(tokens: readonly Token[], first: number): number {
  let after = first + 1;
  while (after < tokens.length && tokens[after]?.start === tokens[after - 1]?.end) after += 1;
  return after;
}

function cutRun(tokens: readonly Token[], first: number, after: number): readonly Piece[] {
  const alone = tokens[first];
  if (after === first + 1 && alone !== undefined && ONE_PIECE.test(alone.text)) {
    const { text, lower, start, end } = alone;
    return [{ text, lower, start, end, firstToken: first, finalToken: first }];
  }
  const run = tokens.slice(first, after);
  const text = run.map((token) => token.text).join('');
  const offset = run[0]?.start ?? 0;
  let token = first;
  const pieces: Piece[] = [];
  for (const match of text.matchAll(PIECE)) {
    const start = offset + match.index;
    const end = start + match[0].length;
    token = tokenAt(tokens, token, start);
    const finalToken = tokenAt(tokens, token, end - 1);
    pieces.push({ text: match[0], lower: match[0].toLowerCase(), start, end, firstToken: token, finalToken });
  }
  return pieces;
}

function tokenAt(tokens: readonly Token[], from: number, offset: number): number {
  let at = from;
  while (at + 1 < tokens.length && (tokens[at]?.end ?? 0) <= offset) at += 1;
  return at;
}

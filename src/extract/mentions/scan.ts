import type { Sentence, Token } from '../../model/document.ts';
import { foldWord } from '../lexicon/fold-word.ts';
import type { Lexicon, NameEntry } from '../lexicon/lexicon.ts';

/** A sentence made ready for matching: tokens and their folded words side by side. */
export interface Scan {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  readonly lexicon: Lexicon;
  /** Known names found so far by the token they start at; the matchers ask again and again. */
  readonly knownNames: Map<number, KnownNameMatch | null>;
}

/** A range of tokens; `end` is exclusive. */
export interface TokenRange {
  readonly start: number;
  readonly end: number;
}

export interface KnownNameMatch extends TokenRange {
  readonly entry: NameEntry;
}

export function scanSentence(sentence: Sentence, lexicon: Lexicon): Scan {
  const { tokens } = sentence;
  return { sentence, tokens, words: tokens.map((token) => foldWord(token.text)), lexicon, knownNames: new Map() };
}

export function isCapitalised(scan: Scan, at: number): boolean {
  return /^[\p{Lu}\p{Lt}]/u.test(scan.tokens[at]?.text ?? '');
}

/** The surface of a token range. */
export function surfaceOf(scan: Scan, { start, end }: TokenRange): string {
  const first = scan.tokens[start];
  const last = scan.tokens[end - 1];
  if (first === undefined || last === undefined) return '';
  return textOf(scan, first.start, last.end);
}

function textOf(scan: Scan, start: number, end: number): string {
  let text = '';
  let at = start;
  for (const token of scan.tokens) {
    if (token.end <= start || token.start >= end) continue;
    if (token.start > at && text !== '') text += ' ';
    text += token.text;
    at = token.end;
  }
  return text;
}

const PREFERENCE = ['name', 'adjective', 'metonym', 'capital'];

/** The longest country or organisation name that starts at a token, or null. */
export function matchKnownName(scan: Scan, at: number): KnownNameMatch | null {
  const seen = scan.knownNames.get(at);
  if (seen !== undefined) return seen;
  const found = findKnownName(scan, at);
  scan.knownNames.set(at, found);
  return found;
}

function findKnownName(scan: Scan, at: number): KnownNameMatch | null {
  if (!isCapitalised(scan, at) && !/^\d*[a-z]?\p{Lu}/u.test(scan.tokens[at]?.text ?? '')) return null;
  for (const { end, values } of scan.lexicon.names.match(scan.words, at)) {
    const fitting = values.filter((value) => !value.capitals || inCapitals(scan, { start: at, end }));
    const best = fitting.map((value) => value.entry).sort((a, b) => rank(a) - rank(b))[0];
    if (best !== undefined) return { start: at, end, entry: best };
  }
  return null;
}

function inCapitals(scan: Scan, { start, end }: TokenRange): boolean {
  return scan.tokens
    .slice(start, end)
    .every(({ text }) => text === text.toUpperCase() || (text.length >= 4 && /^\p{Lu}/u.test(text)));
}

function rank(entry: NameEntry): number {
  return entry.kind === 'country' ? PREFERENCE.indexOf(entry.form) : 0.5;
}

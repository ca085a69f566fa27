import type { TextSpan } from '../../model/article.ts';

/**
 * A text in which passages are found although white space, typographic quotation marks and dashes were copied carelessly
 * and invisible characters were left out. Every other character counts; spans are those of the original text.
 */
export interface FoldedText {
  /** Where the passage stands first, or null. */
  find(passage: string): TextSpan | null;
  /** Where the name stands as whole words, at or after `from` and before `to`, or null. */
  findName(name: string, range?: { readonly from: number; readonly to: number }): TextSpan | null;
}

export function foldText(text: string, part: TextSpan['part']): FoldedText {
  const { folded, starts, ends } = fold(text);
  const spanAt = (at: number, length: number): TextSpan => ({
    part,
    start: starts[at] ?? 0,
    end: ends[at + length - 1] ?? 0,
  });
  return {
    find(passage) {
      const wanted = fold(passage).folded.trim();
      const at = wanted === '' ? -1 : folded.indexOf(wanted);
      return at < 0 ? null : spanAt(at, wanted.length);
    },
    findName(name, { from, to } = { from: 0, to: text.length }) {
      const wanted = fold(name).folded.trim();
      if (wanted === '') return null;
      for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
        const span = spanAt(at, wanted.length);
        if (span.end > to) return null;
        if (span.start >= from && isWhole(folded, at, at + wanted.length)) return span;
      }
      return null;
    },
  };
}

interface Folded {
  readonly folded: string;
  /** Offset in the original of each UTF-16 unit of the folded text, and of its end. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function fold(text: string): Folded {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    if (INVISIBLE.test(unit)) continue;
    const plain = /\s/u.test(unit) ? ' ' : (LOOKS.get(unit) ?? unit);
    if (plain === ' ' && units.at(-1) === ' ') {
      ends[ends.length - 1] = at + 1;
      continue;
    }
    units.push(plain);
    starts.push(at);
    ends.push(at + 1);
  }
  return { folded: units.join(''), starts, ends };
}

/** Soft hyphens, zero-width characters, marks of writing direction. */
const INVISIBLE = /\p{Cf}/u;

const LOOKS: ReadonlyMap<string, string> = new Map([
  ...[...'‘’‚‛ʼ`´'].map((mark) => [mark, "'"] as const),
  ...[...'“”„‟«»'].map((mark) => [mark, '"'] as const),
  ...[...'‐‑‒–—―−'].map((dash) => [dash, '-'] as const),
]);

function isWhole(text: string, start: number, end: number): boolean {
  return !isLetter(text.charAt(start - 1)) && !isLetter(text.charAt(end));
}

function isLetter(unit: string): boolean {
  return /[\p{L}\p{M}\p{N}]/u.test(unit);
}

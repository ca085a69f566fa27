import type { Story } from './story.ts';

/** A sentence that says when what it tells took place. */
export function hasOwnTime({ sentences }: Pick<Story, 'sentences'>, at: number): boolean {
  return sentences.dates(at).some(({ expression }) => !['time', 'duration', 'anniversary'].includes(expression.kind));
}

const EARLIER = new Set('since last previous previously ago remember recall'.split(' '));

/** "since your visit", "at our previous meeting": a sentence that looks back on an occasion before the one it tells of. */
export function looksBack({ reading }: Pick<Story, 'reading'>, at: number): boolean {
  return reading.scans[at]?.tokens.some(({ lemma }) => EARLIER.has(lemma)) ?? false;
}

/** "Six months later, they signed": what comes after or before the day told last does not fall on it. */
export function hasMovedOn({ sentences }: Pick<Story, 'sentences'>, at: number): boolean {
  return sentences.dates(at).some(({ expression }) => expression.kind === 'anaphoric' && expression.shift !== 0);
}

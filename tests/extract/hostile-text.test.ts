import { describe, expect, it } from 'vitest';
import { makeArticle, theReader } from './extract-sentence.ts';

const RUNS = 3;
const TRIES = 4;
/** Linear work doubles; the rest is room for a noisy machine. Quadratic work quadruples. */
const MOST = 3.2;

/** Repeated text and how often it is repeated in the small run: enough for some milliseconds. */
const HOSTILE: readonly (readonly [title: string, piece: string, times: number])[] = [
  ['spaces', ' ', 50_000],
  ['line breaks', '\n', 50_000],
  ['opening brackets', '(', 2_000],
  ['brackets that never close', '( ', 1_500],
  ['empty brackets', '() ', 1_000],
  ['quotation marks', '"', 2_000],
  ['full stops', '. ', 1_500],
  ['coordination', 'and A ', 800],
  ['titles', 'President ', 1_000],
  ['portfolios', 'Minister of Trade and ', 300],
  ['of', 'of the ', 800],
  ['infinitives', 'to meet ', 500],
  ['verbs', 'met with ', 500],
  ['relatives', 'who met ', 500],
  ['that', 'said that he ', 400],
  ['pronouns', 'He met them. ', 150],
  ['groups', 'The two leaders met. ', 150],
  ['sentences', 'Emmanuel Macron met Olaf Scholz. ', 60],
  ['emoji', '👩‍👩‍👧 ', 500],
  ['dates', 'on 3 May 2024 ', 300],
  ['numbers', '12 ', 1_000],
  ['dashes', '– ', 1_000],
  ['one long word', 'a', 10_000],
  ['hyphens', 'a-', 3_000],
  ['combining marks', 'e\u0301', 4_000],
  ['dots', '.', 5_000],
  ['abbreviations', 'Mr. ', 1_500],
  ['initials', 'A. ', 1_500],
  ['a comma list of names', 'John Smith, ', 500],
  ['countries joined by and', 'France and ', 600],
  ['country lists', 'France, ', 600],
  ['genitives', "France's ", 600],
  ['genitives of plurals', "leaders' talks ", 600],
  ['companions', 'together with France, ', 500],
  ['fellow travellers', 'Antony Blinken led a delegation to France. He was accompanied by Lloyd Austin. ', 240],
  ['planned tours', 'Antony Blinken will travel to France and Italy on May 3. ', 800],
];

function millisecondsFor(text: string): number {
  const article = makeArticle(text);
  const began = performance.now();
  theReader().toClaims(article);
  return performance.now() - began;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/**
 * Time of the double text over time of the single text, interleaved so that a busy machine slows both.
 * Lengths differ from run to run: the tagger remembers words that it has seen.
 */
function growth(piece: string, times: number): number {
  millisecondsFor(piece.repeat(times - 1));
  const pairs = Array.from({ length: RUNS }, (_, run) => {
    return [millisecondsFor(piece.repeat(times + run)), millisecondsFor(piece.repeat(times * 2 + run))] as const;
  });
  return median(pairs.map(([, two]) => two)) / (median(pairs.map(([one]) => one)) + 1);
}

describe('hostile text', () => {
  it.each(HOSTILE)('takes time in proportion to its length: %s', (_, piece, times) => {
    // Other work on the machine can only slow a run down: the best of a few tries counts.
    let best = growth(piece, times);
    for (let attempt = 1; attempt < TRIES && best >= MOST; attempt += 1) best = Math.min(best, growth(piece, times));
    expect(best).toBeLessThan(MOST);
  });
});

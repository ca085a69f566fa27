import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDraw } from '../differential/draw.ts';
import { goodTexts } from './good-texts.ts';
import { mutateText } from './mutate-text.ts';
import { survives } from './survives.ts';

// `npm run fuzz` runs 200,000.
const RUNS = 1_500;

describe('damaged texts', () => {
  const texts = goodTexts();

  it('start from many good ones', { timeout: 60_000 }, () => {
    expect(texts.length).toBeGreaterThan(900);
    expect(texts.filter((text) => survives(text) === 'rows').length).toBeGreaterThan(texts.length / 2);
  });

  it('end with rows or the typed error', { timeout: 120_000 }, () => {
    const endings = new Set<string>();
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        endings.add(survives(mutateText(texts, openDraw(seed))));
      }),
      { numRuns: RUNS },
    );
    // Damage enough that texts break, and little enough that some still run; other errors are rarer than the draws are many.
    expect([...endings]).toEqual(expect.arrayContaining(['rows', 'SyntaxError']));
  });

  it('are the same for a seed', () => {
    expect(mutateText(texts, openDraw(5))).toBe(mutateText(texts, openDraw(5)));
    expect(mutateText(texts, openDraw(5))).not.toBe(mutateText(texts, openDraw(6)));
  });
});

import { describe, expect, it } from 'vitest';
import { isAsked } from '../../../src/extract/claims/is-asked.ts';
import { readClause, verbOf } from '../clauses/read-clause.ts';

function asked(text: string, lemma: string): boolean {
  const read = readClause(text);
  return isAsked(read, verbOf(read, lemma));
}

describe('a question whether it is so', () => {
  it.each([
    ['Does Chad condemn the raid?', 'condemn'],
    ['Did President Macron meet President Sandu?', 'meet'],
    ['Have you spoken with President Macron?', 'speak'],
    ['Has Chad attacked Niger?', 'attack'],
    ['Will Chad join the African Union?', 'join'],
    ['Would he visit Niger?', 'visit'],
    ['Mr President, did Chad condemn the raid?', 'condemn'],
    ['"Did Chad condemn the raid?"', 'condemn'],
  ])('is heard in %s', (text, lemma) => {
    expect(asked(text, lemma)).toBe(true);
  });

  it.each([
    ['states', 'Chad does condemn the raid.', 'condemn'],
    ['takes the act for granted', 'Why did Chad attack Niger?', 'attack'],
    ['asks when', 'When did President Macron meet President Sandu?', 'meet'],
    ['asks behind a statement', 'Chad attacked Niger, did it not?', 'attack'],
    ['has no inversion', 'Chad attacked Niger?', 'attack'],
    ['denies', 'Chad did not attack Niger.', 'attack'],
  ])('is not heard where the sentence %s', (_, text, lemma) => {
    expect(asked(text, lemma)).toBe(false);
  });
});

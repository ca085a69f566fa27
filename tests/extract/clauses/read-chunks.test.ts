import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClause, wordsOf } from './read-clause.ts';

/** `N Chad | V condemn finite past | p with`: kind, then the words or what a verb is. */
function chunkLine(text: string): string {
  const read = readClause(text);
  return read.clause.chunks
    .map((chunk, at) => {
      if (chunk.kind === 'verb') {
        const marks = [chunk.passive ? 'passive' : '', chunk.negated ? 'negated' : ''].filter((mark) => mark !== '');
        return ['V', chunk.lemma, chunk.form, chunk.tense, ...marks].join(' ');
      }
      return `${chunk.kind === 'noun' ? 'N' : chunk.kind} ${wordsOf(read, [at])}`;
    })
    .filter((line) => line !== 'stop .')
    .join(' | ');
}

describe('a sentence as a row of chunks', () => {
  it.each([
    ['Chad condemned Niger.', 'N Chad | V condemn finite past | N Niger'],
    ['Chad has not condemned Niger.', 'N Chad | V condemn finite past negated | N Niger'],
    ['Chad will condemn Niger.', 'N Chad | V condemn finite future | N Niger'],
    ['Chad was condemned by Niger.', 'N Chad | V condemn finite past passive | preposition by | N Niger'],
    ['Chad wants to condemn Niger.', 'N Chad | V want finite present | V condemn infinitive present | N Niger'],
    [
      'Talks hosted by Chad ended.',
      'N Talks | V host participle past passive | preposition by | N Chad | V end finite past',
    ],
    ['Chad left, condemning Niger.', 'N Chad | V leave finite past | comma , | V condemn gerund present | N Niger'],
    [
      'Chad neither condemned nor backed Niger.',
      'N Chad | adverb neither | V condemn finite past negated | conjunction nor | V back finite past negated | N Niger',
    ],
  ])('%s', (text, chunks) => {
    expect(chunkLine(text)).toBe(chunks);
  });

  it.each([
    ['a verb form behind one thing is its head', 'The ministers signed a road map with Chad.', 'N a road map'],
    ['so is the name of an act', 'They condemned the missile launch by Chad.', 'N the missile launch'],
    ['a plural behind a finite verb is its object', 'President Macron placed calls to Chad.', 'N calls'],
    [
      'a gerund behind a comma takes a name',
      'The envoy went to Chad, meeting President Macron.',
      'V meet gerund present',
    ],
    [
      'a gerund behind a comma stands before a place',
      'The envoys of Chad, meeting in Paris, signed a deal.',
      'V meet gerund present',
    ],
    ['a gerund behind an article is a noun', 'The envoys held a meeting with Chad.', 'N a meeting'],
    ['"that" before a name opens a clause', 'He told reporters that President Macron had left.', 'subordinator that'],
    ['a doubled consonant leads to the verb', 'The League readmitted Chad.', 'V readmit finite past'],
    ['the plural of people takes a bare verb', 'The people condemn Chad.', 'V condemn finite present'],
    ['joined adjectives stay in one phrase', 'They held frank and open talks with Chad.', 'N frank and open talks'],
    ['a short bracket is passed', 'The African Union (AU) suspended Chad.', 'adverb ( AU )'],
  ])('%s', (_, text, chunk) => {
    expect(chunkLine(text).split(' | ')).toContain(chunk);
  });

  it('covers every token once and in order, whatever the words', () => {
    const words = fc.constantFrom(
      ...'Chad Niger President Macron condemned will meet meeting talks with in on Monday , and that which "the a" ( ) to of said not'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 25 }), (found) => {
        const { scan, clause } = readClause(`Chad ${found.join(' ')}`);
        let end = 0;
        for (const chunk of clause.chunks) {
          expect(chunk.start).toBe(end);
          expect(chunk.end).toBeGreaterThan(chunk.start);
          end = chunk.end;
        }
        expect(end).toBe(scan.tokens.length);
      }),
      { numRuns: 60 },
    );
  });
});

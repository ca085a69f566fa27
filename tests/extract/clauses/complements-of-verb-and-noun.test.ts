import { describe, expect, it } from 'vitest';
import { complementsOfNoun, complementsOfVerb } from '../../../src/extract/clauses/complements.ts';
import { nounOf, readClause, type SentenceClause, verbOf, wordsOf } from './read-clause.ts';

/** `object | with: X | in: Y`. */
function line(read: SentenceClause, { object, prepositional }: ReturnType<typeof complementsOfVerb>): string {
  const parts = prepositional.map(({ preposition, group }) => `${preposition}: ${wordsOf(read, group)}`);
  return [wordsOf(read, object), ...parts].join(' | ');
}

describe('what belongs to a verb', () => {
  it.each([
    ['its object', 'Chad condemned Niger.', 'condemn', 'Niger'],
    ['its object and what follows', 'Chad met Niger in Paris on Monday.', 'meet', 'Niger | in: Paris'],
    ['all members of its object', 'Chad met Niger, Mali and Togo in Paris.', 'meet', 'Niger + Mali + Togo | in: Paris'],
    ['phrases alone', 'Chad spoke with Niger about Mali.', 'speak', ' | with: Niger | about: Mali'],
    [
      'a person behind the place',
      'Chad received in Paris President Macron.',
      'receive',
      'President Macron | in: Paris',
    ],
    ['an object behind a date', 'Chad received on Monday President Macron.', 'receive', 'President Macron'],
    [
      'a preposition that stands again',
      'Chad voiced support for Niger and for Mali.',
      'voice',
      'support | for: Niger | for: Mali',
    ],
    [
      'the next stop of a journey',
      'President Macron flew to Chad and then to Niger.',
      'fly',
      ' | to: Chad | to: Niger',
    ],
    ['what the relative clause is about', 'the summit that Chad hosted', 'host', 'the summit'],
    [
      'what it is about without a relative',
      'The deal Chad struck with Niger expired.',
      'strike',
      'The deal | with: Niger',
    ],
    ['a name behind a plain noun', 'Chad met with rebel group Hamas.', 'meet', ' | with: Hamas'],
    ['a list behind "including"', 'Chad met several states, including Niger and Mali.', 'meet', 'Niger + Mali'],
    ['no more behind a new clause', 'Chad left Niger because Mali condemned Togo.', 'leave', 'Niger'],
    [
      'the country behind a town',
      'Chad met Niger in Davos, Switzerland, for talks.',
      'meet',
      'Niger | in: Davos | for: talks',
    ],
  ])('%s', (_, text, lemma, expected) => {
    const read = readClause(text);
    expect(line(read, complementsOfVerb(read.clause, verbOf(read, lemma)))).toBe(expected);
  });

  it('gives the infinitive that completes it', () => {
    const read = readClause('Chad threatened on Monday to expel Niger.');
    const { infinitive } = complementsOfVerb(read.clause, verbOf(read, 'threaten'));
    expect(infinitive).toBe(verbOf(read, 'expel'));
  });

  it('gives no infinitive across another finite verb', () => {
    const read = readClause('Chad threatened Niger, and Mali wanted to leave.');
    expect(complementsOfVerb(read.clause, verbOf(read, 'threaten')).infinitive).toBeNull();
  });
});

describe('what belongs to a noun', () => {
  it.each([
    ['two sides', 'The talks between Chad and Niger ended.', 'talk', ' | between: Chad + Niger'],
    [
      'several phrases',
      'The visit of President Macron to Chad on Monday ended.',
      'visit',
      ' | of: President Macron | to: Chad',
    ],
    [
      'a phrase behind a participle',
      'The sanctions imposed on Chad by Niger ended.',
      'sanction',
      ' | on: Chad | by: Niger',
    ],
    [
      'not what another thing is of',
      'A call with Chad at the initiative of Niger ended.',
      'call',
      ' | with: Chad | at: the initiative',
    ],
    ['what it is of itself', 'The support of Chad for Niger ended.', 'support', ' | of: Chad | for: Niger'],
    ['nothing behind a verb', 'The talks ended in Chad.', 'talk', ''],
  ])('%s', (_, text, head, expected) => {
    const read = readClause(text);
    expect(line(read, complementsOfNoun(read.clause, nounOf(read, head)))).toBe(expected);
  });

  it('is never an object', () => {
    const read = readClause('The talks Chad held with Niger ended.');
    expect(complementsOfNoun(read.clause, nounOf(read, 'talk')).object).toEqual([]);
  });
});

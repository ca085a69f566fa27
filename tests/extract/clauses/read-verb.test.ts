import { describe, expect, it } from 'vitest';
import { verbAt } from '../../../src/extract/clauses/clause.ts';
import { clauseOf, verbOf } from '../read-text.ts';

interface Read {
  readonly form?: string;
  readonly tense?: string;
  readonly passive?: boolean;
  readonly negated?: boolean;
  readonly modal?: string | null;
}

const PLAIN = { form: 'finite', tense: 'past', passive: false, negated: false, modal: null };

function read(text: string, lemma: string) {
  const clause = clauseOf(text);
  return verbAt(clause, verbOf(clause, lemma));
}

describe('a verb group', () => {
  it.each<[text: string, lemma: string, read: Read]>([
    ['Japan attended the forum.', 'attend', {}],
    ['Japan attends the forum.', 'attend', { tense: 'present' }],
    ['Japan will attend the forum.', 'attend', { tense: 'future', modal: 'will' }],
    ["Japan won't attend the forum.", 'attend', { tense: 'future', negated: true, modal: 'wo' }],
    ['Japan will not attend the forum.', 'attend', { tense: 'future', negated: true, modal: 'will' }],
    ['Japan did not attend the forum.', 'attend', { negated: true }],
    ["Japan didn't attend the forum.", 'attend', { negated: true }],
    ['Japan never attended the forum.', 'attend', { negated: true }],
    ['Japan no longer attends the forum.', 'attend', { tense: 'present', negated: true }],
    ['Japan has attended the forum.', 'attend', {}],
    ['Japan had attended the forum.', 'attend', {}],
    ['Japan has not yet attended the forum.', 'attend', { negated: true }],
    ['Japan is attending the forum.', 'attend', { tense: 'present' }],
    ['Japan was attending the forum.', 'attend', {}],
    ['Japan may attend the forum.', 'attend', { modal: 'may', tense: 'present' }],
    ['Japan could attend the forum.', 'attend', { modal: 'could', tense: 'present' }],
    ['Japan should have attended the forum.', 'attend', { modal: 'should' }],
    ['The forum was attended by Japan.', 'attend', { passive: true }],
    ['The forum will be attended by Japan.', 'attend', { passive: true, tense: 'future', modal: 'will' }],
    ['The forum has been attended by Japan.', 'attend', { passive: true }],
    ['The forum was not attended by Japan.', 'attend', { passive: true, negated: true }],
    ['Japan wants to attend the forum.', 'attend', { form: 'infinitive' }],
    ['Japan decided not to attend the forum.', 'attend', { form: 'infinitive', negated: true }],
    ['Japan left without attending the forum.', 'attend', { form: 'gerund' }],
    ['After attending the forum, Japan left.', 'attend', { form: 'gerund' }],
    ['Japan quickly left.', 'leave', {}],
    ['Japan has since left.', 'leave', {}],
  ])('%s', (text, lemma, told) => {
    expect(read(text, lemma)).toMatchObject({
      ...(told.form === undefined || told.form === 'finite' ? PLAIN : {}),
      ...told,
    });
  });

  it.each<[text: string, lemma: string]>([
    ['Japan held talks.', 'hold'],
    ['Japan has taken part.', 'take'],
    ['Japan met Chile.', 'meet'],
    ['Japan sought help.', 'seek'],
    ['Japan is flying home.', 'fly'],
    ['Japan was chosen.', 'choose'],
    ['Japan cancelled it.', 'cancel'],
    ['Japan denies it.', 'deny'],
  ])('gives the lemma: %s', (text, lemma) => {
    expect(read(text, lemma)).not.toBeNull();
  });
});

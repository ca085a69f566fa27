import { describe, expect, it } from 'vitest';
import { subjectOf } from '../../../src/extract/clauses/subject.ts';
import { readClause, verbOf, wordsOf } from './read-clause.ts';

function subjectIn(text: string, lemma: string): string {
  const read = readClause(text);
  return wordsOf(read, subjectOf(read.clause, verbOf(read, lemma)));
}

describe('the subject of a verb', () => {
  it.each([
    ['stands right before it', 'Chad condemned the raid.', 'condemn', 'Chad'],
    ['is every member of a list', 'Chad, Niger and Mali condemned the raid.', 'condemn', 'Chad + Niger + Mali'],
    [
      'stands before a prepositional phrase',
      'The president of Chad, in a speech in Paris, condemned the raid.',
      'condemn',
      'The president of Chad',
    ],
    ['is shared by joined verbs', 'Chad recalled its envoy and condemned the raid.', 'condemn', 'Chad'],
    ['is shared across a date', 'Chad recalled its envoy and on Monday condemned the raid.', 'condemn', 'Chad'],
    ['is what the relative clause is about', 'Chad, which borders Niger, condemned the raid.', 'border', 'Chad'],
    ['is not lost behind a relative clause', 'Chad, which borders Niger, condemned the raid.', 'condemn', 'Chad'],
    ['is the name before an apposition', 'Syria, the country which attacked Iraq, denied it.', 'attack', 'Syria'],
    ['is who speaks behind a quotation', '"We are ready," said Dmitry Peskov.', 'say', 'Dmitry Peskov'],
    ['of a gerund after a comma is the main one', 'Chad left the talks, condemning the raid.', 'condemn', 'Chad'],
    ['of a gerund that opens the sentence comes later', 'Condemning the raid, Chad left the talks.', 'condemn', 'Chad'],
    ['of an infinitive is who plans it', 'Chad plans to condemn the raid.', 'condemn', 'Chad'],
    ['of an infinitive behind a request is who is asked', 'Chad urged Niger to condemn the raid.', 'condemn', 'Niger'],
    ['of an infinitive with "for" is named there', 'Chad waited for Niger to condemn the raid.', 'condemn', 'Niger'],
    [
      'of a second infinitive is that of the first',
      'Chad used the talks to accuse Niger of stalling and to condemn Mali.',
      'condemn',
      'Chad',
    ],
    ['of what one is accused of is the accused', 'Chad accused Niger of arming the rebels.', 'arm', 'Niger'],
    [
      'of what a nameless one is accused of is nobody named',
      'Chad accused the rebels of attacking Niger.',
      'attack',
      'the rebels',
    ],
    [
      'of what one is accused of in the passive is the surface subject',
      'Niger was accused of arming the rebels.',
      'arm',
      'Niger',
    ],
    [
      'skips what an infinitive acts on',
      "Chad's decision to expel the envoys angered Niger.",
      'anger',
      "Chad 's decision",
    ],
    ['is in its own clause', 'Chad said that Niger had condemned the raid.', 'condemn', 'Niger'],
    ['does not cross a semicolon', 'Chad left; condemned by all, it stayed away.', 'leave', 'Chad'],
    ['in a headline is the name before the infinitive', 'Chad to condemn raid', 'condemn', 'Chad'],
  ])('%s', (_, text, lemma, subject) => {
    expect(subjectIn(text, lemma)).toBe(subject);
  });

  it('is empty where the sentence names none', () => {
    expect(subjectIn('Condemned the raid.', 'condemn')).toBe('');
  });

  it('ends in bounded time for a chain of infinitives', () => {
    const text = `Chad ${'wants to try to begin '.repeat(40)}to condemn the raid.`;
    expect(['Chad', '']).toContain(subjectIn(text, 'condemn'));
  });
});

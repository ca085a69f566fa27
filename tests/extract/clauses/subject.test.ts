import { describe, expect, it } from 'vitest';
import { subjectOf } from '../../../src/extract/clauses/subject.ts';
import { clauseOf, namesOf, verbOf } from '../read-text.ts';

function subjectIn(text: string, lemma: string): readonly string[] {
  const clause = clauseOf(text);
  return namesOf(clause, subjectOf(clause, verbOf(clause, lemma)));
}

describe('the subject of a verb', () => {
  it.each<[text: string, verb: string, subject: readonly string[]]>([
    ['Japan signed the treaty.', 'sign', ['Japan']],
    ['Japan and Chile signed the treaty.', 'sign', ['Japan', 'Chile']],
    ['Japan, Chile and Peru signed the treaty.', 'sign', ['Japan', 'Chile', 'Peru']],
    ['The treaty was signed by Japan.', 'sign', ['treaty']],
    ['On Monday, Japan signed the treaty.', 'sign', ['Japan']],
    ['In Lima, Japan signed the treaty.', 'sign', ['Japan']],
    ['Japan, a member of the group, signed the treaty.', 'sign', ['Japan']],
    ['Japan, an old member of the group, later signed the treaty.', 'sign', ['Japan']],
    ['Japan, which left the group, signed the treaty.', 'sign', ['Japan']],
    ['Japan left the group and signed the treaty.', 'sign', ['Japan']],
    ['Japan left the group, then signed the treaty.', 'sign', ['Japan']],
    ['Japan wants to sign the treaty.', 'sign', ['Japan']],
    ['Japan asked Chile to sign the treaty.', 'sign', ['Chile']],
    ['Japan invited Chile and Peru to sign the treaty.', 'sign', ['Chile', 'Peru']],
    ['Chile was asked to sign the treaty.', 'sign', ['Chile']],
    ['Japan flew home after signing the treaty.', 'sign', ['Japan']],
    ['While signing the treaty, Japan praised Chile.', 'sign', ['Japan']],
    ['Japan praised Chile for signing the treaty.', 'sign', ['Chile']],
    ['Japan accused Chile of breaking the treaty.', 'break', ['Chile']],
    ['Japan, having signed the treaty, left.', 'leave', ['Japan']],
    ['Japan will sign the treaty and send it to Chile.', 'send', ['Japan']],
    ['Peru said that Japan had signed the treaty.', 'sign', ['Japan']],
    ['Peru said Japan had signed the treaty.', 'sign', ['Japan']],
    ['Officials from Japan signed the treaty.', 'sign', ['Japan']],
    ['The talks between Japan and Chile ended.', 'end', ['talk']],
    ['After Japan spoke, Chile signed the treaty.', 'sign', ['Chile']],
    ['Japan spoke; Chile signed the treaty.', 'sign', ['Chile']],
  ])('%s (%s)', (text, verb, subject) => {
    expect(subjectIn(text, verb)).toEqual(subject);
  });
});

describe('the subject of an infinitive', () => {
  it.each<[text: string, verb: string, subject: readonly string[]]>([
    ['Nigeria left for Togo to attend the forum.', 'attend', ['Nigeria']],
    ['Nigeria departed for Togo to attend the forum.', 'attend', ['Nigeria']],
    ['Nigeria travelled to Togo to attend the forum.', 'attend', ['Nigeria']],
    ['It is time for Togo to attend the forum.', 'attend', ['Togo']],
    ['Nigeria called for Togo to attend the forum.', 'attend', ['Togo']],
    ['Nigeria urged Togo to attend the forum.', 'attend', ['Togo']],
    ['Nigeria agreed with Togo to attend the forum.', 'attend', ['Nigeria']],
    ['Nigeria is expected to attend the forum.', 'attend', ['Nigeria']],
    ['Nigeria refused to attend the forum.', 'attend', ['Nigeria']],
  ])('%s', (text, verb, subject) => {
    expect(subjectIn(text, verb)).toEqual(subject);
  });
});

describe('a speaker behind the verb', () => {
  it.each<[text: string, verb: string, subject: readonly string[]]>([
    ['"Chile signed it," said Japan.', 'say', ['Japan']],
    ['"Chile signed it," Japan said.', 'say', ['Japan']],
    ['"It is over," added Norway.', 'add', ['Norway']],
  ])('%s', (text, verb, subject) => {
    expect(subjectIn(text, verb)).toEqual(subject);
  });
});

describe('a sentence without a subject', () => {
  it.each<[text: string, verb: string]>([
    ['Signed the treaty yesterday.', 'sign'],
    ['To sign the treaty takes time.', 'sign'],
  ])('%s', (text, verb) => {
    expect(subjectIn(text, verb)).toEqual([]);
  });

  it('is no subject of a chunk that is no verb', () => {
    expect(subjectOf(clauseOf('Japan signed it.'), 0)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { verbForms } from '../../../src/extract/lexicon/verb-forms.ts';
import { theReader } from '../extract-sentence.ts';

describe('the forms of a verb', () => {
  it.each([
    ['visit', 'visit visits visiting visited'],
    ['invite', 'invite invites inviting invited'],
    ['meet', 'meet meets meeting met'],
    ['hold', 'hold holds holding held'],
    ['speak', 'speak speaks speaking spoke spoken'],
    ['go', 'go goes going went gone'],
    ['fly', 'fly flies flying flew flown'],
    ['pay', 'pay pays paying paid'],
    ['accuse', 'accuse accuses accusing accused'],
    ['discuss', 'discuss discusses discussing discussed'],
    ['reach', 'reach reaches reaching reached'],
    ['vow', 'vow vows vowing vowed'],
    ['deny', 'deny denies denying denied'],
    ['stay', 'stay stays staying stayed'],
    ['travel', 'travel travels traveling travelled traveled'],
    ['withdraw', 'withdraw withdraws withdrawing withdrew withdrawn'],
    ['travel', 'travelling'],
    ['cut', 'cutting cut'],
    ['begin', 'beginning began begun'],
    ['expel', 'expelling expelled'],
    ['plan', 'planning planned'],
    ['admit', 'admitting admitted'],
    ['ban', 'banning banned'],
    ['readmit', 'readmitting readmitted'],
    ['find', 'finding found'],
    ['withhold', 'withholding withheld'],
    ['spend', 'spending spent'],
    ['choose', 'choosing chose chosen'],
    ['overthrow', 'overthrew overthrown'],
    ['quit', 'quitting quit'],
    ['undertake', 'undertook undertaken'],
  ])('%s: %s', (lemma, forms) => {
    expect(verbForms(lemma)).toEqual(expect.arrayContaining(forms.split(' ')));
  });

  it.each([
    ['support', 'supportted'],
    ['seek', 'seekked'],
    ['cut', 'cutted'],
    ['choose', 'choosed'],
    ['play', 'playyed'],
  ])('%s has no form %s that could be another word', (lemma, form) => {
    expect(verbForms(lemma)).not.toContain(form);
  });

  it('hold no form twice', () => {
    for (const lemma of ['cut', 'put', 'let', 'visit', 'ban', 'hit'])
      expect(new Set(verbForms(lemma)).size).toBe(verbForms(lemma).length);
  });

  it('hold the lemma first for every verb of the schema', () => {
    const verbs = [...theReader().ontology.relations.values()].flatMap(({ frames }) =>
      frames.flatMap((frame) => frame.verbs.map((verb) => verb.split(' ')[0] ?? '')),
    );
    expect(verbs.length).toBeGreaterThan(100);
    for (const verb of new Set(verbs.filter((one) => one !== '*'))) {
      const forms = verbForms(verb);
      expect(forms[0]).toBe(verb);
      expect(forms.every((form) => /^[a-z-]+$/u.test(form))).toBe(true);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { nounAt } from '../../../src/extract/clauses/clause.ts';
import { complementsOfNoun, complementsOfVerb } from '../../../src/extract/clauses/complements.ts';
import { clauseOf, namesOf, verbOf } from '../read-text.ts';

type Told = Readonly<Record<string, readonly string[]>>;

/** `{ object: […], with: […] }` of a verb. */
function complementsIn(text: string, lemma: string): Told {
  const clause = clauseOf(text);
  const { object, prepositional } = complementsOfVerb(clause, verbOf(clause, lemma));
  const told: Record<string, readonly string[]> = object.length > 0 ? { object: namesOf(clause, object) } : {};
  for (const { preposition, group } of prepositional)
    told[preposition] = [...(told[preposition] ?? []), ...namesOf(clause, group)];
  return told;
}

function complementsOf(text: string, head: string): Told {
  const clause = clauseOf(text);
  const at = clause.chunks.findIndex((_, one) => nounAt(clause, one)?.head === head);
  const told: Record<string, readonly string[]> = {};
  for (const { preposition, group } of complementsOfNoun(clause, at).prepositional)
    told[preposition] = [...(told[preposition] ?? []), ...namesOf(clause, group)];
  return told;
}

describe('what a verb takes', () => {
  it.each<[text: string, verb: string, told: Told]>([
    ['Japan hosted Chile.', 'host', { object: ['Chile'] }],
    ['Japan hosted Chile and Peru.', 'host', { object: ['Chile', 'Peru'] }],
    ['Japan hosted the talks with Chile.', 'host', { object: ['talk'], with: ['Chile'] }],
    ['Japan met on Monday with Chile.', 'meet', { with: ['Chile'] }],
    ['Japan met with Chile on Monday.', 'meet', { with: ['Chile'] }],
    ['Japan met again with Chile.', 'meet', { with: ['Chile'] }],
    ['Japan sat down with Chile.', 'sit', { with: ['Chile'] }],
    ['Japan sent aid to Chile and to Peru.', 'send', { object: ['aid'], to: ['Chile', 'Peru'] }],
    ['Japan pledged aid for Chile, and left.', 'pledge', { object: ['aid'], for: ['Chile'] }],
    ['Japan was praised by Chile for its help.', 'praise', { by: ['Chile'], for: ['help'] }],
    ['Japan spoke, after the vote, with Chile.', 'speak', { after: ['vote'], with: ['Chile'] }],
    ['Japan warned other states, including Chile and Peru, of a war.', 'warn', { object: ['Chile', 'Peru'] }],
    ['Japan invited the following states: Chile and Peru.', 'invite', { object: ['Chile', 'Peru'] }],
    ['Japan brought together Chile and Peru.', 'bring', { object: ['Chile', 'Peru'] }],
    ['Japan worked together with Chile.', 'work', { with: ['Chile'] }],
    ['Japan left.', 'leave', {}],
    ['Japan left; Chile stayed.', 'leave', {}],
    ['Japan spoke among more than 100 states.', 'speak', { among: ['state'] }],
    ['the treaty, which Japan signed with Chile', 'sign', { object: ['treaty'], with: ['Chile'] }],
  ])('%s', (text, verb, told) => {
    expect(complementsIn(text, verb)).toMatchObject(told);
    expect(Object.keys(complementsIn(text, verb)).sort()).toEqual(expect.arrayContaining(Object.keys(told).sort()));
  });

  it('names the infinitive that completes the verb', () => {
    const clause = clauseOf('Japan plans to visit Chile.');
    expect(complementsOfVerb(clause, verbOf(clause, 'plan')).infinitive).toBe(verbOf(clause, 'visit'));
  });

  it('is none where the clause ends first', () => {
    const clause = clauseOf('Japan plans a visit.');
    expect(complementsOfVerb(clause, verbOf(clause, 'plan')).infinitive).toBeNull();
  });
});

describe('what a noun takes', () => {
  it.each<[text: string, head: string, told: Told]>([
    ['The talks between Japan and Chile ended.', 'talk', { between: ['Japan', 'Chile'] }],
    ['The talks of Japan with Chile ended.', 'talk', { of: ['Japan'], with: ['Chile'] }],
    ['The talks on Monday with Chile ended.', 'talk', { with: ['Chile'] }],
    ['The sanctions imposed on Chile by Japan hurt.', 'sanction', { on: ['Chile'], by: ['Japan'] }],
    ['The talks held by Japan in Chile ended.', 'talk', { by: ['Japan'], in: ['Chile'] }],
    ['The talks ended in Chile.', 'talk', {}],
  ])('%s', (text, head, told) => {
    expect(complementsOf(text, head)).toEqual(told);
  });
});

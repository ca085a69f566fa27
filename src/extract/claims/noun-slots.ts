import { type Clause, verbAt, wordAt } from '../clauses/clause.ts';
import { complementsOfNoun, complementsOfVerb } from '../clauses/complements.ts';
import { clauseSubject, mentionsOf, ownersOf } from '../clauses/parties.ts';
import { subjectOf } from '../clauses/subject.ts';
import type { ReadMention } from '../referents/reading.ts';
import type { Carrier } from './carrier.ts';

/** "killed in an Israeli strike", "wounded during a raid by the army": whom the act struck that a noun names. */
export function victimsOf(clause: Clause, carrier: Carrier | null): readonly ReadMention[] {
  const verb = carrier === null ? null : verbAt(clause, carrier.verb);
  if (carrier === null || verb === null || !verb.passive || !HARMING.has(verb.lemma)) return [];
  if (!STRIKING.has(carrier.preposition ?? '')) return [];
  const patients = subjectOf(clause, carrier.verb);
  const named = mentionsOf(clause, patients);
  return named.length > 0 ? named : ownersOf(clause, patients);
}

const HARMING = new Set('kill wound injure hit destroy damage assassinate behead shoot sink down'.split(' '));
const STRIKING = new Set(['in', 'by', 'during', 'after']);

/** "backed Chad in its war against Niger": who is helped fights, and not who helps; empty where nobody is. */
export function sidedWith(clause: Clause, { verb, preposition }: Carrier): readonly ReadMention[] {
  if (preposition !== 'in' || !SIDING.has(verbAt(clause, verb)?.lemma ?? '')) return [];
  return mentionsOf(clause, complementsOfVerb(clause, verb).object);
}

const SIDING = new Set('back support help assist aid arm equip supply fund finance'.split(' '));

/** "the accusation that Chad had armed them", "its demand to Niger that …": whom the clause behind a noun is about. */
export function toldOfNoun(clause: Clause, at: number): readonly ReadMention[] {
  const { prepositional } = complementsOfNoun(clause, at);
  const last = Math.max(at, ...(prepositional.at(-1)?.group ?? []));
  return wordAt(clause, last + 1) === 'that' ? clauseSubject(clause, last) : [];
}

import type { Slot } from '../../model/ontology.ts';
import type { NounChunk } from '../clauses/chunk.ts';
import { type Clause, nounAt, verbAt, wordAt } from '../clauses/clause.ts';
import { type Complements, complementsOfNoun, complementsOfVerb } from '../clauses/complements.ts';
import type { Group } from '../clauses/coordinate.ts';
import { clauseSubject, mentionsOf, ownersOf } from '../clauses/parties.ts';
import { subjectOf } from '../clauses/subject.ts';
import { isEventMention } from '../referents/is-event-mention.ts';
import type { ReadMention } from '../referents/reading.ts';
import type { Carrier } from './carrier.ts';

/** In a frame's slots: the parties in the name of an event, or the body that a noun names. */
export const INSIDE = 'inside';
/** In a frame's slots: the same where they are two, who hold the event between them. */
export const SIDES = 'sides';

/** "killed in an Israeli strike", "wounded during a raid by the army", "its attacks on Peru's grid": whom the act struck that a noun names. */
export function victimsOf(clause: Clause, at: number, carrier: Carrier | null): readonly ReadMention[] {
  const harmed = harmedBy(clause, carrier);
  if (harmed.length > 0) return harmed;
  const { prepositional } = complementsOfNoun(clause, at);
  const struck = prepositional.find(({ preposition }) => AIMED.has(preposition));
  const targets = struck?.group.filter((one) => TARGETS.test(nounAt(clause, one)?.head ?? '')) ?? [];
  return ownersOf(clause, targets);
}

const AIMED = new Set(['on', 'against', 'at', 'upon']);
/** What force strikes, and words do not. */
const TARGETS =
  /^(?:infrastructure|personnel|facility|grid|plant|reactor|site|hospital|school|network|depot|airport|airfield|refinery|pipeline|capital|neighbourhood|neighborhood|compound|consulate|installation|building|home|market|bridge|dam|station|headquarters|outpost|checkpoint|convoy|camp|silo|granary|factory|monument|system|asset|interest)s?$/u;

function harmedBy(clause: Clause, carrier: Carrier | null): readonly ReadMention[] {
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

/** "sent his envoy to Rome for talks": who is sent takes part, and not who sends; empty where nobody is. */
export function sentTo(clause: Clause, { verb, preposition }: Carrier): readonly ReadMention[] {
  const sending = verbAt(clause, verb);
  if (!ERRANDS.has(preposition ?? '') || sending === null || !SENDING.has(sending.lemma)) return [];
  return sending.passive ? [] : mentionsOf(clause, complementsOfVerb(clause, verb).object);
}

const ERRANDS = new Set(['for', 'on']);
const SENDING = new Set(['send', 'dispatch', 'despatch']);

const SIDING = new Set('back support help assist aid arm equip supply fund finance'.split(' '));

/** "the accusation that Chad had armed them", "its demand to Niger that …": whom the clause behind a noun is about. */
export function toldOfNoun(clause: Clause, at: number): readonly ReadMention[] {
  const { prepositional } = complementsOfNoun(clause, at);
  const last = Math.max(at, ...(prepositional.at(-1)?.group ?? []));
  return wordAt(clause, last + 1) === 'that' ? clauseSubject(clause, last) : [];
}

/** "the U.S.-Jamaica Dialogue": the parties in the name of an event, those by which it is told that they hold it, and the event. */
export function addEvent(noun: NounChunk | null, slots: Map<Slot, readonly ReadMention[]>): void {
  const owners = noun?.possessors ?? [];
  slots.set(INSIDE, owners);
  slots.set(SIDES, areTwo(owners) ? owners : []);
  slots.set('itself', (noun?.mentions ?? []).filter(isEventMention));
}

function areTwo(owners: readonly ReadMention[]): boolean {
  return owners.length === 2 && owners[0]?.referents[0] !== owners[1]?.referents[0];
}

/** "threatened to annex X", "refused to sell arms to X", "vowed to retaliate against X": whom the act is for that a verb governs. */
export function aimOf(clause: Clause, infinitive: number | null): readonly ReadMention[] {
  if (infinitive === null) return [];
  const { object, prepositional } = complementsOfVerb(clause, infinitive);
  const named = mentionsOf(clause, object);
  if (named.length > 0) return named;
  const turned = prepositional.find(({ preposition }) => TURNED.has(preposition));
  const addressed = turned === undefined ? [] : mentionsOf(clause, turned.group);
  if (addressed.length > 0) return addressed;
  const owners = ownersOf(clause, object);
  // "vowed to respond to the attack by X"
  return owners.length > 0 || turned?.preposition !== 'to' ? owners : ownersOf(clause, turned.group);
}

const TURNED = new Set(['against', 'on', 'to', 'from', 'with', 'upon', 'over', 'between', 'at']);

/** "rejected a call by X", "hit back at X's accusations", "bowed to demands from X": who answers what the noun names. */
export function respondentOf(clause: Clause, at: number, carrier: Carrier | null): readonly ReadMention[] {
  if (carrier === null) return [];
  const verb = verbAt(clause, carrier.verb);
  // "despite objections from X, Y began", "Y acted under pressure from X"
  if (UNMOVED.has(carrier.preposition ?? '')) return verb?.passive === true ? [] : agentOf(clause, carrier.verb);
  if (!ANSWERING.has(verb?.lemma ?? '')) return [];
  // "the accusation by X was denied by Y"
  const isPatient = verb?.passive === true && subjectOf(clause, carrier.verb).includes(at);
  if (isPatient) return mentionsOf(clause, agentsOf(complementsOfVerb(clause, carrier.verb)));
  const isAnswered = carrier.isObject || ['at', 'to', 'in', 'on', 'off'].includes(carrier.preposition ?? '');
  return isAnswered ? agentOf(clause, carrier.verb) : [];
}

const UNMOVED = new Set(['despite', 'amid', 'amidst', 'under']);

const ANSWERING = new Set(
  (
    'reject dismiss refuse rebuff decline deny turn accept heed ignore answer resist welcome hit bow yield respond react shrug brush ' +
    'defy spurn refute repudiate rebut counter face agree consider accede bat fend comply'
  ).split(' '),
);

/** What stands behind the "by" of a passive. */
export function agentsOf({ prepositional }: Complements): Group {
  return prepositional.find(({ preposition }) => preposition === 'by')?.group ?? [];
}

/** Who does what a verb tells: its subject, of a passive the party behind "by". */
export function agentOf(clause: Clause, verb: number): readonly ReadMention[] {
  const chunk = verbAt(clause, verb);
  if (chunk?.passive === true) {
    const by = complementsOfVerb(clause, verb).prepositional.find((one) => one.preposition === 'by');
    return by === undefined ? mentionsOf(clause, subjectOf(clause, verb)) : mentionsOf(clause, by.group);
  }
  return mentionsOf(clause, subjectOf(clause, verb));
}

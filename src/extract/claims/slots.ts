import type { Slot } from '../../model/ontology.ts';
import type { VerbChunk } from '../clauses/chunk.ts';
import { type Clause, groupAt, nounAt, verbAt } from '../clauses/clause.ts';
import { isDelegation } from '../clauses/companions.ts';
import { type Complements, complementsOfNoun, complementsOfVerb } from '../clauses/complements.ts';
import { conditionOf } from '../clauses/condition.ts';
import { subjectOrFronted } from '../clauses/fronted-participle.ts';
import { isOfMembers, listedMembers } from '../clauses/listed-members.ts';
import { listAfter } from '../clauses/named-lists.ts';
import { nounControl } from '../clauses/noun-control.ts';
import { obligedOf } from '../clauses/obliged.ts';
import {
  addresseeOf,
  apposedTo,
  clauseSubject,
  mentionsOf,
  outerOwner,
  ownersOf,
  partyWithin,
} from '../clauses/parties.ts';
import { subjectOf } from '../clauses/subject.ts';
import type { ReadMention } from '../referents/reading.ts';
import type { RosterPart } from '../rosters/find-rosters.ts';
import { addBidden, addFronted, addJoined, addRelative, addShared, addSideOfPlace, addWhere } from './added-slots.ts';
import { beneficiaryOf } from './beneficiary.ts';
import { type Carrier, carrierOf } from './carrier.ts';
import { celebrantsOf } from './celebrants.ts';
import {
  addEvent,
  agentOf,
  agentsOf,
  aimOf,
  INSIDE,
  respondentOf,
  sentTo,
  sidedWith,
  toldOfNoun,
  victimsOf,
} from './noun-slots.ts';
import { possessorsOf } from './possessors-of.ts';
import { prepositionSlots } from './preposition-slots.ts';
import { DUTIES } from './voice-of.ts';

/** The mentions in each slot of a trigger. */
export type Slots = ReadonlyMap<Slot, readonly ReadMention[]>;

/** A word that may open a frame, with its slots and the verb that decides its modality. */
export interface Trigger {
  readonly kind: 'verb' | 'noun';
  /** Position of its chunk. */
  readonly at: number;
  readonly slots: Slots;
  /** The verb itself, or the verb that carries the noun; null when there is none. */
  readonly verb: number | null;
  readonly complements: Complements;
  /** The noun is what its verb acts on: "pledged aid", and not "said in talks". */
  readonly isObject: boolean;
  /** Surface subject of a passive: what is done to it. */
  readonly patients: readonly number[];
  /** Surface subject of an active verb. */
  readonly subjects: readonly number[];
}

/** Slots of a verb; a passive is turned round. */
export function triggerOfVerb(clause: Clause, at: number, verb: VerbChunk): Trigger {
  const subject = subjectOf(clause, at);
  const surface = mentionsOf(clause, subjectOrFronted(clause, at, subject));
  const complements = complementsOfVerb(clause, at);
  const slots = prepositionSlots(clause, complements);
  addFronted(clause, at, slots);
  addRelative(clause, at, slots);
  addWhere(clause, at, slots);
  addShared(clause, at, slots);
  if (verb.passive) addOfPatient(clause, subject, slots);
  if (verb.passive || verb.form === 'participle') {
    slots.set(
      'object',
      verb.form === 'participle' && !verb.passive ? mentionsOf(clause, nounBefore(clause, at)) : surface,
    );
    slots.set('subject', slots.get('by') ?? []);
  } else {
    const owner = nounControl(clause, at);
    slots.set('subject', owner.length > 0 ? owner : surface);
    slots.set('object', mentionsOf(clause, complements.object));
  }
  // Whoever travels with a delegation does not meet it.
  if (subject.some((one) => one > at && isDelegation(clause, one))) slots.delete('with');
  slots.set('subject-possessor', ownersOf(clause, verb.passive ? agentsOf(complements) : subject));
  slots.set('object-possessor', ownersOf(clause, verb.passive ? subject : complements.object));
  addSideOfPlace(clause, slots, complements);
  addJoined(clause, slots, complements);
  slots.set('within', partyWithin(clause, at));
  slots.set('clause', clauseSubject(clause, at));
  slots.set('condition', conditionOf(clause, at));
  slots.set('addressee', addresseeOf(clause, at));
  slots.set('obliged', obligedOf(clause, at, DUTIES));
  slots.set('aim', aimOf(clause, complements.infinitive));
  addBidden(clause, slots, complements);
  return {
    kind: 'verb',
    at,
    slots,
    verb: at,
    complements,
    isObject: false,
    patients: verb.passive ? subject : [],
    subjects: verb.passive ? [] : subject,
  };
}

/** "Relations between X and Y were established", "the sanctions on X were imposed by Y": what belongs to the noun of a passive. */
function addOfPatient(clause: Clause, subject: readonly number[], slots: Map<Slot, readonly ReadMention[]>): void {
  const noun = subject.at(-1);
  if (noun === undefined || (nounAt(clause, noun)?.mentions.length ?? 0) > 0) return;
  for (const [preposition, mentions] of prepositionSlots(clause, complementsOfNoun(clause, noun)))
    if (preposition !== 'by' && !slots.has(preposition)) slots.set(preposition, mentions);
}

function nounBefore(clause: Clause, at: number): readonly number[] {
  return nounAt(clause, at - 1) === null ? [] : groupAt(clause, at - 1);
}

/** Slots of a noun: genitives, its prepositional phrases, and the subject of the verb that carries it. */
export function triggerOfNoun(clause: Clause, at: number): Trigger {
  const noun = nounAt(clause, at);
  const complements = complementsOfNoun(clause, at);
  const slots = prepositionSlots(clause, complements);
  const owners = possessorsOf(clause, at);
  slots.set('possessor', owners);
  slots.set(
    'ruler',
    owners.filter(({ form }) => form === 'name'),
  );
  const phrase = noun?.mentions[0]?.phrase.kind;
  if (phrase === 'event') addEvent(noun, slots);
  if (phrase === 'organisation' && (noun?.side === '' || isOfMembers(noun))) slots.set(INSIDE, noun?.mentions ?? []);
  const carrier = carrierOf(clause, at);
  const isDoer = carrier?.isAgent === true && !isMeansOfPassive(clause, at, carrier);
  slots.set('governor', isDoer ? governorOf(clause, carrier) : []);
  slots.set('clause', toldOfNoun(clause, at));
  slots.set('victim', victimsOf(clause, at, carrier));
  slots.set('within', partyWithin(clause, at));
  slots.set('apposed', phrase === 'organisation' ? listedMembers(clause, at) : apposedTo(clause, at));
  slots.set('outer', outerOwner(clause, at));
  slots.set('celebrant', celebrantsOf(clause, at));
  slots.set('respondent', respondentOf(clause, at, carrier));
  const shared = slots.has('with') ? [] : beneficiaryOf(clause, carrier);
  if (shared.length > 0) slots.set('with', shared);
  addOfVerb(clause, slots, { at, carrier });
  const isObject = carrier?.isObject ?? false;
  return { kind: 'noun', at, slots, verb: carrier?.verb ?? null, complements, isObject, patients: [], subjects: [] };
}

/** "Talks took place between X and Y", "a call was held with Z": what the verb says no more of belongs to the noun before it. */
function addOfVerb(
  clause: Clause,
  slots: Map<Slot, readonly ReadMention[]>,
  { at, carrier }: { readonly at: number; readonly carrier: Carrier | null },
): void {
  const verb = carrier === null || carrier.isObject || carrier.verb < at ? null : verbAt(clause, carrier.verb);
  if (carrier === null || verb === null || !HAPPENING.has(verb.lemma)) return;
  if (!subjectOf(clause, carrier.verb).includes(at)) return;
  for (const [preposition, mentions] of prepositionSlots(clause, complementsOfVerb(clause, carrier.verb)))
    if (['between', 'with', 'among'].includes(preposition) && !slots.has(preposition)) slots.set(preposition, mentions);
}

const HAPPENING = new Set(
  'take hold begin start open resume continue occur schedule plan conclude end sign reach'.split(' '),
);

/** Slots of a participle joined to its agent: "Iranian-backed Houthis", "the UN-brokered truce between X and Y". */
export function triggerOfCompound(clause: Clause, at: number, agent: ReadMention): Trigger {
  const complements = complementsOfNoun(clause, at);
  const slots = prepositionSlots(clause, complements);
  const noun = nounAt(clause, at);
  const head = noun?.mentions.length === 0 ? nounAt(clause, at + 1) : noun;
  slots.set('subject', [agent]);
  // "Iranian-backed groups, including Hamas"
  const list = (head?.mentions.length ?? 0) === 0 ? listAfter(clause, at) : null;
  slots.set('object', list === null ? (head?.mentions ?? []) : mentionsOf(clause, groupAt(clause, list)));
  slots.set(
    'object-possessor',
    (noun?.possessors ?? []).filter((one) => one !== agent),
  );
  return {
    kind: 'verb',
    at,
    slots,
    verb: null,
    complements: { ...complements, object: [at] },
    isObject: false,
    patients: [],
    subjects: [],
  };
}

/** Slots of a list of parties. */
export function triggerOfRoster({ at, verb, members, peers, hosts, events }: RosterPart): Trigger {
  const slots = new Map<Slot, readonly ReadMention[]>([
    ['member', members],
    ['ruler', members],
    ['peer', peers],
    ['host', hosts],
    ['event', events],
  ]);
  const complements = { object: [], prepositional: [], infinitive: null };
  return { kind: 'noun', at, slots, verb, complements, isObject: false, patients: [], subjects: [] };
}

/** "By telephone, X was congratulated by Y and Z": those who did it did not do it among themselves. */
function isMeansOfPassive(clause: Clause, noun: number, { verb, preposition }: Carrier): boolean {
  const isPhone = preposition !== null && /phone$|^hotline$/u.test(nounAt(clause, noun)?.head ?? '');
  return isPhone && verbAt(clause, verb)?.passive === true;
}

function governorOf(clause: Clause, carrier: Carrier): readonly ReadMention[] {
  const others = [...sidedWith(clause, carrier), ...sentTo(clause, carrier)];
  return others.length > 0 ? others : agentOf(clause, carrier.verb);
}

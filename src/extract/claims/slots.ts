import type { Slot } from '../../model/ontology.ts';
import type { VerbChunk } from '../clauses/chunk.ts';
import { type Clause, groupAt, nounAt, verbAt, wordAt } from '../clauses/clause.ts';
import { isDelegation } from '../clauses/companions.ts';
import { type Complements, complementsOfNoun, complementsOfVerb } from '../clauses/complements.ts';
import { conditionOf } from '../clauses/condition.ts';
import { listedMembers } from '../clauses/listed-members.ts';
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
import { antecedent, relativeStart } from '../clauses/relative-clause.ts';
import { subjectOf } from '../clauses/subject.ts';
import { isEventMention } from '../referents/is-event-mention.ts';
import type { ReadMention } from '../referents/reading.ts';
import type { RosterPart } from '../rosters/find-rosters.ts';
import { type Carrier, carrierOf } from './carrier.ts';
import { celebrantsOf } from './celebrants.ts';
import {
  addEvent,
  agentOf,
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
  const surface = mentionsOf(clause, subject);
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
  slots.set('subject-possessor', ownersOf(clause, verb.passive ? [] : subject));
  slots.set('object-possessor', ownersOf(clause, verb.passive ? subject : complements.object));
  addSideOfPlace(clause, slots, complements);
  addJoined(clause, slots, complements);
  slots.set('within', partyWithin(clause, at));
  slots.set('clause', clauseSubject(clause, at));
  slots.set('condition', conditionOf(clause, at));
  slots.set('addressee', addresseeOf(clause, at));
  slots.set('obliged', obligedOf(clause, at, DUTIES));
  slots.set('aim', aimOf(clause, complements.infinitive));
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

/** "In Warsaw, she will meet …": prepositional phrases that open the sentence, before the subject. */
function addFronted(clause: Clause, verb: number, slots: Map<Slot, readonly ReadMention[]>): void {
  for (let at = 0; at < verb && at < 8; at += 1) {
    const chunk = clause.chunks[at];
    if (chunk?.kind === 'verb' || chunk?.kind === 'subordinator') return;
    if (chunk?.kind !== 'preposition') continue;
    const mentions = mentionsOf(clause, groupAt(clause, at + 1));
    // "At the Young Americas Forum he will speak": an event needs no comma.
    const isClosed = clause.chunks[at + 2]?.kind === 'comma' || mentions.some(isEventMention);
    if (isClosed && mentions.length > 0 && !slots.has(chunk.word)) slots.set(chunk.word, mentions);
  }
}

/** "Anwar, with whom Scholz met": the preposition before the relative governs what the relative stands for. */
function addRelative(clause: Clause, verb: number, slots: Map<Slot, readonly ReadMention[]>): void {
  const relative = relativeStart(clause, verb);
  if (relative === null || clause.chunks[relative - 1]?.kind !== 'preposition') return;
  const preposition = wordAt(clause, relative - 1);
  const mentions = mentionsOf(clause, antecedent(clause, relative - 1));
  if (mentions.length > 0 && !slots.has(preposition)) slots.set(preposition, mentions);
}

/** "the Forum, where the minister will speak": the event that "where" stands for. */
function addWhere(clause: Clause, verb: number, slots: Map<Slot, readonly ReadMention[]>): void {
  for (let at = verb - 1; at > 0; at -= 1) {
    if (clause.chunks[at]?.kind === 'verb') return;
    if (wordAt(clause, at) !== 'where') continue;
    const behind = clause.chunks[at - 1]?.kind === 'comma' ? at - 2 : at - 1;
    const events = (nounAt(clause, behind)?.mentions ?? []).filter(isEventMention);
    if (events.length > 0 && !slots.has('at')) slots.set('at', events);
    return;
  }
}

/** "met and talked | with X", "met and held talks | with X": whom the second of two verbs names is the first one's as well. */
function addShared(clause: Clause, verb: number, slots: Map<Slot, readonly ReadMention[]>): void {
  if (verbAt(clause, verb)?.passive !== false || wordAt(clause, verb + 1) !== 'and') return;
  const second = verbAt(clause, verb + 2);
  if (second === null || second.passive || second.form !== verbAt(clause, verb)?.form) return;
  const shared = prepositionSlots(clause, complementsOfVerb(clause, verb + 2)).get('with') ?? [];
  if (shared.length > 0 && !slots.has('with')) slots.set('with', shared);
}

/** "In Chisinau, she will meet with government officials": a side without an owner is the side of the place. */
function addSideOfPlace(
  clause: Clause,
  slots: Map<Slot, readonly ReadMention[]>,
  { prepositional }: Complements,
): void {
  const place = slots.get('in');
  const partners = prepositional.find(({ preposition }) => preposition === 'with');
  if (place === undefined || partners === undefined || slots.has('with')) return;
  const isSide = partners.group.some((at) => OFFICIALS.test(nounAt(clause, at)?.head ?? ''));
  if (isSide) slots.set('with', place);
}

const OFFICIALS =
  /^(?:government|official|authority|leader|minister|counterpart|representative|leadership|lawmaker)s?$/u;

/** "hosted talks | joined by X", "chaired a meeting attended by Y": who came to them is with the one who held them. */
function addJoined(clause: Clause, slots: Map<Slot, readonly ReadMention[]>, { object }: Complements): void {
  const at = (object.at(-1) ?? Number.NaN) + 1;
  const verb = verbAt(clause, at);
  if (verb?.form !== 'participle' || !JOINED.has(verb.lemma) || wordAt(clause, at + 1) !== 'by') return;
  const joined = mentionsOf(clause, groupAt(clause, at + 2));
  slots.set('with', [...(slots.get('with') ?? []), ...joined]);
}

const JOINED = new Set(['join', 'attend']);

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
  if (phrase === 'organisation' && noun?.side === '') slots.set(INSIDE, noun.mentions);
  const carrier = carrierOf(clause, at);
  slots.set('governor', carrier === null || !carrier.isAgent ? [] : governorOf(clause, carrier));
  slots.set('clause', toldOfNoun(clause, at));
  slots.set('victim', victimsOf(clause, at, carrier));
  slots.set('within', partyWithin(clause, at));
  slots.set('apposed', phrase === 'organisation' ? listedMembers(clause, at) : apposedTo(clause, at));
  slots.set('outer', outerOwner(clause, at));
  slots.set('celebrant', celebrantsOf(clause, at));
  slots.set('respondent', respondentOf(clause, carrier));
  addBeneficiary(clause, slots, carrier);
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

/**
 * "hosted X for talks", "told X in a call", "assured X by telephone": the object of the verb shares in the occasion.
 */
function addBeneficiary(clause: Clause, slots: Map<Slot, readonly ReadMention[]>, carrier: Carrier | null): void {
  if (carrier === null || slots.has('with') || !sharesObject(clause, carrier)) return;
  const object = mentionsOf(clause, complementsOfVerb(clause, carrier.verb).object);
  if (object.length > 0) slots.set('with', object);
}

function sharesObject(clause: Clause, { preposition, verb }: Carrier): boolean {
  const lemma = verbAt(clause, verb)?.lemma ?? '';
  if (preposition === 'for') return HOSTING.has(lemma);
  return ADDRESSING.has(lemma) && ['in', 'during', 'by', 'over', 'via', 'at', 'on'].includes(preposition ?? '');
}

const HOSTING = new Set('host meet receive invite welcome join call summon greet see call'.split(' '));
/** Verbs whose object hears what is said. */
const ADDRESSING = new Set(
  'tell urge assure thank congratulate inform brief ask warn remind reassure press advise notify request implore beg wish'.split(
    ' ',
  ),
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

function governorOf(clause: Clause, carrier: Carrier): readonly ReadMention[] {
  const others = [...sidedWith(clause, carrier), ...sentTo(clause, carrier)];
  return others.length > 0 ? others : agentOf(clause, carrier.verb);
}

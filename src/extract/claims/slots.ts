import type { Slot } from '../../model/ontology.ts';
import type { VerbChunk } from '../clauses/chunk.ts';
import { type Clause, groupAt, isGoverned, nounAt, verbAt, wordAt } from '../clauses/clause.ts';
import { type Complements, complementsOfNoun, complementsOfVerb } from '../clauses/complements.ts';
import { subjectOf } from '../clauses/subject.ts';
import type { ReadMention } from '../referents/reading.ts';

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
  /** Surface subject of a passive: what is done to it. */
  readonly patients: readonly number[];
}

/** Verbs that say no more than that the noun takes place. */
const LIGHT_VERBS = new Set(
  'have hold conduct pay make host take begin start conclude complete end wrap undertake continue resume open plan schedule cancel postpone organise organize convene announce arrange co-host lead co-chair chair attend be kick finish agree join'.split(
    ' ',
  ),
);
const EVENT_PREPOSITIONS = new Set([
  'as',
  'during',
  'at',
  'in',
  'after',
  'before',
  'following',
  'on',
  'for',
  'to',
  'with',
]);

/** Slots of a verb; a passive is turned round. */
export function triggerOfVerb(clause: Clause, at: number, verb: VerbChunk): Trigger {
  const subject = subjectOf(clause, at);
  const surface = mentionsOf(clause, subject);
  const complements = complementsOfVerb(clause, at);
  const slots = prepositionSlots(clause, complements);
  addFronted(clause, at, slots);
  if (verb.passive || verb.form === 'participle') {
    slots.set(
      'object',
      verb.form === 'participle' && !verb.passive ? mentionsOf(clause, nounBefore(clause, at)) : surface,
    );
    slots.set('subject', slots.get('by') ?? []);
  } else {
    slots.set('subject', surface);
    slots.set('object', mentionsOf(clause, complements.object));
  }
  slots.set('object-possessor', ownersOf(clause, verb.passive ? subject : complements.object));
  return { kind: 'verb', at, slots, verb: at, complements, patients: verb.passive ? subject : [] };
}

/** "In Warsaw, she will meet …": prepositional phrases that open the sentence, before the subject. */
function addFronted(clause: Clause, verb: number, slots: Map<Slot, readonly ReadMention[]>): void {
  for (let at = 0; at < verb && at < 8; at += 1) {
    const chunk = clause.chunks[at];
    if (chunk?.kind === 'verb' || chunk?.kind === 'subordinator') return;
    if (chunk?.kind !== 'preposition' || clause.chunks[at + 2]?.kind !== 'comma') continue;
    const mentions = mentionsOf(clause, groupAt(clause, at + 1));
    if (mentions.length > 0 && !slots.has(chunk.word)) slots.set(chunk.word, mentions);
  }
}

function nounBefore(clause: Clause, at: number): readonly number[] {
  return nounAt(clause, at - 1) === null ? [] : groupAt(clause, at - 1);
}

/** Slots of a noun: genitives, its prepositional phrases, and the subject of the verb that carries it. */
export function triggerOfNoun(clause: Clause, at: number): Trigger {
  const noun = nounAt(clause, at);
  const complements = complementsOfNoun(clause, at);
  const slots = prepositionSlots(clause, complements);
  slots.set('possessor', noun?.possessors ?? []);
  const carrier = carrierOf(clause, at);
  slots.set('governor', carrier === null || !carrier.isAgent ? [] : agentOf(clause, carrier.verb));
  addBeneficiary(clause, slots, carrier);
  return { kind: 'noun', at, slots, verb: carrier?.verb ?? null, complements, patients: [] };
}

/** "hosted X for talks", "met X for a meeting": the object of the verb shares in the noun. */
function addBeneficiary(clause: Clause, slots: Map<Slot, readonly ReadMention[]>, carrier: Carrier | null): void {
  if (carrier === null || slots.has('with') || carrier.preposition !== 'for') return;
  const object = mentionsOf(clause, complementsOfVerb(clause, carrier.verb).object);
  if (object.length > 0) slots.set('with', object);
}

interface Carrier {
  readonly verb: number;
  /** The verb's subject takes part in what the noun names. */
  readonly isAgent: boolean;
  readonly preposition: string | null;
}

/** The verb a noun hangs on: as its object, or by a preposition of time or occasion; or as its subject. */
function carrierOf(clause: Clause, at: number): Carrier | null {
  const first = groupAt(clause, at)[0] ?? at;
  const governed = isGoverned(clause, at);
  const preposition = governed ? wordAt(clause, first - 1) : null;
  const verb = verbLeft(clause, governed ? first - 1 : first);
  if (verb !== null) {
    const chunk = verbAt(clause, verb);
    if (chunk === null) return null;
    if (governed) return { verb, isAgent: EVENT_PREPOSITIONS.has(preposition ?? ''), preposition };
    const reached = complementsOfVerb(clause, verb).object.includes(at);
    return reached ? { verb, isAgent: LIGHT_VERBS.has(chunk.lemma) && !chunk.passive, preposition } : null;
  }
  const right = verbRight(clause, at);
  if (right === null) return null;
  const opening = governed && EVENT_PREPOSITIONS.has(preposition ?? '');
  return { verb: right, isAgent: opening, preposition };
}

function verbLeft(clause: Clause, from: number): number | null {
  for (let at = from - 1; at >= 0; at -= 1) {
    const kind = clause.chunks[at]?.kind;
    if (kind === 'verb') return at;
    if (kind === 'stop' || kind === 'relative' || kind === 'subordinator') return null;
  }
  return null;
}

function verbRight(clause: Clause, from: number): number | null {
  for (let at = from + 1; at < clause.chunks.length; at += 1) {
    const chunk = clause.chunks[at];
    if (chunk?.kind === 'verb' && chunk.form === 'finite') return at;
    if (chunk?.kind === 'stop' || chunk?.kind === 'relative') return null;
  }
  return null;
}

function agentOf(clause: Clause, verb: number): readonly ReadMention[] {
  const chunk = verbAt(clause, verb);
  if (chunk?.passive === true) {
    const by = complementsOfVerb(clause, verb).prepositional.find((one) => one.preposition === 'by');
    return by === undefined ? mentionsOf(clause, subjectOf(clause, verb)) : mentionsOf(clause, by.group);
  }
  return mentionsOf(clause, subjectOf(clause, verb));
}

/** "condemned Russia's attack", "welcomed the decision of Japan": whose the object is, when it is no party itself. */
function ownersOf(clause: Clause, object: readonly number[]): readonly ReadMention[] {
  return object.flatMap((at) => {
    const noun = nounAt(clause, at);
    if (noun === null || noun.mentions.length > 0) return [];
    if (noun.possessors.length > 0) return noun.possessors;
    const of = complementsOfNoun(clause, at).prepositional.find((one) =>
      ['of', 'from', 'by'].includes(one.preposition),
    );
    return of === undefined ? [] : mentionsOf(clause, of.group);
  });
}

function prepositionSlots(clause: Clause, { prepositional }: Complements): Map<Slot, readonly ReadMention[]> {
  const slots = new Map<Slot, readonly ReadMention[]>();
  for (const { preposition, group } of prepositional) {
    const mentions = mentionsOf(clause, group);
    if (mentions.length > 0 && !slots.has(preposition)) slots.set(preposition, mentions);
  }
  return slots;
}

/** The mentions of a coordinated group of noun chunks. */
export function mentionsOf(clause: Clause, group: readonly number[]): readonly ReadMention[] {
  return group.flatMap((at) => nounAt(clause, at)?.mentions ?? []);
}

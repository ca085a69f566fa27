import type { Slot } from '../../model/ontology.ts';
import { isComing } from '../clauses/bidden.ts';
import { type Clause, groupAt, nounAt, verbAt, wordAt } from '../clauses/clause.ts';
import { type Complements, complementsOfVerb } from '../clauses/complements.ts';
import { mentionsOf } from '../clauses/parties.ts';
import { antecedent, relativeStart } from '../clauses/relative-clause.ts';
import { isEventMention } from '../referents/is-event-mention.ts';
import type { ReadMention } from '../referents/reading.ts';
import { prepositionSlots } from './preposition-slots.ts';

/** "In Warsaw, she will meet …": prepositional phrases that open the sentence, before the subject. */
export function addFronted(clause: Clause, verb: number, slots: Map<Slot, readonly ReadMention[]>): void {
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
export function addRelative(clause: Clause, verb: number, slots: Map<Slot, readonly ReadMention[]>): void {
  const relative = relativeStart(clause, verb);
  if (relative === null || clause.chunks[relative - 1]?.kind !== 'preposition') return;
  const preposition = wordAt(clause, relative - 1);
  const mentions = mentionsOf(clause, antecedent(clause, relative - 1));
  if (mentions.length > 0 && !slots.has(preposition)) slots.set(preposition, mentions);
}

/** "the Forum, where the minister will speak": the event that "where" stands for. */
export function addWhere(clause: Clause, verb: number, slots: Map<Slot, readonly ReadMention[]>): void {
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
export function addShared(clause: Clause, verb: number, slots: Map<Slot, readonly ReadMention[]>): void {
  if (verbAt(clause, verb)?.passive !== false || wordAt(clause, verb + 1) !== 'and') return;
  const second = verbAt(clause, verb + 2);
  if (second === null || second.passive || second.form !== verbAt(clause, verb)?.form) return;
  const shared = prepositionSlots(clause, complementsOfVerb(clause, verb + 2)).get('with') ?? [];
  if (shared.length > 0 && !slots.has('with')) slots.set('with', shared);
}

/** "In Chisinau, she will meet with government officials": a side without an owner is the side of the place. */
export function addSideOfPlace(
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
export function addJoined(clause: Clause, slots: Map<Slot, readonly ReadMention[]>, { object }: Complements): void {
  const at = (object.at(-1) ?? Number.NaN) + 1;
  const verb = verbAt(clause, at);
  if (verb?.form !== 'participle' || !JOINED.has(verb.lemma) || wordAt(clause, at + 1) !== 'by') return;
  const joined = mentionsOf(clause, groupAt(clause, at + 2));
  slots.set('with', [...(slots.get('with') ?? []), ...joined]);
}

const JOINED = new Set(['join', 'attend']);

/** "invited X | to attend", "invited X | to reconsider": whom somebody would have come, or do something else. */
export function addBidden(
  clause: Clause,
  slots: Map<Slot, readonly ReadMention[]>,
  { infinitive, prepositional }: Complements,
): void {
  const object = slots.get('object') ?? [];
  const whom = object.length > 0 ? object : (slots.get('object-possessor') ?? []);
  // "invited X to Minsk to sign it".
  const isHere = prepositional.some(({ preposition }) => preposition === 'to' || preposition === 'for');
  slots.set(isHere || isComing(clause, infinitive) ? 'guest' : 'bidden', whom);
}

import type { Slot } from '../../model/ontology.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Complements } from '../clauses/complements.ts';
import { mentionsOf } from '../clauses/parties.ts';
import type { ReadMention } from '../referents/reading.ts';

export function prepositionSlots(clause: Clause, { prepositional }: Complements): Map<Slot, readonly ReadMention[]> {
  const slots = new Map<Slot, readonly ReadMention[]>();
  for (const { preposition, group } of prepositional) {
    const mentions = mentionsOf(clause, group);
    const known = slots.get(preposition) ?? [];
    const isAgain = known.length > 0 && isJoined(clause, (group[0] ?? 0) - 2);
    // "signed on behalf of X by A and on behalf of Y by B": of what is done by persons twice, both do it.
    const isDone = preposition === 'by' && [...known, ...mentions].every(({ phrase }) => phrase.kind === 'person');
    const goesOn =
      isAgain ||
      isDone ||
      (preposition === 'to' && isAlike(known, mentions)) ||
      (preposition === 'with' && known.length > 0 && areAllNamed([...known, ...mentions]));
    if (mentions.length > 0 && (known.length === 0 || goesOn)) slots.set(preposition, [...known, ...mentions]);
  }
  return slots;
}

/** "with A in Rome, with B in Oslo; with C in Bonn": whoever is met one after the other. */
function areAllNamed(mentions: readonly ReadMention[]): boolean {
  return mentions.every(({ phrase }) => phrase.kind === 'person' || phrase.kind === 'role');
}

/** "with X and | with Y", "with X and later | with Y". */
function isJoined({ chunks }: Clause, at: number): boolean {
  const joint = chunks[at]?.kind === 'adverb' ? at - 1 : at;
  return chunks[joint]?.kind === 'conjunction';
}

/** "to Rome on Monday and to Oslo on Friday": places are joined to places, and no person to them. */
function isAlike(known: readonly ReadMention[], more: readonly ReadMention[]): boolean {
  return [...known, ...more].every(({ phrase }) => phrase.kind === 'country' || phrase.kind === 'place');
}

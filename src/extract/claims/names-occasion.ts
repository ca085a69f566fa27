import type { EntityKind } from '../../model/entity.ts';
import { nounAt } from '../clauses/clause.ts';
import type { ClauseSite } from './fill-slot.ts';
import type { Trigger } from './slots.ts';

/** "attended a dinner", "the meeting was attended by", "arrived in Rome": what is attended, or where, is told, and is no event that was told of before. */
export function namesOccasion(
  { clause, frames }: ClauseSite,
  { complements, patients }: Trigger,
  kinds: readonly EntityKind[],
): boolean {
  if (!kinds.every((kind) => kind === 'Event')) return false;
  const governed = complements.prepositional.filter(({ preposition }) => OCCASIONAL.has(preposition));
  if (patients.some((at) => frames.rosters.has(nounAt(clause, at)?.head ?? ''))) return true;
  return [...complements.object, ...governed.flatMap(({ group }) => group)].some(
    (at) => !PRESENCE.has(nounAt(clause, at)?.head ?? ''),
  );
}

const OCCASIONAL = new Set(['in', 'at', 'to', 'for', 'from', 'into']);

/** "is in attendance", "took part in person", "made an appearance" name no occasion. */
const PRESENCE = new Set(
  'attendance person appearance participation speech address stage podium regret apology delegation participant delegate guest audience'.split(
    ' ',
  ),
);

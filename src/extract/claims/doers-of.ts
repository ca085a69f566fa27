import { nounAt } from '../clauses/clause.ts';
import type { ClauseSite, DoneBefore, PartyMention, SlotSearch } from './fill-slot.ts';
import type { Trigger } from './slots.ts';

/**
 * "condemned | the attack", "rejected | the demand": who did what the noun tells, where the article has told of it; nobody where
 * it is an act of force that nobody was told to have done, and null where no act is spoken of.
 */
export function doersOf(
  { clause, frames, told }: ClauseSite,
  { kind, complements }: Trigger,
  { not, kinds }: SlotSearch,
): readonly PartyMention[] | null {
  if (kind !== 'verb' || not.length === 0 || !kinds.includes('Country')) return null;
  const nouns = complements.object.flatMap((at) => nounAt(clause, at) ?? []);
  const bare = nouns.find(
    ({ mentions, possessors, lemmas }) => mentions.length + possessors.length === 0 && isKnown(lemmas),
  );
  const heads = bare === undefined ? [] : VIOLENCE.test(bare.head) ? [bare.head, 'attack'] : [bare.head];
  const acts = heads.flatMap((head) => frames.nouns.get(head) ?? []).map(({ relation }) => relation);
  const hostile = acts.filter(({ quadClass }) => quadClass.endsWith('conflict'));
  if (hostile.length === 0) return null;
  const labels = new Set(hostile.map(({ label }) => label));
  const last = told.find((one) => labels.has(one.relation) && !isBy(one, not));
  if (last !== undefined) {
    const same = told.filter(
      (one) => one.relation === last.relation && one.sentence === last.sentence && !isBy(one, not),
    );
    return [...new Map(same.map(({ doer }) => [doer.referent, doer])).values()];
  }
  return hostile.every(({ quadClass }) => quadClass === 'material conflict') ? [] : null;
}

/** "the attack", "these strikes", and no "attacks" at large. */
function isKnown(lemmas: readonly string[]): boolean {
  return lemmas.some((lemma) => ['the', 'this', 'these', 'those', 'such'].includes(lemma));
}

function isBy({ doer }: DoneBefore, parties: readonly PartyMention[]): boolean {
  return parties.some(({ referent }) => referent === doer.referent);
}

/** What is done with force, beside what frames know. */
const VIOLENCE = /^(?:assassination|killing|murder|massacre|bombing|shooting|blast|explosion|beheading|atrocity)s?$/u;

import { nounAt } from '../clauses/clause.ts';
import { type ClauseSite, type FilledSlot, isOwnSide } from './fill-slot.ts';
import type { Match } from './match-frames.ts';

/** Whether what a frame would tell of its subject is told of the owner of a noun in it. */
export function isOthers(site: ClauseSite, what: Pick<Match, 'entry' | 'trigger'>, subject: FilledSlot): boolean {
  return isOfOther(site, what, subject) || isOthersGift(site, what, subject) || isOthersThreat(site, what, subject);
}

/** "The minister reaffirmed Canada's support": the noun of the phrase belongs to another, whose stance it is. */
function isOfOther(
  { clause }: ClauseSite,
  { entry, trigger }: Pick<Match, 'entry' | 'trigger'>,
  { parties }: FilledSlot,
): boolean {
  if (trigger.kind !== 'verb' || entry.relation.timing !== 'statement') return false;
  const owners = trigger.complements.object.flatMap((at) => {
    const noun = nounAt(clause, at);
    const isOfPhrase = noun?.mentions.length === 0 && entry.phrase.includes(noun.head.replace(/s$/u, ''));
    return isOfPhrase ? noun.possessors.flatMap(({ referents }) => referents) : [];
  });
  return owners.length > 0 && !parties.some(({ referent }) => owners.includes(referent));
}

/** "thanked Ishiba for Japan's aid": what the one addressed is thanked for is told of its owner. */
function isOthersGift(
  { clause }: ClauseSite,
  { entry, trigger }: Pick<Match, 'entry' | 'trigger'>,
  { slot }: FilledSlot,
): boolean {
  if (trigger.kind !== 'verb' || slot !== 'object' || entry.relation.tier === 'core') return false;
  const { complements } = trigger;
  const given = complements.prepositional.flatMap(({ preposition, group }) => (preposition === 'for' ? group : []));
  return given.some((at) => nounAt(clause, at)?.possessors.some(({ form }) => form !== 'pronoun') === true);
}

/** "Duda said Russia would attack if …": the threat is told of another than who speaks. */
function isOthersThreat(
  site: ClauseSite,
  { entry, trigger }: Pick<Match, 'entry' | 'trigger'>,
  { parties }: FilledSlot,
): boolean {
  if (!entry.frame.object.includes('condition')) return false;
  const conditional = trigger.slots.get('condition') ?? [];
  const doers = (trigger.slots.get('clause') ?? []).filter((one) => !conditional.includes(one));
  const acting = doers.flatMap((mention) => mention.referents.map((referent) => ({ mention, referent })));
  return acting.length > 0 && !acting.some((one) => isOwnSide(site, one, parties));
}

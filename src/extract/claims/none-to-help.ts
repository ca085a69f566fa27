import type { ClauseSite, PartyMention } from './fill-slot.ts';
/** "We stressed the need for aid in the face of Russia's invasion": neither who writes nor who attacks is aided. */
export function isNoneToHelp(
  { clause, frames, registry, home }: ClauseSite,
  { mention, referent }: PartyMention,
): boolean {
  if (mention.form === 'pronoun' && home !== null && registry.countryOf(referent) === home.id) return true;
  return clause.chunks.some(
    (chunk) =>
      chunk.kind === 'noun' &&
      chunk.possessors.includes(mention) &&
      frames.nouns.get(chunk.head)?.some(({ relation }) => relation.quadClass === 'material conflict') === true,
  );
}

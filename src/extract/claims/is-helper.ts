import { verbAt, wordAt } from '../clauses/clause.ts';
import type { ReadMention } from '../referents/reading.ts';
import type { ClauseSite } from './fill-slot.ts';

/** "The rebels, backed by Chad, seized the town": who helps is not whom they act on. */
export function isHelper({ clause, frames }: ClauseSite, mention: ReadMention): boolean {
  const at = clause.chunks.findIndex((chunk) => chunk.kind === 'noun' && chunk.mentions.includes(mention));
  const verb = wordAt(clause, at - 1) === 'by' ? verbAt(clause, at - 2) : null;
  if (verb === null || verb.form !== 'participle') return false;
  const relations = frames.verbs.get(verb.lemma)?.map(({ relation }) => relation) ?? [];
  return relations.some(({ tier, quadClass }) => tier === 'extended' && quadClass.endsWith('cooperation'));
}

import { type Clause, nounAt } from '../clauses/clause.ts';
import type { ReadMention } from '../referents/reading.ts';

/** "Macron's visit", "Macron and Scholz's meeting": the names joined to a genitive share in it where no verb governs them. */
export function possessorsOf(clause: Clause, at: number): readonly ReadMention[] {
  const own = nounAt(clause, at)?.possessors ?? [];
  const joined = nounAt(clause, at - 2)?.mentions ?? [];
  const before = clause.chunks[at - 3]?.kind ?? 'stop';
  const isJoined = clause.chunks[at - 1]?.kind === 'conjunction' && ['stop', 'preposition'].includes(before);
  const areAlike =
    [...own, ...joined].every(({ phrase }) => phrase.kind === own[0]?.phrase.kind) || (isPair(own) && isPair(joined));
  return isJoined && areAlike ? [...joined, ...own] : own;
}

/** "Israeli-Palestinian": one word names both. */
function isPair(mentions: readonly ReadMention[]): boolean {
  return mentions.length > 1 && mentions.every(({ firstToken }) => firstToken === mentions[0]?.firstToken);
}

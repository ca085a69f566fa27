import { type Clause, nounAt } from '../clauses/clause.ts';
import type { ReadMention } from '../referents/reading.ts';
import type { Registry } from '../referents/registry.ts';
import type { Match } from './match-frames.ts';

/** The town or country after "in" or "at" that follows the trigger or opens the sentence, or null. */
export function findPlace(clause: Clause, match: Match, registry: Registry): ReadMention | null {
  const after = scan(clause, match.trigger.at, 1);
  const found = after ?? scan(clause, match.trigger.at, -1);
  if (found === null) return null;
  const [key] = found.referents;
  return key !== undefined && ['Place', 'Country'].includes(registry.kindOf(key)) ? found : null;
}

const PLACE_PREPOSITIONS = new Set(['in', 'at']);
const REACH = 14;

function scan(clause: Clause, from: number, step: 1 | -1): ReadMention | null {
  for (let turn = 1; turn < REACH; turn += 1) {
    const at = from + turn * step;
    const chunk = clause.chunks[at];
    if (chunk === undefined || chunk.kind === 'stop' || chunk.kind === 'subordinator' || chunk.kind === 'relative')
      return null;
    if (chunk.kind === 'verb' && chunk.form === 'finite' && turn > 1) return null;
    if (chunk.kind !== 'preposition' || !PLACE_PREPOSITIONS.has(chunk.word)) continue;
    const [mention] = nounAt(clause, at + 1)?.mentions ?? [];
    if (mention !== undefined && (mention.phrase.kind === 'place' || mention.phrase.kind === 'country')) return mention;
  }
  return null;
}

import { type Clause, nounAt, wordAt } from '../clauses/clause.ts';
import type { ReadMention } from '../referents/reading.ts';
import type { Registry } from '../referents/registry.ts';
import { belongsElsewhere } from './belongs-elsewhere.ts';
import type { Match } from './match-frames.ts';
import type { Trigger } from './slots.ts';

/** The town or country after "in" or "at" that follows the trigger or opens the sentence, or null. */
export function findPlace(clause: Clause, match: Match, registry: Registry): ReadMention | null {
  const after = scan(clause, match.trigger, 1);
  const found = after ?? scan(clause, match.trigger, -1);
  if (found === null) return null;
  const [key] = found.referents;
  return key !== undefined && ['Place', 'Country'].includes(registry.kindOf(key)) ? found : null;
}

const PLACE_PREPOSITIONS = new Set(['in', 'at']);
const REACH = 14;

function scan(clause: Clause, trigger: Trigger, step: 1 | -1): ReadMention | null {
  for (let turn = 1; turn < REACH; turn += 1) {
    const at = trigger.at + turn * step;
    if (isWall(clause, at, turn)) return null;
    const mention = placeAt(clause, at);
    if (mention !== null && (step === 1 || !belongsElsewhere(clause, trigger, at))) return mention;
  }
  return null;
}

/** Where the clause ends: a stop, a subordinate clause, another finite verb. */
function isWall(clause: Clause, at: number, turn: number): boolean {
  const chunk = clause.chunks[at];
  if (chunk === undefined || WALLS.has(chunk.kind)) return true;
  return chunk.kind === 'verb' && chunk.form === 'finite' && turn > 1;
}

const WALLS = new Set(['stop', 'subordinator', 'relative']);

function placeAt(clause: Clause, at: number): ReadMention | null {
  if (clause.chunks[at]?.kind !== 'preposition' || !PLACE_PREPOSITIONS.has(wordAt(clause, at))) return null;
  const [mention] = nounAt(clause, at + 1)?.mentions ?? [];
  return mention !== undefined && ['place', 'country'].includes(mention.phrase.kind) ? mention : null;
}

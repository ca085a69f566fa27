import type { VerbChunk } from '../clauses/chunk.ts';
import { nounAt } from '../clauses/clause.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { ModalitySite } from './gerund-modality.ts';
import type { Trigger } from './slots.ts';

/** "support for Ukraine has not wavered": what does not end goes on. */
export function isLasting({ kind, at, verb: position }: Trigger, verb: VerbChunk | null): boolean {
  return kind === 'noun' && verb?.negated === true && (position ?? 0) > at && ENDING.has(verb.lemma);
}

const ENDING = wordSet(
  'waver end stop change diminish cease falter fade weaken wane decline suffer fail abate slacken',
);

/** "this is not our first meeting": there were others before it. */
export function isNotTheFirst({ clause }: ModalitySite, { kind, at }: Trigger, verb: VerbChunk | null): boolean {
  if (kind !== 'noun' || verb?.negated !== true || verb.lemma !== 'be') return false;
  return nounAt(clause, at)?.lemmas.some((lemma) => COUNTED.has(lemma)) === true;
}

const COUNTED = wordSet('first only last single');

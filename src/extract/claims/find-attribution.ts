import type { ReferentKey } from '../../model/mention.ts';
import { type Clause, verbAt } from '../clauses/clause.ts';
import { subjectOf } from '../clauses/subject.ts';
import type { Match } from './match-frames.ts';
import { mentionsOf } from './slots.ts';

const SPEECH = new Set(
  'say state tell add announce report note claim declare explain stress emphasise emphasize reiterate underscore confirm'.split(
    ' ',
  ),
);

/** The speaker of the sentence when a verb of speech stands above the claim; null when the author says it. */
export function findAttribution(clause: Clause, match: Match): ReferentKey | null {
  for (const [at, chunk] of clause.chunks.entries()) {
    if (chunk.kind !== 'verb' || !SPEECH.has(chunk.lemma) || at === match.trigger.verb) continue;
    if (verbAt(clause, at)?.negated === true) continue;
    const [speaker] = mentionsOf(clause, subjectOf(clause, at));
    const key = speaker?.referents[0];
    if (key !== undefined && key !== match.subject.referent && key !== match.object.referent) return key;
  }
  return null;
}

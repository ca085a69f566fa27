import type { ReferentKey } from '../../model/mention.ts';
import { type Clause, nounAt, verbAt, wordAt } from '../clauses/clause.ts';
import { mentionsOf } from '../clauses/parties.ts';
import { subjectOf } from '../clauses/subject.ts';
import type { Match } from './match-frames.ts';

const SPEECH = new Set(
  'say state tell add announce report note claim declare explain stress emphasise emphasize reiterate underscore confirm'.split(
    ' ',
  ),
);

/** The speaker of the sentence when a verb of speech stands above the claim; null when the author says it. */
export function findAttribution(clause: Clause, match: Match): ReferentKey | null {
  const source = accordingTo(clause);
  if (source !== null) return source;
  for (const [at, chunk] of clause.chunks.entries()) {
    if (chunk.kind !== 'verb' || !SPEECH.has(chunk.lemma) || at === match.trigger.verb) continue;
    if (verbAt(clause, at)?.negated === true) continue;
    const [speaker] = mentionsOf(clause, subjectOf(clause, at));
    const key = speaker?.referents[0];
    if (key !== undefined && key !== match.subject.referent && key !== match.object.referent) return key;
  }
  return null;
}

/** "according to Peskov": the noun after "to". */
function accordingTo(clause: Clause): ReferentKey | null {
  for (const at of clause.chunks.keys()) {
    if (wordAt(clause, at) !== 'to' || !isAccording(clause, at - 1)) continue;
    return nounAt(clause, at + 1)?.mentions[0]?.referents[0] ?? null;
  }
  return null;
}

function isAccording(clause: Clause, at: number): boolean {
  const chunk = clause.chunks[at];
  return wordAt(clause, at) === 'according' || (chunk?.kind === 'verb' && chunk.lemma === 'accord');
}

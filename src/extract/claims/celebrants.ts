import type { Clause } from '../clauses/clause.ts';
import { groupAt, nounAt, verbAt, wordAt } from '../clauses/clause.ts';
import { mentionsOf } from '../clauses/parties.ts';
import { subjectOf } from '../clauses/subject.ts';
import type { ReadMention } from '../referents/reading.ts';

/** Chunk of "the 70th anniversary" or "70 years" in "the 70th anniversary of relations", or null. */
export function anniversaryOf(clause: Clause, noun: number): number | null {
  const first = groupAt(clause, noun)[0] ?? noun;
  if (wordAt(clause, first - 1) !== 'of') return null;
  const chunk = clause.chunks[first - 2];
  const isYears = chunk?.kind === 'date' && chunk.date.expression.kind === 'anniversary';
  return isYears || nounAt(clause, first - 2)?.head === 'anniversary' ? first - 2 : null;
}

/** "Fiji and Samoa celebrate 40 years of relations": who remembers the beginning of what the noun names. */
export function celebrantsOf(clause: Clause, noun: number): readonly ReadMention[] {
  const years = anniversaryOf(clause, noun);
  const verb = years === null ? -1 : clause.chunks[years - 1]?.kind === 'preposition' ? years - 2 : years - 1;
  return CELEBRATING.has(verbAt(clause, verb)?.lemma ?? '') ? mentionsOf(clause, subjectOf(clause, verb)) : [];
}

const CELEBRATING = new Set('celebrate mark commemorate observe note recognise recognize reach reflect'.split(' '));

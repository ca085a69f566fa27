import { type Clause, nounAt, verbAt, wordAt } from '../clauses/clause.ts';
import { subjectOf } from '../clauses/subject.ts';
import type { Roster } from './roster.ts';

/** "A and B were also present", "A also took part": those who were at what was told before. */
export function there(clause: Clause, isOccasion: (lemma: string) => boolean): Roster | null {
  for (const [at, chunk] of clause.chunks.entries()) {
    if (chunk.kind !== 'verb' || chunk.form !== 'finite' || chunk.negated || !isThere(clause, at, isOccasion)) continue;
    const members = subjectOf(clause, at).filter((noun) => (nounAt(clause, noun)?.mentions.length ?? 0) > 0);
    return members.length === 0 ? null : { at, occasion: null, verb: at, members, hosts: [], events: [] };
  }
  return null;
}

function isThere(clause: Clause, at: number, isOccasion: (lemma: string) => boolean): boolean {
  const { lemma, passive } = verbAt(clause, at) ?? { lemma: '', passive: true };
  if (lemma === 'be') {
    const end = wordAt(clause, at + 1) === 'also' ? at + 2 : at + 1;
    const noun = nounAt(clause, end + 2);
    const isOpen = noun?.mentions.length === 0 && isOccasion(noun.head);
    return wordAt(clause, end) === 'present' && (clause.chunks[end + 1]?.kind === 'stop' || isOpen);
  }
  const takesPart = lemma === 'take' && wordAt(clause, at + 1) === 'part';
  const joins = (takesPart || lemma === 'attend' || lemma === 'participate') && !passive;
  return joins && wordAt(clause, at - 1) === 'also' && clause.chunks[takesPart ? at + 2 : at + 1]?.kind === 'stop';
}

/** "Also present | were A and B", "Present | were A": what they were at was told before. */
export function isPresentAlone(clause: Clause, link: number): boolean {
  const before = clause.chunks.slice(0, link);
  const words = before.flatMap((chunk) => ('word' in chunk ? chunk.word : chunk.kind === 'noun' ? chunk.lemmas : ['']));
  return verbAt(clause, link)?.lemma === 'be' && /^(?:also )?present$/iu.test(words.join(' '));
}

import { type Clause, nounAt, verbAt, wordAt } from '../clauses/clause.ts';
import type { Scan } from '../mentions/scan.ts';

/** "Does Chad condemn the raid?", "Have you spoken with him?": the trigger stands in a question that asks whether it is so. */
export function isAsked({ scan, clause }: { readonly scan: Scan; readonly clause: Clause }, at: number): boolean {
  if (!scan.words.slice(-2).includes('?')) return false;
  for (let first = at - 1; first >= 0; first -= 1) {
    if (wordAt(clause, first) === '.') return false;
    if (isInverted(scan, clause, first)) return !isOpen(clause, first);
  }
  return false;
}

const AUXILIARY = /^(?:do|does|did|has|have|had|is|are|was|were|will|would|can|could|should|may)$/u;
const SUBJECTS = /^(?:you|he|she|we|they|i|it)$/u;

/** An auxiliary alone, with its subject behind it. */
function isInverted(scan: Scan, clause: Clause, at: number): boolean {
  const chunk = clause.chunks[at];
  if (chunk === undefined || chunk.end !== chunk.start + 1 || !AUXILIARY.test(scan.words[chunk.start] ?? ''))
    return false;
  const isSubject = nounAt(clause, at + 1) !== null || SUBJECTS.test(scan.words[chunk.end] ?? '');
  return isSubject && !isSubjectBefore(clause, at);
}

function isSubjectBefore(clause: Clause, at: number): boolean {
  return nounAt(clause, at - 1) !== null || verbAt(clause, at - 1) !== null;
}

/** "Why did X attack Y?" takes it for granted that X did. */
function isOpen(clause: Clause, at: number): boolean {
  return [at - 1, at - 2].some((before) => /^(?:why|when|where|how|what|who|which)$/u.test(wordAt(clause, before)));
}

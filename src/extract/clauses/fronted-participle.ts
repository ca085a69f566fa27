import { type Clause, groupAt, nounAt, verbAt, wordAt } from './clause.ts';
import type { Group } from './coordinate.ts';

/** How many chunks the agent of a participle takes at most, its comma included. */
const LONGEST_AGENT = 10;

/** The subject of a verb; of a participle that opens the sentence the noun it is about: "Backed by Russia, | Chad | advanced". */
export function subjectOrFronted(clause: Clause, at: number, subject: Group): Group {
  return subject.length > 0 ? subject : frontedPatient(clause, at);
}

function frontedPatient(clause: Clause, at: number): Group {
  const verb = verbAt(clause, at);
  const before = clause.chunks[at - 1]?.kind ?? 'stop';
  if (verb?.form !== 'participle' || !verb.passive || before !== 'stop' || wordAt(clause, at + 1) !== 'by') return [];
  let comma: number | null = null;
  for (let next = at + 2; next <= at + LONGEST_AGENT; next += 1) {
    const kind = clause.chunks[next]?.kind;
    if (kind === 'comma') comma = next;
    if (kind === 'verb') break;
    if (kind === undefined || kind === 'stop' || kind === 'relative') return [];
  }
  const isNamed = comma !== null && nounAt(clause, comma + 1) !== null;
  return comma !== null && isNamed ? groupAt(clause, comma + 1) : [];
}

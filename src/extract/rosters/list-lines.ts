import type { SentenceReader } from '../claims/sentence-reader.ts';
import { type Clause, nounAt, wordAt } from '../clauses/clause.ts';
import type { Reading, ReadMention } from '../referents/reading.ts';
import { listMembers } from './list-members.ts';

/** A line of a list with those it names. */
interface ListLine {
  readonly sentence: number;
  readonly at: number;
  readonly members: readonly ReadMention[];
}

const MOST_LINES = 200;

/** The lines below a heading that name somebody and state nothing. */
export function linesBelow(reading: Reading, sentences: SentenceReader, from: number): readonly ListLine[] {
  const lines: ListLine[] = [];
  for (let index = from; index < Math.min(reading.scans.length, from + MOST_LINES); index += 1) {
    const clause = sentences.read(index)?.clause;
    if (clause !== undefined && isSubheading(clause)) continue;
    if (clause === undefined || isStatement(clause)) break;
    const members = listMembers(clause, 0);
    const [at] = members;
    if (at === undefined) break;
    lines.push({ sentence: index, at, members: members.flatMap((member) => nounAt(clause, member)?.mentions ?? []) });
  }
  return lines;
}

/** "Leaders:", "Invited guests:" within a list. */
function isSubheading(clause: Clause): boolean {
  const isShort = clause.chunks.length <= MOST_SUBHEADING_CHUNKS && wordAt(clause, clause.chunks.length - 1) === ':';
  return (
    isShort &&
    clause.chunks.every((chunk) => chunk.kind !== 'verb' && (chunk.kind !== 'noun' || chunk.mentions.length === 0))
  );
}

const MOST_SUBHEADING_CHUNKS = 4;

function isStatement(clause: Clause): boolean {
  const { chunks } = clause;
  return (
    chunks.some((chunk) => chunk.kind === 'verb' && chunk.form === 'finite') ||
    wordAt(clause, chunks.length - 1) === ':'
  );
}

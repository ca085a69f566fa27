import type { Clause } from '../clauses/clause.ts';
import { toClause } from '../clauses/clause.ts';
import { readChunks } from '../clauses/read-chunks.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { findDates } from '../dates/find-dates.ts';
import type { Scan } from '../mentions/scan.ts';
import type { Reading, ReadMention } from '../referents/reading.ts';

/** A sentence with its mentions, its dates and its chunks. */
export interface ReadSentence {
  readonly scan: Scan;
  readonly mentions: readonly ReadMention[];
  readonly dates: readonly DateMention[];
  readonly clause: Clause;
}

/** Reads a sentence of the article when it is first asked for; null beyond the last. */
export type SentenceReader = (index: number) => ReadSentence | null;

/** The sentences of an article, each read at most once. */
export function createSentenceReader({ scans, bySentence }: Reading): SentenceReader {
  const known = new Map<number, ReadSentence>();
  return (index) => {
    const seen = known.get(index);
    if (seen !== undefined) return seen;
    const scan = scans[index];
    const mentions = bySentence[index];
    if (scan === undefined || mentions === undefined) return null;
    const dates = findDates(scan.sentence);
    const read = { scan, mentions, dates, clause: toClause(readChunks({ scan, mentions, dates })) };
    known.set(index, read);
    return read;
  };
}

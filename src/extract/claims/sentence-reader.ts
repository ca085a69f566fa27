import type { Clause } from '../clauses/clause.ts';
import { toClause } from '../clauses/clause.ts';
import { readChunks } from '../clauses/read-chunks.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { findDates } from '../dates/find-dates.ts';
import type { Scan } from '../mentions/scan.ts';
import type { Reading, ReadMention } from '../referents/reading.ts';
import { type DateHost, findDateHosts } from './date-host.ts';

/** A sentence with its mentions, its dates, its chunks, and what its dates are dates of. */
export interface ReadSentence {
  readonly scan: Scan;
  readonly mentions: readonly ReadMention[];
  readonly dates: readonly DateMention[];
  readonly clause: Clause;
  readonly hosts: readonly DateHost[];
}

/** The sentences of an article, each read when it is first asked for. */
export interface SentenceReader {
  /** Null beyond the last sentence. */
  readonly read: (index: number) => ReadSentence | null;
  /** The dates of a sentence, which cost less than its chunks. */
  readonly dates: (index: number) => readonly DateMention[];
}

/** Reads each sentence of an article at most once. */
export function createSentenceReader({ scans, bySentence }: Reading): SentenceReader {
  const knownDates = new Map<number, readonly DateMention[]>();
  const known = new Map<number, ReadSentence>();
  const dates = (index: number): readonly DateMention[] => {
    const scan = scans[index];
    if (scan === undefined) return [];
    const found = knownDates.get(index) ?? findDates(scan.sentence);
    knownDates.set(index, found);
    return found;
  };
  const read = (index: number): ReadSentence | null => {
    const scan = scans[index];
    const mentions = bySentence[index];
    if (scan === undefined || mentions === undefined) return null;
    const seen = known.get(index);
    if (seen !== undefined) return seen;
    const layers = { scan, mentions, dates: dates(index) };
    const clause = toClause(readChunks(layers), scan.sentence.isHeadline);
    const found = { ...layers, clause, hosts: findDateHosts(clause, layers.dates) };
    known.set(index, found);
    return found;
  };
  return { read, dates };
}

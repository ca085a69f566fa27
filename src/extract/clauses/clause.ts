import type { ReadMention } from '../referents/reading.ts';
import type { Chunk, NounChunk, VerbChunk } from './chunk.ts';
import { coordinate, type Group } from './coordinate.ts';

/** A preposition with what it governs. */
export interface Complement {
  readonly preposition: string;
  readonly group: Group;
}

/** A sentence as a row of chunks with its coordinations: what the grammatical questions are asked of. */
export interface Clause {
  readonly chunks: readonly Chunk[];
  readonly groups: ReadonlyMap<number, Group>;
}

export function toClause(chunks: readonly Chunk[], isHeadline = false): Clause {
  return { chunks, groups: coordinate(chunks, isHeadline) };
}

export function nounAt(clause: Clause, at: number): NounChunk | null {
  const chunk = clause.chunks[at];
  return chunk?.kind === 'noun' ? chunk : null;
}

export function verbAt(clause: Clause, at: number): VerbChunk | null {
  const chunk = clause.chunks[at];
  return chunk?.kind === 'verb' ? chunk : null;
}

export function wordAt(clause: Clause, at: number): string {
  const chunk = clause.chunks[at];
  return chunk !== undefined && 'word' in chunk ? chunk.word : '';
}

/** The chunk that a mention stands in whole, or −1. */
export function chunkAt({ chunks }: Clause, mention: Pick<ReadMention, 'firstToken' | 'lastToken'>): number {
  return chunks.findIndex(({ start, end }) => start <= mention.firstToken && end >= mention.lastToken);
}

export function groupAt(clause: Clause, at: number): Group {
  return clause.groups.get(at) ?? [at];
}

/** True when a preposition stands right before the noun chunk (or its coordinated group). */
export function isGoverned(clause: Clause, at: number): boolean {
  const group = groupAt(clause, at);
  const first = group[0] ?? at;
  return clause.chunks[first - 1]?.kind === 'preposition' && !opensClause(clause, first - 1, group.at(-1) ?? at);
}

/** "after Trump spoke", "as Kyiv and Warsaw re-engage": the word before a subject joins clauses. */
function opensClause(clause: Clause, joint: number, last: number): boolean {
  if (!JOINTS.has(wordAt(clause, joint))) return false;
  const isAside = ['adverb', 'date'].includes(clause.chunks[last + 1]?.kind ?? '') || closesApposition(clause, last);
  const next = isAside ? last + 2 : last + 1;
  return verbAt(clause, next)?.form === 'finite';
}

/** "after the minister, Penny Wong, accused": the comma belongs to the name. */
function closesApposition(clause: Clause, last: number): boolean {
  return clause.chunks[last + 1]?.kind === 'comma' && (nounAt(clause, last)?.lemmas.includes(',') ?? false);
}

const JOINTS = new Set(['after', 'before', 'since', 'until', 'as', 'than', 'once']);

import type { ReferentKey } from '../../model/mention.ts';
import type { Scan } from '../mentions/scan.ts';
import type { Reading, ReadMention } from './reading.ts';

/** Those who travel together in an article. */
export interface Delegation {
  /** Who leads it, or those who set out; empty where the article tells of none. */
  readonly heads: readonly ReferentKey[];
  /** Heads and all who are counted to it; too many who act together leave only the heads. */
  readonly members: readonly ReferentKey[];
  /** The mention by which each companion joins the heads. */
  readonly companions: readonly ReadMention[];
}

export const NO_DELEGATION: Delegation = { heads: [], members: [], companions: [] };

export const DELEGATION = 'delegation';

/** Words for several who travel together, where no delegation is told of. */
export const TROUPE = /^(?:group|team|trio|quartet|officials|ministers|envoys|lawmakers|senators|party)$/u;

/** More than this who act together give no claims but those of their heads. */
export const MOST_MEMBERS = 6;

/** The persons of a sentence, each named alone. */
export function personsIn({ bySentence, registry }: Reading, index: number): readonly ReadMention[] {
  return (bySentence[index] ?? []).filter(
    ({ referents: [key, ...more] }) => key !== undefined && more.length === 0 && registry.kindOf(key) === 'Person',
  );
}

export function keysOf(mentions: readonly ReadMention[]): readonly ReferentKey[] {
  return [...new Set(mentions.flatMap(({ referents }) => referents))];
}

/** The persons at the start of a list that no verb of another clause breaks: "A, Secretary of State, B and C". */
export function listFrom(scan: Scan, persons: readonly ReadMention[]): readonly ReadMention[] {
  const end = persons.findIndex((one, at) => at > 0 && !isListed(scan, persons[at - 1], one));
  return end < 0 ? persons : persons.slice(0, end);
}

/** The persons at the end of a list: "A, B and C | travelled". */
export function listUpTo(scan: Scan, persons: readonly ReadMention[]): readonly ReadMention[] {
  const start = persons.findLastIndex((one, at) => at > 0 && !isListed(scan, persons[at - 1], one));
  return persons.slice(Math.max(0, start));
}

function isListed(scan: Scan, one: ReadMention | undefined, next: ReadMention): boolean {
  if (one === undefined) return false;
  const between = scan.tokens.slice(one.lastToken, next.firstToken);
  const isLinked = between.some(({ lower }) => LINKS.has(lower));
  return isLinked && between.every(({ pos, text, lower }) => !isVerb(pos, text) && !BREAKS.has(lower));
}

const LINKS = new Set([',', ';', 'and', '&']);
/** Words that begin another part of the sentence. */
const BREAKS = new Set(['by', 'with', 'who', 'which', 'that', 'to', '.', ':', '(', '–', '—']);

function isVerb(pos: string, text: string): boolean {
  return pos === 'AUX' || (pos === 'VERB' && /^\p{Ll}/u.test(text));
}

import type { Chunk } from './chunk.ts';
import { chunkWord } from './chunk-word.ts';
import type { Group } from './coordinate.ts';

/** "A met B and C flew home": when a verb follows and another came before, the last member opens a new clause. */
export function cutClause(chunks: readonly Chunk[], members: readonly number[]): readonly number[] {
  const last = members.at(-1) ?? 0;
  const first = members[0] ?? 0;
  if (members.length < 2 || !isFiniteVerb(chunks, last + 1)) return members;
  if (chunkWord(chunks, first - 1) === 'between' || opensTime(chunks, members)) return members;
  return verbBefore(chunks, first) && !isDoneBy(chunks, first) ? members.slice(0, -1) : members;
}

/** "closed after | A and B | signed": what the sentence dates its act by has a verb of its own. */
function opensTime(chunks: readonly Chunk[], members: Group): boolean {
  const first = members[0] ?? 0;
  const isPlainList = chunks[(members.at(-1) ?? 0) - 1]?.kind === 'conjunction' && chunks[first + 1]?.kind !== 'comma';
  return TIMES.has(chunkWord(chunks, first - 1)) && members.length === 2 && isPlainList;
}

const TIMES = new Set(['after', 'before', 'since', 'until']);

/** "the tariffs imposed on Chad by | A and B | hurt": the participle before "by" leaves the verb behind to the noun before it. */
function isDoneBy(chunks: readonly Chunk[], first: number): boolean {
  if (chunkWord(chunks, first - 1) !== 'by') return false;
  const verb = chunks.findLast((chunk, at) => at < first && chunk.kind === 'verb');
  return verb?.kind === 'verb' && !verb.passive && verb.start === verb.main && verb.tense === 'past';
}

/** A verb of its own, perhaps behind an adverb or date. */
export function isFiniteVerb(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at]?.kind === 'adverb' || chunks[at]?.kind === 'date' ? at + 1 : at;
  return isFiniteChunk(chunks[next]);
}

/**
 * "A met | B, and C and D | flew home": what a comma and "and" part from a name in front, and a plain "and" joins to one more, has
 * the verb behind to itself.
 */
export function untilClause(chunks: readonly Chunk[], members: readonly number[]): readonly number[] {
  const [before, [next = 0, last = 0]] = [members.slice(0, -2), members.slice(-2)];
  const isPair = isJoinedPlainly(chunks, last) && isFiniteVerb(chunks, last + 1) && opensClause(chunks, next);
  const isWhole = before.every((member, at) => at === 0 || isJoinedPlainly(chunks, member));
  return isPair && isWhole && before.length > 0 && verbBefore(chunks, before[0] ?? 0) ? before : members;
}

/** "A | and B", without a comma. */
function isJoinedPlainly(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at - 1]?.kind === 'conjunction' && chunks[at - 2]?.kind === 'noun';
}

/** ", and". */
function opensClause(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at - 1]?.kind === 'conjunction' && chunks[at - 2]?.kind === 'comma';
}

/** A verb of the same clause before the list: no "that" or relative stands between. */
function verbBefore(chunks: readonly Chunk[], first: number): boolean {
  for (let at = first - 1; at >= 0; at -= 1) {
    const chunk = chunks[at];
    if (chunk?.kind === 'subordinator' || chunk?.kind === 'stop' || chunk?.kind === 'relative') return false;
    if ((chunk?.kind === 'comma' && at === first - 1) || (at === first - 1 && opensClause(chunks, first))) return false;
    // "Delegations led by A and B met": a participle leaves the verb behind the list to the noun before it.
    if (chunk?.kind === 'verb' && chunk.form !== 'participle') return !(at === first - 1 && REPORTING.has(chunk.lemma));
  }
  return false;
}

/** Verbs whose clause may follow without "that": "said Russia and China signed". */
const REPORTING = new Set(
  'represent say announce report believe think hope claim insist confirm know argue note add suggest fear expect'.split(
    ' ',
  ),
);

/** A finite verb. */
export function isFiniteChunk(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'verb' && chunk.form === 'finite';
}

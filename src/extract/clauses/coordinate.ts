import { actingForEnd } from './acting-for.ts';
import { type Chunk, ITEM, type NounChunk } from './chunk.ts';
import { chunkWord } from './chunk-word.ts';
import { cutClause, isFiniteChunk, isFiniteVerb, untilClause } from './cut-clause.ts';
import { isFellow, isPersonChunk, isSidePhrase } from './is-fellow.ts';
import { SIDE_NOUNS } from './side-nouns.ts';

/** Noun chunks that a sentence joins with commas and "and"; positions in the row of chunks. */
export type Group = readonly number[];

/** For every noun chunk position, the coordinated group it belongs to (at least itself). */
export function coordinate(chunks: readonly Chunk[], isHeadline = false): ReadonlyMap<number, Group> {
  const groups = new Map<number, Group>();
  const hasParts = chunks.some((_, at) => [';', ITEM].includes(chunkWord(chunks, at)));
  let at = 0;
  while (at < chunks.length) {
    const group = groupFrom(chunks, at, { hasParts, isHeadline });
    for (const position of group) groups.set(position, group);
    at = (group.at(-1) ?? at) + 1;
  }
  return groups;
}

/** "the government and | people of Ukraine": two sides of one owner, who is named with the second. */
function sideBefore(chunks: readonly Chunk[], at: number): number | null {
  const chunk = chunks[at];
  const isOpen = isPlain(chunk) && SIDE_NOUNS.has(chunk.head) && chunk.possessors.length === 0;
  const owned = isOpen && chunkWord(chunks, at + 1) === 'and' ? chunks[at + 2] : undefined;
  return isName(owned) && isSidePhrase(owned) && owned.mentions.length === 1 ? at + 2 : null;
}

function isName(chunk: Chunk | undefined): chunk is NounChunk {
  return chunk?.kind === 'noun' && chunk.mentions.length > 0;
}

/** "A, B, and other leaders": the list goes on without a name. */
function isPlain(chunk: Chunk | undefined): chunk is NounChunk {
  return chunk?.kind === 'noun' && chunk.mentions.length === 0;
}

function collect(chunks: readonly Chunk[], start: number, { hasParts }: { hasParts: boolean }): readonly number[] {
  const heads = hasParts ? headsOfParts(chunks, start) : [];
  return heads.length > 1 ? heads : collectNames(chunks, start);
}

function groupFrom(chunks: readonly Chunk[], at: number, reading: { hasParts: boolean; isHeadline: boolean }): Group {
  const people = sideBefore(chunks, at);
  if (people !== null) return [at, ...collect(chunks, people, reading)];
  if (!isName(chunks[at])) return [at];
  const pair = reading.isHeadline && at === 0 ? headlinePair(chunks) : [];
  const members = pair.length > 0 ? pair : untilClause(chunks, collect(chunks, at, reading));
  return openingGroup(chunks, members) ?? cutClause(chunks, members);
}

/**
 * "As members of ASEAN, Laos and Vietnam signed", "In the presence of A and B, C and D signed": a phrase that opens the sentence
 * ends at its comma where no other subject follows; null where the members are no such phrase.
 */
function openingGroup(chunks: readonly Chunk[], members: Group): Group | null {
  const first = members[0] ?? 0;
  if (!isFiniteVerb(chunks, (members.at(-1) ?? 0) + 1) || !opensWithPhrase(chunks, first)) return null;
  const own = openingLength(chunks, members);
  return own < members.length ? members.slice(0, own) : null;
}

/** How many of the members stand before the comma: all up to their own "and", or the first where the rest is a pair. */
function openingLength(chunks: readonly Chunk[], members: Group): number {
  const isBareComma = (index: number): boolean =>
    (members[index] ?? 0) === (members[index - 1] ?? 0) + 2 && chunks[(members[index] ?? 0) - 1]?.kind === 'comma';
  const joint = members.findIndex((_, index) => index > 0 && !isBareComma(index));
  const behind = members.findIndex((_, index) => index > joint && isBareComma(index));
  if (joint > 0 && behind > 0) return behind;
  return members.length > 2 && isBareComma(1) ? 1 : members.length;
}

function opensWithPhrase(chunks: readonly Chunk[], first: number): boolean {
  const before = chunks.slice(0, first);
  return (
    before[0]?.kind === 'preposition' &&
    before[0].word !== 'between' &&
    before.at(-1)?.kind === 'preposition' &&
    before.every(
      (chunk) => !['comma', 'stop', 'relative', 'subordinator'].includes(chunk.kind) && !isFiniteChunk(chunk),
    )
  );
}

/** "Yoon, Kishida meet": the comma between two names that open a headline stands for "and". */
function headlinePair(chunks: readonly Chunk[]): Group {
  const [first, comma, second, next] = chunks;
  if (!isName(first) || comma?.kind !== 'comma' || !isName(second) || next?.kind !== 'verb') return [];
  const keys = new Set([first, second].flatMap(({ mentions }) => mentions.flatMap(({ referents }) => referents)));
  const kinds = new Set([first, second].flatMap(({ mentions }) => mentions.map(({ phrase }) => phrase.kind)));
  const areAlike = kinds.size === 1 && (kinds.has('person') || kinds.has('role') || kinds.has('country'));
  return areAlike && keys.size > 1 ? [0, 2] : [];
}

/** The name that each bullet, or each part between semicolons, opens with: offices and countries may stand beside it. */
function headsOfParts(chunks: readonly Chunk[], start: number): readonly number[] {
  const mark = chunkWord(chunks, start - 1) === ITEM ? ITEM : ';';
  const heads: number[] = [];
  let isOpen = true;
  for (let at = start; at < chunks.length; at += 1) {
    const chunk = chunks[at];
    if (chunkWord(chunks, at) === mark) isOpen = true;
    else if (endsParts(chunk, isOpen && at > start)) return mark === ITEM ? heads : [];
    else if (isOpen && isName(chunk)) {
      heads.push(at);
      isOpen = false;
    }
  }
  return mark === ITEM || heads.length > 2 ? heads : [];
}

/** A verb, or a part that opens with a preposition: "with A and B; with C and D" has a list in each. */
function endsParts(chunk: Chunk | undefined, isOpening: boolean): boolean {
  return isFiniteChunk(chunk) || (isOpening && chunk?.kind === 'preposition');
}

function collectNames(chunks: readonly Chunk[], start: number): number[] {
  const members = [start];
  let at = start + 1;
  for (;;) {
    const link = nameBehind(chunks, linkEnd(chunks, pastDate(chunks, pastSide(chunks, at))));
    if (link === null || !isName(chunks[link]) || !isFellow(chunks, members, link)) {
      if (members.length > 1 && link !== null && isPlain(chunks[link])) return members;
      break;
    }
    members.push(link);
    at = link + 1;
  }
  return hasConjunction(chunks, members) ? members : closedList(chunks, members);
}

/** "In talks with Laos and Vietnam, | Cambodia offered": the list ends with the member that its "and" brings. */
function closedList(chunks: readonly Chunk[], members: readonly number[]): number[] {
  const last = members.findLastIndex((member, at) => at > 0 && isJoined(chunks, members[at - 1] ?? member, member));
  return members.slice(0, Math.max(1, last + 1));
}

function isJoined(chunks: readonly Chunk[], one: number, next: number): boolean {
  return chunks
    .slice(one + 1, next)
    .some(
      (chunk) =>
        chunk.kind === 'conjunction' || ('word' in chunk && (chunk.word === 'well' || IN_TURN.has(chunk.word))),
    );
}

/** "and the alliance's | secretary general, Jens Stoltenberg", "and its | partners Japan": a plain noun before a name belongs to it. */
function nameBehind(chunks: readonly Chunk[], link: number | null): number | null {
  if (link !== null && isSideOf(chunks, link)) return link + 2;
  const next = link === null ? undefined : chunks[link + 1];
  if (link === null || !isPlain(chunks[link]) || !isName(next)) return link;
  if (!isPersonChunk(next)) return isPartner(chunks[link]) && !isPronoun(next) ? link + 1 : link;
  return isFiniteVerb(chunks, link + 2) ? link : link + 1;
}

function isPronoun({ mentions }: NounChunk): boolean {
  return mentions.some(({ form }) => form === 'pronoun');
}

/** "and | representatives of the African Union": the side of a body stands for it. */
function isSideOf(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  return isPlain(chunk) && SIDE_NOUNS.has(chunk.head) && chunkWord(chunks, at + 1) === 'of' && isName(chunks[at + 2]);
}

/** "and its | partner Japan", "and the armed | group Hamas": what the name behind it is. */
function isPartner(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'noun' && CLASSES.test(chunk.head);
}

const CLASSES = /^(?:partner|ally|neighbou?r|friend|group|organi[sz]ation|movement|militia|party|faction)s?$/u;

/** "signed by Ann Levine for the United States and Ana Mendes for Portugal": whom a person acts for stands before the "and". */
function pastSide(chunks: readonly Chunk[], at: number): number {
  const person = chunks[at - 1];
  const from = chunks[at]?.kind === 'comma' ? at + 1 : at;
  const end = isName(person) && isPersonChunk(person) ? actingForEnd(chunks, from) : null;
  const link = end === null ? null : linkEnd(chunks, end);
  if (end === null || link === null || chunkWord(chunks, link - 1) !== 'and') return at;
  const next = chunks[link];
  return isName(next) && isPersonChunk(next) ? end : at;
}

/** "Chile in July and Peru in August": what is dated one by one is joined all the same. */
function pastDate(chunks: readonly Chunk[], at: number): number {
  const end = dateEnd(chunks, at);
  const link = end === at ? null : linkEnd(chunks, end);
  if (link === null || !isName(chunks[link])) return at;
  const after = dateEnd(chunks, link + 1);
  return after > link + 1 && !isFiniteVerb(chunks, after) ? end : at;
}

/** Position after a date with its preposition; the position itself where none stands there. */
function dateEnd(chunks: readonly Chunk[], at: number): number {
  const date = chunks[at]?.kind === 'preposition' ? at + 1 : at;
  return chunks[date]?.kind === 'date' ? date + 1 : at;
}

/** Position after ",", "and", ", and", "as well as" or "along with"; null when nothing links. */
function linkEnd(chunks: readonly Chunk[], after: number): number | null {
  const at = isBracket(chunks, after) ? after + 1 : after;
  let next = at;
  if (chunks[next]?.kind === 'comma' || chunkWord(chunks, next) === ';') next += 1;
  const chunk = chunks[next];
  if (chunk?.kind === 'conjunction' && chunk.word !== 'but') next += 1;
  if (
    chunkWord(chunks, next) === 'as' &&
    chunkWord(chunks, next + 1) === 'well' &&
    chunkWord(chunks, next + 2) === 'as'
  )
    next += 3;
  // "met A, then B and later C".
  if (next > at && IN_TURN.has(chunkWord(chunks, next))) next += 1;
  return next > at ? next : null;
}

/** "the European Union (EU), Japan and Canada", "Kofi Annan (Ghana) and Carl Bildt": a short bracket behind a name. */
function isBracket(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at]?.kind === 'adverb' && chunkWord(chunks, at) === '(';
}

const IN_TURN = new Set(['then', 'later', 'afterwards', 'subsequently', 'finally', 'lastly', 'thereafter']);

/** A list needs its "and"; two names with a comma between are apposition or place and country. */
function hasConjunction(chunks: readonly Chunk[], members: readonly number[]): boolean {
  if (members.length < 2) return true;
  const last = members.at(-1) ?? 0;
  const before = members.at(-2) ?? 0;
  const linked = isJoined(chunks, before, last);
  const isList = chunkWord(chunks, last - 1) === ITEM;
  const isClosed = members.some((member, at) => at > 0 && isJoined(chunks, members[at - 1] ?? member, member));
  return linked || isList || (members.length > 3 && !isClosed);
}

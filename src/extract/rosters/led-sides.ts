import type { SentenceReader } from '../claims/sentence-reader.ts';
import { type Clause, groupAt, nounAt, verbAt, wordAt } from '../clauses/clause.ts';
import { complementsOfVerb } from '../clauses/complements.ts';
import { mentionsOf } from '../clauses/parties.ts';
import { subjectOf } from '../clauses/subject.ts';
import { DELEGATION } from '../referents/delegation.ts';
import type { Reading, ReadMention } from '../referents/reading.ts';

/** Those who lead or make up the sides of one meeting. */
export interface LedSides {
  /** The last sentence that tells of them, and the verb there. */
  readonly sentence: number;
  readonly at: number;
  readonly members: readonly ReadMention[];
  /** There are two sides, and it is told that they meet. */
  readonly isMeeting: boolean;
}

interface Led {
  readonly sentence: number;
  readonly at: number;
  /** A country's code, or the key of another party. */
  readonly side: string;
  readonly heads: readonly ReadMention[];
}

/** "A led the U.S. delegation, and B led the Thai delegation", "The Kenyan side was headed by C": who sits on each side of a meeting. */
export function ledSides(reading: Reading, sentences: SentenceReader): LedSides | null {
  const found = reading.scans.flatMap(({ words }, index) => {
    const clause = tellsOfSides(words) ? sentences.read(index)?.clause : undefined;
    return clause === undefined ? [] : sidesIn(reading, clause, index);
  });
  const [first] = found;
  const near = found.filter(({ sentence }) => sentence <= (first?.sentence ?? 0) + MOST_APART);
  const last = near.at(-1);
  if (first === undefined || last === undefined || near.length < found.length) return null;
  const sides = new Set(found.map(({ side }) => side));
  if (sides.size > 2) return null;
  const members = found.flatMap(({ heads }) => heads);
  const isMeeting = sides.size === 2 && isToldOfMeeting(reading, first.sentence, last.sentence);
  return { sentence: last.sentence, at: last.at, members, isMeeting };
}

/** How many sentences may part one side from the other. */
const MOST_APART = 3;

function tellsOfSides(words: readonly string[]): boolean {
  const isLed = words.some((word) => LEADING_FORMS.test(word));
  return isLed && words.some((word) => SIDES.has(word) || word === 'for' || word === 'represented');
}

const LEADING_FORMS =
  /^(?:(?:co-?)?led|leads?|leading|headed|heads?|heading|represents?|represented|includes?|included)$/u;

function sidesIn(reading: Reading, clause: Clause, sentence: number): readonly Led[] {
  return clause.chunks.flatMap((_, at) => {
    const { heads, side } = gappedAt(clause, at) ?? headsAt(clause, at);
    const key = side === undefined ? null : keyOfSide(reading, side, heads);
    return key === null || heads.length === 0 ? [] : [{ sentence, at, side: key, heads }];
  });
}

interface Heads {
  readonly heads: readonly ReadMention[];
  readonly side: ReadMention | undefined;
}

const NOBODY: Heads = { heads: [], side: undefined };

function headsAt(clause: Clause, at: number): Heads {
  const verb = verbAt(clause, at);
  if (verb === null || verb.negated) return NOBODY;
  const isListing = verb.lemma === 'include';
  if (!isListing && !LEADING.has(verb.lemma)) return NOBODY;
  const { object, prepositional } = complementsOfVerb(clause, at);
  const governed = (word: string): readonly number[] =>
    prepositional.find(({ preposition }) => preposition === word)?.group ?? [];
  const subject = subjectOf(clause, at);
  if (isListing) return { heads: personsOf(clause, object), side: sideAmong(clause, subject) };
  if (verb.passive || verb.form === 'participle')
    return {
      heads: personsOf(clause, governed('by')),
      side: sideAmong(clause, verb.passive ? subject : [at - 1, at - 2]),
    };
  const acted = verb.lemma === 'represent' ? namedAmong(clause, object) : sideAmong(clause, object);
  const side =
    acted ?? sideAmong(clause, governed('on')) ?? (object.length > 0 ? undefined : namedAmong(clause, governed('for')));
  return { heads: personsOf(clause, subject), side };
}

/** "was led by A, and | the Kenyan delegation | by B": the verb is not said again. */
function gappedAt(clause: Clause, at: number): Heads | null {
  const side = wordAt(clause, at + 1) === 'by' ? sideAmong(clause, [at]) : undefined;
  const verb = clause.chunks.findLastIndex((chunk, before) => before < at && chunk.kind === 'verb');
  if (side === undefined || !LEADING.has(verbAt(clause, verb)?.lemma ?? '')) return null;
  return { heads: personsOf(clause, groupAt(clause, at + 2)), side };
}

const LEADING = new Set(['lead', 'co-lead', 'head', 'represent']);

function personsOf(clause: Clause, group: readonly number[]): readonly ReadMention[] {
  return mentionsOf(clause, group).filter(({ phrase }) => phrase.kind === 'person');
}

/** "the Thai delegation", "the OIC delegation": a party with the word for its side. */
function sideAmong(clause: Clause, group: readonly number[]): ReadMention | undefined {
  const noun = group.map((at) => nounAt(clause, at)).find((one) => one !== null);
  const isSide = noun?.mentions.some(
    ({ phrase }) =>
      (phrase.kind === 'country' && SIDES.has(phrase.side ?? '')) ||
      (phrase.kind === 'group' && phrase.noun === DELEGATION),
  );
  const party = noun?.mentions[0] ?? noun?.possessors[0];
  return isSide === true || SIDES.has(noun?.side || noun?.head || '') ? party : undefined;
}

const SIDES = new Set(['delegation', 'side', 'team', 'mission']);

function namedAmong(clause: Clause, group: readonly number[]): ReadMention | undefined {
  const [mention, ...more] = mentionsOf(clause, group);
  return more.length === 0 && ['country', 'organisation'].includes(mention?.phrase.kind ?? '') ? mention : undefined;
}

/** The side's party; of a delegation that was told of before, the country of whoever leads it. */
function keyOfSide(
  { registry }: Reading,
  { phrase, referents }: ReadMention,
  heads: readonly ReadMention[],
): string | null {
  if (phrase.kind === 'country') return phrase.country.id;
  if (phrase.kind !== 'group') return referents.length === 1 ? (referents[0] ?? null) : null;
  const [head] = heads.flatMap((one) => one.referents);
  return head === undefined ? null : registry.countryOf(head);
}

const MEETING =
  /^(?:met|meets?|meetings?|talks?|dialogues?|consultations?|negotiations?|discussions?|sessions?|rounds?|commission|committee|ministerial)$/u;

function isToldOfMeeting({ scans }: Reading, from: number, to: number): boolean {
  return scans.slice(Math.max(0, from - 1), to + 1).some(({ words }) => words.some((word) => MEETING.test(word)));
}

import { type Clause, type Complement, groupAt, nounAt, verbAt, wordAt } from './clause.ts';
import type { Group } from './coordinate.ts';
import { listAfter, listStart } from './named-lists.ts';
import { repeatedPreposition } from './repeated-preposition.ts';
import { isPlaceOfTopic } from './topic-place.ts';

/** What follows a verb or noun inside its clause. */
export interface Complements {
  readonly object: Group;
  readonly prepositional: readonly Complement[];
  /** Position of an infinitive that completes the verb ("plans to visit"), or null. */
  readonly infinitive: number | null;
}

/** Object and prepositional phrases after a verb, up to the next clause; the object of a relative clause stands before it. */
export function complementsOfVerb(clause: Clause, verb: number): Complements {
  const complements = readRight(clause, verb + 1, { takesObject: true });
  const { object, prepositional, infinitive } = complements;
  return object.length > 0 ? complements : { object: relativeObject(clause, verb), prepositional, infinitive };
}

/** "the summit, which Indonesia hosted", "the deal that we struck": what the relative clause is about. */
function relativeObject(clause: Clause, verb: number): Group {
  const isSubject = nounAt(clause, verb - 1) !== null && verbAt(clause, verb)?.passive === false;
  const contact = isSubject ? contactNoun(clause, verb) : null;
  if (contact !== null) return [contact];
  const joint = (groupAt(clause, verb - 1)[0] ?? verb - 1) - 1;
  const isRelative = clause.chunks[joint]?.kind === 'relative' || wordAt(clause, joint) === 'that';
  if (!isSubject || !isRelative) return [];
  const noun = clause.chunks[joint - 1]?.kind === 'comma' ? joint - 2 : joint - 1;
  return nounAt(clause, noun) === null ? [] : groupAt(clause, noun);
}

/** "the deal | Ankara | struck with Brussels": the relative may be left out between a thing and a name. */
function contactNoun(clause: Clause, verb: number): number | null {
  const first = groupAt(clause, verb - 1)[0] ?? verb - 1;
  const [thing, name] = [nounAt(clause, first - 1), nounAt(clause, first)];
  const isThing = thing?.mentions.length === 0 && (name?.mentions.length ?? 0) > 0;
  return isThing && verbAt(clause, verb)?.form === 'finite' ? first - 1 : null;
}

/** Prepositional phrases right after a noun chunk: "visit | of X to Y on Monday". */
export function complementsOfNoun(clause: Clause, noun: number): Complements {
  const next = clause.chunks[noun + 1]?.kind === 'adverb' ? noun + 2 : noun + 1;
  return readRight(clause, isReduced(clause, next) ? next + 1 : noun + 1, { takesObject: false });
}

/** "sanctions imposed on X", "talks held by X": a participle without its auxiliary between the noun and what belongs to both. */
export function isReduced(clause: Clause, at: number): boolean {
  const verb = verbAt(clause, at);
  if (verb === null) return false;
  if (verb.form === 'participle') return true;
  const isBare = verb.start === verb.main && verb.tense === 'past' && verb.form === 'finite';
  return isBare && TRANSITIVE.has(verb.lemma) && clause.chunks[at + 1]?.kind === 'preposition';
}

const TRANSITIVE = new Set(
  (
    'impose launch sign hold reach broker mediate sponsor supply provide give deliver send negotiate convene host chair lead ' +
    'organise organize conduct stage mount carry make direct level issue agree conclude extend offer announce schedule plan ' +
    'receive adopt declare wage commit back support submit grant allocate pledge fire table perpetrate'
  ).split(' '),
);

interface Reading {
  readonly clause: Clause;
  readonly prepositional: Complement[];
  object: Group;
  canTakeObject: boolean;
  /** Behind "made" of "the pledge made at the summit": time and place are that verb's own. */
  isPastReduced: boolean;
  /** Behind "committed" of "spoke about crimes committed in X": what was done there says nothing of where it is spoken of. */
  isPastDeed: boolean;
  readonly isOfNoun: boolean;
}

function readRight(clause: Clause, from: number, { takesObject }: { takesObject: boolean }): Complements {
  const reading: Reading = {
    clause,
    prepositional: [],
    object: [],
    canTakeObject: takesObject,
    isPastReduced: false,
    isPastDeed: false,
    isOfNoun: !takesObject,
  };
  let at = from;
  for (let next: number | null = from; next !== null && at < clause.chunks.length; next = readOne(reading, at))
    at = next;
  const infinitive = verbAt(clause, at)?.form === 'infinitive' ? at : null;
  return { object: reading.object, prepositional: reading.prepositional, infinitive };
}

/** Reads the chunk at a position and gives the next one; null where the clause ends. */
function readOne(reading: Reading, at: number): number | null {
  const { clause } = reading;
  const chunk = clause.chunks[at];
  if (chunk?.kind === 'noun' && reading.canTakeObject) {
    const list = listAfter(clause, at) ?? nameOf(clause, at);
    reading.object = groupAt(clause, list ?? at);
    reading.canTakeObject = false;
    return lastOf(reading.object, list ?? at) + 1;
  }
  // "will visit: • Togo • Tunisia"
  const list = reading.canTakeObject ? listStart(clause, at) : null;
  if (list !== null) return list;
  if (wordAt(clause, at) === 'together') return at + 1;
  if (chunk?.kind === 'preposition') return readPreposition(reading, at, chunk.word);
  if (chunk?.kind === 'verb' && clause.chunks[at - 1]?.kind === 'noun' && isReduced(clause, at)) {
    reading.isPastReduced = true;
    reading.isPastDeed = DEEDS.has(chunk.lemma);
    return at + 1;
  }
  if (isPlainPair(clause, at)) return at + 2;
  const repeated = repeatedPreposition(clause, at, reading.prepositional);
  if (repeated !== null) return repeated;
  return chunk !== undefined && isPassed(clause, at) ? at + 1 : null;
}

/** "in St. Petersburg, Russia, for": the country behind a town's comma is passed with both commas. */
function pastCountry(clause: Clause, at: number): number {
  const isPlace = ['place', 'country'].includes(kindOf(clause, at - 1)) && kindOf(clause, at + 1) === 'country';
  if (!isPlace || clause.chunks[at]?.kind !== 'comma') return at;
  return clause.chunks[at + 2]?.kind === 'comma' ? at + 3 : at + 2;
}

/** "in Washington, D.C., the": the comma that closes what its first comma opened. */
function pastClosing(clause: Clause, at: number): number {
  const isOpen = clause.chunks[at]?.kind === 'comma' && nounAt(clause, at - 1)?.lemmas.includes(',') === true;
  return isOpen ? at + 1 : at;
}

function kindOf(clause: Clause, at: number): string {
  return nounAt(clause, at)?.mentions[0]?.phrase.kind ?? '';
}

/** "of navigation and commerce": a plain noun joined to the one before. */
function isPlainPair(clause: Clause, at: number): boolean {
  if (clause.chunks[at]?.kind !== 'conjunction') return false;
  const [before, after] = [nounAt(clause, at - 1), nounAt(clause, at + 1)];
  return before?.mentions.length === 0 && after?.mentions.length === 0 && clause.chunks[at + 2]?.kind === 'preposition';
}

function readPreposition(reading: Reading, at: number, preposition: string): number | null {
  const { clause } = reading;
  const governed = governedBy(clause, at);
  const isDate = clause.chunks[at + 1]?.kind === 'date';
  reading.canTakeObject &&= governed === null ? isDate : isShifted(clause, governed);
  if (governed !== null) {
    const group = withName(clause, groupAt(clause, governed));
    const isOwn = reading.isPastReduced && CIRCUMSTANCES.has(preposition);
    const isThere = reading.isPastDeed && !reading.isOfNoun && preposition === 'in';
    const isOther = reading.isOfNoun ? isOfOther(reading, at) : isPlaceOfTopic(clause, at);
    if (!isOwn && !isThere && !isOther) reading.prepositional.push({ preposition, group });
    const next = pastCountry(clause, lastOf(group, governed) + 1);
    return reading.canTakeObject ? pastClosing(clause, next) : next;
  }
  return isDate || isWhole(clause, at) ? skipUngoverned(clause, at) : null;
}

/** "by European allies | and Japan": a name that "and" joins to a plain noun, where no verb of its own follows. */
function withName(clause: Clause, group: Group): Group {
  const last = group.at(-1) ?? -1;
  const isOpen =
    group.length === 1 && nounAt(clause, last)?.mentions.length === 0 && wordAt(clause, last + 1) === 'and';
  const more = isOpen && isParty(clause, last + 2) ? groupAt(clause, last + 2) : [];
  const isClosed = verbAt(clause, (more.at(-1) ?? -2) + 1)?.form !== 'finite';
  return more.length > 0 && isClosed ? [...group, ...more] : group;
}

function isParty(clause: Clause, at: number): boolean {
  return ['person', 'role', 'country', 'organisation'].includes(kindOf(clause, at));
}

const DEEDS = new Set(['commit', 'perpetrate', 'wage']);
const CIRCUMSTANCES = new Set(['at', 'during']);

/** "a call with X | at the initiative | of the Y side": of the thing right before it. */
function isOfOther({ clause, prepositional }: Reading, at: number): boolean {
  const isThing = nounAt(clause, at - 1)?.mentions.length === 0 && nounAt(clause, at - 1)?.side === '';
  return wordAt(clause, at) === 'of' && isThing && prepositional.some(({ group }) => group.includes(at - 1));
}

/** "received in the Kremlin the Minister of …", "held in Washington, D.C., the Forum": a person or event right behind a place is what the verb acts on. */
function isShifted(clause: Clause, governed: number): boolean {
  const group = groupAt(clause, governed);
  const next = pastClosing(clause, lastOf(group, governed) + 1);
  const isPlace = ['place', 'country'].includes(kindOf(clause, governed));
  const isPerson = ['person', 'role', 'event'].includes(kindOf(clause, next));
  return isPlace && isPerson && verbAt(clause, lastOf(groupAt(clause, next), next) + 1)?.form !== 'finite';
}

/** A particle ("sit down with") is passed alone, a preposition before a date or "those" with it. */
function skipUngoverned(clause: Clause, at: number): number {
  return clause.chunks[at + 1]?.kind === 'date' || clause.chunks[at + 1]?.kind === 'adverb' ? at + 2 : at + 1;
}

function lastOf(group: Group, at: number): number {
  return Math.max(at, ...group);
}

/** The noun after a preposition; an adverb or quotation mark may stand between. */
function governedBy(clause: Clause, preposition: number): number | null {
  const list = listStart(clause, preposition + 1);
  if (list !== null) return list;
  let at = preposition + 1;
  if (isAmongOthers(clause, at)) at += 4;
  while (['quote', 'adverb'].includes(clause.chunks[at]?.kind ?? '') || isThan(clause, at)) at += 1;
  const named = listAfter(clause, at);
  if (named !== null && nounAt(clause, at) !== null) return named;
  if (nounAt(clause, at) === null) return null;
  return nameOf(clause, at) ?? at;
}

/** "by, among others, Chad and Niger". */
function isAmongOthers(clause: Clause, at: number): boolean {
  const inside = [wordAt(clause, at), wordAt(clause, at + 1), nounAt(clause, at + 2)?.head, wordAt(clause, at + 3)];
  return /^, among others? ,$/u.test(inside.join(' '));
}

/** "among more than 100 leaders". */
function isThan(clause: Clause, at: number): boolean {
  return wordAt(clause, at) === 'than' && clause.chunks[at - 1]?.kind === 'adverb';
}

/** The name behind a noun that says who or what it is, or null. */
function nameOf(clause: Clause, at: number): number | null {
  return namedBehind(clause, at) ?? countryBehind(clause, at) ?? apposedTo(clause, at);
}

/** "in Davos, Switzerland": a town that no list knows stands for the country behind the comma. */
function countryBehind(clause: Clause, at: number): number | null {
  const noun = nounAt(clause, at);
  const isUnknown = noun !== null && noun.mentions.length === 0 && noun.isProper;
  return isUnknown && clause.chunks[at + 1]?.kind === 'comma' && kindOf(clause, at + 2) === 'country' ? at + 2 : null;
}

/** "with rebel group FARC": a plain noun right before a name belongs to it, unless the name opens a new clause. */
function namedBehind(clause: Clause, at: number): number | null {
  const [noun, name] = [nounAt(clause, at), nounAt(clause, at + 1)];
  if (noun === null || name === null || noun.mentions.length > 0 || name.mentions.length === 0) return null;
  const last = Math.max(at + 1, ...groupAt(clause, at + 1));
  return verbAt(clause, last + 1)?.form === 'finite' ? null : at + 1;
}

/** "its neighbours, Uganda and Tanzania", "the UN's nuclear watchdog, the IAEA": names behind the comma say who the noun is. */
function apposedTo(clause: Clause, at: number): number | null {
  const [noun, name] = [nounAt(clause, at), nounAt(clause, at + 2)];
  const isOpen = noun !== null && noun.mentions.length === 0 && PARTY_NOUNS.has(noun.head.toLowerCase());
  if (!isOpen || clause.chunks[at + 1]?.kind !== 'comma' || (name?.mentions.length ?? 0) === 0) return null;
  const next = Math.max(at + 2, ...groupAt(clause, at + 2)) + 1;
  const isSubject = verbAt(clause, next)?.form === 'finite' || clause.chunks[next]?.kind === 'relative';
  return isSubject ? null : at + 2;
}

/** Nouns for whoever may be a party, in the singular. */
const PARTY_NOUNS = new Set(
  (
    'neighbour neighbor guest host visitor counterpart ally partner friend rival foe enemy adversary archrival patron backer donor creditor predecessor successor ' +
    'watchdog regulator agency body bloc alliance organisation organization institution nation country state power republic government'
  ).split(' '),
);

function isWhole(clause: Clause, at: number): boolean {
  return (
    (['up', 'over', 'off', 'out', 'together', 'by', 'in', 'down', 'on', 'back', 'through'].includes(
      wordAt(clause, at),
    ) &&
      clause.chunks[at + 1]?.kind === 'preposition') ||
    (['including', 'of'].includes(wordAt(clause, at)) && wordAt(clause, at + 1) === 'those')
  );
}

/** "two tranches worth | $1.8bn | from the Fund". */
function isAmount(clause: Clause, at: number): boolean {
  const noun = nounAt(clause, at);
  return noun !== null && noun.mentions.length === 0 && /^[$€£¥]/u.test(noun.lemmas[0] ?? '');
}

/** Adverbs, dates, quotation marks and a comma before a further preposition do not end a clause. */
function isPassed(clause: Clause, at: number): boolean {
  const kind = clause.chunks[at]?.kind;
  if (kind === 'adverb' || kind === 'date' || kind === 'quote' || isAmount(clause, at)) return true;
  if (kind === 'conjunction')
    return clause.chunks[at - 1]?.kind === 'adverb' && clause.chunks[at + 1]?.kind === 'adverb';
  if (kind !== 'comma') return false;
  const next = clause.chunks[at + 1]?.kind;
  return (
    next === 'preposition' || next === 'date' || (next === 'adverb' && clause.chunks[at + 2]?.kind === 'preposition')
  );
}

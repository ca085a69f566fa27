import { isHead } from '../mentions/match-portfolio.ts';
import { isEventMention } from '../referents/is-event-mention.ts';
import type { ReadMention } from '../referents/reading.ts';
import type { NounChunk } from './chunk.ts';
import { type Clause, groupAt, nounAt, verbAt, wordAt } from './clause.ts';
import { complementsOfNoun, complementsOfVerb } from './complements.ts';
import type { Group } from './coordinate.ts';
import { isCaptor } from './is-captor.ts';
import { isSidePhrase } from './is-fellow.ts';
import { isWall } from './is-wall.ts';
import { leadOwners } from './lead-owners.ts';
import { madeUpOf, namedAmongThem, pastCircumstances } from './named-lists.ts';
import { antecedent } from './relative-clause.ts';
import { representedBy } from './represented-by.ts';
import { SIDE_NOUNS } from './side-nouns.ts';
import { subjectOf } from './subject.ts';
import { toldClause } from './told-clause.ts';

/** The mentions of a group of noun chunks; "ambassadors of Japan and Cyprus" gives the countries. */
export function mentionsOf(clause: Clause, group: Group): readonly ReadMention[] {
  return group.flatMap((at) => {
    const noun = nounAt(clause, at);
    return noun === null ? [] : mentionsOfNoun(clause, at, noun);
  });
}

function mentionsOfNoun(clause: Clause, at: number, noun: NounChunk): readonly ReadMention[] {
  const whole = noun.mentions.length === 0 ? eventWhole(clause, at) : [];
  if (whole.length > 0) return whole;
  const named = isSide(noun.side || noun.head) || isSidePhrase(noun) ? personsIncluded(clause, at) : [];
  if (named.length > 0) return named;
  const apposed = noun.mentions.length === 0 && isHead(noun.head) ? personsNext(clause, at) : [];
  if (apposed.length > 0) return apposed;
  const owned = noun.side !== '' || noun.mentions.length === 0 ? ownersOfSide(clause, at, noun) : [];
  if (owned.length > 0) return owned;
  return noun.mentions.length > 0 || noun.head === '' ? noun.mentions : representedBy(clause, at);
}

/** "joined by the council's co-chairs | Minister Ann Lee and Minister Omar Bah": who a title is that stands right before the names. */
function personsNext(clause: Clause, at: number): readonly ReadMention[] {
  const next = nounAt(clause, at + 1)?.mentions ?? [];
  return next.some(({ phrase }) => phrase.kind === 'person') ? mentionsOf(clause, groupAt(clause, at + 1)) : [];
}

function ownersOfSide(clause: Clause, at: number, noun: NounChunk): readonly ReadMention[] {
  const owned = isSide(noun.side || noun.head) ? ownedBy(clause, at, ['of', 'from']) : [];
  if (owned.length > 0 || noun.mentions.length > 0 || !RULERS.test(noun.head)) return owned;
  return ownedBy(clause, at, ['in']).filter(({ phrase }) => phrase.kind === 'country');
}

/** "the junta in Myanmar", "the authorities in Tehran": who rules a country is in it. */
const RULERS = /^(?:government|regime|junta|authority|leadership|ruler)s?$/u;

/** "Kenyan leaders, including A and B", "officials such as A": the persons by whom the side is told apart. */
function personsIncluded(clause: Clause, side: number): readonly ReadMention[] {
  const last = pastCircumstances(clause, side);
  const joint = clause.chunks[last + 1]?.kind === 'comma' ? last + 2 : last + 1;
  const words = [wordAt(clause, joint), wordAt(clause, joint + 1)].join(' ');
  const isOpen = words.startsWith('including');
  const first = isOpen
    ? joint + 1
    : words === 'such as'
      ? joint + 2
      : (namedAmongThem(clause, joint) ?? madeUpOf(clause, joint) ?? -1);
  const group = nounAt(clause, first) === null ? [] : groupAt(clause, first);
  const mentions = group.flatMap((at) => nounAt(clause, at)?.mentions ?? []);
  return mentions.every(({ phrase }) => phrase.kind === 'person') ? mentions : [];
}

/** "the plenary session of the Africa Summit", "the margins of COP27": who is there is at the whole. */
function eventWhole(clause: Clause, at: number): readonly ReadMention[] {
  if (!isPartOfEvent(nounAt(clause, at)?.head ?? '')) return [];
  return ownedBy(clause, at, ['of', 'at', 'during']).filter(isEventMention);
}

/** "session", "margins": a noun for a part of an event or for what is beside it. */
export function isPartOfEvent(head: string): boolean {
  return PARTS_OF_EVENTS.test(head);
}

const PARTS_OF_EVENTS =
  /^(?:session|plenary|sitting|opening|closing|ceremony|segment|day|meeting|round|edition|start|end|close|conclusion|sideline|margin|fringe|work|proceeding|launch|leg|stage|part)s?$/u;

function isSide(head: string): boolean {
  const one = head.toLowerCase().replace(/s$/u, '');
  return SIDE_NOUNS.has(one) || ['member', 'majority', 'head', 'rest', 'likes', 'like', 'part'].includes(one);
}

/** "condemned Russia's attack", "welcomed the decision of Japan": whose the nouns are, when they are no parties themselves. */
export function ownersOf(clause: Clause, group: Group): readonly ReadMention[] {
  return group.flatMap((at) => {
    const noun = nounAt(clause, at);
    if (noun === null || noun.mentions.length > 0) return [];
    if (noun.possessors.length > 0) return leadOwners(noun);
    // "the Commission, whose members are": the owner stands before the relative.
    if (wordAt(clause, at - 1) === 'whose') return mentionsOf(clause, antecedent(clause, at - 1));
    return ownedBy(clause, at, SUFFERED.test(noun.head) ? ['by', 'from'] : ['by', 'of', 'from']);
  });
}

/** The first party that one of the prepositions after a noun governs, or that owns what it governs. */
function ownedBy(clause: Clause, noun: number, prepositions: readonly string[]): readonly ReadMention[] {
  const { prepositional } = complementsOfNoun(clause, noun);
  for (const wanted of prepositions) {
    for (const { preposition, group } of prepositional) {
      const named = preposition === wanted ? namedIn(clause, group) : [];
      if (named.length > 0) return named;
    }
  }
  return [];
}

function namedIn(clause: Clause, group: Group): readonly ReadMention[] {
  return group.flatMap((at) => {
    const noun = nounAt(clause, at);
    if (noun === null) return [];
    return noun.mentions.length > 0 ? noun.mentions : noun.possessors;
  });
}

const REACH = 14;

/**
 * Whose the things are that a verb or noun is about ("expressed concern over the treatment of prisoners in Iran's jails"): the
 * first party after "by", "of" or "from" or in a genitive, but not the one that something is done to.
 */
export function partyWithin(clause: Clause, from: number): readonly ReadMention[] {
  let force = false;
  for (let at = from + 1; at <= from + REACH && !isWall(clause, at) && !isOtherMatter(clause, at); at += 1) {
    const named = namedIn(clause, groupAt(clause, at)).filter(({ form }) => form !== 'pronoun');
    const isVictim: boolean = force && named.length > 0 && LOCATING.has(wordAt(clause, at - 1));
    if (named.length > 0 && !isVictim && isOwner(clause, at)) return named;
    force = !isVictim && (force || FORCE.test(nounAt(clause, at)?.head ?? ''));
  }
  return [];
}

/** "… in the face of Russia's threats", "… as a violation of the Charter": from here on it is about something else. */
function isOtherMatter(clause: Clause, at: number): boolean {
  return wordAt(clause, at) === 'as' || nounAt(clause, at)?.head === 'face';
}

/** "the attack on a village in Ukraine's east": where force strikes, and not whose it is. */
const LOCATING = new Set(['on', 'against', 'at', 'into', 'near', 'in']);

function isOwner(clause: Clause, at: number): boolean {
  const word = wordAt(clause, at - 1);
  if (word === 'of') return !SUFFERED.test(nounAt(clause, at - 2)?.head ?? '');
  if (word === 'by' || word === 'from') return !isCaptor(clause, at);
  if (nounAt(clause, at)?.mentions.length !== 0) return false;
  return !(['on', 'against', 'at', 'into', 'near'].includes(word) && FORCE.test(nounAt(clause, at - 2)?.head ?? ''));
}

/** Nouns of force: what stands after "on" or "against" has it done to it. */
const FORCE =
  /^(?:attack|strike|airstrike|assault|raid|offensive|bombing|shelling|invasion|war|aggression|operation|fire|missile)s?$/u;

/** "condemned the invasion of Ukraine", "attacks on Israel": the named one is who suffers it. */
export function suffers(clause: Clause, mention: ReadMention): boolean {
  const own = clause.chunks.findIndex(({ start, end }) => start <= mention.firstToken && mention.firstToken < end);
  const at = isTownOf(clause, own) ? own - 2 : own;
  const head = nounAt(clause, at - 2)?.head ?? '';
  const word = wordAt(clause, at - 1);
  if (word === 'of') return SUFFERED.test(head);
  // "the attack on a school in Kenya's capital"
  return LOCATING.has(word) && isUnderForce(clause, at - 2);
}

/** "the attack in Nairobi, | Kenya" */
function isTownOf(clause: Clause, country: number): boolean {
  const mentions = clause.chunks[country - 1]?.kind === 'comma' ? nounAt(clause, country - 2)?.mentions : undefined;
  return (mentions ?? []).some(
    ({ phrase }) => phrase.kind === 'place' || (phrase.kind === 'country' && phrase.form === 'capital'),
  );
}

/** "the attack on | a school and a market" */
function isUnderForce(clause: Clause, from: number): boolean {
  for (let at = from; at > from - LONGEST_TARGET; at -= 1) {
    const kind = clause.chunks[at]?.kind ?? '';
    if (FORCE.test(nounAt(clause, at)?.head ?? '')) return true;
    if (!['noun', 'preposition', 'conjunction'].includes(kind)) return false;
  }
  return false;
}

const LONGEST_TARGET = 8;

/** "the invasion of Ukraine": what stands behind "of" suffers it. */
const SUFFERED =
  /^(?:invasion|annexation|occupation|bombing|bombardment|shelling|siege|seizure|conquest|killing|murder|assassination|massacre|kidnapping|abduction|detention|arrest|imprisonment|persecution|destruction|partition)s?$/u;

/** "Turkey, now a NATO member,", "EU member Malta", "members of the Council: France, …": the name beside a noun that says what it is. */
export function apposedTo(clause: Clause, noun: number): readonly ReadMention[] {
  const next = nounAt(clause, noun + 1);
  if (next !== null && next.mentions.length > 0) return mentionsOf(clause, groupAt(clause, noun + 1));
  const among = namedAmong(clause, noun);
  if (among.length > 0) return among;
  const before = clause.chunks[noun - 1]?.kind === 'adverb' ? noun - 2 : noun - 1;
  if (isBreak(clause, before) && isNamed(clause, before - 1)) return mentionsOf(clause, groupAt(clause, before - 1));
  const { prepositional } = complementsOfNoun(clause, noun);
  const last = Math.max(noun, ...(prepositional.at(-1)?.group ?? []));
  if (['at', 'to', 'from'].includes(prepositional.at(-1)?.preposition ?? '')) return [];
  const held = heldAt(clause, last + 1);
  if (held.length === 1 && held[0]?.phrase.kind === 'organisation' && isOfStates(clause, last)) return held;
  // "As NATO allies, we": there a pronoun is as good as a name.
  const isOpen = isNamed(clause, last + 2) || wordAt(clause, noun - 1) === 'as';
  return isBreak(clause, last + 1) && isOpen ? mentionsOf(clause, groupAt(clause, last + 2)) : [];
}

/** "between the States and the Centres (CDC)": there the bracket belongs to the last name alone. */
function isOfStates(clause: Clause, last: number): boolean {
  return mentionsOf(clause, groupAt(clause, last)).every(({ phrase }) => phrase.kind === 'country');
}

/** What a short bracket names: "the pact of A, B and C (AUKUS)". */
export function heldAt({ chunks }: Clause, at: number): readonly ReadMention[] {
  const chunk = chunks[at];
  return chunk !== undefined && 'held' in chunk ? (chunk.held ?? []) : [];
}

/** "Fiji and other members of the Forum", "EU members such as Malta": who is told of as one of many. */
function namedAmong(clause: Clause, noun: number): readonly ReadMention[] {
  const lemmas = nounAt(clause, noun)?.lemmas ?? [];
  const isRest = OTHERS.some((word) => lemmas.includes(word)) && clause.chunks[noun - 1]?.kind === 'conjunction';
  if (isRest && isNamed(clause, noun - 2))
    return mentionsOf(clause, groupAt(clause, noun - 2)).filter(({ lastToken }) => lastToken < startOf(clause, noun));
  const given = lemmas.at(-1) === 'such' ? ['as'] : ['including', 'like'];
  const some = complementsOfNoun(clause, noun).prepositional.find(({ preposition }) => given.includes(preposition));
  return some === undefined ? [] : mentionsOf(clause, some.group);
}

const OTHERS = ['other', 'fellow'];

function startOf(clause: Clause, at: number): number {
  return clause.chunks[at]?.start ?? 0;
}

function isBreak(clause: Clause, at: number): boolean {
  return [',', '--', '-', '–', '—', ':', '('].includes(wordAt(clause, at));
}

function isNamed(clause: Clause, at: number): boolean {
  return nounAt(clause, at)?.mentions.some(({ form }) => form !== 'pronoun') ?? false;
}

/** "said that Russia had attacked", "urged that Turkey's ports open": whom the clause after a verb is about. */
export function clauseSubject(clause: Clause, verb: number): readonly ReadMention[] {
  const told = toldClause(clause, verb);
  if (told === null) return wordAt(clause, verb + 1) === 'that' ? namedIn(clause, [verb + 2]) : [];
  const subject = subjectOf(clause, told.verb);
  const named = mentionsOf(clause, subject);
  return named.length > 0 ? named : ownersOf(clause, subject);
}

/** "Ireland's role as a member", "China's application for membership": whose the phrase is that a noun depends on. */
export function outerOwner(clause: Clause, noun: number): readonly ReadMention[] {
  let at = groupAt(clause, noun)[0] ?? noun;
  for (let turn = 0; turn < 4 && clause.chunks[at - 1]?.kind === 'preposition'; turn += 1) {
    const outer = nounAt(clause, at - 2);
    if (outer === null) return [];
    if (outer.mentions.length > 0) return wordAt(clause, at - 1) === 'as' && isSidePhrase(outer) ? outer.mentions : [];
    if (outer.possessors.length > 0) return outer.possessors;
    at -= 2;
  }
  return [];
}

/** "spoke with X to offer support": whom the verb before in the sentence is turned to. */
export function addresseeOf(clause: Clause, verb: number): readonly ReadMention[] {
  for (let at = verb - 1; at >= Math.max(0, verb - REACH); at -= 1) {
    if (clause.chunks[at]?.kind === 'stop') return [];
    if (verbAt(clause, at) === null) continue;
    const { object, prepositional } = complementsOfVerb(clause, at);
    const turned = prepositional.find(({ preposition }) => preposition === 'with' || preposition === 'to');
    const found = turned === undefined ? [] : mentionsOf(clause, turned.group);
    const named = found.length > 0 ? found : mentionsOf(clause, object);
    if (named.length > 0) return named;
  }
  return [];
}

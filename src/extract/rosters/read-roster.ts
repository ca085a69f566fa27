import type { VerbChunk } from '../clauses/chunk.ts';
import { type Clause, groupAt, nounAt, verbAt, wordAt } from '../clauses/clause.ts';
import { complementsOfVerb } from '../clauses/complements.ts';
import type { Group } from '../clauses/coordinate.ts';
import { mentionsOf } from '../clauses/parties.ts';
import { subjectOf } from '../clauses/subject.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isEventMention } from '../referents/is-event-mention.ts';
import type { ReadMention } from '../referents/reading.ts';
import { listMembers } from './list-members.ts';
import type { Roster } from './roster.ts';
import { SUMMIT } from './small-summit.ts';
import { isPresentAlone, there } from './there-too.ts';

/** Tells whether a lemma is an occasion that people are listed for. */
export type IsOccasion = (lemma: string) => boolean;

/** Those who take part, whatever it is in. */
const PARTICIPANTS = wordSet('participant attendee participation attendance guest invitee panelist panellist speaker');
/** People who need a verb beside them: "leaders attending the summit". */
const PEOPLE = wordSet(
  'leader minister official delegate representative head guest dignitary envoy ambassador country nation state member ' +
    'counterpart one those other person people individual partner government party diplomat organisation organization',
);
const LINKS = wordSet('include be comprise feature involve');
const JOINING = wordSet('attend join participate take gather assemble convene sit appear speak represent');

/** The roster that a sentence is or opens, or null. */
export function readRoster(clause: Clause, isOccasion: IsOccasion): Roster | null {
  const link = linkOf(clause);
  if (link !== null) {
    const roster = introduced(clause, link, isOccasion);
    if (roster !== null) return roster;
  }
  return joined(clause, isOccasion) ?? counted(clause, isOccasion) ?? there(clause, isOccasion);
}

/** Position of the verb or colon that parts a list from what it is a list of. */
function linkOf(clause: Clause): number | null {
  for (const [at, chunk] of clause.chunks.entries()) {
    if (chunk.kind === 'verb' && chunk.form === 'finite' && !chunk.passive && LINKS.has(chunk.lemma))
      return isDue(clause, at) ? null : at;
    if (wordAt(clause, at) === ':') return at;
  }
  return isBare(clause) ? clause.chunks.length : null;
}

/** "In Oslo she | is to meet A and B": what is due lists nobody. */
function isDue(clause: Clause, at: number): boolean {
  const next = clause.chunks[at + 1];
  return next?.kind === 'verb' && next.form === 'infinitive';
}

/** "Participants", "List of Attendees": a heading of its own. */
function isBare({ chunks }: Clause): boolean {
  return chunks.length > 0 && chunks.length <= MOST_HEADING_CHUNKS && chunks.every(({ kind }) => kind !== 'verb');
}

const MOST_HEADING_CHUNKS = 8;

/** "Participants included: A, B", "Leaders invited to the summit are A and B", "Joining him were A and B", "In attendance: A". */
function introduced(clause: Clause, link: number, isOccasion: IsOccasion): Roster | null {
  const opening = isPresentAlone(clause, link)
    ? { at: link, occasion: null, hosts: [] }
    : openingOf(clause, link, isOccasion);
  if (opening === null) return null;
  const verb = verbAt(clause, link) === null ? null : link;
  const members = listMembers(clause, pastLink(clause, link));
  if (members.length === 0 && verb !== null && wordAt(clause, clause.chunks.length - 1) !== ':') return null;
  return { ...opening, verb, members, events: eventsIn(clause, 0, link) };
}

/** The verb's "as follows" or "the following leaders" and a colon stand before the list. */
function pastLink(clause: Clause, link: number): number {
  const colon = clause.chunks.findIndex((_, at) => at > link && wordAt(clause, at) === ':');
  return colon > 0 && colon <= link + 4 ? colon + 1 : link + 1;
}

type Opening = Pick<Roster, 'at' | 'occasion' | 'hosts'>;

/** What stands before the link: the people or the occasion that are listed, or a participle that says what they do. */
function openingOf(clause: Clause, link: number, isOccasion: IsOccasion): Opening | null {
  const from = pastSide(clause);
  const first = clause.chunks.findIndex(
    (chunk, at) => at >= from && at < link && (chunk.kind === 'noun' || chunk.kind === 'verb'),
  );
  const fronted = frontedVerb(clause, first);
  if (fronted !== null) return openedByVerb(clause, first, { link, verb: fronted, isOccasion });
  const noun = nounAt(clause, first);
  if (noun === null) return null;
  // "On the Anniversary of Independence" is what a statement is about, and no list.
  const isTopic = noun.mentions.length > 0 && link === clause.chunks.length;
  if (!isTopic && isPresent(clause, first))
    return { at: first, occasion: occasionIn(clause, 0, { link, isOccasion }), hosts: [] };
  if (noun.mentions.length > 0) return null;
  const head = singular(noun.head);
  if (PARTICIPANTS.has(head) || (LISTS.has(head) && listsPeople(clause, first, link))) {
    return { at: first, occasion: occasionIn(clause, first + 1, { link, isOccasion }), hosts: noun.possessors };
  }
  if (isOccasion(head) && verbAt(clause, link)?.lemma !== 'be') {
    return verbAt(clause, link) === null ? null : { at: first, occasion: head, hosts: noun.possessors };
  }
  if (!PEOPLE.has(head)) return null;
  const acting = actingVerb(clause, first, link);
  const verb = verbAt(clause, acting);
  return verb === null ? null : openedByVerb(clause, acting, { link, verb, isOccasion });
}

/** "From the Russian side, | the following people …": whose side they are on stands in front. */
function pastSide(clause: Clause): number {
  if (!['from', 'on', 'for'].includes(wordAt(clause, 0)) || nounAt(clause, 1)?.lemmas.at(-1) !== 'side') return 0;
  return wordAt(clause, 2) === ',' ? 3 : 2;
}

/** "The leaders of the following countries | will attend": the first verb behind the people and what belongs to them. */
function actingVerb(clause: Clause, people: number, link: number): number {
  let at = people + 1;
  while (at < link && clause.chunks[at]?.kind !== 'verb' && (nounAt(clause, at)?.mentions.length ?? 0) === 0) at += 1;
  return at;
}

const LISTS = wordSet('list roster lineup');

function listsPeople(clause: Clause, at: number, link: number): boolean {
  if (nounAt(clause, at)?.lemmas.some((lemma) => PARTICIPANTS.has(singular(lemma))) === true) return true;
  return clause.chunks
    .slice(at, link)
    .some(
      (chunk) => chunk.kind === 'noun' && (PARTICIPANTS.has(singular(chunk.head)) || PEOPLE.has(singular(chunk.head))),
    );
}

/** "Joining the President at the meeting were …", "Attended by: …". */
function frontedVerb(clause: Clause, first: number): VerbChunk | null {
  const verb = verbAt(clause, first);
  return verb !== null && (verb.form === 'gerund' || verb.form === 'participle' || verb.start === verb.main)
    ? verb
    : null;
}

interface OpeningVerb {
  readonly link: number;
  readonly verb: VerbChunk;
  readonly isOccasion: IsOccasion;
}

/** What the verb beside the people, or in front of them, says that they do or have done to them. */
function openedByVerb(clause: Clause, at: number, { link, verb, isOccasion }: OpeningVerb): Opening | null {
  if (at >= link) return null;
  const { object, prepositional } = complementsOfVerb(clause, at);
  if (verb.lemma === INVITING) {
    const by = prepositional.find(({ preposition }) => preposition === 'by');
    return { at, occasion: INVITING, hosts: by === undefined ? [] : mentionsOf(clause, by.group) };
  }
  if (!JOINING.has(verb.lemma)) return null;
  // "Representing Norway at the talks were …": whom they act for holds nothing.
  const hosts = verb.lemma === 'represent' ? [] : mentionsOf(clause, object).filter(isParty);
  return { at, occasion: occasionIn(clause, at, { link, isOccasion }), hosts };
}

/** In an ontology's rosters it stands for whoever was invited. */
export const INVITING = 'invite';

/** "Also on the call were A and B", "Present at the talks were A". */
function isPresent(clause: Clause, first: number): boolean {
  const isOfSide = nounAt(clause, first + 2)?.lemmas.at(-1) === 'side';
  if (nounAt(clause, first)?.lemmas[0] === 'present' && (wordAt(clause, first + 1) === 'at' || isOfSide)) return true;
  if (wordAt(clause, first - 1) === 'among' && takesPart(clause, first)) return true;
  const before = clause.chunks.slice(0, first);
  return before.some((chunk) => 'word' in chunk && ['on', 'at', 'in', 'present'].includes(chunk.word.toLowerCase()));
}

/** The first occasion that a stretch of the sentence names. */
function occasionIn(clause: Clause, from: number, { link, isOccasion }: Omit<OpeningVerb, 'verb'>): string | null {
  for (let at = from; at < link; at += 1) {
    const noun = nounAt(clause, at);
    if (noun !== null && noun.mentions.length === 0 && isOccasion(singular(noun.head))) return singular(noun.head);
  }
  return null;
}

/** "A and B attended the meeting", "the call was joined by A and B": an occasion that the sentence does not say whose it is. */
function joined(clause: Clause, isOccasion: IsOccasion): Roster | null {
  for (const [at, chunk] of clause.chunks.entries()) {
    if (chunk.kind !== 'verb' || !JOINING.has(chunk.lemma) || chunk.form !== 'finite') continue;
    const found = joinedIn(clause, joinedAt(clause, at, chunk), isOccasion);
    if (found !== null) return { ...found, verb: at };
  }
  return null;
}

function joinedIn(clause: Clause, { members, of }: Joined, isOccasion: IsOccasion): Omit<Roster, 'verb'> | null {
  if (members.length === 0) return null;
  const at = of.find((noun) => isOpenOccasion(clause, noun, isOccasion));
  if (at !== undefined) {
    const { head = '', possessors = [] } = nounAt(clause, at) ?? {};
    return { at, occasion: singular(head), members, hosts: possessors, events: [] };
  }
  const summit = members.length > 2 ? of.find((noun) => isSummit(clause, noun)) : undefined;
  if (summit === undefined) return null;
  return { at: summit, occasion: SUMMIT, members, hosts: [], events: nounAt(clause, summit)?.mentions ?? [] };
}

interface Joined {
  readonly members: Group;
  readonly of: Group;
}

/** Those named who join in, and what they join in. */
function joinedAt(clause: Clause, at: number, { passive }: VerbChunk): Joined {
  const { object, prepositional } = complementsOfVerb(clause, at);
  const by = prepositional.find(({ preposition }) => preposition === 'by')?.group ?? [];
  const governed = prepositional.filter(({ preposition }) => ['in', 'at', 'on'].includes(preposition));
  const members = passive ? by : subjectOf(clause, at);
  const of = passive ? subjectOf(clause, at) : [...object, ...governed.flatMap(({ group }) => group)];
  return { members: members.filter((noun) => (nounAt(clause, noun)?.mentions.length ?? 0) > 0), of };
}

/** "A, B and C took part in the Bishkek summit": a name does not keep those who came from being all. */
function isSummit(clause: Clause, at: number): boolean {
  const noun = nounAt(clause, at);
  return noun?.mentions.length === 1 && noun.mentions.every(isEventMention) && noun.lemmas.at(-1) === SUMMIT;
}

/** "A and B were among those present", "A is one of the guests of the conference". */
function counted(clause: Clause, isOccasion: IsOccasion): Roster | null {
  for (const [at, chunk] of clause.chunks.entries()) {
    if (chunk.kind !== 'verb' || chunk.lemma !== 'be' || chunk.form !== 'finite') continue;
    const members = subjectOf(clause, at).filter((noun) => (nounAt(clause, noun)?.mentions.length ?? 0) > 0);
    const group = clause.chunks.findIndex((_, next) => next > at && wordAt(clause, next) === 'among') + 1;
    if (members.length === 0 || group === 0 || group > at + 4) continue;
    if (!takesPart(clause, group) && invitedBy(clause, group + 1) === null) continue;
    const link = clause.chunks.length;
    const invited = invitedBy(clause, group + 1);
    if (invited !== null) return { at: group, occasion: INVITING, verb: at, members, hosts: invited, events: [] };
    const occasion = occasionIn(clause, group, { link, isOccasion });
    return { at: group, occasion, verb: at, members, hosts: [], events: eventsIn(clause, group, link) };
  }
  return null;
}

/** "the leaders | invited by France". */
function invitedBy(clause: Clause, at: number): readonly ReadMention[] | null {
  const verb = verbAt(clause, at);
  if (verb?.lemma !== INVITING || verb.form !== 'participle') return null;
  const by = complementsOfVerb(clause, at).prepositional.find(({ preposition }) => preposition === 'by');
  return by === undefined ? null : mentionsOf(clause, by.group);
}

/** "those attending", "the guests", "leaders who attended", but not "the leaders of the world". */
function takesPart(clause: Clause, at: number): boolean {
  const noun = nounAt(clause, at);
  if (noun === null) return wordAt(clause, at) === 'those' && isJoining(clause, at + 1);
  const head = singular(noun.head);
  if (PARTICIPANTS.has(head)) return true;
  if (noun.lemmas.some((lemma) => PRESENT.has(lemma))) return true;
  return (
    (PEOPLE.has(head) || noun.lemmas.includes('those')) && (isJoining(clause, at + 1) || isJoining(clause, at + 2))
  );
}

function isJoining(clause: Clause, at: number): boolean {
  return JOINING.has(verbAt(clause, at)?.lemma ?? '') || PRESENT.has(wordAt(clause, at));
}

const PRESENT = wordSet('attending present participating attend');

/** "the meeting", and neither "a meeting" nor "the meeting with X". */
function isOpenOccasion(clause: Clause, at: number, isOccasion: IsOccasion): boolean {
  const noun = nounAt(clause, at);
  if (noun === null || noun.mentions.length > 0 || !isOccasion(singular(noun.head))) return false;
  const last = groupAt(clause, at).at(-1) ?? at;
  const next = wordAt(clause, last + 1);
  return !noun.lemmas.includes('a') && !noun.lemmas.includes('an') && !['with', 'between', 'of'].includes(next);
}

function eventsIn(clause: Clause, from: number, to: number): readonly ReadMention[] {
  return clause.chunks
    .slice(from, to)
    .flatMap((chunk) => (chunk.kind === 'noun' ? chunk.mentions.filter(({ phrase }) => phrase.kind === 'event') : []));
}

function isParty({ phrase }: ReadMention): boolean {
  return phrase.kind !== 'event' && phrase.kind !== 'place';
}

export function singular(head: string): string {
  return head.toLowerCase().replace(/(?<=[a-z]{3})(?<!s)s$/u, '');
}

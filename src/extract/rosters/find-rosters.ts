import type { SentenceReader } from '../claims/sentence-reader.ts';
import { LEAD } from '../claims/story.ts';
import { type Clause, nounAt } from '../clauses/clause.ts';
import type { Reading, ReadMention } from '../referents/reading.ts';
import { ACCREDITATION, accredited } from './accredited.ts';
import { type HostedOccasion, hostedOccasion } from './hosted-occasion.ts';
import { countParties, JOINT_STATEMENT, jointAuthors } from './joint-authors.ts';
import { type LedSides, ledSides } from './led-sides.ts';
import { linesBelow } from './list-lines.ts';
import { placedOccasion } from './placed-occasion.ts';
import { INVITING, type IsOccasion, readRoster } from './read-roster.ts';
import type { Roster } from './roster.ts';
import { eventsBefore, eventsOfTitle, MOST_BACK } from './roster-events.ts';
import { SIGNING, signedPaper } from './signed-paper.ts';
import { COUNTERSIGNING, signedSides } from './signed-sides.ts';
import { isSmallSummit, SUMMIT } from './small-summit.ts';
import { titledGathering } from './titled-gathering.ts';

/** The part of a list that stands in one sentence, with the occasion and its hosts as far as the article tells them. */
export interface RosterPart {
  /** Chunk in the sentence that stands for the list. */
  readonly at: number;
  readonly occasion: string;
  readonly verb: number | null;
  readonly members: readonly ReadMention[];
  /** All of the list, once, where they and the hosts are few enough for every pair to count. */
  readonly peers: readonly ReadMention[];
  readonly hosts: readonly ReadMention[];
  readonly events: readonly ReadMention[];
  /** Where the occasion is told of, or null. */
  readonly told: ToldAt | null;
}

/** A verb or noun of a sentence. */
export interface ToldAt {
  readonly sentence: number;
  readonly at: number;
}

/** The lists of an article by the sentence that holds each part: a list may go on line by line below its heading. */
export function findRosters(
  reading: Reading,
  sentences: SentenceReader,
  isOccasion: IsOccasion,
): ReadonlyMap<number, RosterPart> {
  const parts = new Map<number, RosterPart>();
  const told: TellingSoFar = { main: null, last: null, invitation: null };
  // What was told before is only asked for where somebody is listed, which few articles do.
  const unread: { readonly clause: Clause; readonly sentence: number }[] = [];
  for (let index = 0; index < reading.scans.length; index += 1) {
    const clause = mayList(reading, index) ? sentences.read(index)?.clause : undefined;
    if (clause === undefined) continue;
    const sentence = index;
    const roster = readRoster(clause, isOccasion) ?? placedOccasion(clause, isOccasion) ?? signedPaper(clause);
    if (roster !== null) {
      for (const before of unread.splice(0)) remember(told, before, isOccasion);
      index = addRoster({ reading, sentences, parts, told }, index, { roster, clause });
    }
    unread.push({ clause, sentence });
  }
  addAuthors(reading, sentences, parts);
  addGathering(reading, sentences, parts);
  addSigners(reading, sentences, parts);
  addAccredited(reading, sentences, parts);
  const sides = ledSides(reading, sentences);
  if (sides === null || parts.has(sides.sentence)) return parts;
  for (const before of unread.filter(({ sentence }) => sentence <= sides.sentence)) remember(told, before, isOccasion);
  addSides({ reading, sentences, parts, told }, sides);
  return parts;
}

/** "A led the Thai delegation": who sat on either side at what the article tells of. */
function addSides(site: RosterSite, { sentence, at, members, isMeeting }: LedSides): void {
  const frame = frameOf(site, sentence, { at, occasion: null, verb: at, members: [], hosts: [], events: [] });
  const events = frame?.events.filter(({ phrase }) => phrase.kind === 'event') ?? [];
  const isOfTwo = events.every(({ phrase }) => phrase.kind === 'event' && BILATERAL.test(phrase.head));

  const peers = isMeeting && isOfTwo && countParties(members) <= MOST_PARTIES ? members : [];
  const part = { at, verb: at, members, peers, hosts: [], events, told: frame?.told ?? null };
  site.parts.set(sentence, { ...part, occasion: SITTING });
}

/** Heads of events that have two sides. */
const BILATERAL =
  /^(?:dialogue|talks?|consultations?|meeting|commission|committee|round|negotiations?|session|council|group|mechanism|ministerial)$/u;
/** As what those meet who sit on either side. */
const SITTING = 'meeting';

function addAuthors(reading: Reading, sentences: SentenceReader, parts: Map<number, RosterPart>): void {
  const authors = jointAuthors(reading, sentences);
  if (authors === null || parts.has(authors.sentence)) return;
  const { at, members, sentence } = authors;
  if (countParties(members) > MOST_PARTIES) return;
  const part = { at, occasion: JOINT_STATEMENT, verb: null, members, peers: members };
  parts.set(sentence, { ...part, hosts: [], events: [], told: null });
}

function addSigners(reading: Reading, sentences: SentenceReader, parts: Map<number, RosterPart>): void {
  for (const { sentence, at, members } of signedSides(reading, sentences)) {
    if (parts.has(sentence) || countParties(members) > MOST_PARTIES) continue;
    const part = { at, occasion: COUNTERSIGNING, verb: at, members, peers: members };
    parts.set(sentence, { ...part, hosts: [], events: [], told: null });
  }
}

function addAccredited(reading: Reading, sentences: SentenceReader, parts: Map<number, RosterPart>): void {
  for (const { sentence, ...listed } of accredited(reading, sentences)) {
    if (parts.has(sentence)) continue;
    parts.set(sentence, { ...listed, occasion: ACCREDITATION, peers: [], events: [], told: null });
  }
}

function addGathering(reading: Reading, sentences: SentenceReader, parts: Map<number, RosterPart>): void {
  const gathering = titledGathering(reading, sentences, MOST_PARTIES);
  if (gathering === null || parts.has(gathering.sentence)) return;
  const { sentence, ...rest } = gathering;
  parts.set(sentence, { ...rest, occasion: ANY, verb: rest.at, peers: [], hosts: [], told: null });
}

/** More parties than this who act together give no pairs. */
export const MOST_PARTIES = 6;

/** An occasion that is only known by its name. */
const ANY = '*';
/** A heading without a name is short. */
const MOST_HEADING_TOKENS = 24;

function mayList({ scans, bySentence }: Reading, index: number): boolean {
  const tokens = scans[index]?.tokens.length ?? 0;
  return (bySentence[index]?.length ?? 0) > 0 || tokens <= MOST_HEADING_TOKENS;
}

interface RosterSite {
  readonly reading: Reading;
  readonly sentences: SentenceReader;
  readonly parts: Map<number, RosterPart>;
  readonly told: Readonly<TellingSoFar>;
}

type ToldOccasion = HostedOccasion & ToldAt;

/** The occasion that the article opens with, the one told of last, and the invitation told of last. */
interface TellingSoFar {
  main: ToldOccasion | null;
  last: ToldOccasion | null;
  invitation: ToldOccasion | null;
}

function remember(
  told: TellingSoFar,
  { clause, sentence }: { readonly clause: Clause; readonly sentence: number },
  isOccasion: IsOccasion,
): void {
  const hosted = hostedOccasion(clause, isOccasion);
  if (hosted === null) return;
  const occasion: ToldOccasion = { ...hosted, sentence };
  if (hosted.occasion === INVITING) {
    told.invitation = occasion;
    return;
  }
  told.last = occasion;
  if (occasion.sentence <= LEAD) told.main ??= occasion;
}

/** What a list is a list for: the occasion of its word where that was told of last, else the one that the article is about. */
function toldFor({ main, last, invitation }: Readonly<TellingSoFar>, occasion: string | null): ToldOccasion | null {
  if (occasion === INVITING) return invitation;
  return occasion !== null && last?.occasion === occasion ? last : (main ?? last);
}

/** Adds the parts of a list; gives the last sentence of it. */
function addRoster(site: RosterSite, index: number, { roster, clause }: { roster: Roster; clause: Clause }): number {
  if (roster.isOfHosts === true || isOfTold(site, index, { roster, clause })) return addHosts(site, index, roster);
  const frame = frameOf(site, index, roster);
  if (frame === null) return index;
  if (roster.members.length > 0) {
    const members = mentionsIn(clause, roster.members);
    const hosts = frame.hosts.filter((host) => !isMadeUpOf(host, members));
    const part = { ...frame, hosts, at: roster.at, verb: roster.verb, members };
    const isAll = isSmallSummit(site.reading, index, frame.events, members);
    const all = { ...part, occasion: SUMMIT, hosts: [], peers: peersOf({ events: [], hosts: [] }, members) };
    site.parts.set(index, isAll ? all : { ...part, peers: peersOf(frame, members) });
    return index;
  }
  const lines = linesBelow(site.reading, site.sentences, index + 1);
  const peers = peersOf(
    frame,
    lines.flatMap(({ members }) => members),
  );
  for (const { at, members, sentence } of lines) {
    const isLast = sentence === lines.at(-1)?.sentence;
    site.parts.set(sentence, { ...frame, at, verb: null, members, peers: isLast ? peers : [] });
  }
  return lines.at(-1)?.sentence ?? index;
}

/** "The Council held a session. It was attended by A, B and C": a body of states is not met by those whom it is made up of. */
function isMadeUpOf({ phrase }: ReadMention, members: readonly ReadMention[]): boolean {
  if (phrase.kind !== 'organisation' || countParties(members) < LEAST_MEMBERS) return false;
  return (
    COUNCILS.test(phrase.name) || (phrase.organisation?.country === null && phrase.organisation.members.length > 0)
  );
}

const COUNCILS = /\bcouncils?\b/iu;
const LEAST_MEMBERS = 3;

/** "signed in the presence of the two leaders": of those who are told of as meeting, by their names. */
function isOfTold(
  { told: { last } }: RosterSite,
  index: number,
  { roster, clause }: { roster: Roster; clause: Clause },
) {
  if (roster.occasion !== SIGNING || last === null || last.sentence < index - MOST_BACK) return false;
  const known = new Set(last.hosts.flatMap(({ referents }) => referents));
  return mentionsIn(clause, roster.members).every(({ referents }) => referents.every((key) => known.has(key)));
}

/** Whoever held the occasion told of last was at the event at which it took place. */
function addHosts(
  { parts, told: { last } }: RosterSite,
  index: number,
  { at, verb, events, occasion }: Roster,
): number {
  if (last === null || last.sentence < index - MOST_BACK) return index;
  const isPaper = occasion === SIGNING;
  if (isPaper && countParties(last.hosts) !== 2) return index;
  const part = { at, verb, members: last.hosts, peers: [], hosts: [], events, told: last };
  parts.set(index, { ...part, occasion: isPaper ? SIGNING : ANY });
  return index;
}

type Frame = Pick<RosterPart, 'occasion' | 'hosts' | 'events' | 'told'>;

/** What the names are listed for, as far as the list, what was told before or the title say it; null where nothing does. */
function frameOf({ told: known, reading }: RosterSite, index: number, roster: Roster): Frame | null {
  const told = toldFor(known, roster.occasion);
  const isMain = told !== null && told === known.main;
  const named = roster.events.length > 0 ? roster.events : isMain ? told.events : [];
  const around = named.length > 0 ? named : eventsOfTitle(reading);
  const later = around.length > 0 ? around : (told?.events ?? []);
  const isUntold = told === null || isOther(roster, told);
  const events = later.length > 0 || !isUntold ? later : eventsBefore(reading, index, roster.occasion);
  const occasion = roster.occasion ?? told?.occasion ?? (events.length > 0 ? ANY : null);
  if (occasion === null) return null;
  return { occasion, hosts: roster.hosts.length > 0 ? roster.hosts : (told?.hosts ?? []), events, told };
}

/** "attended the ceremony" is not the talks that were told of. */
function isOther({ occasion }: Roster, told: ToldOccasion): boolean {
  return occasion !== null && occasion !== told.occasion;
}

/** All of a list who met each other: those at a named event are many and need not have. */
function peersOf(
  { events, hosts }: Pick<Frame, 'events' | 'hosts'>,
  members: readonly ReadMention[],
): readonly ReadMention[] {
  return events.length > 0 || countParties([...members, ...hosts]) > MOST_PARTIES ? [] : members;
}

function mentionsIn(clause: Clause, group: readonly number[]): readonly ReadMention[] {
  return group.flatMap((at) => nounAt(clause, at)?.mentions ?? []);
}

import type { ClaimDate, DraftClaim } from '../../model/claim.ts';
import type { ReferentKey } from '../../model/mention.ts';
import { type Clause, chunkAt, isGoverned, verbAt, wordAt } from '../clauses/clause.ts';
import { subjectOf } from '../clauses/subject.ts';
import type { ReadMention } from '../referents/reading.ts';
import type { DateHost } from './date-host.ts';
import { isAhead } from './far-dates.ts';
import { isOfEvents } from './is-of-events.ts';
import { isOccurring } from './same-time.ts';
import type { ReadSentence } from './sentence-reader.ts';
import { type Story, timingOf } from './story.ts';

/** The days that a text gives an event: told of the event itself, or only of somebody's being there. */
interface Days {
  readonly held: Map<string, ClaimDate>;
  readonly seen: Map<string, ClaimDate>;
}

/** Who was at an event was there on the days on which it was held ("The summit took place on May 5. It was chaired by …"). */
export function datesOfEvents(claims: readonly DraftClaim[], story: Story): readonly DraftClaim[] {
  const isPresence = ({ relation }: DraftClaim): boolean => isOfEvents(story.ontology.relations.get(relation));
  const isOpen = (claim: DraftClaim): boolean => claim.date === null && isPresence(claim);
  if (!claims.some(isOpen)) return claims;
  const { past, future } = readCalendars(story);
  for (const claim of claims) {
    if (claim.date === null || !isPresence(claim)) continue;
    if (claim.modality === 'happened') note(past, claim.object, 'seen', claim.date);
    if (claim.modality === 'planned') note(future, claim.object, 'seen', claim.date);
  }
  const dated = claims.map((claim) => {
    if (!isOpen(claim)) return claim;
    const calendar = claim.modality === 'happened' ? past : claim.modality === 'planned' ? future : null;
    return { ...claim, date: onlyDate(calendar?.get(claim.object)) };
  });
  return datesOfThosePresent(dated, story, isPresence);
}

/** "It was chaired by A and B": whoever a sentence puts at a dated event together met on its days. */
function datesOfThosePresent(
  claims: readonly DraftClaim[],
  story: Story,
  isPresence: (claim: DraftClaim) => boolean,
): readonly DraftClaim[] {
  const there = new Map<string, ClaimDate>();
  const keyOf = ({ evidence, modality }: DraftClaim, party: ReferentKey): string =>
    `${evidence.sentence}|${modality}|${party}`;
  for (const claim of claims)
    if (claim.date !== null && isPresence(claim)) there.set(keyOf(claim, claim.subject), claim.date);
  return claims.map((claim) => {
    if (claim.date !== null || isPresence(claim) || timingOf(story, claim) !== 'occasion') return claim;
    const [one, other] = [claim.subject, claim.object].map((party) => there.get(keyOf(claim, party)));
    return one !== undefined && one.value === other?.value ? { ...claim, date: one } : claim;
  });
}

/** The one date of an event; null where it has several. */
function onlyDate(days: Days | undefined): ClaimDate | null {
  if (days === undefined) return null;
  const known = days.held.size > 0 ? days.held : days.seen;
  return known.size === 1 ? ([...known.values()][0] ?? null) : null;
}

function note(calendar: Calendar, event: ReferentKey, kind: keyof Days, date: ClaimDate): void {
  const days = calendar.get(event) ?? { held: new Map(), seen: new Map() };
  days[kind].set(date.value, date);
  calendar.set(event, days);
}

type Calendar = Map<ReferentKey, Days>;

interface Calendars {
  readonly past: Calendar;
  readonly future: Calendar;
}

function readCalendars(story: Story): Calendars {
  const calendars: Calendars = { past: new Map(), future: new Map() };
  for (const index of story.reading.scans.keys()) {
    const events = eventsAt(story, index);
    const read = events.length === 0 || story.sentences.dates(index).length === 0 ? null : story.sentences.read(index);
    if (read !== null) for (const event of events) noteEvent(calendars, event, { read, index }, story);
  }
  return calendars;
}

function noteEvent(calendars: Calendars, event: ReadMention, site: Site, story: Story): void {
  const [referent] = event.referents;
  if (referent === undefined) return;
  for (const host of site.read.hosts) {
    const kind = kindOf(site.read, host, event);
    const day = kind === null ? null : dayAt(story, site, host);
    if (kind !== null && day !== null) note(calendars[day.time], referent, kind, day.date);
  }
}

function eventsAt({ reading: { bySentence, registry } }: Story, index: number): readonly ReadMention[] {
  return (bySentence[index] ?? [])
    .filter(({ referents }) => referents.length === 1 && referents.every((key) => registry.kindOf(key) === 'Event'))
    .slice(0, MOST);
}

/** Events of one sentence that are looked at. */
const MOST = 8;

interface Site {
  readonly read: ReadSentence;
  readonly index: number;
}

interface Day {
  readonly date: ClaimDate;
  readonly time: keyof Calendars;
}

function dayAt({ resolve, anchor }: Story, { read, index }: Site, { date, verb }: DateHost): Day | null {
  const chunk = verb === null ? null : verbAt(read.clause, verb);
  if (chunk === null || chunk.negated || date.expression.kind === 'anniversary') return null;
  const isFuture = chunk.tense === 'future' || chunk.modal === 'will';
  const found = resolve(index, date, isFuture ? 'future' : 'past');
  if (found === null) return null;
  const isAfter = isAhead(found, anchor);
  if (isFuture || (chunk.tense === 'present' && isAfter)) return { date: found, time: 'future' };
  // The year of one event is not that of the next of its kind.
  return isAfter || found.granularity === 'year' ? null : { date: found, time: 'past' };
}

/** "The summit took place on May 5" tells when it was held, "They gathered today at the summit" that somebody was there. */
function kindOf({ clause }: ReadSentence, { verb }: DateHost, event: ReadMention): keyof Days | null {
  if (verb === null) return null;
  const at = chunkAt(clause, event);
  if (at < 0) return null;
  if (isOccurring(clause, verb) && subjectOf(clause, verb).includes(subjectHead(clause, at))) return 'held';
  return wordAt(clause, at - 1) === 'at' && nearestVerb(clause, at) === verb ? 'seen' : null;
}

/** "The first meeting of the working group": the event may be named behind the noun that is the subject. */
function subjectHead(clause: Clause, at: number): number {
  return isGoverned(clause, at) && wordAt(clause, at - 1) === 'of' ? at - 2 : at;
}

function nearestVerb(clause: Clause, from: number): number {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) if (clause.chunks[at]?.kind === 'verb') return at;
  return -1;
}

/** Chunks between a verb and the event it leads to. */
const REACH = 10;

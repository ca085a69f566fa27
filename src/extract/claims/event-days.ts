import type { ClaimDate, DraftClaim } from '../../model/claim.ts';
import type { ReferentKey } from '../../model/mention.ts';
import { type Clause, isGoverned, verbAt, wordAt } from '../clauses/clause.ts';
import { subjectOf } from '../clauses/subject.ts';
import type { ReadMention } from '../referents/reading.ts';
import type { DateHost } from './date-host.ts';
import { isAhead } from './far-dates.ts';
import { isOfEvents } from './is-of-events.ts';
import { isOccurring } from './same-time.ts';
import type { ReadSentence } from './sentence-reader.ts';
import type { Story } from './story.ts';

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
  const past = readCalendar(story, 'past');
  const future = readCalendar(story, 'future');
  for (const claim of claims) {
    if (claim.date === null || !isPresence(claim)) continue;
    if (claim.modality === 'happened') note(past, claim.object, 'seen', claim.date);
    if (claim.modality === 'planned') note(future, claim.object, 'seen', claim.date);
  }
  return claims.map((claim) => {
    if (!isOpen(claim)) return claim;
    const calendar = claim.modality === 'happened' ? past : claim.modality === 'planned' ? future : null;
    return { ...claim, date: onlyDate(calendar?.get(claim.object)) };
  });
}

/** The one date of an event; null where it has several. */
function onlyDate(days: Days | undefined): ClaimDate | null {
  if (days === undefined) return null;
  const known = days.held.size > 0 ? days.held : days.seen;
  return known.size === 1 ? ([...known.values()][0] ?? null) : null;
}

function note(calendar: Map<ReferentKey, Days>, event: ReferentKey, kind: keyof Days, date: ClaimDate): void {
  const days = calendar.get(event) ?? { held: new Map(), seen: new Map() };
  days[kind].set(date.value, date);
  calendar.set(event, days);
}

function readCalendar(story: Story, time: Site['time']): Map<ReferentKey, Days> {
  const calendar = new Map<ReferentKey, Days>();
  for (const index of story.reading.scans.keys()) {
    const events = eventsAt(story, index);
    const read = events.length === 0 || story.sentences.dates(index).length === 0 ? null : story.sentences.read(index);
    if (read !== null) for (const event of events) noteEvent(calendar, event, { read, index, time }, story);
  }
  return calendar;
}

function noteEvent(calendar: Map<ReferentKey, Days>, event: ReadMention, site: Site, story: Story): void {
  const [referent] = event.referents;
  if (referent === undefined) return;
  for (const host of site.read.hosts) {
    const kind = kindOf(site.read, host, event);
    const date = kind === null ? null : dateAt(story, site, host);
    if (kind !== null && date !== null) note(calendar, referent, kind, date);
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
  readonly time: 'past' | 'future';
}

function dateAt({ resolve, anchor }: Story, { read, index, time }: Site, { date, verb }: DateHost): ClaimDate | null {
  const chunk = verb === null ? null : verbAt(read.clause, verb);
  const isFuture = chunk?.tense === 'future' || chunk?.modal === 'will';
  const found = date.expression.kind === 'anniversary' ? null : resolve(index, date, isFuture ? 'future' : 'past');
  if (found === null || chunk === null || chunk.negated) return null;
  // The year of one event is not that of the next of its kind.
  if (time === 'past' && found.granularity === 'year') return null;
  const isToCome = isFuture || (chunk.tense === 'present' && isAhead(found, anchor));
  return (time === 'future') === isToCome && (isToCome || !isAhead(found, anchor)) ? found : null;
}

/** "The summit took place on May 5" tells when it was held, "They gathered today at the summit" that somebody was there. */
function kindOf(
  { clause }: ReadSentence,
  { verb }: DateHost,
  { firstToken, lastToken }: ReadMention,
): keyof Days | null {
  if (verb === null) return null;
  const at = clause.chunks.findIndex(({ start, end }) => start <= firstToken && end >= lastToken);
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

import type { DraftClaim } from '../../model/claim.ts';
import { daysOfCompany } from './company-days.ts';
import { dateOfEntry } from './date-of-heading.ts';
import { dateOfReadout } from './date-of-readout.ts';
import { datesOfEvents } from './event-days.ts';
import { isLongPast } from './far-dates.ts';
import { findOccasions, type Occasion } from './find-occasions.ts';
import { narrowTours } from './narrow-tours.ts';
import { indexOccasions } from './occasion-index.ts';
import { hasMovedOn } from './own-time.ts';
import { pastDate } from './past-date.ts';
import { planDate } from './plan-date.ts';
import { datesOfPresentVisits } from './present-visits.ts';
import { settleJourneys } from './settle-journeys.ts';
import { findStays } from './stays.ts';
import { isSpeech, type Story, timingOf } from './story.ts';

/**
 * Gives claims without a date the one that the article tells around them: what the same two parties did by the way
 * happened on the day of their meeting, what was said at a meeting was said that day, and what is planned for a stop of
 * a journey is planned for the days of that stop.
 */
export function inheritDates(claims: readonly DraftClaim[], story: Story): readonly DraftClaim[] {
  const undated = claims.filter(({ date }) => date === null);
  if (undated.every((claim) => timingOf(story, claim) === 'state'))
    return narrowTours(settleJourneys(undated.length === 0 ? claims : datesOfHeadings(claims, story), story), story);
  const held = datesOfPairs(settleJourneys(claims, story), story);
  const { told, readout } = occasionsOf(held, story);
  const paired = datesOfPresentVisits(held, readout, story);
  const occasions = indexOccasions(told);
  const stays = findStays(paired, story);
  const dated = paired.map((claim): DraftClaim => {
    if (claim.date !== null || timingOf(story, claim) === 'state') return claim;
    if (claim.modality === 'planned') return { ...claim, date: planDate(claim, story, { stays, occasions }) };
    return claim.modality === 'happened' ? { ...claim, date: pastDate(claim, story, { stays, occasions }) } : claim;
  });
  return narrowTours(datesOfEvents(datesOfHeadings(daysOfCompany(dated, story), story), story), story);
}

/** What lasts takes its time from nothing that is told around it but a heading: "Relations Interrupted, 1917." */
function datesOfHeadings(claims: readonly DraftClaim[], story: Story): readonly DraftClaim[] {
  const { relations } = story.ontology;
  return claims.map((claim) => {
    if (claim.date !== null || relations.get(claim.relation)?.fromOffices === true) return claim;
    return { ...claim, date: dateOfEntry(claim, story) };
  });
}

/** A claim takes the date of an earlier dated claim about the same two parties, when both happened. */
function datesOfPairs(claims: readonly DraftClaim[], story: Story): readonly DraftClaim[] {
  const dated = new Map<string, DraftClaim>();
  return claims.map((claim) => {
    if (claim.modality !== 'happened' || timingOf(story, claim) === 'state') return claim;
    const key = [claim.subject, claim.object].sort().join('|');
    if (claim.date !== null) {
      if (!dated.has(key)) dated.set(key, claim);
      return claim;
    }
    // What is said in a talk is not said on the day that was just spoken of.
    if (timingOf(story, claim) === 'statement' && isSpeech(story, claim.evidence.sentence)) return claim;
    const source = dated.get(key);
    if (source === undefined || source.relation === claim.relation || isOtherTime(source, claim, story)) return claim;
    return { ...claim, date: source.date };
  });
}

/** An account of history has long gone on from what it told of the two some sentences before. */
function isOtherTime({ date, evidence }: DraftClaim, claim: DraftClaim, story: Story): boolean {
  const { anchor } = story;
  if (hasMovedOn(story, claim.evidence.sentence)) return true;
  const distance = Math.abs(claim.evidence.sentence - evidence.sentence);
  return distance > HISTORY_REACH && date !== null && isLongPast(date, anchor);
}

const HISTORY_REACH = 3;

interface Told {
  readonly told: readonly Occasion[];
  readonly readout: Occasion | null;
}

/** All that the article dates: by its clauses, by its claims, and by the day that a read-out speaks of. */
function occasionsOf(claims: readonly DraftClaim[], story: Story): Told {
  const { reading, sentences, anchor, resolve } = story;
  const told = reading.scans.flatMap((_, index) => {
    const read = sentences.dates(index).length === 0 ? null : sentences.read(index);
    return read === null ? [] : findOccasions(read, { registry: reading.registry, anchor, index, resolve });
  });
  const claimed = claims.flatMap((claim) => toOccasion(claim, story));
  const readout = dateOfReadout(claims, [...told, ...claimed], story);
  return { told: [...(readout === null ? [] : [readout]), ...told, ...claimed], readout };
}

function toOccasion(claim: DraftClaim, story: Story): readonly Occasion[] {
  const { date, modality } = claim;
  if (date === null || modality !== 'happened' || timingOf(story, claim) !== 'occasion') return [];
  if ((date.granularity === 'month' || date.granularity === 'year') && !isLongPast(date, story.anchor)) return [];
  const participants = new Set([claim.subject, claim.object]);
  return [{ sentence: claim.evidence.sentence, date, participants, time: 'past', kind: 'claimed', act: '' }];
}

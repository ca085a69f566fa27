import type { ClaimDate, DraftClaim } from '../../model/claim.ts';
import type { ReferentKey } from '../../model/mention.ts';
import type { Occasion } from './find-occasions.ts';
import { hasOwnTime, looksBack } from './own-time.ts';
import { isJourney, isSpeech, LEAD, type Story, timingOf } from './story.ts';

/** A meeting of a day, with the country where it took place if that is told. */
interface Meeting {
  readonly date: ClaimDate;
  readonly participants: ReadonlySet<ReferentKey>;
  readonly country: string | null;
}

/**
 * A guest who is received on a day is in the host’s country on that day: the journey that a read-out of their meeting
 * tells of without a date ("I am glad to see you in Lima"), and not one of which it is said that it was made before.
 */
export function datesOfPresentVisits(
  claims: readonly DraftClaim[],
  readout: Occasion | null,
  story: Story,
): readonly DraftClaim[] {
  const isOpen = (claim: DraftClaim): boolean =>
    claim.date === null && claim.modality === 'happened' && isJourney(story, claim);
  if (!claims.some(isOpen)) return claims;
  const meetings = findMeetings(claims, readout, story);
  return claims.map((claim) => {
    if (!isOpen(claim) || !isOfNow(claim, story)) return claim;
    const found = meetings.find((meeting) => isGuestAt(meeting, claim, story));
    return found === undefined ? claim : { ...claim, date: found.date };
  });
}

function findMeetings(claims: readonly DraftClaim[], readout: Occasion | null, story: Story): readonly Meeting[] {
  const { registry } = story.reading;
  const told = claims.filter(
    (claim) =>
      claim.modality === 'happened' &&
      claim.evidence.sentence <= LEAD &&
      timingOf(story, claim) === 'occasion' &&
      [claim.subject, claim.object].every((key) => registry.kindOf(key) === 'Person'),
  );
  return told.flatMap(({ date, subject, object, place }) => {
    const pair = [subject, object];
    const day = date ?? (pair.every((key) => readout?.participants.has(key)) ? (readout?.date ?? null) : null);
    if (day?.granularity !== 'day') return [];
    return [{ date: day, participants: new Set(pair), country: place === null ? null : registry.countryOf(place) }];
  });
}

/** The traveller meets somebody of the country that he is in, and not at a third place. */
function isGuestAt({ participants, country }: Meeting, { subject, object }: DraftClaim, { reading }: Story): boolean {
  const { registry } = reading;
  const host = registry.countryOf(object);
  if (!participants.has(subject) || host === null || registry.countryOf(subject) === host) return false;
  if (country !== null) return country === host;
  return [...participants].some((key) => registry.countryOf(key) === host);
}

/** What a text opens with, or what the speakers say by way of greeting. */
function isOfNow({ evidence }: DraftClaim, story: Story): boolean {
  const at = evidence.sentence;
  const words = story.reading.scans[at]?.words ?? [];
  if (hasOwnTime(story, at) || looksBack(story, at) || words.some((word) => ELSEWHEN.has(word))) return false;
  if (story.voices[at]?.isLetter === true) return false;
  return isSpeech(story, at) ? words.some((word) => GREETING.has(word)) : at <= LEAD;
}

const ELSEWHEN = new Set('earlier recent recently during after before when next future will would'.split(' '));
const GREETING = new Set(
  'welcome welcoming glad happy pleased pleasure delighted honour honor honoured honored thank thanks grateful here'.split(
    ' ',
  ),
);

import type { DraftClaim } from '../../model/claim.ts';
import { resolveDate } from '../dates/resolve-date.ts';
import type { Occasion } from './find-occasions.ts';
import { type Story, timingOf } from './inherit-dates.ts';

/** The first sentences tell what a read-out is about. */
const LEAD = 4;

/**
 * The meeting that a text opens with and gives no date, as an occasion of the day that the text calls "today"
 * ("our talks today"); null where it is dated, or no day is spoken of.
 */
export function dateOfReadout(
  claims: readonly DraftClaim[],
  occasions: readonly Occasion[],
  story: Story,
): Occasion | null {
  if (occasions.some(({ sentence, time }) => sentence <= LEAD && time === 'past')) return null;
  const opening = claims.filter(
    (claim) =>
      claim.evidence.sentence <= LEAD && claim.modality === 'happened' && timingOf(story, claim) === 'occasion',
  );
  const first = opening[0];
  if (first === undefined) return null;
  const date = dayOfToday(story);
  if (date === null) return null;
  const participants = new Set(opening.flatMap(({ subject, object }) => [subject, object]));
  return { sentence: 0, date, participants, time: 'past' };
}

function dayOfToday({ reading, sentences, anchor }: Story): Occasion['date'] | null {
  for (const [index] of reading.scans.entries()) {
    for (const date of sentences(index)?.dates ?? []) {
      const { expression } = date;
      if (expression.kind !== 'relative' || expression.unit !== 'day' || expression.shift !== 0) continue;
      const found = resolveDate(date, anchor, 'past');
      if (found !== null) return found;
    }
  }
  return null;
}

import type { ClaimDate } from '../../model/claim.ts';
import type { DateAnchor } from '../dates/date-mention.ts';

/** True for a date after the day of publication; what happened did so by then. */
export function isAhead({ value }: ClaimDate, { published }: DateAnchor): boolean {
  return published !== null && value > published && !published.startsWith(value);
}

/** True in an account of history, which tells its months and years one after the other: years before publication, or no day of it. */
export function isLongPast({ value }: ClaimDate, { published }: DateAnchor): boolean {
  return published === null || Number(value.slice(0, 4)) < Number(published.slice(0, 4)) - 1;
}

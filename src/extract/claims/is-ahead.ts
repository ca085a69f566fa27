import type { ClaimDate } from '../../model/claim.ts';
import type { DateAnchor } from '../dates/date-mention.ts';

/** True for a date after the day of publication; what happened did so by then. */
export function isAhead({ value }: ClaimDate, { published }: DateAnchor): boolean {
  return published !== null && value > published && !published.startsWith(value);
}

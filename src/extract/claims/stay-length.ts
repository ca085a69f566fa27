import type { ClaimDate } from '../../model/claim.ts';
import { readIsoDay } from '../dates/calendar-day.ts';
import { daySpan } from '../dates/now.ts';
import type { DateHost } from './date-host.ts';
import type { Match } from './match-frames.ts';

const LONGEST_STAY = 31;

/** "will fly to Doha on Monday for a three-day visit": a journey to come that begins on a day lasts as long as it is said to. */
export function withStay(date: ClaimDate, match: Match, hosts: readonly DateHost[]): ClaimDate {
  const start = date.granularity === 'day' ? readIsoDay(date.value) : null;
  if (start === null || !match.entry.relation.acrossBorders) return date;
  for (const host of hosts) {
    const { expression } = host.date;
    if (expression.kind !== 'duration' || expression.unit !== 'day' || !belongs(host, match)) continue;
    if (expression.count > 1 && expression.count <= LONGEST_STAY)
      return daySpan(start, start + expression.count - 1) ?? date;
  }
  return date;
}

function belongs({ at, noun, verb }: DateHost, { trigger }: Match): boolean {
  return (
    at === trigger.at || noun === trigger.at || (verb !== null && verb === trigger.verb) || isBehind(at, trigger.at)
  );
}

/** "will travel to Rome on Monday for a two-day conference": close behind the trigger. */
function isBehind(at: number, trigger: number): boolean {
  return at > trigger && at - trigger < REACH;
}

const REACH = 10;

import type { ClaimDate, Modality } from '../../model/claim.ts';
import type { Clause } from '../clauses/clause.ts';
import { verbAt, wordAt } from '../clauses/clause.ts';
import type { DateAnchor, DateMention, Tense } from '../dates/date-mention.ts';
import { resolveDate } from '../dates/resolve-date.ts';
import { belongsElsewhere } from './belongs-elsewhere.ts';
import type { Trigger } from './slots.ts';

export interface DateSite {
  readonly clause: Clause;
  readonly dates: readonly DateMention[];
  readonly anchor: DateAnchor;
}

/** The date nearest to a trigger without another verb between; null when the clause has none. */
export function findClaimDate(site: DateSite, trigger: Trigger, modality: Modality): ClaimDate | null {
  const usable = site.clause.chunks.flatMap((chunk, at) =>
    chunk.kind === 'date' && !isLimit(site.clause, at) ? [{ at, date: chunk.date }] : [],
  );
  const ranked = usable
    .map(({ at, date }) => ({ date, distance: distanceOf(site.clause, trigger, at) }))
    .filter(({ distance }) => distance < MAX_DISTANCE)
    .sort((a, b) => a.distance - b.distance);
  for (const { date } of ranked) {
    const found = resolveDate(date, site.anchor, tenseOf(site.clause, trigger, modality));
    if (found !== null && !(modality === 'happened' && isAhead(found, site.anchor))) return found;
  }
  return null;
}

const MAX_DISTANCE = 12;

/** "until 2030", "since March": the end or beginning of something else than the act. */
function isLimit(clause: Clause, at: number): boolean {
  return ['until', 'till', 'since', 'before', 'after', 'through', 'beyond'].includes(wordAt(clause, at - 1));
}

/** What happened did so by the day of publication. */
function isAhead({ value }: ClaimDate, { published }: DateAnchor): boolean {
  return published !== null && value > published && !published.startsWith(value);
}

/** Chunks between; a verb, stop or subordinator between counts as a wall, what follows is nearer than what precedes. */
function distanceOf(clause: Clause, trigger: Trigger, at: number): number {
  const [from, to] = at < trigger.at ? [at, trigger.at] : [trigger.at, at];
  let distance = at < trigger.at ? (belongsElsewhere(clause, trigger, at) ? 9 : 1) : 0;
  for (let between = from + 1; between < to; between += 1) {
    const chunk = clause.chunks[between];
    if (chunk?.kind === 'verb' && between !== trigger.verb) distance += chunk.form === 'finite' ? 8 : 4;
    else if (chunk?.kind === 'stop' || chunk?.kind === 'subordinator') distance += 5;
    else distance += 0.5;
  }
  return distance;
}

function tenseOf(clause: Clause, trigger: Trigger, modality: Modality): Tense {
  if (modality === 'planned') return 'future';
  const verb = trigger.verb === null ? null : verbAt(clause, trigger.verb);
  if (verb === null) return 'past';
  if (verb.tense === 'future') return 'future';
  return verb.form === 'infinitive' ? 'future' : 'past';
}

import type { KnownPerson, OfficeKind, OfficeTerm } from '../../model/gazetteer.ts';

/** What the text says about a person besides the name. */
export interface PersonHints {
  /** Publication day, or null. */
  readonly day: string | null;
  /** Country or organisation id of the office, or null. */
  readonly party: string | null;
  readonly officeKind: OfficeKind | null;
  /** Head noun of the title, folded. */
  readonly title?: string | null;
}

const DAYS_PER_YEAR = 365.25;

/**
 * The person of the gazetteer that fits best, or null when none fits or two fit alike;
 * an office at the day counts most, then country, then kind of office.
 */
export function chooseKnownPerson(candidates: readonly KnownPerson[], hints: PersonHints): KnownPerson | null {
  const scored = candidates
    .map((person) => ({ person, score: scoreOf(person, hints) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (best === undefined) return onlyOne(candidates, hints);
  return second !== undefined && best.score - second.score < 0.5 ? null : best.person;
}

/** A name that only one person of history bears, told of long after: "former President Mitterrand". */
function onlyOne(candidates: readonly KnownPerson[], { day, party }: PersonHints): KnownPerson | null {
  const [only, other] = candidates;
  if (only === undefined || other !== undefined || !only.name.includes(' ')) return null;
  const earlier = only.terms.some(
    (term) => (day === null || (term.from ?? '9') < day) && (party === null || term.represents === party),
  );
  return earlier ? only : null;
}

function scoreOf(person: KnownPerson, hints: PersonHints): number {
  let best = 0;
  for (const term of person.terms) best = Math.max(best, scoreTerm(term, hints));
  return best;
}

function scoreTerm(term: OfficeTerm, hints: PersonHints): number {
  if (hints.party !== null && term.represents !== hints.party) return 0;
  const distance = hints.day === null ? 0 : yearsOutside(term, hints.day);
  if (distance > 12) return 0;
  let score = 3 - Math.min(distance, 3) * 0.7;
  if (hints.party !== null) score += 2;
  if (hints.officeKind !== null && term.kind === hints.officeKind) score += 1.5;
  if (PROMINENT.has(term.kind)) score += 1;
  return score;
}

const PROMINENT: ReadonlySet<OfficeKind> = new Set([
  'head_of_state',
  'head_of_government',
  'foreign_minister',
  'io_head',
]);

function yearsOutside(term: OfficeTerm, day: string): number {
  const at = toYears(day);
  const from = term.from === null ? null : toYears(term.from);
  const to = term.to === null ? null : toYears(term.to);
  if (from !== null && at < from) return from - at;
  if (to !== null && at > to) return (at - to) * (term.endKnown ? 1 : 0.5);
  return from === null && to === null ? 2 : 0;
}

function toYears(day: string): number {
  const [year, month, date] = day.split('-').map(Number);
  return (year ?? 0) + ((month ?? 1) - 1) / 12 + ((date ?? 1) - 1) / DAYS_PER_YEAR;
}

import type { DraftPerson, DraftTerm } from './gazetteer-draft.ts';

const CLOSED_BY_SUCCESSOR = new Set([
  'head_of_state',
  'head_of_government',
  'foreign_minister',
  'defence_minister',
  'io_head',
]);

/** Drops sightings that a dated term of the same office explains. */
export function tidyTerms(person: DraftPerson): void {
  const sure = person.terms.filter((term) => term.startKnown);
  person.terms = person.terms.filter((term) => term.startKnown || !sure.some((other) => absorbs(other, term)));
  const seen = person.terms.filter((term) => !term.startKnown);
  person.terms = person.terms.filter(
    (term) =>
      term.startKnown ||
      !seen.some(
        (other) =>
          other !== term && covers(other, term) && (!covers(term, other) || seen.indexOf(other) < seen.indexOf(term)),
      ),
  );
}

/** A sighting of one day beside such an office is a misread or lesser title of the same person. */
const HIGH = new Set(['head_of_state', 'head_of_government', 'foreign_minister', 'ambassador', 'io_head']);

/** The sure term holds the sighting; one after an open end moves the horizon. */
function absorbs(sure: DraftTerm, seen: DraftTerm): boolean {
  if (sure.represents !== seen.represents || seen.from < sure.from || seen.from > sure.to) return false;
  if (sure.kind !== seen.kind) return HIGH.has(sure.kind) && seen.from === seen.to;
  if (!sure.endKnown && seen.to > sure.to) sure.to = seen.to;
  return true;
}

function covers(a: DraftTerm, b: DraftTerm): boolean {
  return a.represents === b.represents && a.kind === b.kind && a.from <= b.from && b.to <= a.to;
}

/** Days after the last sighting within which the successor's first day counts as the end. */
const MAX_GAP = 92;

/** Ends a term without a known end where the same single-seat office has a later holder. */
export function closeBySuccessor(persons: Iterable<DraftPerson>): void {
  const seats = new Map<string, { person: DraftPerson; term: DraftTerm }[]>();
  for (const person of persons) {
    for (const term of person.terms) {
      if (!CLOSED_BY_SUCCESSOR.has(term.kind)) continue;
      const key = `${term.represents} ${term.kind} ${term.kind === 'foreign_minister' ? '' : term.office.toLowerCase()}`;
      const own = seats.get(key);
      if (own === undefined) seats.set(key, [{ person, term }]);
      else own.push({ person, term });
    }
  }
  for (const holders of seats.values()) closeSeat(holders);
}

function closeSeat(holders: readonly { person: DraftPerson; term: DraftTerm }[]): void {
  for (const { person, term } of holders) {
    if (term.endKnown) continue;
    const next = holders
      .filter(
        (other) =>
          other.person !== person &&
          other.term.startKnown &&
          other.term.from.length === 10 &&
          other.term.from > term.from,
      )
      .map((other) => other.term.from)
      .sort()[0];
    if (next === undefined || daysBetween(term.to, next) > MAX_GAP) continue;
    term.to = next;
    term.endKnown = true;
  }
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

import type { OfficeTerm } from '../../model/gazetteer.ts';
import type { PersonPhrase, Phrase } from '../mentions/phrase.ts';
import type { Scan } from '../mentions/scan.ts';
import { officeKindOf, partyId } from './office-kind.ts';

/** A term with both ends, in days as text. */
interface Term {
  readonly from: string;
  readonly to: string;
}

const FEWEST = 1;

/**
 * The day at which most of the persons that a text names in full and with a title held that office; null when none did.
 * Stands in for the publication day of a text without one where names are looked up, never where facts are dated.
 */
export function estimateDay(scans: readonly Scan[], phrases: readonly (readonly Phrase[])[]): string | null {
  const holders = scans.flatMap((scan, index) =>
    (phrases[index] ?? []).flatMap((phrase) => (phrase.kind === 'person' ? [termsOf(scan, phrase)] : [])),
  );
  const told = holders.filter((terms) => terms.length > 0);
  let best: string | null = null;
  let most = FEWEST - 1;
  for (const { from } of told.flat()) {
    const day = from.length > 7 ? from : `${from}-12-28`.slice(0, 10);
    const count = told.filter((terms) => terms.some((term) => term.from <= day && day <= term.to)).length;
    if (count > most || (count === most && best !== null && day > best)) {
      best = day;
      most = count;
    }
  }
  return best;
}

function termsOf(scan: Scan, { known, offices, party }: PersonPhrase): readonly Term[] {
  return offices.flatMap((office) => {
    const kind = officeKindOf(scan.lexicon, office.role);
    const home = partyId(office.party ?? party);
    if (office.role.status !== 'current' || kind === null) return [];
    return known
      .flatMap((person) => person.terms)
      .filter((term) => term.kind === kind && (home === null || term.represents === home))
      .flatMap(closed);
  });
}

function closed({ from, to }: OfficeTerm): readonly Term[] {
  return from === null || to === null ? [] : [{ from, to: `${to}-12-31`.slice(0, 10) }];
}

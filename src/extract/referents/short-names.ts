import type { KnownOrganisation } from '../../model/gazetteer.ts';
import type { OrganisationPhrase, Phrase } from '../mentions/phrase.ts';
import { type Scan, surfaceOf } from '../mentions/scan.ts';

/**
 * "The Commonwealth" is the Commonwealth of Independent States where the article names that one: a body called by one word is the body
 * whose name begins with it, unless its own full name stands in the text too.
 */
export function withShortNames(
  scans: readonly Scan[],
  phrases: readonly (readonly Phrase[])[],
): readonly (readonly Phrase[])[] {
  const named = new Map<string, KnownOrganisation>();
  const inFull = new Set<string>();
  for (const [index, scan] of scans.entries())
    for (const phrase of phrases[index] ?? []) {
      for (const body of bodiesOf(phrase)) named.set(body.id, body);
      if (phrase.kind === 'organisation' && phrase.organisation !== null && shortOf(scan, phrase) === null)
        inFull.add(phrase.organisation.id);
    }
  const bodies = [...named.values()];
  return scans.map((scan, index) =>
    (phrases[index] ?? []).map((phrase) => {
      if (phrase.kind !== 'organisation' || phrase.organisation === null) return phrase;
      const { id } = phrase.organisation;
      const short = inFull.has(id) ? null : shortOf(scan, phrase);
      const meant =
        short === null ? undefined : bodies.find((one) => one.id !== id && one.name.startsWith(`${short} of `));
      return meant === undefined ? phrase : { ...phrase, organisation: meant, name: meant.name };
    }),
  );
}

/** A body, and those that the titles beside a name or alone belong to: "CIS ministers". */
function bodiesOf(phrase: Phrase): readonly KnownOrganisation[] {
  if (phrase.kind === 'organisation') return phrase.organisation === null ? [] : [phrase.organisation];
  const titles = phrase.kind === 'role' ? [phrase.phrase] : phrase.kind === 'person' ? phrase.offices : [];
  const parties = titles.flatMap(({ further }) => further);
  return parties.flatMap((party) =>
    party.kind === 'organisation' && party.organisation !== null ? [party.organisation] : [],
  );
}

/** The one word by which a body is called, or null: "the Commonwealth", but not "CIS". */
function shortOf(scan: Scan, phrase: OrganisationPhrase): string | null {
  const name = surfaceOf(scan, phrase).replace(/^the /iu, '');
  return /^\p{Lu}\p{Ll}+$/u.test(name) ? name : null;
}

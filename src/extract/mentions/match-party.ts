import { matchOrganisation } from './match-body.ts';
import { matchNationalBody } from './match-national-body.ts';
import type { Party } from './phrase.ts';
import { matchKnownName, type Scan, surfaceOf } from './scan.ts';

export { isGenitive } from './genitive.ts';

/** A country or body, with or without "the", that an office can belong to; `end` is after any genitive. */
export function matchParty(scan: Scan, at: number): Party | null {
  let start = scan.words[at] === 'the' ? at + 1 : at;
  while (start > at && PARTY_ADJECTIVES.has(scan.words[start] ?? '')) start += 1;
  const known = matchKnownName(scan, start);
  const national = matchNationalBody(scan, start);
  if (national !== null && national.end >= (known?.end ?? start))
    return { kind: 'organisation', body: national, ...national };
  const body = matchOrganisation(scan, start);
  if (body !== null && (known === null || body.end > known.end)) {
    const exact = known !== null && known.end === body.end && known.entry.kind === 'organisation';
    if (!exact) return { kind: 'organisation', organisation: null, name: body.name, start, end: body.end };
  }
  if (known === null) return null;
  const range = { start, end: known.end };
  if (known.entry.kind === 'country') return { kind: 'country', country: known.entry.country, ...range };
  return { kind: 'organisation', organisation: known.entry.organisation, name: surfaceOf(scan, range), ...range };
}

const PARTY_ADJECTIVES = new Set(
  'ruling governing opposition main largest far-right left-wing right-wing centre-right centre-left pro-government state-owned state-run'.split(
    ' ',
  ),
);

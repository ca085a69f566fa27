import { matchOrganisation } from './match-body.ts';
import type { Party } from './phrase.ts';
import { matchKnownName, type Scan, surfaceOf } from './scan.ts';

/** A country or body, with or without "the", that an office can belong to; `end` is after any genitive. */
export function matchParty(scan: Scan, at: number): Party | null {
  let start = scan.words[at] === 'the' ? at + 1 : at;
  while (start > at && PARTY_ADJECTIVES.has(scan.words[start] ?? '')) start += 1;
  const known = matchKnownName(scan, start);
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

/** The token after a genitive mark, or the same token when there is none. */
export function skipGenitive(scan: Scan, at: number): number {
  return isGenitive(scan, at) ? at + 1 : at;
}

export function isGenitive(scan: Scan, at: number): boolean {
  const text = scan.tokens[at]?.text ?? '';
  return /^['’]s?$/u.test(text);
}

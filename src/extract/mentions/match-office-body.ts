import { ROLE_HEADS } from '../lexicon/role-words.ts';
import { matchPersonName } from './match-person-name.ts';
import type { Party, RolePhrase } from './phrase.ts';
import { type KnownNameMatch, matchKnownName, type Scan, surfaceOf } from './scan.ts';
import { skipAcronym } from './skip-acronym.ts';

/** "UN High Commissioner for Refugees | Filippo Grandi": before a name the name of a body is its head's title; null elsewhere. */
export function matchOfficeBody(scan: Scan, at: number): RolePhrase | null {
  const known = matchKnownName(scan, at);
  const start = known === null ? null : titleInside(scan, known);
  if (known?.entry.kind !== 'organisation' || start === null) return null;
  const { organisation } = known.entry;
  const range = { start, end: known.end };
  const { end } = skipAcronym(scan, range);
  const name = matchPersonName(scan, scan.words[end] === ',' ? end + 1 : end);
  if (name === null || name.words.length < 2) return null;
  const title = surfaceOf(scan, range);
  const head = scan.words.slice(start, known.end).find((word) => ROLE_HEADS.has(word)) ?? '';
  const party: Party = { kind: 'organisation', organisation, name: organisation.name, start: at, end: known.end };
  const role = { ...range, role: title, head, status: 'current', plural: false, isPrivate: false } as const;
  return { start: at, end, role, party, further: [party], seat: null, possessor: null, determiner: 'none' };
}

/** Where a known title begins that the body's name ends with. */
function titleInside(scan: Scan, { start, end }: KnownNameMatch): number | null {
  for (let at = start; at < end - 1; at += 1) if (scan.lexicon.titles.match(scan.words, at)[0]?.end === end) return at;
  return null;
}

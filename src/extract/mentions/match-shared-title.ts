import { skipGenitive } from './genitive.ts';
import { matchRole } from './match-role.ts';
import type { Party, RolePhrase } from './phrase.ts';
import { isCapitalised, matchKnownName, type Scan } from './scan.ts';

/** "her Chadian and Malian counterparts": the title as each country's holder has it, in their order; empty where there is none. */
export function matchSharedTitle(scan: Scan, at: number): readonly RolePhrase[] {
  const determiner = scan.words[at] ?? '';
  const parties = countriesFrom(scan, DETERMINERS.has(determiner) ? at + 1 : at);
  const last = parties.at(-1);
  const plural = parties.length < 2 || last === undefined ? null : matchRole(scan, last.end);
  if (plural === null || !plural.plural) return [];
  const role = { ...plural, role: plural.role.replace(/s$/u, ''), plural: false };
  const possessor = POSSESSIVES.has(determiner) ? determiner : null;
  const range = { start: at, end: role.end, determiner: 'definite' as const };
  return parties.map((party) => ({ ...range, role, party, further: [party], seat: null, possessor }));
}

const POSSESSIVES = new Set(['his', 'her', 'their', 'its', 'our']);
const DETERMINERS = new Set(['the', ...POSSESSIVES]);
const LINKS = new Set([',', 'and', '&']);

/** Countries joined by commas and "and" from a token on; empty where another word stands among them. */
function countriesFrom(scan: Scan, first: number): readonly Party[] {
  const found: Party[] = [];
  let at = first;
  for (;;) {
    const known = matchKnownName(scan, at);
    if (known?.entry.kind !== 'country' || known.entry.form === 'capital') return [];
    const end = skipGenitive(scan, known.end);
    found.push({ kind: 'country', country: known.entry.country, start: at, end });
    if (!LINKS.has(scan.words[end] ?? '')) return found;
    at = end;
    while (LINKS.has(scan.words[at] ?? '')) at += 1;
  }
}

/** "Chadian and | Malian counterparts": an adjective of another country is joined before the title's. */
export function sharesTitle(scan: Scan, { start, party }: RolePhrase): boolean {
  if (party?.kind !== 'country' || !LINKS.has(scan.words[start - 1] ?? '')) return false;
  const end = LINKS.has(scan.words[start - 2] ?? '') ? start - 2 : start - 1;
  for (let at = end - 1; at >= end - 3 && isCapitalised(scan, at); at -= 1) {
    const known = matchKnownName(scan, at);
    if (known?.entry.kind === 'country' && known.entry.form === 'adjective' && known.end === end) return true;
  }
  return false;
}

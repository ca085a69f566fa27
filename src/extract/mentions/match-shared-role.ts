import { skipGenitive } from './genitive.ts';
import { matchRole, type RoleMatch } from './match-role.ts';
import type { Party, RoleOnlyPhrase } from './phrase.ts';
import { matchKnownName, type Scan } from './scan.ts';

/** "The Russian and Finnish presidents", "the US, Chinese and Indian foreign ministers": one title for each country; empty where there is none. */
export function matchSharedRole(scan: Scan, at: number): readonly RoleOnlyPhrase[] {
  const first = scan.words[at] === 'the' ? at + 1 : at;
  const parties = countriesFrom(scan, first);
  const last = parties.at(-1);
  if (parties.length < 2 || last === undefined) return [];
  const plural = matchRole(scan, last.end);
  if (plural === null || !plural.plural || !SHARED.has(plural.head)) return [];
  const role = { ...plural, role: plural.role.replace(/s$/u, ''), plural: false };
  return parties.map((party, index) => {
    const start = index === 0 ? at : party.start;
    return { ...toPhrase(party, { start, end: party === last ? plural.end : party.end, role }), shared: parties };
  });
}

/** Titles that one person of a country holds. */
const SHARED = new Set(['president', 'minister', 'leader', 'chancellor', 'premier', 'king', 'secretary']);
const LINKS = new Set([',', 'and', '&']);

/** Countries joined by commas and "and" from a token on; empty where another word stands among them. */
export function countriesFrom(scan: Scan, first: number): readonly Party[] {
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

function toPhrase(party: Party, { start, end, role }: { start: number; end: number; role: RoleMatch }): RoleOnlyPhrase {
  const phrase = { role, party, further: [party], possessor: null, determiner: 'definite' as const, start, end };
  return { kind: 'role', start, end, phrase };
}

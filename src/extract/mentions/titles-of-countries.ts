import { matchParty } from './match-party.ts';
import type { Party, RolePhrase } from './phrase.ts';
import { matchKnownName, type Scan } from './scan.ts';

const MOST = 6;
const LINKS = new Set([',', 'and', '&']);

/** "The foreign ministers of Cyprus and Malta, | Ann Lee and Omar Bah": the title as each country's holder has it; empty where there is none. */
export function titlesOfCountries(scan: Scan, before: RolePhrase): readonly RolePhrase[] {
  const { role } = before;
  if (!role.plural || scan.words[role.end] !== 'of') return [];
  const parties = partiesFrom(scan, role.end + 1);
  const end = parties.at(-1)?.end ?? 0;
  if (parties.length < 2 || !/^[,:–—(]$/u.test(scan.words[end] ?? '')) return [];
  const single = { ...role, role: role.role.replace(/s$/u, ''), plural: false };
  return parties.map((party) => ({ ...before, end, role: single, party, further: [party] }));
}

/** "of Cyprus, Ann Lee, | and Malta, | Omar Bah": the title of the next country of the list; null where the list ends. */
export function titleOfNext(scan: Scan, before: RolePhrase, at: number): RolePhrase | null {
  if (before.party?.kind !== 'country' || scan.words[before.role.end] !== 'of') return null;
  const from = ['of', 'from'].includes(scan.words[at] ?? '') ? at + 1 : at;
  const party = scan.words[at - 1] === 'and' || scan.words[at - 1] === ',' ? matchParty(scan, from) : null;
  if (party?.kind !== 'country' || scan.words[party.end] !== ',') return null;
  return { ...before, end: party.end + 1, party, further: [party] };
}

/** Countries joined by commas and "and" from a token on. */
function partiesFrom(scan: Scan, first: number): readonly Party[] {
  const found: Party[] = [];
  for (let at = first; found.length < MOST; ) {
    const from = scan.words[at] === 'the' ? at + 1 : at;
    const known = matchKnownName(scan, from);
    if (known?.entry.kind !== 'country' || known.entry.form !== 'name') return found;
    found.push({ kind: 'country', country: known.entry.country, start: at, end: known.end });
    at = known.end;
    if (!LINKS.has(scan.words[at] ?? '')) return found;
    while (LINKS.has(scan.words[at] ?? '')) at += 1;
  }
  return found;
}

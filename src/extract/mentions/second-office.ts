import { matchPersonName } from './match-person-name.ts';
import { matchRolePhrase } from './match-role-phrase.ts';
import type { RolePhrase } from './phrase.ts';
import { type Scan, surfaceOf } from './scan.ts';

/**
 * The offices that an apposition of one person names: "deputy prime minister | and minister of energy of Kazakhstan" is one of two
 * titles, "energy minister of Kazakhstan | and chairman of KazMunayGas" are two.
 */
export function withSecondOffice(scan: Scan, first: RolePhrase | null): readonly RolePhrase[] {
  if (first === null) return [];
  const second = scan.words[first.end] === 'and' ? joined(scan, first) : null;
  if (second === null) return [first];
  if (first.party !== null) return [first, second];
  const end = second.end;
  const role = { ...first.role, end, role: surfaceOf(scan, { start: first.role.start, end: second.role.end }) };
  return [{ ...second, start: first.start, determiner: first.determiner, role: { ...role, isPrivate: false } }];
}

/** The title behind "and" that has its own party, no article and no name: "a minister and the president of Chad" are two persons. */
function joined(scan: Scan, first: RolePhrase): RolePhrase | null {
  const from = scan.words[first.end + 1] === 'now' ? first.end + 2 : first.end + 1;
  const second = matchRolePhrase(scan, from);
  if (second === null || second.party === null || second.role.plural || second.possessor !== null) return null;
  if (second.party.kind === 'organisation' && second.party.organisation === null && !second.party.body) return null;
  if (second.determiner === 'definite' || (second.determiner !== 'none' && second.role.status !== 'former'))
    return null;
  return isClosed(scan, second.end) && !areOfTwo(first, second) ? second : null;
}

/** Neither a name nor another capital follows. */
function isClosed(scan: Scan, end: number): boolean {
  return CLOSING.has(scan.words[end] ?? '.') && matchPersonName(scan, end) === null;
}

/** Nobody holds offices of two countries. */
function areOfTwo({ party }: RolePhrase, second: RolePhrase): boolean {
  return party?.kind === 'country' && second.party?.kind === 'country' && party.country !== second.party.country;
}

const CLOSING = new Set([',', '', '.', ';', ')', ']', '—', '–', '-', 'who', 'said', 'told']);

import type { RelationType } from '../model/ontology.ts';
import { contentHash } from './content-hash.ts';
import type { Happening } from './happening.ts';
import { lastWord } from './last-word.ts';
import { mostReported } from './most-reported.ts';
import { compareReports, type ReportedClaim } from './reported-claim.ts';

/** Whether the relation tells what a party is (it is read from offices, or has a role) and not what happened on a day. */
export function isLasting(relation: RelationType): boolean {
  return relation.fromOffices || relation.attributes.some(({ name }) => name === 'role');
}

/** Groups claims of a lasting relation by role, folded; claims without a role join the only role told. */
export function groupLasting(claims: readonly ReportedClaim[]): readonly Happening[] {
  const roles = new Map<string, ReportedClaim[]>();
  for (const reported of [...claims].sort(compareReports)) {
    const role = foldRole(reported.claim.attributes.role ?? '');
    roles.set(role, roles.get(role) ?? []);
    roles.get(role)?.push(reported);
  }
  const named = [...roles.keys()].filter((role) => role !== '');
  const [only] = named;
  if (only !== undefined && named.length === 1) return [toHappening(only, claims)];
  return [...roles].map(([role, members]) => toHappening(role, members));
}

function foldRole(role: string): string {
  const plain = role.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function toHappening(role: string, members: readonly ReportedClaim[]): Happening {
  const { modality } = lastWord(members);
  const telling = members.filter(({ claim }) => claim.modality === modality);
  const value = mostReported(telling, (claim) => claim.date?.value ?? null);
  const date = telling.find(({ claim }) => claim.date?.value === value)?.claim.date ?? null;
  return { key: role === '' ? 'lasting' : `role${contentHash([role], 12)}`, date, interval: null, members };
}

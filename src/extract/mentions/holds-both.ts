import type { Party, RolePhrase } from './phrase.ts';

/**
 * "Chairperson of the African Union and President of Senegal | Macky Sall": whether one person holds both titles, since the members of
 * a body take turns in chairing it. "President of Iraq and Prime Minister of Norway Jonas Støre" are two.
 */
export function holdsBoth(first: RolePhrase, second: RolePhrase): boolean {
  if (isOfUnion(first.party)) return second.party?.kind === 'country' && ROTATING.test(first.role.head);
  return first.party?.kind === 'country' && isOfUnion(second.party) && CHAIRS.test(second.role.head);
}

const CHAIRS = /^(?:co-)?chair/u;
const ROTATING = /^(?:(?:co-)?chair|president$)/u;

/** A body of several states. */
function isOfUnion(party: Party | null): boolean {
  return party?.kind === 'organisation' && party.organisation !== null && party.organisation.country === null;
}

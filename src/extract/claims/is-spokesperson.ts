import type { ReferentKey } from '../../model/mention.ts';
import type { Registry } from '../referents/registry.ts';

const SPOKESPERSON = /\bspokes(?:person|man|woman)\b|\bpress secretary\b/u;

/** "Foreign Ministry spokesperson Mao Ning", and not the spokesman of an armed group. */
export function isSpokesperson(registry: Registry, referent: ReferentKey): boolean {
  const roles = registry.record(referent)?.roles ?? [];
  return roles.some(({ role, party }) => SPOKESPERSON.test(role) && party !== null && isOfState(registry, party));
}

function isOfState(registry: Registry, party: ReferentKey): boolean {
  if (registry.kindOf(party) === 'Country') return true;
  return /\b(?:ministry|department|white house|government|kremlin|foreign office|security council)\b/iu.test(
    registry.nameOf(party),
  );
}

import type { RoleMatch } from './match-role.ts';
import type { Party } from './phrase.ts';

const SPEAKERS = /^(?:spokes\w+|adviser|advisor|attorney|counsel)$/u;

/** "state secretary | at the Norwegian Ministry of Foreign Affairs", "joint secretary | in India's Foreign Ministry": those who work there. */
const STAFF =
  /\S[ -](?:secretary|director|officer|official|counsell?or|coordinator|adviser|advisor|head|attach[eé])(?:-general)?$|^(?:director-general|undersecretary)|director general/iu;
const WORKING = new Set(['at', 'in']);

/** Whether the party behind a title and its preposition is whom the title serves: "spokesman | for the army", "Ambassador | of Cuba". */
export function isServed(role: RoleMatch, preposition: string, party: Party): boolean {
  if (preposition === 'of' || preposition === 'from') return true;
  if (role.isPrivate || SPEAKERS.test(role.head)) return ['for', 'at', 'with'].includes(preposition);
  return STAFF.test(role.role) && WORKING.has(preposition) && isMinistry(party);
}

function isMinistry(party: Party): boolean {
  return party.kind === 'organisation' && /\b(?:ministry|department|embassy|office|mission)\b/iu.test(party.name);
}

import type { PersonNameMatch } from './match-person-name.ts';
import { matchRolePhrase } from './match-role-phrase.ts';
import type { RolePhrase } from './phrase.ts';
import type { Scan } from './scan.ts';

/** "Adviser | to the US President Ola Berg", "Envoy of the French President Jean Roux": the office that the title before serves, or null. */
export function servedOffice(scan: Scan, { end, role }: RolePhrase): RolePhrase | null {
  if (role.plural || !STAFF.test(role.head)) return null;
  if (!['to', 'of'].includes(scan.words[end] ?? '') || scan.words[end + 1] !== 'the') return null;
  const office = matchRolePhrase(scan, end + 1);
  return office !== null && office.party?.kind === 'country' && LEADING.test(office.role.head) ? office : null;
}

/** The name behind is whoever holds the office and not who serves it. */
export function holdsOffice({ known }: Pick<PersonNameMatch, 'known'>): boolean {
  return known.some(({ terms }) => terms.some(({ kind }) => HEADS.has(kind)));
}

const STAFF = /^(?:advis[eo]r|aide|assistant|envoy|representative|secretary|spokes\w+|emissary)$/u;
const LEADING = /^(?:president|minister|chancellor|premier|king|emir)$/u;
const HEADS = new Set(['head_of_state', 'head_of_government']);

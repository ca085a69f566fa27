import type { OfficeKind } from '../../model/gazetteer.ts';

/** Every kind of office that a gazetteer row may name. */
export const OFFICE_KINDS: readonly OfficeKind[] = [
  'head_of_state',
  'head_of_government',
  'deputy_head',
  'foreign_minister',
  'defence_minister',
  'minister_other',
  'minister_deputy',
  'ambassador',
  'un_perm_rep',
  'io_head',
  'spokesperson',
  'envoy',
  'legislator',
  'military',
  'monarch_family',
  'other',
];

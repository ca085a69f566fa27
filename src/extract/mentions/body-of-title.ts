import type { RoleMatch } from './match-role.ts';
import type { Party } from './phrase.ts';
import type { Scan } from './scan.ts';

/** Titles that only one body gives, and the body's name. */
const BODIES: readonly (readonly [RegExp, string])[] = [
  [/^European Commissioner\b/iu, 'European Commission'],
  [/^Supreme Allied Commander\b/iu, 'NATO'],
  [/^UN (?:Secretary-General|Special Representative)$/u, 'United Nations'],
  [/^EU High Representative$/u, 'European Union'],
  [/^Archbishop of Canterbury$/u, 'Church of England'],
];

/** "European Commissioner for Trade", "the Archbishop of Canterbury": the body that a title without one is of; null for most. */
function bodyOfTitle({ lexicon }: Scan, { role, start, end, plural }: RoleMatch): Party | null {
  const name = plural ? undefined : BODIES.find(([pattern]) => pattern.test(role))?.[1];
  if (name === undefined) return null;
  const [found] = lexicon.names.match(name.toLowerCase().split(' '), 0);
  const entry = found?.values.map((value) => value.entry).find(({ kind }) => kind === 'organisation');
  return entry?.kind === 'organisation'
    ? { kind: 'organisation', organisation: entry.organisation, name: entry.organisation.name, start, end }
    : null;
}

/** "EU | European Commissioner for Trade": the body that a title is of, unless another is named. */
export function withOwnBody(scan: Scan, role: RoleMatch, stated: readonly Party[]): readonly Party[] {
  const own = stated.some(({ kind }) => kind === 'organisation') ? null : bodyOfTitle(scan, role);
  return own === null ? stated : [own, ...stated];
}

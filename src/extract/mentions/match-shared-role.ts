import { matchSharedTitle } from './match-shared-title.ts';
import type { RoleOnlyPhrase } from './phrase.ts';
import type { Scan } from './scan.ts';

/** "The Russian and Finnish presidents", "the US, Chinese and Indian foreign ministers": one title for each country; empty where there is none. */
export function matchSharedRole(scan: Scan, at: number): readonly RoleOnlyPhrase[] {
  const titles = matchSharedTitle(scan, at);
  const [first] = titles;
  if (first === undefined || first.possessor !== null || !SHARED.has(first.role.head)) return [];
  const shared = titles.flatMap(({ party }) => party ?? []);
  return titles.map((title, index) => {
    const start = index === 0 ? at : (title.party?.start ?? at);
    const end = index === titles.length - 1 ? title.end : (title.party?.end ?? title.end);
    return { kind: 'role', start, end, phrase: { ...title, start, end }, shared };
  });
}

/** Titles that one person of a country holds. */
const SHARED = new Set(['president', 'minister', 'leader', 'chancellor', 'premier', 'king', 'secretary']);

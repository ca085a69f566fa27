import type { Party } from './phrase.ts';
import { isCapitalised, type Scan } from './scan.ts';

/** "the Secretary-General", whom envoys serve: the United Nations have the one that needs no name; null where another word stands. */
export function secretariatAt(scan: Scan, at: number): Party | null {
  const organisation = scan.lexicon.gazetteer.organisations.get('UN');
  const start = scan.words[at] === 'the' ? at + 1 : at;
  if (organisation === undefined || !isCapitalised(scan, start)) return null;
  const isTwo = scan.words[start] === 'secretary' && scan.words[start + 1] === 'general';
  if (!isTwo && scan.words[start] !== 'secretary-general') return null;
  return { kind: 'organisation', organisation, name: organisation.name, start, end: isTwo ? start + 2 : start + 1 };
}

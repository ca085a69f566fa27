import { matchPersonName } from './match-person-name.ts';
import { isCapitalised, matchKnownName, type Scan, surfaceOf } from './scan.ts';

const RESIDENT = /^(?:ambassador|commissioner|charg[eé]|consul|attach[eé]|envoy)/u;
const LONGEST = 2;

/** "Consul General of Japan | in Mumbai | Yasukata Oda": where the town ends in which a diplomat resides whose name comes next; else the token itself. */
export function residenceEnd(scan: Scan, head: string, at: number): number {
  if (!RESIDENT.test(head) || scan.words[at] !== 'in' || !isCapitalised(scan, at + 1)) return at;
  const ends = [matchKnownName(scan, at + 1)?.end ?? 0, ...townEnds(scan, at + 1)];
  return ends.find((end) => end > at && (matchPersonName(scan, end)?.words.length ?? 0) > 1) ?? at;
}

/** "New York", "Mumbai": towns of the gazetteer that begin at a token, the longest first. */
function townEnds(scan: Scan, start: number): readonly number[] {
  const ends: number[] = [];
  for (let end = start + LONGEST; end > start; end -= 1)
    if (scan.lexicon.gazetteer.placesByName(surfaceOf(scan, { start, end })).length > 0) ends.push(end);
  return ends;
}

import { isGenitive } from './genitive.ts';
import type { EventMatch } from './match-event.ts';
import { matchPersonPhrases } from './match-person-phrase.ts';
import { matchSite, type Site } from './match-site.ts';
import { isCapitalised, type Scan, surfaceOf, type TokenRange } from './scan.ts';

/**
 * A ceremony for a person, who gives it its name: "the state funeral of Queen Elizabeth II", "Pope Francis's funeral". The
 * match is the noun alone, since the person is referred to as well.
 */
export function matchCeremony(scan: Scan, at: number): EventMatch | null {
  const headAt = scan.words[at] === 'state' ? at + 1 : at;
  const head = scan.words[headAt] ?? '';
  if (!CEREMONIES.has(head)) return null;
  const person = scan.words[headAt + 1] === 'of' ? personAfter(scan, headAt + 2) : personBefore(scan, at);
  if (person === null) return null;
  const site = matchSite(scan, Math.max(person.end, headAt + 1));
  return toMatch(scan, { start: at, end: headAt + 1, head, person, site });
}

const CEREMONIES = new Set('funeral inauguration coronation enthronement wedding swearing-in'.split(' '));

function personAfter(scan: Scan, from: number): TokenRange | null {
  const at = scan.words[from] === 'the' ? from + 1 : from;
  const start = ['late', 'former'].includes(scan.words[at] ?? '') ? at + 1 : at;
  const [person] = matchPersonPhrases(scan, start);
  return person === undefined ? null : { start, end: person.end };
}

const LONGEST_OWNER = 5;

/** The capitals in front of the genitive. */
function personBefore(scan: Scan, at: number): TokenRange | null {
  if (!isGenitive(scan, at - 1)) return null;
  let start = at - 1;
  while (start > Math.max(0, at - LONGEST_OWNER) && isCapitalised(scan, start - 1)) start -= 1;
  const [person] = start < at - 1 ? matchPersonPhrases(scan, start) : [];
  return person === undefined ? null : { start, end: at - 1 };
}

interface Ceremony extends TokenRange {
  readonly head: string;
  readonly person: TokenRange;
  readonly site: Site | null;
}

function toMatch(scan: Scan, { start, end, head, person, site }: Ceremony): EventMatch {
  const whose = surfaceOf(scan, person);
  const kind = head.charAt(0).toUpperCase() + head.slice(1);
  const names = [`${kind} of ${whose}`, ...(end - start > 1 ? [`State ${head} of ${whose}`] : [])];
  const located = site === null ? [] : names.map((name) => `${name} in ${site.name}`);
  const [name = kind] = names;
  return {
    start,
    end,
    name: located[0] ?? name,
    aliases: [...new Set([...names, ...located])],
    // The last word of the name is the one that every wording of it has.
    key: `${head} ${(scan.words[person.end - 1] ?? '').toLowerCase()}`,
    head,
    isHeadless: false,
    country: site?.country ?? null,
    site: site?.name ?? null,
  };
}

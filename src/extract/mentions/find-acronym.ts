import { ORGANISATION_HEADS } from '../lexicon/name-words.ts';
import { ROLE_HEADS } from '../lexicon/role-words.ts';
import { isCapitalised, matchKnownName, type Scan, type TokenRange } from './scan.ts';

export interface AcronymMatch extends TokenRange {
  readonly acronym: string;
}

const LINKS = new Set(['of', 'for', 'and', '&', 'the', 'on', 'to', 'in', 'against', ',', 'de', '-']);
const MAX_WORDS = 12;

/** The unknown name whose initials an acronym in brackets repeats: "Citizens for Responsibility and Ethics (CREW)". */
export function findAcronym(scan: Scan, open: number): AcronymMatch | null {
  const acronym = scan.tokens[open + 1]?.text ?? '';
  if (!/^[A-Z][A-Z&]{1,6}$/u.test(acronym) || scan.words[open + 2] !== ')') return null;
  const letters = acronym.replaceAll('&', '').split('');
  const found = startOfName(scan, open, letters);
  if (found === null) return null;
  const start = withBureau(scan, found);
  if (isKnown(scan, start, open) || isList(scan, start, open)) return null;
  if (start < found) return { start, end: open, acronym };
  const head = scan.words[open - 1] ?? '';
  const after = scan.words[open + 3] ?? '';
  if ([head, after].some((word) => scan.lexicon.eventHeads.has(word) || NO_BODIES.has(word)) || ROLE_HEADS.has(head))
    return null;
  return { start, end: open, acronym };
}

/** "Bureau of | Educational and Cultural Affairs (ECA)": the letters may leave out what kind of body it is. */
function withBureau(scan: Scan, start: number): number {
  const isBody = ORGANISATION_HEADS.has(scan.words[start - 2] ?? '') && isCapitalised(scan, start - 2);
  return isBody && ['of', 'for'].includes(scan.words[start - 1] ?? '') ? start - 2 : start;
}

/** Walks back while the words' initials spell the letters from the last to the first. */
function startOfName(scan: Scan, open: number, letters: readonly string[]): number | null {
  let left = letters.length;
  for (let at = open - 1; at >= 0 && at >= open - MAX_WORDS; at -= 1) {
    const initials = initialsOf(scan, at);
    if (initials === '') {
      if (!LINKS.has(scan.words[at] ?? '')) return null;
      continue;
    }
    for (const initial of [...initials].reverse()) if (initial === letters[left - 1]) left -= 1;
    if (left === 0) return at;
  }
  return null;
}

function initialsOf(scan: Scan, at: number): string {
  if (!isCapitalised(scan, at)) return '';
  const text = scan.tokens[at]?.text ?? '';
  return text
    .split(/[-–]/u)
    .map((part) => part.charAt(0).toUpperCase())
    .join('');
}

function isKnown(scan: Scan, start: number, end: number): boolean {
  const known = matchKnownName(scan, start);
  return known !== null && known.end >= end;
}

/** "Australia, the United Kingdom and the United States (AUKUS)": a list of states is no name. */
function isList(scan: Scan, start: number, end: number): boolean {
  const first = matchKnownName(scan, start);
  return first?.entry.kind === 'country' && scan.words[first.end] === ',' && first.end < end;
}

/** Nouns of papers, plans and things: their acronyms name no body. */
const NO_BODIES = new Set(
  'act law week day pact bill plan strategy framework programme program zone area region system fund treaty agreement accord status order license destruction test list designation arrangement sanctions migration regime affairs'.split(
    ' ',
  ),
);

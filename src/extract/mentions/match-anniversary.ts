import type { EventMatch } from './match-event.ts';
import { isCapitalised, type Scan, surfaceOf, type TokenRange } from './scan.ts';

/** A day that is remembered: "the Victory Day parade", "D-Day 80th anniversary commemorations", "the 50th anniversary of the UN". */
export function matchAnniversary(scan: Scan, at: number): EventMatch | null {
  const range = dayRange(scan, at) ?? yearsRange(scan, at);
  if (range === null) return null;
  const name = surfaceOf(scan, range);
  return {
    ...range,
    name,
    aliases: [],
    key: name.toLowerCase(),
    head: 'anniversary',
    isHeadless: false,
    country: null,
    site: null,
  };
}

/** "Victory Day", "D-Day", with what is held on it. */
function dayRange(scan: Scan, at: number): TokenRange | null {
  if (!isCapitalised(scan, at)) return null;
  let end = at;
  while (end < at + 3 && isCapitalised(scan, end) && !isDay(scan, end)) end += 1;
  if (!isDay(scan, end)) return null;
  end += 1;
  if (ORDINAL.test(scan.words[end] ?? '') && scan.words[end + 1] === 'anniversary') end += 2;
  if (scan.words[end] === 'military') end += 1;
  return HELD.has(scan.words[end] ?? '') ? { start: at, end: end + 1 } : null;
}

function isDay(scan: Scan, at: number): boolean {
  return /^(?:[dv]e?-)?day$/u.test(scan.words[at] ?? '') && isCapitalised(scan, at);
}

const ORDINAL = /^\d+(?:st|nd|rd|th)$/u;
const HELD = new Set('parade commemoration commemorations ceremony ceremonies celebration celebrations'.split(' '));
const LONGEST = 9;
const REACH = 8;

/** "80th anniversary of the liberation of Auschwitz", where somebody attends it or ceremonies mark it. */
function yearsRange(scan: Scan, at: number): TokenRange | null {
  if (!ORDINAL.test(scan.words[at] ?? '') || scan.words[at + 1] !== 'anniversary' || scan.words[at + 2] !== 'of')
    return null;
  if (!scan.words.slice(Math.max(0, at - REACH), at).some((word) => HELD.has(word) || ATTENDING.test(word)))
    return null;
  let end = at;
  for (let next = at + 3; next < at + LONGEST && isName(scan, next); next += 1)
    if (isCapitalised(scan, next)) end = next + 1;
  return end === at ? null : { start: at, end };
}

const ATTENDING = /^(?:attend(?:s|ed|ing)?|events?)$/u;

/** A capital, a small word, or the plain noun of what happened; not ties between states, which are no event. */
function isName(scan: Scan, at: number): boolean {
  if (isCapitalised(scan, at)) return true;
  const word = scan.words[at] ?? '';
  return (scan.tokens[at]?.pos === 'NOUN' && !TIES.has(word)) || ['the', 'of'].includes(word);
}

const TIES = new Set('relations ties friendship cooperation independence treaty'.split(' '));

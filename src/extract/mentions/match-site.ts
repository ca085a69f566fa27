import type { Country } from '../../model/gazetteer.ts';
import { isCapitalised, matchKnownName, type Scan, surfaceOf } from './scan.ts';

/** Where an event takes place, as its name tells. */
export interface Site {
  readonly end: number;
  readonly name: string;
  /** Country id, or null where no list knows the town. */
  readonly country: string | null;
}

/** "in Sharm el-Sheikh", "(CHOGM) in Apia", "in Egypt": the place behind an event's name, or null. */
export function matchSite(scan: Scan, from: number): Site | null {
  const at = skipHeld(scan, skipBracket(scan, from));
  if (scan.words[at] !== 'in' || !isCapitalised(scan, at + 1) || MONTH.test(scan.words[at + 1] ?? '')) return null;
  const known = matchKnownName(scan, at + 1);
  const end = known?.end ?? townEnd(scan, at + 1);
  const name = surfaceOf(scan, { start: at + 1, end });
  const country = known?.entry.kind === 'country' ? stateOfSite(scan, name, known.entry) : townCountry(scan, name);
  return { end, name, country };
}

/** "in Kazan", "in Edinburgh": the capital of a part of a state lies in the state. */
function stateOfSite(scan: Scan, name: string, { country, form }: { country: Country; form: string }): string {
  const place = form === 'capital' && country.id.includes('-') ? townCountry(scan, name) : null;
  return place !== null && country.id.startsWith(`${place}-`) ? place : country.id;
}

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)$/u;

/** "the Forum, held | in Dakar", "to be held", "taking place": the token behind. */
function skipHeld(scan: Scan, from: number): number {
  let at = scan.words[from] === ',' ? from + 1 : from;
  if (['to', 'being'].includes(scan.words[at] ?? '')) at += scan.words[at + 1] === 'be' ? 2 : 1;
  if (scan.words[at] === 'held' || scan.words[at] === 'hosted') return at + 1;
  return scan.words[at] === 'taking' && scan.words[at + 1] === 'place' ? at + 2 : from;
}

/** "the summit | took place in London", "the conference | will be held in Oslo": the country where it is told to take place, or null. */
export function countryWhereHeld(scan: Scan, end: number): string | null {
  const told = TOLD_TO_BE_HELD.exec(scan.words.slice(end, end + HELD_REACH).join(' '))?.[0];
  return told === undefined ? null : (matchSite(scan, end + told.split(' ').length - 1)?.country ?? null);
}

const HELD_REACH = 18;
const TOLD_TO_BE_HELD =
  /^(?:(?:between|of) [^.;:]{3,80}? )?(?:(?:is|was|will be|has been|is being|is to be) (?:held|hosted)|(?:took|takes|will take|has taken|is taking) place|(?:opened|began|opens|begins)) (?:(?:today|yesterday|earlier) )?in(?= )/u;

/** "the Asia-Pacific Economic Cooperation (Apec) summit", "the climate conference, COP28, in Dubai": the token behind an acronym in brackets or letters with a number between commas. */
export function skipBracket(scan: Scan, at: number): number {
  if (scan.words[at] === ',' && isNumbered(scan, at + 1)) return scan.words[at + 2] === ',' ? at + 3 : at + 2;
  return scan.words[at] === '(' && scan.words[at + 2] === ')' ? at + 3 : at;
}

/** "COP28", "URC2024": the letters of a series with the number of one in it. */
export function isNumbered({ tokens }: Scan, at: number): boolean {
  return /^[A-Za-z]{3,6}-?\d+$/u.test(tokens[at]?.text ?? '');
}

/** The longest known town, else the run of capitals up to a given name: "in Bali | Joe Biden met". */
function townEnd(scan: Scan, start: number): number {
  let end = start + 1;
  while (end < start + 4 && continuesTown(scan, end)) end += 1;
  for (let at = end; at > start; at -= 1)
    if (scan.lexicon.gazetteer.placesByName(surfaceOf(scan, { start, end: at })).length > 0) return at;
  const name = scan.tokens.slice(start + 1, end).findIndex(({ text }) => scan.lexicon.gazetteer.isGivenName(text));
  return name < 0 ? end : start + 1 + name;
}

function townCountry({ lexicon }: Scan, name: string): string | null {
  const [town] = lexicon.gazetteer.placesByName(name);
  return town === undefined || town.country === '' ? null : town.country;
}

function continuesTown(scan: Scan, at: number): boolean {
  const text = scan.tokens[at]?.text ?? '';
  return isCapitalised(scan, at) || /^(?:el|al|de|do|del)(?:-|$)/u.test(text);
}

import type { Country, KnownPlace } from '../../model/gazetteer.ts';
import { LOCAL_HEADS } from '../lexicon/role-words.ts';
import type { RoleMatch } from './match-role.ts';
import { isCapitalised, matchKnownName, type Scan, surfaceOf, type TokenRange } from './scan.ts';

/** The town or region where an office is held: "Governor of the Tver Region", "Mayor of Lyon", "Senator from Vermont". */
export interface Seat extends TokenRange {
  /** Where no list knows the place, null. */
  readonly country: Country | null;
}

/** Offices that are held in a part of a state, or in a state. */
const LOCAL = new Set([
  ...LOCAL_HEADS,
  'representative',
  'commissioner',
  'legislator',
  'lawmaker',
  'deputy',
  'premier',
]);
/** Offices that a region may have too, where the name says that it is one. */
const OF_REGIONS = new Set(['head', 'president', 'minister', 'chairman', 'speaker']);

/** "Minister President of Bavaria" leads a part of Germany. */
const OF_LANDS = /^minister[- ]president$/iu;

/** The place behind a title, up to where a name may begin; null where it names none. */
export function matchSeat(scan: Scan, role: RoleMatch): Seat | null {
  const isLocal = LOCAL.has(role.head) || OF_LANDS.test(role.role);
  if (role.plural || (!isLocal && !OF_REGIONS.has(role.head))) return null;
  if (!['of', 'from', 'for'].includes(scan.words[role.end] ?? '')) return null;
  const start = scan.words[role.end + 1] === 'the' ? role.end + 2 : role.end + 1;
  if (!isCapitalised(scan, start)) return null;
  return seatAt(scan, start, isLocal);
}

function seatAt(scan: Scan, start: number, isLocal: boolean): Seat | null {
  const region = regionEnd(scan, start);
  if (region !== null) return toSeat(scan, { start, end: region });
  const town = isLocal ? townEnd(scan, start) : null;
  if (town !== null && isClosed(scan, town)) return toSeat(scan, { start, end: town });
  const end = isLocal ? unknownEnd(scan, start) : null;
  return end === null ? null : { start, end, country: null };
}

function toSeat(scan: Scan, range: TokenRange): Seat {
  return { start: range.start, end: skipBrackets(scan, range.end), country: countryOf(scan, range) };
}

/** "representatives of the Vyborg | Diocese" are of no town. */
function isClosed(scan: Scan, end: number): boolean {
  return !isCapitalised(scan, end) || opensName(scan, end);
}

const LONGEST = 6;
const REGIONS = new Set(
  'region territory district area republic province state county city oblast krai canton prefecture municipality department'.split(
    ' ',
  ),
);

/** "Tver Region", "Republic of Sakha", "Chukotka Autonomous District": where a run of capitals with the noun of a region ends. */
function regionEnd(scan: Scan, start: number): number | null {
  if (matchKnownName(scan, start)?.entry.kind === 'organisation') return null;
  let end = start;
  for (let at = start; at < start + LONGEST && goesOn(scan, at, start); at += 1) {
    if (isCapitalised(scan, at) && REGIONS.has(scan.words[at] ?? '')) end = at + 1;
    if (end > start && scan.words[end] === 'of') return isCapitalised(scan, end + 1) ? end + 2 : null;
  }
  return end > start + 1 ? end : null;
}

function goesOn(scan: Scan, at: number, start: number): boolean {
  if (at > start && (opensName(scan, at) || scan.words[at] === 'of')) return !opensName(scan, at);
  return isCapitalised(scan, at) || scan.words[at] === '-';
}

/** The longest place of the gazetteer. */
function townEnd(scan: Scan, start: number): number | null {
  for (let end = start + 4; end > start; end -= 1) {
    if (!isCapitalised(scan, end - 1)) continue;
    if (scan.lexicon.gazetteer.placesByName(surfaceOf(scan, { start, end })).length > 0) return end;
  }
  return null;
}

/** "Mayor of Clarkville | Betty Burns": one or two words that no list knows, where a given name or a comma follows. */
function unknownEnd(scan: Scan, start: number): number | null {
  for (let end = start + 1; end <= start + 3 && isCapitalised(scan, end - 1); end += 1) {
    if (matchKnownName(scan, end - 1) !== null) return null;
    if (opensName(scan, end) || scan.words[end] === ',') return end;
  }
  return null;
}

function opensName(scan: Scan, at: number): boolean {
  return (
    scan.lexicon.gazetteer.isGivenName(scan.tokens[at]?.text ?? '') &&
    isCapitalised(scan, at + 1) &&
    !REGIONS.has(scan.words[at + 1] ?? '')
  );
}

/** "Sakha (Yakutia)". */
function skipBrackets(scan: Scan, at: number): number {
  return scan.words[at] === '(' && scan.words[at + 2] === ')' ? at + 3 : at;
}

function countryOf(scan: Scan, { start, end }: TokenRange): Country | null {
  const { gazetteer } = scan.lexicon;
  const words = scan.tokens.slice(start, end).map(({ text }) => text);
  const core = words.filter((text) => !REGIONS.has(text.toLowerCase()) && text !== 'of').join(' ');
  const place = [words.join(' '), core].flatMap((name) => gazetteer.placesByName(name)).find(isSure);
  return gazetteer.countries.get(place?.country ?? '') ?? null;
}

const SMALLEST_CITY = 200_000;

/** Smaller towns of one name lie in many countries. */
function isSure({ id, population }: KnownPlace): boolean {
  return population >= SMALLEST_CITY || id.startsWith('x-');
}

import type { Country, KnownOrganisation } from '../../model/gazetteer.ts';
import { foldWord } from '../lexicon/fold-word.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { adjectiveOf, BODY_NOUNS, MISSION_NOUNS, qualifiersOf } from '../lexicon/national-bodies.ts';
import { PORTFOLIO_WORDS, ROLE_HEADS, ROLE_MODIFIERS } from '../lexicon/role-words.ts';
import { isGenitive } from './genitive.ts';
import { isCapitalised, matchKnownName, type Scan, surfaceOf, type TokenRange } from './scan.ts';
import { skipAcronym } from './skip-acronym.ts';

/** A body of a state, named by its country and what it is: "Iran's foreign ministry", "the Dutch embassy in Jakarta". */
export interface NationalBody extends TokenRange {
  readonly country: Country | null;
  readonly organisation: KnownOrganisation | null;
  readonly name: string;
  readonly aliases: readonly string[];
  /** What it says and does is the act of its country. */
  readonly actsForState: boolean;
  /** Where a mission is: its host country's id, or the town; null for others and where the text does not tell. */
  readonly host: string | null;
  /** Its noun in all wordings, for a body whose country is found elsewhere. */
  readonly nouns: BodyNouns;
}

/** The names of a kind of body without the country. */
export interface BodyNouns {
  readonly noun: string;
  readonly others: readonly string[];
  readonly isOfForm: boolean;
}

interface Noun extends TokenRange, BodyNouns {
  readonly actsForState: boolean;
  readonly needsCountry: boolean;
}

/** The body of a state that starts at a token, with or without "the", or null. */
export function matchNationalBody(scan: Scan, at: number): NationalBody | null {
  const seen = bodiesOf(scan).get(at);
  if (seen !== undefined) return seen;
  const found = findNationalBody(scan, at);
  bodiesOf(scan).set(at, found);
  return found;
}

/** Forgets what was matched in a sentence before all names of its article were known. */
export function forgetNationalBodies(scan: Scan): void {
  BODIES.delete(scan);
}

const BODIES = new WeakMap<Scan, Map<number, NationalBody | null>>();

function bodiesOf(scan: Scan): Map<number, NationalBody | null> {
  const known = BODIES.get(scan) ?? new Map<number, NationalBody | null>();
  BODIES.set(scan, known);
  return known;
}

function findNationalBody(scan: Scan, at: number): NationalBody | null {
  const start = scan.words[at] === 'the' ? at + 1 : at;
  const owner = countryAt(scan, start);
  if (owner === null) return bodyThenCountry(scan, start);
  // "Republic of Korea (ROK) Navy".
  const { end } = skipAcronym(scan, owner);
  const next = isGenitive(scan, end) ? end + 1 : end;
  const from = skipModifiers(scan, next);
  if (from > next && isOwnBody(scan, next, owner.country)) return null;
  const mission = missionAt(scan, from, owner.country);
  if (mission !== null) return { ...mission, start };
  const noun = nounAt(scan, from);
  if (noun === null || isCountryEnough(scan, owner, noun)) return null;
  return toBody(scan, { ...noun, start }, owner.country);
}

/** "Ministry of Foreign Affairs of Poland", "parliament of Georgia", "the foreign ministry". */
function bodyThenCountry(scan: Scan, start: number): NationalBody | null {
  const noun = nounAt(scan, start);
  if (noun === null) return null;
  const placed = bodyOf(scan, noun, start);
  if (placed !== null) return placed;
  const needsCountry = noun.needsCountry && !(isCapitalised(scan, start) && noun.end > start + 1);
  return needsCountry || isQualified(scan, noun) ? null : toBody(scan, { ...noun, start }, null);
}

/** The body with the country behind it: "parliament of Georgia", and "the foreign ministry in Oslo", where the capital stays a place. */
function bodyOf(scan: Scan, noun: Noun, start: number): NationalBody | null {
  const link = scan.words[noun.end] ?? '';
  const isPlaced = link === 'in' && !isQualified(scan, noun);
  if (link === 'of' || (isPlaced && noun.isOfForm)) {
    const owner = countryAt(scan, scan.words[noun.end + 1] === 'the' ? noun.end + 2 : noun.end + 1);
    if (owner !== null) return toBody(scan, { ...noun, start, end: owner.end }, owner.country);
  }
  const seat = isPlaced && !AGAINST_STATE.test(noun.noun) ? matchKnownName(scan, noun.end + 1)?.entry : undefined;
  const isSeat = seat?.kind === 'country' && seat.form === 'capital';
  return isSeat ? toBody(scan, { ...noun, start }, seat.country) : null;
}

/** "met the rebels in Doha": who fights a government is not of the country where they are met. */
const AGAINST_STATE = /^(?:Opposition|Rebels|Separatists|Insurgents)$/u;

/** "Hung parliament", "European Parliament": an adjective makes another body of it. */
function isQualified(scan: Scan, { start, noun }: Noun): boolean {
  const before = scan.tokens[start - 1];
  return !noun.endsWith('Ministry') && (before?.pos === 'ADJ' || before?.pos === 'PROPN' || before?.text === '-');
}

/** "Russia's | Federal Security Service": the word before the noun belongs to the name that the country's body has. */
function isOwnBody(scan: Scan, at: number, { id }: Country): boolean {
  const entry = matchKnownName(scan, at)?.entry;
  return entry?.kind === 'organisation' && entry.organisation.country === id;
}

interface Owner extends TokenRange {
  readonly country: Country;
}

function countryAt(scan: Scan, at: number): Owner | null {
  const known = matchKnownName(scan, at);
  if (known?.entry.kind !== 'country' || known.entry.form === 'capital') return null;
  return { start: at, end: known.end, country: known.entry.country };
}

function isCountryEnough(scan: Scan, owner: Owner, noun: Noun): boolean {
  return ROLE_HEADS.has(scan.words[owner.end] ?? '') || noun.end === noun.start;
}

const MODIFIERS = new Set(
  'main democratic political armed local national federal royal islamist separatist'.split(' '),
);

function skipModifiers(scan: Scan, from: number): number {
  const isNoun = BODY_NOUNS.match(scan.words, from).length > 0;
  return !isNoun && MODIFIERS.has(scan.words[from] ?? '') ? from + 1 : from;
}

function nounAt(scan: Scan, at: number): Noun | null {
  const ministry = ministryAt(scan, at);
  if (ministry !== null) return ministry;
  const [found] = BODY_NOUNS.match(scan.words, at);
  const kind = found?.values[0];
  if (found === undefined || kind === undefined || isPartOfName(scan, at, found.end)) return null;
  if (OF_SIDE.test(kind.noun) && /^(?:NOUN|PROPN)$/u.test(scan.tokens[found.end]?.pos ?? '')) return null;
  return { start: at, end: found.end, others: [], ...kind };
}

/** "Opposition leader", "army officials": before another noun these only qualify it. */
const OF_SIDE = /^(?:Army|Navy|Opposition|Rebels|Separatists|Insurgents)$/u;

/** "National Assembly Speaker" and "Senate Committee": a capitalised word goes on with another name. */
function isPartOfName(scan: Scan, at: number, end: number): boolean {
  if (!isCapitalised(scan, at)) return false;
  // "Presidential Office | Andriy Yermak".
  if (scan.lexicon.gazetteer.isGivenName(scan.tokens[end]?.text ?? '')) return false;
  return isCapitalised(scan, end) && !ROLE_HEADS.has(scan.words[end] ?? '') && scan.words[end] !== 'of';
}

/** "foreign ministry", "Ministry of Finance and Planning", "external affairs ministry". */
function ministryAt(scan: Scan, at: number): Noun | null {
  if (scan.words[at] === 'ministry') return ministryOf(scan, at);
  let end = at;
  while (end < at + 6 && isPortfolio(scan, end)) end += 1;
  if (scan.words[end] === 'office' && end === at + 1 && scan.words[at] === 'foreign')
    return toMinistry('Foreign', { start: at, end: end + 1 });
  if (end === at || scan.words[end] !== 'ministry') return null;
  return toMinistry(capitals(surfaceOf(scan, { start: at, end })), { start: at, end: end + 1 });
}

function ministryOf(scan: Scan, at: number): Noun | null {
  if (scan.words[at + 1] !== 'of' && scan.words[at + 1] !== 'for') return null;
  const from = scan.words[at + 2] === 'the' ? at + 3 : at + 2;
  let end = from;
  for (let next = from; next < from + 10; next += 1) {
    if (isPortfolio(scan, next) || (isCapitalised(scan, next) && countryAt(scan, next) === null && next === from))
      end = next + 1;
    else if (!['and', ',', '&', 'for', 'the'].includes(scan.words[next] ?? '') && !opensPortfolio(scan, next)) break;
  }
  if (end === from) return null;
  return toMinistry(capitals(surfaceOf(scan, { start: from, end })), { start: at, end });
}

function isPortfolio(scan: Scan, at: number): boolean {
  const word = scan.words[at] ?? '';
  return (
    (PORTFOLIO_WORDS.has(word) || ROLE_MODIFIERS.has(word)) && !NO_PORTFOLIO.has(word) && countryAt(scan, at) === null
  );
}

/** "Innovation and | Aerospace | Industry": a capital before a word of portfolios is part of the task. */
function opensPortfolio(scan: Scan, at: number): boolean {
  if (!isCapitalised(scan, at) || !isCapitalised(scan, at + 1) || !isPortfolio(scan, at + 1)) return false;
  return matchKnownName(scan, at) === null && !ROLE_HEADS.has(scan.words[at] ?? '');
}

const NO_PORTFOLIO = new Set(
  'ministry council commission committee parliament prime then former current new late'.split(' '),
);

function toMinistry(portfolio: string, range: TokenRange): Noun {
  const forms = wordings(portfolio);
  const [first = portfolio] = forms;
  const others = forms.flatMap((form) => [`Ministry of ${form}`, `${form} Ministry`]);
  const grammar = { actsForState: true, needsCountry: false, isOfForm: false };
  return { ...range, noun: `${first} Ministry`, others, ...grammar };
}

/** The foreign ministry has four common names, defence two spellings. */
function wordings(portfolio: string): readonly string[] {
  if (/^(?:Foreign|Foreign Affairs|External Affairs|External Relations|Foreign Relations)$/u.test(portfolio))
    return ['Foreign', 'Foreign Affairs', ...(portfolio.startsWith('External') ? [portfolio] : [])];
  if (/^(?:National )?Defen[cs]e$/u.test(portfolio))
    return ['Defence', 'Defense', 'National Defence', 'National Defense'];
  if (/^(?:the )?Interior$|^Internal Affairs$/u.test(portfolio))
    return ['Interior', 'Internal Affairs', 'the Interior'];
  return [portfolio];
}

function capitals(text: string): string {
  return text.replace(/\p{L}[\p{L}’'-]*/gu, (word) =>
    ['and', 'of', 'for', 'the'].includes(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
}

/** "Dutch embassy in Jakarta": the host town or country belongs to the name. */
function missionAt(scan: Scan, from: number, country: Country): NationalBody | null {
  if (!MISSION_NOUNS.has(scan.words[from] ?? '')) return null;
  const head = scan.words[from + 1] === 'general' ? from + 2 : from + 1;
  const noun = capitals(surfaceOf(scan, { start: from, end: head }));
  const host = hostAt(scan, head);
  const place = host.id === null ? '' : surfaceOf(scan, { start: head, end: host.end });
  const where = place.replace(/^(?:in|to|at) (?:the )?/u, '');
  const name = `${adjectiveOf(country)} ${noun}${where === '' ? '' : ` in ${where}`}`;
  const links = where === '' ? [''] : ['', ` in ${where}`, ` to ${where}`, ` ${where}`];
  const aliases = qualifiersOf(country).flatMap((one) => links.map((link) => `${one} ${noun}${link}`));
  const nouns = { noun, others: [], isOfForm: false };
  const range = { start: from, end: host.end };
  return { ...range, country, organisation: null, name, aliases, actsForState: true, nouns, host: host.id };
}

function hostAt(scan: Scan, at: number): { end: number; id: string | null } {
  if (!['in', 'to', 'at'].includes(scan.words[at] ?? '')) return { end: at, id: null };
  const from = scan.words[at + 1] === 'the' ? at + 2 : at + 1;
  const known = matchKnownName(scan, from);
  if (known !== null && known.entry.kind === 'country') return { end: known.end, id: known.entry.country.id };
  let end = from;
  while (end < from + 3 && isCapitalised(scan, end) && !MISSION_NOUNS.has(scan.words[end] ?? '')) end += 1;
  return end > from ? { end, id: surfaceOf(scan, { start: from, end }) } : { end: at, id: null };
}

function toBody(scan: Scan, noun: Noun, country: Country | null): NationalBody {
  const { start, end, actsForState } = noun;
  const surface = surfaceOf(scan, noun);
  const base = { start, end, country, actsForState, nouns: noun, host: null };
  if (country === null)
    return { ...base, organisation: null, name: capitals(surface), aliases: [surface, ...noun.others] };
  return { ...base, ...nameBody(scan, { nouns: noun, country, surface }) };
}

/** Name, other names and gazetteer entry of a body of this country, the usual name first: "Polish Foreign Ministry". */
export function nameBody(
  { lexicon }: Scan,
  { nouns, country, surface }: { nouns: BodyNouns; country: Country; surface: string },
): Pick<NationalBody, 'organisation' | 'name' | 'aliases'> {
  const all = [nouns.noun, ...nouns.others];
  const before = qualifiersOf(country).flatMap((one) => all.map((name) => `${one} ${name}`));
  const after = all.map((name) => `${name} of ${country.name}`);
  const names = nouns.isOfForm ? [...after, ...before] : [...before, ...after];
  const organisation = findKnown(lexicon, [surface, ...names], country);
  return { organisation, name: organisation?.name ?? names[0] ?? surface, aliases: [surface, ...names] };
}

/** The gazetteer's body of this country under one of the names. */
function findKnown(lexicon: Lexicon, names: readonly string[], country: Country): KnownOrganisation | null {
  for (const name of names) {
    const words = name.split(/\s+/u).map(foldWord);
    const [match] = lexicon.names.match(words, 0);
    if (match === undefined || match.end < words.length) continue;
    for (const { entry } of match.values)
      if (entry.kind === 'organisation' && entry.organisation.country === country.id) return entry.organisation;
  }
  return null;
}

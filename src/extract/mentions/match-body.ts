import {
  FUNCTION_WORDS,
  NAME_PARTICLES,
  NOT_NAMES,
  ORGANISATION_HEADS,
  WEAK_ORGANISATION_HEADS,
} from '../lexicon/name-words.ts';
import { COMPOUND_TAILS } from '../lexicon/person-words.ts';
import { ROLE_HEADS } from '../lexicon/role-words.ts';
import { EXTENDERS, extend, isPartOfBody, isTold, LONGEST_TITLE, RANKING } from './extend-body.ts';
import { isGenitive } from './genitive.ts';
import { isCapitalised, matchKnownName, type Scan, surfaceOf, type TokenRange } from './scan.ts';

/** A capitalised phrase round a head noun: an organisation or a named event. */
export interface BodyMatch extends TokenRange {
  readonly name: string;
  readonly head: string;
  /** Token index of the head noun. */
  readonly headAt: number;
}

/** An organisation that no gazetteer knows, by its head noun: "Royal Dutch/Shell Group". */
export function matchOrganisation(scan: Scan, at: number): BodyMatch | null {
  return matchBody(scan, at, {
    isHead: (word, head) => ORGANISATION_HEADS.has(word) || (word === 'district' && scan.words[head - 1] === 'school'),
    weak: WEAK_ORGANISATION_HEADS,
    inner: NONE,
    longest: 14,
  });
}

/** A capitalised phrase round the head noun of an event: "Munich Security Conference". */
export function matchEventBody(scan: Scan, at: number): BodyMatch | null {
  const heads = scan.lexicon.eventHeads;
  const isHead = (word: string, head: number): boolean =>
    heads.has(word) || heads.has(`${scan.words[isGenitive(scan, head - 1) ? head - 2 : head - 1]} ${word}`);
  // A joint statement is a document with authors, and no event.
  return scan.words[at] === 'joint'
    ? null
    : matchBody(scan, at, { isHead, weak: NONE, inner: OF, longest: LONGEST_TITLE });
}

type IsHead = (word: string, at: number) => boolean;

interface BodyKind {
  readonly isHead: IsHead;
  /** Heads that need more than one word beside them. */
  readonly weak: ReadonlySet<string>;
  /** Small words that may stand before the head: "Commonwealth Heads of Government Meeting". */
  readonly inner: ReadonlySet<string>;
  /** Most tokens behind the head. */
  readonly longest: number;
}

const NONE: ReadonlySet<string> = new Set();
const OF: ReadonlySet<string> = new Set(['of']);

function matchBody(scan: Scan, at: number, { isHead, weak, inner, longest }: BodyKind): BodyMatch | null {
  if (!startsRun(scan, at)) return null;
  const run = firstBodyEnd(scan, { start: at, end: capitalRunEnd(scan, at, inner) }, isHead);
  const headAt = lastHead(scan, { start: at, end: run }, isHead);
  if (headAt === null) return null;
  const end = extend(scan, headAt + 1, longest);
  const head = scan.words[headAt] ?? '';
  const length = end - at;
  if (headAt === at && LEGAL_FORMS.has(head)) return null;
  // "Senior Bureau | Official".
  if (RANKING.has(scan.words[at] ?? '') && headAt === at + 1 && ROLE_HEADS.has(scan.words[end] ?? '')) return null;
  if (isShouted(scan, { start: at, end })) return null;
  if (length < 2 || (weak.has(head) && length < 3 && matchKnownName(scan, at) === null)) return null;
  return { start: at, end, head, headAt, name: surfaceOf(scan, { start: at, end }) };
}

const LEGAL_FORMS = new Set(['inc', 'ltd', 'plc', 'corp', 'llc', 'holdings']);

/** A heading in capitals: its words tell nothing about names. */
function isShouted(scan: Scan, { start, end }: TokenRange): boolean {
  const tokens = scan.tokens.slice(start, end);
  return tokens.length > 2 && tokens.filter(({ text }) => text.length > 3 && text === text.toUpperCase()).length > 2;
}

/** "Baghdad International Airport", "UNAMID Force Commander", "Foreign Terrorist Organization": not the body's head. */
function isAnotherName(scan: Scan, headAt: number): boolean {
  const head = scan.words[headAt] ?? '';
  if (scan.words[headAt - 1] === 'terrorist') return true;
  // "Comprehensive Strategic Partnership": a state of relations.
  if (head === 'partnership' && STATES.has(scan.words[headAt - 1] ?? '')) return true;
  // "South Court | Auditorium", "Civil Society | Space".
  if (isCapitalised(scan, headAt + 1) && NAMED_BY_BODY.has(scan.words[headAt + 1] ?? '')) return true;
  // "Exhibition Centre", "Fair Trade".
  if (SHOWS.has(head)) return isCapitalised(scan, headAt + 1);
  if (head === 'force') return scan.words[headAt + 1] === 'commander';
  if (head === 'intelligence') return isCapitalised(scan, headAt + 1) && scan.words[headAt + 1] !== 'agency';
  return head === 'international' && (isCapitalised(scan, headAt + 1) || scan.words[headAt - 1] === 'for');
}

const STATES = new Set('strategic comprehensive enhanced special privileged cooperative'.split(' '));

const NAMED_BY_BODY = new Set(
  'auditorium room hall building statement declaration report agreement space street square district camp programme'.split(
    ' ',
  ),
);

const SHOWS = new Set(['fair', 'exhibition', 'expo', 'festival', 'week', 'games']);

function startsRun(scan: Scan, at: number): boolean {
  const word = scan.words[at] ?? '';
  return (
    isCapitalised(scan, at) &&
    !COMPOUND_TAILS.test(word) &&
    ((!FUNCTION_WORDS.has(word) && !DETERMINERS.has(word)) || isNamedSo(scan, at)) &&
    (!isTitleOfPerson(scan, at) || opensKnownBody(scan, at)) &&
    !isHeadlineInfinitive(scan, at) &&
    (!NOT_NAMES.has(word) || opensKnownBody(scan, at) || ORGANISATION_HEADS.has(word) || opensTitle(scan, at))
  );
}

/** "the One Planet Summit", "the Our Ocean Conference": a small word with a capital behind the article belongs to the name. */
function isNamedSo(scan: Scan, at: number): boolean {
  const { part, isHeadline } = scan.sentence;
  return scan.words[at - 1] === 'the' && isCapitalised(scan, at + 1) && part !== 'title' && !isHeadline;
}

/** "Major Economies Forum": a known body may begin with a word that begins no other. */
function opensKnownBody(scan: Scan, at: number): boolean {
  const known = matchKnownName(scan, at);
  return known?.entry.kind === 'organisation' && known.end > at + 1;
}

/** "Secretary Raimondo …": a title before a name, and not "President's Council". */
function isTitleOfPerson(scan: Scan, at: number): boolean {
  return ROLE_HEADS.has(scan.words[at] ?? '') && isCapitalised(scan, at + 1) && !isHeadOfBody(scan, at + 1);
}

/** "Governor Council", "Ambassador Group". */
function isHeadOfBody(scan: Scan, at: number): boolean {
  return ORGANISATION_HEADS.has(scan.words[at] ?? '') || scan.lexicon.eventHeads.has(scan.words[at] ?? '');
}

/** "to | Co-Host U.S.-Japan Committee": a verb with the capital of a headline. */
function isHeadlineInfinitive(scan: Scan, at: number): boolean {
  return scan.words[at - 1] === 'to' && scan.sentence.isHeadline && scan.lexicon.verbLemmas.has(scan.words[at] ?? '');
}

/** "Summit for Democracy", "Great Power Conference". */
function opensTitle(scan: Scan, at: number): boolean {
  return (
    isCapitalised(scan, at + 1) ||
    (scan.lexicon.eventHeads.has(scan.words[at] ?? '') &&
      EXTENDERS.has(scan.words[at + 1] ?? '') &&
      isCapitalised(scan, ['the', 'a', 'an'].includes(scan.words[at + 2] ?? '') ? at + 3 : at + 2))
  );
}

const DETERMINERS = new Set(
  'the a an this that these those his her its their our in on at of for to from by with and but as mr mrs'.split(' '),
);

const LONGEST_RUN = 9;

function capitalRunEnd(scan: Scan, at: number, inner: ReadonlySet<string>): number {
  let end = at;
  let longest = at + LONGEST_RUN;
  while (end < scan.tokens.length && end < longest) {
    // "United States – Japan – Republic of Korea Dialogue": the names of countries are no words of the event's own.
    if (end > at && joinsNames(scan, end)) longest += 2;
    if (isTold(scan, end) || !(isRunWord(scan, end) || (end > at && goesOn(scan, end, inner)))) break;
    if (end > at && ROLE_HEADS.has(scan.words[end] ?? '') && !isPartOfBody(scan, end)) break;
    end += 1;
  }
  return end;
}

function goesOn(scan: Scan, at: number, inner: ReadonlySet<string>): boolean {
  return linksRun(scan, at) || (inner.has(scan.words[at] ?? '') && isInside(scan, at));
}

/** "Heads | of | Government Meeting", and not "Minister of Trade". */
function isInside(scan: Scan, at: number): boolean {
  return isCapitalised(scan, at + 1) && isCapitalised(scan, at - 1) && !ROLE_HEADS.has(scan.words[at - 1] ?? '');
}

function isRunWord(scan: Scan, at: number): boolean {
  const text = scan.tokens[at]?.text ?? '';
  return isCapitalised(scan, at) || /^\d{4}$/u.test(text) || /^[A-Z]*\d+(?:\+\d+)?$/u.test(text);
}

/** "and", "for", the mark of a plural genitive ("Donors' Conference") and small particles between two capitalised words; a known name after "for" begins another phrase. */
function linksRun(scan: Scan, at: number): boolean {
  const word = scan.words[at] ?? '';
  if (!isCapitalised(scan, at + 1)) return false;
  if (joinsNames(scan, at)) return true;
  if (word === 'for') return matchKnownName(scan, at + 1) === null;
  if (/^['’]$/u.test(scan.tokens[at]?.text ?? '')) return (scan.words[at - 1] ?? '').endsWith('s');
  return word === '&' || word === '/' || word === 'and' || NAME_PARTICLES.has(word);
}

/** "the U.S.–Morocco Dialogue": a dash without a space on either side, or with one between two countries. */
function joinsNames(scan: Scan, at: number): boolean {
  const [before, dash, after] = [scan.tokens[at - 1], scan.tokens[at], scan.tokens[at + 1]];
  if (!/^[-–‑]$/u.test(dash?.text ?? '')) return false;
  return (
    (before?.end === dash?.start && after?.start === dash?.end) || (endsInCountry(scan, at) && isCountry(scan, at + 1))
  );
}

function isCountry(scan: Scan, at: number): boolean {
  const kind = matchKnownName(scan, at)?.entry.kind;
  return kind === 'country' || kind === 'organisation' || CONTINENTS.has(scan.words[at] ?? '');
}

const CONTINENTS = new Set(['africa', 'asia', 'europe', 'caribbean']);

/** A country's name ends before a token: "United States | –". */
function endsInCountry(scan: Scan, end: number): boolean {
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_KNOWN); at -= 1)
    if (isCountry(scan, at) && matchKnownName(scan, at)?.end === end) return true;
  return false;
}

function lastHead(scan: Scan, run: TokenRange, isHead: IsHead): number | null {
  for (let at = run.end - 1; at >= run.start; at -= 1) {
    if (
      isHead(scan.words[at] ?? '', at) &&
      !isAnotherName(scan, at) &&
      !endsCountry(scan, run.start, at) &&
      !crossesAnd(scan, { start: run.start, end: at })
    )
      return at;
  }
  return null;
}

/** "Television and Radio Company", "Air Force and Air Defence Army": heads that stand side by side in one name. */
const JOINED = new Set(
  'television tv radio news press army navy force forces trade bank union service services'.split(' '),
);

/** "Plasma Physics Laboratory | and Ohio State University": two names of bodies, and not "Bank and Trust Company". */
function firstBodyEnd(scan: Scan, { start, end }: TokenRange, isHead: IsHead): number {
  for (let at = start + 2; at < end - 2; at += 1) {
    if (scan.words[at] !== 'and' || !isHead(scan.words[at - 1] ?? '', at - 1)) continue;
    if (JOINED.has(scan.words[at - 1] ?? '')) continue;
    const isNamed = scan.lexicon.gazetteer.placesByName(scan.tokens[at + 1]?.text ?? '').length > 0;
    const second = lastHead(scan, { start: at + 1, end }, isHead);
    if (second !== null && second > (isNamed ? at + 1 : at + 2)) return at;
  }
  return end;
}

const LONGEST_KNOWN = 4;

/** "the Russian Federation | to the European Community": the last word of a country's name heads no body. */
function endsCountry(scan: Scan, start: number, headAt: number): boolean {
  for (let at = Math.max(start, headAt - LONGEST_KNOWN); at < headAt; at += 1) {
    const known = matchKnownName(scan, at);
    if (known?.end === headAt + 1 && known.entry.kind === 'country' && scan.words[headAt] !== 'bank') return true;
  }
  return false;
}

/** "Marek Borowski | and Senate": a person before a body of one word. */
function isFullName(scan: Scan, start: number, end: number): boolean {
  return end - start >= 2 && scan.lexicon.gazetteer.isGivenName(scan.tokens[start]?.text ?? '');
}

/** "Russia and European Union": the part before "and" is another name when it is a known one. */
function crossesAnd(scan: Scan, range: TokenRange): boolean {
  for (let at = range.start; at < range.end; at += 1) {
    if (scan.words[at] !== 'and') continue;
    const known = matchKnownName(scan, range.start);
    if ((known !== null && known.end === at) || (at === range.end - 1 && isFullName(scan, range.start, at)))
      return true;
  }
  return false;
}

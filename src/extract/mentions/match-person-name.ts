import type { KnownPerson } from '../../model/gazetteer.ts';
import { foldWord } from '../lexicon/fold-word.ts';
import {
  NAME_PARTICLES,
  NAME_SUFFIXES,
  NOT_FIRST_NAMES,
  NOT_IN_PERSON,
  NOT_NAMES,
  ORGANISATION_HEADS,
} from '../lexicon/name-words.ts';
import { COMPOUND_TAILS, PERSON_NOUNS } from '../lexicon/person-words.ts';
import { HONORIFICS, PORTFOLIO_WORDS, ROLE_HEADS, TITLE_ABBREVIATIONS } from '../lexicon/role-words.ts';
import { isCutRank } from './bare-rank.ts';
import { isGivenDean, isGivenThrone } from './is-given-dean.ts';
import { matchLettersName } from './match-letters-name.ts';
import { isHeadlineVerb, isParticiple } from './name-verbs.ts';
import { opensClause } from './opens-clause.ts';
import { isCapitalised, matchKnownName, type Scan, surfaceOf, type TokenRange } from './scan.ts';
import { isKorean, isTitledSurname, SURNAMES } from './titled-surname.ts';

/** A run of words that can be a person's name, without title or honorific. */
export interface PersonNameMatch extends TokenRange {
  readonly name: string;
  readonly words: readonly string[];
  /** Persons of the gazetteer with exactly this name. */
  readonly known: readonly KnownPerson[];
}

const MAX_WORDS = 6;

/** The longest run at a token that can be a personal name, cut back to a known person where one fits. */
export function matchPersonName(scan: Scan, at: number): PersonNameMatch | null {
  const letters = matchLettersName(scan, at);
  if (letters !== null) return letters;
  const limit = runEnd(scan, at);
  const reach = Math.max(limit, knownEnd(scan, at));
  if (reach === at) return null;
  const exact = longestKnown(scan, at, reach);
  if (exact !== null) return exact;
  if (limit === at) return null;
  const end = withSuffix(scan, cutAtKnownNames(scan, at, limit));
  return end > at ? toMatch(scan, { start: at, end }, []) : null;
}

/** How far a known name may reach although one of its words is no name elsewhere: "Mohammed Shia' al-Sudani". */
function knownEnd(scan: Scan, at: number): number {
  if (!isGivenName(scan, at)) return smallWordEnd(scan, at);
  let end = at;
  while (
    end < at + MAX_WORDS &&
    (isCapitalised(scan, end) || isGlottal(scan, end) || ARTICLE.test(scan.tokens[end]?.text ?? ''))
  )
    end += 1;
  return end;
}

const ARTICLE = /^(?:al|el)-\p{Lu}/u;

/** "To Lam", "Do Muoi": a family name that is a small word elsewhere. */
function smallWordEnd(scan: Scan, at: number): number {
  const word = scan.words[at] ?? '';
  const isOpen = (NOT_NAMES.has(word) || SURNAMES.has(word)) && isCapitalised(scan, at) && isCapitalised(scan, at + 1);
  return isOpen && isApart(scan, at) ? Math.min(at + 3, scan.tokens.length) : at;
}

/** "The Road To Lam Dong" has no name, "President To Lam" has; first where nothing is asked it is one too. */
function isApart(scan: Scan, at: number): boolean {
  if (at === 0) return scan.words.at(-1) !== '?';
  if (isBehindTitle(scan, at)) return true;
  return !scan.sentence.isHeadline && !isCapitalised(scan, at - 1);
}

/** "Vice Premier He Lifeng": behind a title and before a name, where no headline gives every word a capital. */
function isSmallSurname(scan: Scan, at: number): boolean {
  const isName = SMALL_SURNAMES.has(scan.words[at] ?? '') && isCapitalised(scan, at + 1);
  return isName && isBehindTitle(scan, at) && !scan.sentence.isHeadline;
}

const SMALL_SURNAMES = new Set(['he', 'you', 'an', 'so', 'do', 'to']);

function isBehindTitle(scan: Scan, at: number): boolean {
  const before = scan.words[at - 1] ?? '';
  return ROLE_HEADS.has(before) || HONORIFICS.has(before);
}

/** Capitalised words and particles between them; stops before titles and at words that no name holds. */
function runEnd(scan: Scan, at: number): number {
  let end = at;
  for (let next = at; next < scan.tokens.length && next < at + MAX_WORDS; next += 1) {
    const behind = next > at ? nicknameEnd(scan, next) : next;
    if (behind > next) next = behind - 1;
    else if (isNameWord(scan, next, at)) end = next + 1;
    else if (next > at && isGlottal(scan, next)) continue;
    else if (!(isParticle(scan, next) && (next > at || isCapitalised(scan, next + 1) || isFamily(scan, next)))) break;
  }
  return end;
}

/** "von der Leyen", "van der Bellen": a known surname of two particles. */
function isFamily(scan: Scan, at: number): boolean {
  return scan.lexicon.gazetteer.personsBySurname(surfaceOf(scan, { start: at, end: at + 3 })).length > 0;
}

/** "Henry A. | (Heinz Alfred) | Kissinger": one or two names in brackets or quotation marks before the surname. */
function nicknameEnd(scan: Scan, at: number): number {
  const closing = CLOSING.get(scan.tokens[at]?.text ?? '');
  if (closing === undefined || !/^\p{Lu}/u.test(scan.tokens[at - 1]?.text ?? '')) return at;
  const end = [at + 2, at + 3].find((one) => closing.includes(scan.tokens[one]?.text ?? ' ')) ?? at;
  const isName = (one: number): boolean => /^\p{Lu}[\p{Ll}.-]+$/u.test(scan.tokens[one]?.text ?? '');
  if (end === at || !isName(at + 1) || !isName(end - 1) || !isName(end + 1)) return at;
  return matchKnownName(scan, at + 1) === null && !isOtherWord(scan, end + 1) ? end + 1 : at;
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['"', '"'],
  ['“', '”'],
]);

function isNameWord(scan: Scan, at: number, start: number): boolean {
  const word = scan.words[at] ?? '';
  const text = scan.tokens[at]?.text ?? '';
  if (/^(?:al|el|as|ad|ash|an|at|ar|bin)-\p{L}/iu.test(text)) return true;
  if (!isCapitalised(scan, at) || !/^[\p{L}.'’ʼ‘`-]+$/u.test(text) || isLetters(text) || /^\p{Lu}-\p{L}/u.test(text))
    return false;
  if (at === start && isTitledSurname(scan, at)) return true;
  if (isOtherWord(scan, at)) return false;
  return at === start
    ? (!NOT_NAMES.has(word) || isSmallSurname(scan, at)) &&
        (!HONORIFICS.has(word) || word === 'he') &&
        !/^[js]r\.?$/u.test(word) &&
        !PORTFOLIO_WORDS.has(word) &&
        !PERSON_NOUNS.has(word) &&
        !NOT_FIRST_NAMES.has(word) &&
        !isCommonNoun(scan, at) &&
        !(word.endsWith('s') && ROLE_HEADS.has(word.slice(0, -1))) &&
        !isParticiple(scan, at) &&
        !opensClause(scan, at) &&
        !opensPredicate(scan, at)
    : !STOP_INSIDE.has(word) && !isHeadlineVerb(scan, at);
}

/** "Minister for … Entrepreneurship | Ilya Yuzhanov": hardly a name is formed like these. */
const ABSTRACT = /.{3}(?:ship|tion|sion|ness)$/u;

/** "Resilience", "Unfortunately", "Leadership": formed like nouns and adverbs, and nobody known is called so, as "Holness" is. */
function isCommonNoun({ lexicon: { gazetteer }, tokens, words }: Scan, at: number): boolean {
  const word = words[at] ?? '';
  const text = tokens[at]?.text ?? '';
  const isFormed = COMMON.test(word) || (word.endsWith('ly') && words[at + 1] === ',' && !ABSTRACT.test(word));
  if (!isFormed && !ABSTRACT.test(word)) return false;
  return (ABSTRACT.test(word) || !gazetteer.isGivenName(text)) && gazetteer.personsBySurname(text).length === 0;
}

const COMMON =
  /.{3}(?:ments?|[ai]lity|ersity|grity|[^aeiou]ance|[aeiou]nance|ience|ency|ism|ments|tions|ously|ately|ally)$/u;

/** "Bill Walker", "Christian Berger": a given name that is another word too, before a word that can only be a surname. */
function opensName(scan: Scan, at: number): boolean {
  const next = scan.words[at + 1] ?? '';
  if (!isGivenName(scan, at) || !isCapitalised(scan, at + 1) || scan.sentence.isHeadline) return false;
  if (['the', 'a', 'this'].includes(scan.words[at - 1] ?? '')) return false;
  if (NOT_IN_PERSON.has(next) || ORGANISATION_HEADS.has(next) || PORTFOLIO_WORDS.has(next)) return false;
  return !NOT_NAMES.has(next) && !ABSTRACT.test(next) && !isParticiple(scan, at + 1);
}

/** Words of titles, bodies and places; after an initial they are a surname ("Winthrop S. Green"). */
function isOtherWord(scan: Scan, at: number): boolean {
  const word = scan.words[at] ?? '';
  if (/^\p{Lu}\.$/u.test(scan.tokens[at - 1]?.text ?? '') || isGlottal(scan, at + 1)) return false;
  if (isShortTitle(scan, at) || isCutRank(scan, at)) return true;
  if (isKorean(scan, at)) return false;
  if (ROLE_HEADS.has(word))
    return (
      scan.words[at - 1] !== 'bin' &&
      !isBeforeSuffix(scan, at) &&
      !isGivenDean(scan, at) &&
      !isGivenThrone(scan, at) &&
      !isRankedName(scan, at)
    );
  if (SURNAMES.has(word) && isFirstName(scan, at - 1) && !isCapitalised(scan, at + 1)) return false;
  if (opensName(scan, at)) return false;
  return NOT_IN_PERSON.has(word) || ORGANISATION_HEADS.has(word);
}

/** "Texas | Gov. Ann Richards": a title that a full stop cuts short. */
function isShortTitle({ tokens, words }: Scan, at: number): boolean {
  return (
    /^\p{Lu}\p{Ll}+\.$/u.test(tokens[at]?.text ?? '') && TITLE_ABBREVIATIONS.has((words[at] ?? '').replace(/\.$/u, ''))
  );
}

/** "Amy | Pope | visited": a title behind a given name that closes the name. */
function isRankedName(scan: Scan, at: number): boolean {
  if (!RANK_SURNAMES.has(scan.words[at] ?? '') || !isGivenName(scan, at - 1)) return false;
  return !isCapitalised(scan, at + 1) && scan.words[at + 1] !== 'of' && !scan.sentence.isHeadline;
}

const RANK_SURNAMES = new Set(['pope', 'king', 'bishop', 'prince', 'judge', 'major', 'marshal', 'cardinal']);

/** "Martin Luther King Jr." */
function isBeforeSuffix({ words }: Scan, at: number): boolean {
  return /^(?:jr|sr)\.?$/u.test(words[at + 1] ?? '');
}

/** A given name, or a word that can be nothing else behind a title: "nominee Darrel | Castle". */
function isFirstName(scan: Scan, at: number): boolean {
  if (isGivenName(scan, at)) return true;
  const word = scan.words[at] ?? '';
  const isPlain = isCapitalised(scan, at) && !NOT_IN_PERSON.has(word) && !PORTFOLIO_WORDS.has(word);
  return isPlain && isBehindTitle(scan, at) && matchKnownName(scan, at) === null;
}

/** "ET", "OKs", "AG": letters that stand for something else; a speaker's label may be in capitals. */
function isLetters(text: string): boolean {
  return /^(?:[A-Z]|[A-Z]{2,4}s?)$/u.test(text) && !NAME_SUFFIXES.has(text.toLowerCase());
}

/** "Lee Meets | Ann Kim": a verb of a headline before a name, where no title makes it a surname. */
function opensPredicate(scan: Scan, at: number): boolean {
  return at > 0 && !isGivenName(scan, at) && !isBehindTitle(scan, at) && isHeadlineVerb(scan, at);
}

const STOP_INSIDE = new Set(
  (
    'hey the and or of in on at for to with from by is was has had will mr mrs ms dr meets invites visits ' +
    'before after during ahead'
  ).split(' '),
);

/** "Shia’ al-Sudani": a mark of transliteration, not a genitive. */
function isGlottal(scan: Scan, at: number): boolean {
  return (
    /^[’'ʿʾ‘]$/u.test(scan.tokens[at]?.text ?? '') && /^(?:al|el|ad|as|ar)-/iu.test(scan.tokens[at + 1]?.text ?? '')
  );
}

function isParticle(scan: Scan, at: number): boolean {
  if (!NAME_PARTICLES.has(scan.words[at] ?? '')) return false;
  return isCapitalised(scan, at + 1) || (NAME_PARTICLES.has(scan.words[at + 1] ?? '') && isCapitalised(scan, at + 2));
}

function longestKnown(scan: Scan, start: number, limit: number): PersonNameMatch | null {
  for (let end = limit; end > start + 1; end -= 1) {
    const range = { start, end: withSuffix(scan, end) };
    const known = scan.lexicon.gazetteer.personsByName(surfaceOf(scan, { start, end }));
    if (known.length > 0) return toMatch(scan, range, known);
  }
  return null;
}

/** "Minister Wang Yi China Daily": a known country or body ends the name, unless the name begins with it. */
function cutAtKnownNames(scan: Scan, start: number, limit: number): number {
  const first = matchKnownName(scan, start);
  const startsWithCommonWord = first !== null && !(first.end < limit && isGivenName(scan, start));
  if (startsWithCommonWord) return start;
  for (let at = start + 1; at < limit; at += 1) {
    const known = matchKnownName(scan, at);
    if (known !== null && !(at === limit - 1 && isGivenName(scan, start) && known.end === limit)) return at;
  }
  return limit;
}

/** Whether a token is a known given name. */
export function isGivenName(scan: Scan, at: number): boolean {
  return scan.lexicon.gazetteer.isGivenName(scan.tokens[at]?.text ?? '');
}

function withSuffix(scan: Scan, end: number): number {
  if (NAME_SUFFIXES.has(scan.words[end] ?? '')) return end + 1;
  if (scan.words[end] === ',' && /^(?:jr\.?|sr\.?|i{2,3}|iv)$/u.test(scan.words[end + 1] ?? '')) return end + 2;
  return end;
}

function toMatch(scan: Scan, range: TokenRange, known: readonly KnownPerson[]): PersonNameMatch {
  const whole = surfaceOf(scan, range);
  const name = whole.replace(NICKNAME, ' ').replace(COMPOUND_TAILS, '');
  const words = whole.includes(name) ? scan.words.slice(range.start, range.end) : name.split(' ').map(foldWord);
  return {
    start: range.start,
    end: range.end,
    name,
    words: words.map((word) => word.replace(COMPOUND_TAILS, '')),
    known,
  };
}

const NICKNAME = / (?:\([^()]*\)|["“][^"“”]*["”]) /u;

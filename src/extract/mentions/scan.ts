import type { Sentence, Token } from '../../model/document.ts';
import type { Country, KnownOrganisation } from '../../model/gazetteer.ts';
import { foldWord } from '../lexicon/fold-word.ts';
import type { Lexicon, NameEntry, StoredName } from '../lexicon/lexicon.ts';
import { createNameTrie, type NameTrie } from '../lexicon/name-trie.ts';
import type { EventMatch } from './match-event.ts';
import { pastStyle } from './style-of-state.ts';

/** A sentence made ready for matching: tokens and their folded words side by side. */
export interface Scan {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  /** 1 for each token that begins with a capital. */
  readonly capitals: Uint8Array;
  readonly lexicon: Lexicon;
  /** Names that the article itself introduces: "the Samoa Observer", "Citizens for Ethics (CREW)". */
  readonly localNames: NameTrie<StoredName>;
  /** Named events by the letters that the article gives them: "Commonwealth Heads of Government Meeting (CHOGM)". */
  readonly localEvents: Map<string, EventMatch>;
  /** Day of publication: "Moscow" was the Soviet Union's capital once. */
  readonly day: string | null;
  /** Known names found so far by the token they start at; the matchers ask again and again. */
  readonly knownNames: Map<number, KnownNameMatch | null>;
}

/** A range of tokens; `end` is exclusive. */
export interface TokenRange {
  readonly start: number;
  readonly end: number;
}

export interface KnownNameMatch extends TokenRange {
  readonly entry: NameEntry;
}

interface ArticleNames {
  readonly localEvents?: Map<string, EventMatch>;
  readonly localNames?: NameTrie<StoredName>;
  readonly day?: string | null;
}

/** Makes a sentence ready; all sentences of an article share its local names. */
export function scanSentence(
  sentence: Sentence,
  lexicon: Lexicon,
  { localNames = createNameTrie(), localEvents = new Map(), day = null }: ArticleNames = {},
): Scan {
  const { tokens } = sentence;
  const words = tokens.map((token) => foldWord(token.text));
  const capitals = capitalsOf(tokens);
  return { sentence, tokens, words, capitals, lexicon, localNames, localEvents, day, knownNames: new Map() };
}

export function isCapitalised(scan: Scan, at: number): boolean {
  return scan.capitals[at] === 1;
}

function capitalsOf(tokens: readonly Token[]): Uint8Array {
  return Uint8Array.from(tokens, ({ text }) => (CAPITAL.test(text) ? 1 : 0));
}

const CAPITAL = /^[\p{Lu}\p{Lt}]/u;

/** The surface of a token range, with single blanks for whatever parts its tokens. */
export function surfaceOf(scan: Scan, { start, end }: TokenRange): string {
  let text = '';
  for (let at = start; at < end; at += 1) {
    const token = scan.tokens[at];
    if (token === undefined) break;
    if (text !== '' && token.start > (scan.tokens[at - 1]?.end ?? 0)) text += ' ';
    text += token.text;
  }
  return text;
}

/** "Foreign Ministry", "Presidential Office": nobody's without a country beside it. */
export function isVague({ entry }: KnownNameMatch): boolean {
  return entry.kind === 'organisation' && entry.organisation.ambiguous;
}

const PREFERENCE = ['name', 'adjective', 'metonym', 'capital'];

/** The longest country or organisation name that starts at a token, or null. */
export function matchKnownName(scan: Scan, at: number): KnownNameMatch | null {
  const seen = scan.knownNames.get(at);
  if (seen !== undefined) return seen;
  const found = findKnownName(scan, at);
  scan.knownNames.set(at, found);
  return found;
}

function findKnownName(scan: Scan, at: number): KnownNameMatch | null {
  if (!isCapitalised(scan, at) && !/^\d*[a-z]?\p{Lu}/u.test(scan.tokens[at]?.text ?? '')) return smallName(scan, at);
  if (isContinental(scan, at)) return null;
  const local = longestFitting(scan, at, scan.localNames);
  const known = longestFitting(scan, at, scan.lexicon.names);
  return (local !== null && local.end >= (known?.end ?? at) ? local : known) ?? styledState(scan, at);
}

/** "the Republic of Bangladesh", "State of Bahrain": a country under any style, but "the State of Georgia" is none. */
function styledState(scan: Scan, at: number): KnownNameMatch | null {
  const name = pastStyle(scan.words, at);
  const known = name === null ? null : longestFitting(scan, name, scan.lexicon.names);
  if (known?.entry.kind !== 'country' || known.entry.form !== 'name') return null;
  return scan.words[at] === 'state' && known.entry.country.name === 'Georgia' ? null : { ...known, start: at };
}

/** "South America", "Latin American nations", "Foreign States", "the Member States": no country. */
function isContinental({ words, tokens }: Scan, at: number): boolean {
  const [before, word] = [words[at - 1] ?? '', words[at] ?? ''];
  if (/^americans?$|^america$/u.test(word)) return CONTINENT_PARTS.has(before);
  return word === 'states' && before !== 'the' && tokens[at]?.text === 'States';
}

/** "al Qaeda", and long names of world bodies in small letters: "the international criminal court". */
function smallName(scan: Scan, at: number): KnownNameMatch | null {
  const isArticle = ['al', 'el'].includes(scan.words[at] ?? '') && isCapitalised(scan, at + 1);
  const known = longestFitting(scan, at, scan.lexicon.names);
  if (known?.entry.kind !== 'organisation') return null;
  return isArticle || (known.end - at >= 3 && isWorldBody(known.entry.organisation)) ? known : null;
}

const WORLD_KINDS = new Set(['igo', 'organ', 'agency', 'court']);

/** A body of several states and no single one's. */
export function isWorldBody({ kind, country, ambiguous }: KnownOrganisation): boolean {
  return country === null && !ambiguous && WORLD_KINDS.has(kind);
}

const CONTINENT_PARTS = new Set(['latin', 'south', 'central', 'north']);

function longestFitting(scan: Scan, at: number, names: NameTrie<StoredName>): KnownNameMatch | null {
  for (const { end, values } of names.match(scan.words, at)) {
    const fitting = values.filter(
      ({ entry, capitals, exact, isShort }) =>
        (isShort !== true || standsAlone(scan, at, end)) &&
        (!capitals || inCapitals(scan, { start: at, end }, entry)) &&
        (exact === null || scan.tokens[at]?.text === exact) &&
        !(entry.kind === 'country' && isPartOfName(scan, at, end)) &&
        scan.tokens[end - 1]?.text !== DAY_WORD,
    );
    const best = fitting.map((value) => value.entry).sort((a, b) => rank(a, scan.day) - rank(b, scan.day))[0];
    if (best !== undefined) return { start: at, end, entry: best };
  }
  return null;
}

/** "joined the League", "accused the League of spying", but not "the League of Cities", "the State of the Union". */
function standsAlone(scan: Scan, at: number, end: number): boolean {
  const isAct = scan.words[end + 1]?.endsWith('ing') === true;
  const isPart = isCapitalised(scan, end) || (['of', 'for'].includes(scan.words[end] ?? '') && !isAct);
  return scan.words[at - 1] === 'the' && !isPart && !(scan.words[at - 2] === 'of' && scan.words[at - 3] === 'state');
}

/** "came to Russia today" speaks of the day, "told Russia Today" of the station. */
const DAY_WORD = 'today';

/** Bodies of four letters are also written "Nato"; codes of countries are not. */
function inCapitals(scan: Scan, { start, end }: TokenRange, entry: NameEntry): boolean {
  return scan.tokens
    .slice(start, end)
    .every(
      ({ text }) =>
        text === text.toUpperCase() ||
        (entry.kind === 'organisation' && text.length >= 4 && /^\p{Lu}\p{L}+$/u.test(text)),
    );
}

/** "Irish Sea", "Gulf of Oman", "Korean Peninsula", "William Hague", "EU Member States", "New Jersey": a country's word inside another name. */
function isPartOfName(scan: Scan, at: number, end: number): boolean {
  if (WITH_ARTICLE.has(scan.words[at] ?? '') && scan.words[at - 1] !== 'the') return true;
  if (scan.words[at - 1] === 'new' && isCapitalised(scan, at - 1) && NEW_PLACES.has(scan.words[at] ?? '')) return true;
  if (scan.words[at - 1] === 'of' && isCapitalised(scan, at - 2) && NAMED_FOR.has(scan.words[at - 2] ?? ''))
    return true;
  return isCapitalised(scan, end) && WATERS.has(scan.words[end] ?? '');
}

/** "Sea of Japan", "Gulf of Oman": what is named for the country that it washes. */
const NAMED_FOR = new Set(['sea', 'gulf', 'strait', 'straits', 'bay', 'isthmus', 'cape', 'bight']);

const WITH_ARTICLE = new Set(['hague', 'states']);
const NEW_PLACES = new Set(['jersey', 'mexico', 'england', 'britain']);
const WATERS = new Set(['sea', 'peninsula', 'gulf', 'ocean', 'channel', 'strait', 'straits', 'canal', 'war', 'wars']);

function rank(entry: NameEntry, day: string | null): number {
  return entry.kind === 'country' ? PREFERENCE.indexOf(entry.form) + eraOf(entry.country, day) : 0.5;
}

/** A state of the past comes first in its own days and last in all others. */
function eraOf({ kind, validFrom, validTo }: Country, day: string | null): number {
  if (kind !== 'historical') return 0;
  return day !== null && (validFrom ?? '') <= day && day <= (validTo ?? '') ? -PREFERENCE.length : PREFERENCE.length;
}

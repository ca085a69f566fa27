import { actsNext } from './acts-next.ts';
import type { PronounPhrase } from './phrase.ts';
import { matchKnownName, type Scan } from './scan.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** A pronoun's word for somebody told of by trade, age or nation, and for one of the two named before. */
export const DESCRIBED = 'described';

/** "the billionaire", "the 71-year-old", "the Hungarian", "the former", "his country": who is meant without a name or an office. */
export function matchDescribed(scan: Scan, at: number): PronounPhrase | null {
  return matchOwnCountry(scan, at) ?? matchOneOfTwo(scan, at) ?? matchTrade(scan, at);
}

/** "said | his country | would", "“My country | condemns": the state of whoever is meant. */
function matchOwnCountry(scan: Scan, at: number): PronounPhrase | null {
  const word = scan.words[at] ?? '';
  const isOwn = OWNERS.has(word) && OWNED.has(scan.words[at + 1] ?? '') && actsNext(scan, at + 2);
  return isOwn ? { kind: 'pronoun', word: `${word} ${OWN_COUNTRY}`, start: at, end: at + 2 } : null;
}

/** In a pronoun's word: not the one it means, but the state of that one. */
export const OWN_COUNTRY = 'country';
const OWNERS = words('his her my our');
const OWNED = words('country nation government homeland');

/** "The former accused | the latter | of attacks". */
function matchOneOfTwo(scan: Scan, at: number): PronounPhrase | null {
  const word = scan.words[at + 1] ?? '';
  if (scan.words[at] !== 'the' || !['former', 'latter'].includes(word)) return null;
  const next = scan.tokens[at + 2]?.pos ?? 'PUNCT';
  const isAlone = actsNext(scan, at + 2) || ['PUNCT', 'ADP', 'SCONJ'].includes(next);
  return isAlone ? { kind: 'pronoun', word, start: at, end: at + 2 } : null;
}

function matchTrade(scan: Scan, at: number): PronounPhrase | null {
  if (scan.words[at] !== 'the' || scan.tokens[at - 1]?.pos === 'ADP') return null;
  const nation = matchKnownName(scan, at + 1);
  if (nation?.entry.kind === 'country') {
    const isOne = nation.entry.form === 'adjective' && nation.end === at + 2 && actsPast(scan, nation.end);
    if (!isOne || isOfMany(scan.words[at + 1] ?? '')) return null;
    return { kind: 'pronoun', word: DESCRIBED, of: nation.entry.country, start: at, end: nation.end };
  }
  let head = at + 1;
  while (head < at + MOST_WORDS && isQualifier(scan, head)) head += 1;
  const noun = scan.words[head] ?? '';
  if (!(TRADES.has(noun) || AGE.test(noun)) || !actsNext(scan, head + 1)) return null;
  return { kind: 'pronoun', word: DESCRIBED, start: at, end: head + 1 };
}

const MOST_WORDS = 4;
const AGE = /^\d+-year-old$/u;

/** "The French", "Israelis", "the Swiss": a people. */
function isOfMany(word: string): boolean {
  return /(?:s|sh|ch|ese)$/u.test(word);
}

/** "The Russian | criticised", and not "the Russian | attacks". */
function actsPast(scan: Scan, at: number): boolean {
  const verb = scan.tokens[at]?.pos === 'ADV' ? at + 1 : at;
  const { lower = '', lemma = '' } = scan.tokens[verb] ?? {};
  return actsNext(scan, at) && lower !== lemma && !/s$/u.test(lower);
}

function isQualifier({ words: said, tokens }: Scan, at: number): boolean {
  const word = said[at] ?? '';
  if (TRADES.has(word) && !TRADES.has(said[at + 1] ?? '')) return false;
  if (AGE.test(word) && !TRADES.has(said[at + 1] ?? '')) return false;
  return (
    QUALIFIERS.has(word) || AGE.test(word) || (tokens[at]?.pos === 'ADJ' && /^\p{Ll}/u.test(tokens[at]?.text ?? ''))
  );
}

const QUALIFIERS = words('former ex business media retired one-time far right left wing communist party visiting');
const TRADES = words(`
  billionaire millionaire businessman businesswoman tycoon comedian actor actress leftist rightist conservative populist socialist
  liberal centrist nationalist politician statesman stateswoman academic physicist engineer autocrat hardliner reformist moderate
`);

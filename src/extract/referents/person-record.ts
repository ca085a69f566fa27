import type { KnownPerson } from '../../model/gazetteer.ts';
import type { ReferentKey } from '../../model/mention.ts';
import { foldWord } from '../lexicon/fold-word.ts';
import { isSameGivenName } from '../lexicon/given-names.ts';

/** What is known so far about a person of the article; grows while the article is read. */
export interface PersonRecord {
  readonly key: ReferentKey;
  /** Folded words of the longest form seen. */
  words: readonly string[];
  name: string;
  readonly forms: Set<string>;
  /** Titles seen, folded, with the party's referent. */
  readonly roles: { role: string; head: string; party: ReferentKey | null; status: string }[];
  /** Countries where the person is an ambassador or consul. */
  readonly posts: Set<string>;
  known: KnownPerson | null;
  gender: 'm' | 'f' | null;
  country: string | null;
}

/** Whether a shorter or other form can mean the same person: equal surname and no clash of given names. */
export function isSameName(record: PersonRecord, words: readonly string[]): boolean {
  const mine = record.words;
  if (words.length === 0) return false;
  if (words.length === 1) return hasSurname(mine, words[0] ?? '');
  if (mine.length === 1) return hasSurname(words, mine[0] ?? '');
  if (words.join(' ') === mine.join(' ')) return true;
  if (words.at(-1) !== mine.at(-1)) return isSubset(words, mine);
  return initialsAgree(words[0] ?? '', mine[0] ?? '') || isSubset(words, mine);
}

/** "President Chaves" after "Rodrigo Chaves Robles": the first of two surnames. */
export function isFirstSurname({ words: mine }: PersonRecord, words: readonly string[]): boolean {
  return words.length === 1 && mine.length === 3 && mine[1] === words[0] && (words[0]?.length ?? 0) > 3;
}

/** "Qaddafi" after "Muammar Gaddafi": the surname that another known form of the name ends in. */
export function isOtherSpelling({ known }: PersonRecord, words: readonly string[]): boolean {
  const [word = ''] = words;
  if (known === null || words.length !== 1 || word.length < SHORTEST) return false;
  const own = foldWord(known.name.split(/\s+/u).at(-1) ?? '');
  // King Hussein is not his son Abdullah bin al-Hussein.
  const isNear = own.slice(0, 4) === word.slice(0, 4) || own.slice(-4) === word.slice(-4);
  return isNear && known.aliases.some((alias) => foldWord(alias.split(/\s+/u).at(-1) ?? '') === word);
}

const SHORTEST = 5;

function hasSurname(words: readonly string[], word: string): boolean {
  if (words.at(-1) === word) return true;
  if (words.some((part) => part.includes('-') && part.split('-').at(-1) === word)) return true;
  return words.length <= 3 && words[0] === word;
}

function isSubset(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= 2 && short.every((word) => long.includes(word));
}

function initialsAgree(a: string, b: string): boolean {
  if (a.length <= 2 || b.length <= 2) return a.charAt(0) === b.charAt(0);
  return a === b || a.startsWith(b) || b.startsWith(a) || isSameGivenName(a, b);
}

/** "María López García" is not María Celsa Nuño García: of what stands between given name and surname one form has all that the other has. */
export function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [a.slice(1, -1), b.slice(1, -1)].sort((x, y) => x.length - y.length);
  return (one ?? []).every((word) => (other ?? []).some((part) => isAlike(word, part)));
}

/** "Ahmad", "Ahmed": the same consonants; "J." stands for any name with that letter. */
function isAlike(a: string, b: string): boolean {
  if (a.length <= 2 || b.length <= 2) return a.charAt(0) === b.charAt(0);
  return a.startsWith(b) || b.startsWith(a) || consonants(a) === consonants(b);
}

function consonants(word: string): string {
  return word.replace(/[aeiouy'’-]/gu, '').replace(/(.)\1/gu, '$1');
}

import type { ReferentKey } from '../../model/mention.ts';
import { isTitleWord } from '../mentions/match-role.ts';
import { matchKnownName, type Scan, type TokenRange } from '../mentions/scan.ts';
import type { Correspondents } from './find-letters.ts';
import type { ReadMention } from './reading.ts';
import type { Registry } from './registry.ts';

/** The head of a despatch: which tokens of a sentence say from whom it comes, and which to whom it goes. */
interface Head {
  readonly sentence: number;
  readonly from: TokenRange;
  readonly to: TokenRange;
}

/** Sentences among which the head of a despatch stands. */
const HEAD_REACH = 8;
const LONGEST_HEAD = 40;
/** Tokens before "from": "Secret Telegram No. 214 From". */
const KIND_REACH = 8;

const KINDS = new Set(
  'telegram cablegram cable airgram savingram telex despatch dispatch letter message memorandum minute'.split(' '),
);

/** Where a text says of itself that it is a despatch ("Cablegram from Evatt to Burton", "From: the Legation in Oslo"), or null. */
function findHead(scans: readonly Scan[]): Head | null {
  for (const [sentence, scan] of scans.slice(0, HEAD_REACH).entries()) {
    const parts = scan.tokens.length > LONGEST_HEAD ? null : (betweenOf(scan) ?? bracketedOf(scan));
    if (parts !== null) return { sentence, ...parts };
  }
  return null;
}

/** "Telegram From the Embassy in Chile to the Department of State". */
function betweenOf({ words }: Scan): Pick<Head, 'from' | 'to'> | null {
  const kind = words.slice(0, KIND_REACH).findIndex((word) => KINDS.has(word));
  const from = kind < 0 ? -1 : words.indexOf('from', kind);
  const to = from < 0 || from > kind + KIND_REACH ? -1 : words.lastIndexOf('to');
  if (to <= from + 1) return null;
  return { from: { start: from + 1, end: to }, to: { start: to + 1, end: words.length } };
}

/** "The Ambassador in Norway (Berg) to the Secretary of State". */
function bracketedOf({ words, tokens }: Scan): Pick<Head, 'from' | 'to'> | null {
  const close = words.indexOf(')');
  const isSent = words[0] === 'the' && words[close - 2] === '(' && words[close + 1] === 'to';
  if (!isSent || words.length > close + LONGEST_ADDRESS || tokens.some(({ text }) => /^[.!?]$/u.test(text)))
    return null;
  return { from: { start: 0, end: close + 1 }, to: { start: close + 2, end: words.length } };
}

const LONGEST_ADDRESS = 16;

/** A surname that stands alone in the head of a despatch, as sender or addressee, or as the last line below it. */
export interface Correspondent {
  readonly scan: Scan;
  readonly at: number;
}

/** "(Willis)", "from Willis to Burton", and "Willis" as the last line. */
export function correspondentsIn(scans: readonly Scan[]): readonly Correspondent[] {
  const head = findHead(scans);
  const [scan, last] = [scans[head?.sentence ?? -1], scans.at(-1)];
  if (head === null || scan === undefined || last === undefined) return [];
  const { from, to } = head;
  const bracketed = scan.words[from.end - 1] === ')' ? [from.end - 2] : [];
  const inHead = [...bracketed, ...onlyToken(from), ...onlyToken(to)].map((at) => ({ scan, at }));
  const below = last.tokens.length === 1 && last !== scan ? [{ scan: last, at: 0 }] : [];
  return [...inHead, ...below].filter((one) => isSurname(one));
}

function onlyToken({ start, end }: TokenRange): readonly number[] {
  return end === start + 1 ? [start] : [];
}

function isSurname({ scan, at }: Correspondent): boolean {
  const text = scan.tokens[at]?.text ?? '';
  const word = scan.words[at] ?? '';
  return /^\p{Lu}[\p{L}'’-]{2,}$/u.test(text) && matchKnownName(scan, at) === null && !isTitleWord(word);
}

/** Who writes the despatch that the text is, and to whom: persons by name, else the state whose mission or ministry sends it; or null. */
export function correspondentsOfDespatch(
  {
    scans,
    bySentence,
    registry,
  }: { scans: readonly Scan[]; bySentence: readonly (readonly ReadMention[])[]; registry: Registry },
  signatory: ReferentKey | null,
): (Correspondents & { readonly from: number }) | null {
  const head = findHead(scans);
  if (head === null) return null;
  const named = bySentence[head.sentence] ?? [];
  const within = ({ start, end }: TokenRange): readonly ReferentKey[] =>
    named.filter(({ firstToken }) => firstToken >= start && firstToken < end).flatMap(({ referents }) => referents);
  const [from, to] = [within(head.from), within(head.to)];
  const surnames = correspondentsIn(scans).map(({ scan, at }) => ({
    at: scan === scans[head.sentence] ? at : null,
    key: registry.findPerson([scan.words[at] ?? ''])?.key,
  }));
  const person = (keys: readonly ReferentKey[], { start, end }: TokenRange) =>
    surnames.find(({ at }) => at !== null && at >= start && at < end)?.key ??
    keys.findLast((key) => registry.kindOf(key) === 'Person');
  const below = surnames.find(({ at }) => at === null)?.key;
  const sender = person(from, head.from) ?? below ?? signatory ?? stateBehind(scans, [...from, ...to], registry);
  return sender === null ? null : { sender, addressee: person(to, head.to) ?? null, from: head.sentence };
}

/** The state whose ministry or mission is named. */
function stateBehind([scan]: readonly Scan[], keys: readonly ReferentKey[], registry: Registry): ReferentKey | null {
  const countries = keys.flatMap(
    (key) => (registry.kindOf(key) === 'Organisation' ? registry.countryOf(key) : null) ?? [],
  );
  const country = scan?.lexicon.gazetteer.countries.get(countries[0] ?? '');
  return country === undefined ? null : registry.country(country, country.name);
}

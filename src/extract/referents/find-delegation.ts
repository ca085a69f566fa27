import type { ReferentKey } from '../../model/mention.ts';
import type { Scan } from '../mentions/scan.ts';
import type { Reading, ReadMention } from './reading.ts';
import type { Registry } from './registry.ts';
import { toMention } from './to-mention.ts';

/** The head of an article's delegation with those whom the article counts to it; empty when it tells of none or of too many. */
export function findDelegation(reading: Reading): readonly ReferentKey[] {
  const { scans } = reading;
  if (!scans.some(({ words }) => words.includes(DELEGATION))) return [];
  const heads = scans.flatMap((scan, index) => headIn(scan, personsIn(reading, index)));
  const members = scans.flatMap((_, index) => membersFrom(reading, index, heads[0] ?? null));
  const all = [...new Set([...heads.slice(0, 1), ...members])];
  const isTold = all.length >= 2 || scans.some(({ words }) => isLed(words, words.indexOf(DELEGATION)) || leads(words));
  return heads.length > 0 && isTold ? all.slice(0, all.length > MOST_MEMBERS ? 1 : all.length) : [];
}

/** "a delegation led by". */
function isLed(words: readonly string[], at: number): boolean {
  const led = at < 0 ? [] : words.slice(at + 1, at + 5);
  return led.some((word, next) => LEADING.test(word) && led[next + 1] === 'by');
}

/** The mentions with one of the whole delegation at each word for it that is not another country's: "the U.S. delegation". */
export function withDelegation(
  scan: Scan,
  mentions: readonly ReadMention[],
  { registry, delegation }: { readonly registry: Registry; readonly delegation: readonly ReferentKey[] },
): readonly ReadMention[] {
  const [head] = delegation;
  const home = head === undefined ? null : registry.countryOf(head);
  if (head === undefined || !scan.words.includes(DELEGATION)) return mentions;
  const isOwn = ({ phrase, referents: [key] }: ReadMention): boolean =>
    phrase.kind === 'country' && key !== undefined && home !== null && registry.countryOf(key) === home;
  let all = mentions;
  for (const [at, word] of scan.words.entries()) {
    const taken = all.find(({ firstToken, lastToken }) => firstToken <= at && at < lastToken);
    if (word !== DELEGATION || (taken !== undefined && !isOwn(taken))) continue;
    all = all.filter((one) => one !== taken);
    const start = taken?.firstToken ?? startOf(scan, at, all);
    const phrase = { kind: 'group', noun: DELEGATION, number: null, start, end: at + 1 } as const;
    all = [...all, toMention(scan, phrase, { form: 'group', referents: delegation })];
  }
  return all;
}

function startOf(scan: Scan, at: number, mentions: readonly ReadMention[]): number {
  const isFree = (token: number): boolean =>
    !mentions.some(({ firstToken, lastToken }) => firstToken <= token && token < lastToken);
  let start = at;
  while (MODIFIERS.has(scan.tokens[start - 1]?.pos ?? '') && isFree(start - 1)) start -= 1;
  return start;
}

/** "an interagency delegation", "a Presidential Delegation". */
const MODIFIERS: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN']);

export const DELEGATION = 'delegation';
/** More than this who act together give no claims but those of their head. */
const MOST_MEMBERS = 6;
const MOST_LINES = 12;
/** Tokens from the opening of a line to the name it lists: "The Honorable". */
const LINE_OPENING = 5;

/** "will lead the delegation", "heading a delegation of". */
function leads(words: readonly string[]): boolean {
  const at = words.indexOf(DELEGATION);
  return words.slice(Math.max(0, at - LONGEST_LEAD), Math.max(0, at)).some((word) => LEADING.test(word));
}

const LONGEST_LEAD = 4;

/** "X will lead the delegation", "a delegation led by X", "X will travel with an interagency delegation". */
function headIn({ words }: Scan, persons: readonly ReadMention[]): readonly ReferentKey[] {
  const at = words.indexOf(DELEGATION);
  if (at < 0) return [];
  if (isLed(words, at)) return keysOf(persons.filter(({ firstToken }) => firstToken > at)).slice(0, 1);
  const before = persons.filter(({ lastToken }) => lastToken <= at);
  const between = words.slice(before.at(-1)?.lastToken ?? at, at);
  const heads = between.some((word) => LEADING.test(word)) || between.includes('with');
  return heads ? keysOf(before).slice(-1) : [];
}

const LEADING = /^(?:lead|leads|led|leading|head|heads|headed|heading)$/u;

/** "Members of the delegation include A and B", "Members of the delegation:" with lines below, "X will be joined by A and B". */
function membersFrom(reading: Reading, index: number, head: ReferentKey | null): readonly ReferentKey[] {
  const scan = reading.scans[index];
  const words = scan?.words ?? [];
  const persons = personsIn(reading, index);
  const at = words.indexOf(DELEGATION);
  const listing = at < 0 ? -1 : words.findIndex((word, next) => next > at && isListing(word, next - at));
  if (listing >= 0) return keysOf(persons.filter(({ firstToken }) => firstToken > listing));
  if (at >= 0 && words.at(-1) === ':' && words.length - at <= 3) return linesBelow(reading, index + 1);
  const joining = words.findIndex((word, next) => JOINING.test(word) && words[next + 1] === 'by');
  const isOfHead = head !== null && keysOf(persons).indexOf(head) === 0;
  return joining >= 0 && isOfHead ? keysOf(persons.filter(({ firstToken }) => firstToken > joining)) : [];
}

/** "The delegation was led by X and included Y": the verb that lists may come later than one that only says who they are. */
function isListing(word: string, distance: number): boolean {
  return INCLUDING.test(word) ? distance <= 14 : /^(?:are|were|including)$/u.test(word) && distance <= 3;
}

const INCLUDING = /^(?:include|includes|included|comprises?|comprised|consists?|consisted)$/u;
const JOINING = /^(?:joined|accompanied)$/u;

function linesBelow(reading: Reading, from: number): readonly ReferentKey[] {
  const found: ReferentKey[] = [];
  for (let index = from; index < Math.min(reading.scans.length, from + MOST_LINES); index += 1) {
    const [first] = personsIn(reading, index);
    if (first === undefined || first.firstToken > LINE_OPENING) break;
    found.push(...keysOf([first]));
  }
  return found;
}

function personsIn({ bySentence, registry }: Reading, index: number): readonly ReadMention[] {
  return (bySentence[index] ?? []).filter(
    ({ referents: [key, ...more] }) => key !== undefined && more.length === 0 && registry.kindOf(key) === 'Person',
  );
}

function keysOf(mentions: readonly ReadMention[]): readonly ReferentKey[] {
  return [...new Set(mentions.flatMap(({ referents }) => referents))];
}

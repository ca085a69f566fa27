import type { Scan } from '../mentions/scan.ts';
import { DELEGATION, listFrom, listUpTo } from './delegation.ts';
import type { ReadMention } from './reading.ts';

/** "X will lead the delegation", "a delegation led by X and Y", "X will travel with an interagency delegation", "X and a delegation". */
export function leadersIn(scan: Scan, persons: readonly ReadMention[]): readonly ReadMention[] {
  const { words } = scan;
  const at = words.indexOf(DELEGATION);
  if (at < 0) return [];
  const led = ledBy(words, at);
  if (led !== null) return listFrom(scan, firstOf(persons, led));
  const before = persons.filter(({ lastToken }) => lastToken <= at);
  const last = before.at(-1)?.lastToken ?? at;
  const between = words.slice(last, at);
  if (between.some((word) => LEADING.test(word)) || between.join(' ').endsWith('head of the'))
    return listUpTo(scan, before);
  if (!between.some((word) => word === 'a' || word === 'an')) return [];
  const isBeside = between[0] === 'and' && between.length <= LONGEST_LEAD;
  const isWith = between.includes('with') && !between.some((word) => MEETING.test(word));
  return isBeside || isWith ? listUpTo(scan, before) : [];
}

/** "a delegation led by", "a delegation of officials headed by": behind which token its leaders are named. */
export function ledBy(words: readonly string[], at: number): number | null {
  if (at < 0) return null;
  const led = words.slice(at + 1, at + LONGEST_LED).findIndex((word) => LEADING.test(word));
  return led >= 0 && words[at + led + 2] === 'by' ? at + led + 3 : null;
}

/** "will lead the delegation", "heading a delegation of". */
export function leads(words: readonly string[]): boolean {
  const at = words.indexOf(DELEGATION);
  return words.slice(Math.max(0, at - LONGEST_LEAD), Math.max(0, at)).some((word) => LEADING.test(word));
}

const LONGEST_LEAD = 4;
const LONGEST_LED = 9;
const LEADING = /^(?:lead|leads|led|leading|head|heads|headed|heading)$/u;
const MEETING = /^(?:met|meets?|meeting|talks?|spoke|speaks?|speaking|held|discuss(?:ed)?)$/u;

/** "A, B and C | will travel to": those who set out. */
export function travellersIn(scan: Scan, persons: readonly ReadMention[]): readonly ReadMention[] {
  const verb = scan.tokens.findIndex(({ lower, pos }) => TRAVELLING.test(lower) && ['VERB', 'AUX'].includes(pos));
  const named = verb < 0 ? [] : persons.filter(({ lastToken }) => lastToken <= verb);
  // "Accompanied by A, | B arrived"
  const before = /^(?:accompanied|joined) by /u.test(scan.words.slice(0, 3).join(' ')) ? named.slice(-1) : named;
  const between = scan.tokens.slice(before.at(-1)?.lastToken ?? verb, Math.max(0, verb));
  const isSubject = between.every(({ pos, lower }) => ['AUX', 'ADV', 'PUNCT'].includes(pos) || SETTING_OUT.has(lower));
  return isSubject ? listUpTo(scan, before) : [];
}

const TRAVELLING =
  /^(?:travel(?:l?ed|l?ing|s)?|visit(?:ed|s|ing)?|arriv(?:es?|ed|ing)|fl(?:ew|y|ies|own|ying)|depart(?:ed|s|ing)?|landed|journey(?:ed|s))$/u;
const SETTING_OUT = new Set(['will', 'is', 'are', 'to', 'both', 'jointly', 'also']);

/** The persons that are named from a token on. */
export function firstOf(persons: readonly ReadMention[], from: number): readonly ReadMention[] {
  return persons.filter(({ firstToken }) => firstToken >= from);
}

import type { ReferentKey } from '../../model/mention.ts';
import { quotedTokens } from '../mentions/quoted-tokens.ts';
import type { Scan } from '../mentions/scan.ts';
import type { ReadMention } from './reading.ts';
import type { Registry } from './registry.ts';

/** A letter that an article prints: the sentences that may tell whose it is, the nearest first. */
export interface Letter {
  readonly announcers: readonly number[];
}

/** Who says "I" in a letter, and who is "you". */
export interface Correspondents {
  readonly sender: ReferentKey;
  readonly addressee: ReferentKey | null;
}

/** For every sentence the letter or telegram that it belongs to ("The message reads, in part: “Thank you for …”"), or null. */
export function findLetters(scans: readonly Scan[]): readonly (Letter | null)[] {
  const quoted = quotedTokens(scans);
  const letters: (Letter | null)[] = scans.map(() => null);
  for (const [at, scan] of scans.entries()) {
    if (letters[at] !== null || !isOpener(scan, quoted[at] ?? [])) continue;
    const { first, last } = spanOf(scans, at);
    const announcers = Array.from({ length: Math.min(at + 1, ANNOUNCED + 1) }, (_, back) => at - back);
    for (let one = first; one <= last; one += 1) letters[one] = { announcers };
  }
  return letters;
}

/** Sentences before a letter among which one tells who sent it. */
const ANNOUNCED = 4;
/** Sentences of a letter. */
const LONGEST = 80;
const LETTER = /^(?:message|telegram|letter|cable)s?$/u;
const READS = /^(?:reads?|says?|said|states?|stated|follows|runs|notes|noted|goes)$/u;
const WRITES = /^(?:wrote|writes|said|says|noted|notes|stressed|stresses|emphasi[sz]ed|stated|added)$/u;
const LETTER_REACH = 5;
const OPENING = /^[“"«]$/u;

/** "The telegram reads, in part:", "“…,” the message said", "Zed wrote in his letter: “…”". */
function isOpener({ words, tokens, sentence }: Scan, quoted: readonly boolean[]): boolean {
  if (sentence.part === 'title') return false;
  if (words.at(-1) !== ':' && !tokens.some(({ text }) => /^[“”"«»]$/u.test(text))) return false;
  return words.some((word, at) => {
    if (quoted[at] === true || !LETTER.test(word)) return false;
    if (words.slice(at + 1, at + LETTER_REACH).some((next, to) => READS.test(next) && quoted[at + 1 + to] !== true))
      return true;
    const isWithin = words.slice(Math.max(0, at - LETTER_REACH), at).includes('in');
    return isWithin && words.some((other, to) => WRITES.test(other) && quoted[to] !== true);
  });
}

/** From where the quotation of a letter opens up to where it closes. */
function spanOf(scans: readonly Scan[], opener: number): { first: number; last: number } {
  const scan = scans[opener];
  const mark = scan?.tokens.find(({ text }) => /^[“”"«»]$/u.test(text))?.text;
  if (mark === '”' || mark === '»') return { first: openedBefore(scans, opener), last: opener };
  if (mark === undefined && !isQuoted(scans[opener + 1])) return { first: opener, last: opener };
  let depth = 0;
  let last = opener;
  for (let at = mark === undefined ? opener + 1 : opener; at < opener + LONGEST; at += 1) {
    const next = scans[at];
    if (next === undefined) break;
    depth = depthAfter(next, depth);
    last = at;
    if (depth <= 0) break;
  }
  return { first: opener, last };
}

/** Some texts open a quotation with the mark that should close it. */
function isQuoted(scan: Scan | undefined): boolean {
  return /^[“”"«]$/u.test(scan?.tokens[0]?.text ?? '');
}

/** Every paragraph of a long quotation opens with a mark, and only the last one closes. */
function depthAfter({ tokens }: Scan, before: number): number {
  let depth = before;
  for (const [at, { text }] of tokens.entries()) {
    if (at === 0 && isQuoteMark(text)) depth = Math.max(depth, 1);
    else if (text === '“' || text === '«' || (text === '"' && depth === 0)) depth += 1;
    else if (text === '”' || text === '»' || (text === '"' && at >= tokens.length - 2)) depth -= 1;
  }
  return depth;
}

function isQuoteMark(text: string): boolean {
  return OPENING.test(text) || text === '”';
}

function openedBefore(scans: readonly Scan[], at: number): number {
  const paragraph = scans[at]?.sentence.paragraph;
  for (let first = at; first >= 0 && first > at - LONGEST; first -= 1) {
    if (scans[first]?.sentence.paragraph !== paragraph) break;
    if (OPENING.test(scans[first]?.tokens[0]?.text ?? '')) return first;
  }
  return at;
}

const SENDING =
  /^(?:message|telegram|letter|cable|congratulat\w*|condol\w*|greet\w*|wrote|writes|writing|write|written|sent|sends)s?$/u;
const TOWARDS = new Set(['to', 'congratulated', 'congratulates', 'congratulating', 'greeted']);

/** Sender and addressee of a letter, from the nearest sentence that tells of its sending and names a person. */
export function correspondentsOf(
  { announcers }: Letter,
  scans: readonly Scan[],
  mentionsAt: (sentence: number) => readonly ReadMention[],
  registry: Registry,
): Correspondents | null {
  const all = announcers.flatMap((at) => {
    const scan = scans[at];
    const found = scan === undefined ? null : sentBetween(scan, mentionsAt(at), registry);
    return found === null ? [] : [found];
  });
  return all.find(({ addressee }) => addressee !== null) ?? all[0] ?? null;
}

function sentBetween(scan: Scan, mentions: readonly ReadMention[], registry: Registry): Correspondents | null {
  const quoted = quotedTokens([scan])[0] ?? [];
  if (!scan.words.some((word, at) => quoted[at] !== true && SENDING.test(word))) return null;
  const persons = mentions.filter(
    ({ referents: [key, other], firstToken, phrase }) =>
      key !== undefined &&
      other === undefined &&
      quoted[firstToken] !== true &&
      phrase.kind !== 'pronoun' &&
      registry.kindOf(key) === 'Person',
  );
  const before = (mention: ReadMention): string => wordBefore(scan, mention.firstToken);
  const first = persons.findIndex((one) => TOWARDS.has(before(one)));
  const joined = persons.slice(first + 1).findIndex((one) => before(one) !== 'and');
  const addressed = first < 0 ? [] : persons.slice(first, joined < 0 ? persons.length : first + 1 + joined);
  const sender = persons.find((one) => before(one) === 'from') ?? persons.find((one) => !addressed.includes(one));
  const [from] = sender?.referents ?? [];
  if (from === undefined) return null;
  const some = addressed.length > 0 ? addressed : persons;
  const [to, ...more] = new Set(some.flatMap(({ referents }) => referents).filter((key) => key !== from));
  return { sender: from, addressee: more.length === 0 ? (to ?? null) : null };
}

/** "to | the President": an article belongs to the name. */
function wordBefore({ words }: Scan, at: number): string {
  return words[at - 1] === 'the' ? (words[at - 2] ?? '') : (words[at - 1] ?? '');
}

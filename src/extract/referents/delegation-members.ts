import type { ReferentKey } from '../../model/mention.ts';
import { DELEGATION, listFrom, listUpTo, personsIn } from './delegation.ts';
import { firstOf, ledBy } from './delegation-heads.ts';
import type { Reading, ReadMention } from './reading.ts';

/** "Members of the delegation include A and B", "a delegation led by X, including A and B", "Members of the delegation:" with lines below. */
export function membersIn(reading: Reading, index: number): readonly ReadMention[] {
  const scan = reading.scans[index];
  const at = scan?.words.indexOf(DELEGATION) ?? -1;
  if (scan === undefined || at < 0) return [];
  const { words } = scan;
  const persons = personsIn(reading, index);
  const listing = words.findIndex((word, next) => next > at && isListing(word, next - at));
  if (listing >= 0) return firstOf(persons, listing);
  const part = words.findIndex((word, next) => next > at && next - at <= LONGEST_OPENING && word === 'including');
  const within = scan.tokens.slice(ledBy(words, at) ?? at, Math.max(0, part));
  if (part >= 0 && within.every(({ pos, text }) => pos !== 'AUX' && (pos !== 'VERB' || /^\p{Lu}/u.test(text))))
    return listFrom(scan, firstOf(persons, part));
  if (words.at(-1) === ':' && words.length - at <= 3) return linesBelow(reading, index + 1);
  const joins = words.slice(0, at).join(' ');
  return ALONG.test(joins)
    ? listUpTo(
        scan,
        persons.filter(({ lastToken }) => lastToken < at),
      )
    : [];
}

/** "A and B also travelled | with the delegation", "A and B | were part of the delegation". */
const ALONG =
  /(?:travell?ed|travell?ing|travel|flew|went|accompanied|joined|joining|part of|members? of)(?: with| along with| together with)? the(?: [\p{L}.-]+)?$/u;
const LONGEST_OPENING = 30;

/** "The delegation was led by X and included Y": the verb that lists may come later than one that only says who they are. */
function isListing(word: string, distance: number): boolean {
  return INCLUDING.test(word) ? distance <= 14 : /^(?:are|were|including)$/u.test(word) && distance <= 3;
}

const INCLUDING = /^(?:include|includes|included|comprises?|comprised|consists?|consisted)$/u;
const MOST_LINES = 12;
/** Tokens from the opening of a line to the name it lists: "The Honorable". */
const LINE_OPENING = 5;

function linesBelow(reading: Reading, from: number): readonly ReadMention[] {
  const found: ReadMention[] = [];
  for (let index = from; index < Math.min(reading.scans.length, from + MOST_LINES); index += 1) {
    const [first] = personsIn(reading, index);
    if (first === undefined || first.firstToken > LINE_OPENING) break;
    found.push(first);
  }
  return found;
}

/** "X will be joined by A and B", "he was accompanied by A", "A and B accompanied X", "Accompanying X are A and B", of a journey. */
export function companionsIn(reading: Reading, index: number, heads: readonly ReferentKey[]): readonly ReadMention[] {
  const scan = reading.scans[index];
  const { words = [], tokens = [] } = scan ?? {};
  const at = words.findIndex((word) => JOINING.test(word));
  if (scan === undefined || at < 0 || words.slice(at).some((word) => OTHERWISE.test(word))) return [];
  const persons = personsIn(reading, index);
  const before = persons.filter(({ lastToken }) => lastToken <= at);
  if (words[at + 1] === 'by') {
    if (before.length === 0) return frontedCompanions(words, firstOf(persons, at), heads);
    const first = before[0]?.referents.some((key) => heads.includes(key)) === true;
    return first ? listFrom(scan, firstOf(persons, at)) : [];
  }
  const [object, ...after] = firstOf(persons, at);
  if (object === undefined || object.firstToken > at + 3 || !object.referents.some((key) => heads.includes(key)))
    return [];
  if (/^accompan(?:ied|y|ies)$/u.test(words[at] ?? '')) return listUpTo(scan, before);
  const isInverted = words[at] === 'accompanying' && ['AUX', 'VERB'].includes(tokens[object.lastToken]?.pos ?? '');
  return isInverted ? listFrom(scan, after) : [];
}

/** "Accompanied by A and B, | X flew to": those before the comma behind which the traveller stands. */
function frontedCompanions(
  words: readonly string[],
  persons: readonly ReadMention[],
  heads: readonly ReferentKey[],
): readonly ReadMention[] {
  const isHead = ({ firstToken, referents }: ReadMention): boolean =>
    words[firstToken - 1] === ',' && referents.some((key) => heads.includes(key));
  return persons.slice(0, Math.max(0, persons.findLastIndex(isHead)));
}

/** Words by which somebody joins a journey. */
export const JOINING = /^(?:joined|accompan(?:ied|y|ies|ying))$/u;
/** Where one is joined for something else than a journey: "joined by A for the call". */
const OTHERWISE = /^(?:call|phone|telephone|videoconference|virtually|online|video)$/u;

import { foldName } from '../lexicon/fold-word.ts';
import { findPhrases } from './find-phrases.ts';
import type { EventPhrase, Phrase } from './phrase.ts';
import type { Scan } from './scan.ts';

/**
 * The phrases of each sentence without the meetings that only a title in capitals seems to name: "Readout of Labor Leaders
 * Meeting". There every word has a capital, so the text below has to name the meeting too.
 */
export function withoutUnprovenEvents(
  scans: readonly Scan[],
  phrases: readonly (readonly Phrase[])[],
): readonly (readonly Phrase[])[] {
  const below = scans.filter(({ sentence }) => sentence.part !== 'title');
  const named = phrases.flatMap((found, at) => (scans[at]?.sentence.part === 'title' ? [] : found.filter(isEvent)));
  return phrases.map((found, at) => {
    const scan = scans[at];
    if (scan === undefined || !isInCapitals(scan)) return found;
    const isUnproven = (phrase: Phrase): boolean =>
      isEvent(phrase) &&
      COMMON.has(phrase.head) &&
      !isFormal(scan, phrase) &&
      !named.some((other) => isSame(phrase, other)) &&
      !below.some((sentence) => isWrittenIn(sentence, scan.words.slice(phrase.start, phrase.end)));
    if (!found.some(isUnproven)) return found;
    // Whoever is named inside is named all the same: "U.S. Delegation Meeting".
    return findPhrases(withoutCommonHeads(scan)).filter((phrase) => !isUnproven(phrase));
  });
}

/** "Joint Statement on the | Ministerial Meeting on Haiti |": a level and a topic behind an article make a name of a common noun. */
function isFormal({ words }: Scan, { start, end, head }: EventPhrase): boolean {
  const headAt = words.indexOf(head, start);
  const hasLevel = words.slice(start, headAt).some((word) => LEVELS.test(word));
  return words[start - 1] === 'the' && hasLevel && headAt + 1 < end && words[headAt + 1] === 'on';
}

const LEVELS =
  /^(?:ministerial|ministers|leaders|officials|high-level|trilateral|quadrilateral|quad|emergency|extraordinary)$/u;

function withoutCommonHeads(scan: Scan): Scan {
  const eventHeads = new Map([...scan.lexicon.eventHeads].filter(([head]) => !COMMON.has(head)));
  return { ...scan, lexicon: { ...scan.lexicon, eventHeads } };
}

/** The same words in running text, some of them with capitals that no sentence begins with. */
function isWrittenIn({ words, capitals }: Scan, name: readonly string[]): boolean {
  for (let at = words.indexOf(name[0] ?? ''); at >= 0; at = words.indexOf(name[0] ?? '', at + 1)) {
    if (!name.every((word, next) => words[at + next] === word)) continue;
    return capitals.subarray(at + 1, at + name.length).includes(1);
  }
  return false;
}

/** Heads that are names only with capitals in running text. */
const COMMON: ReadonlySet<string> = new Set(
  'meeting roundtable session call briefing convening discussion workshop reception event lunch dinner breakfast talks visit'.split(
    ' ',
  ),
);

function isEvent(phrase: Phrase): phrase is EventPhrase {
  return phrase.kind === 'event';
}

/** A title with a capital on every word but the small ones. */
function isInCapitals({ sentence, tokens }: Scan): boolean {
  return sentence.part === 'title' && !tokens.some(({ text }) => /^\p{Ll}{5,}$/u.test(text));
}

/** The same event by its key, or one that is named by the same words with more or fewer beside them. */
function isSame(one: EventPhrase, other: EventPhrase): boolean {
  if (one.key === other.key) return true;
  const [left, right] = [wordsOf(one.name), wordsOf(other.name)];
  const [few, many] = left.size <= right.size ? [left, right] : [right, left];
  return few.size > 1 && [...few].every((word) => many.has(word));
}

function wordsOf(name: string): ReadonlySet<string> {
  return new Set(
    foldName(name.replace(/ in .*$/u, ''))
      .split(' ')
      .filter((word) => word !== 'of' && word !== 'the'),
  );
}

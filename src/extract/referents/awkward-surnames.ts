import { actsNext } from '../mentions/acts-next.ts';
import { isGenitive } from '../mentions/genitive.ts';
import type { PersonPhrase, Phrase } from '../mentions/phrase.ts';
import { isCapitalised, type Scan } from '../mentions/scan.ts';

/** "Theresa May flew to Ankara. | May | met": words that are the surname of somebody named in full, where nothing else is found in them. */
export function withAwkwardSurnames(
  scans: readonly Scan[],
  phrases: readonly (readonly Phrase[])[],
): readonly (readonly Phrase[])[] {
  const surnames = new Set(phrases.flatMap((found) => found.flatMap(surnamesOf)));
  if (surnames.size === 0) return phrases;
  return scans.map((scan, index) => {
    const found = phrases[index] ?? [];
    const others = found.filter((phrase) => !isRank(phrase));
    const taken = new Set(
      others.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
    );
    const more = scan.words.flatMap((word, at) =>
      surnames.has(word) && !taken.has(at) && isName(scan, at) ? [toPerson(scan, at)] : [],
    );
    return more.length === 0
      ? found
      : [...found.filter(({ start }) => !more.some((one) => one.start === start)), ...more].sort(
          (a, b) => a.start - b.start,
        );
  });
}

/** The last of several names, and a Korean's first. */
function surnamesOf(phrase: Phrase): readonly string[] {
  if (phrase.kind !== 'person' || phrase.isGuess || phrase.words.length < 2) return [];
  const [first, last] = [phrase.words[0] ?? '', phrase.words.at(-1) ?? ''];
  return first === 'park' ? [first] : [last];
}

/** "Major", "Judge": a title of one word that may be a surname. */
function isRank(phrase: Phrase): boolean {
  return phrase.kind === 'role' && phrase.end === phrase.start + 1 && phrase.phrase.party === null;
}

/** Where somebody acts, owns something or is acted on, and no month and no other noun is meant. */
function isName(scan: Scan, at: number): boolean {
  if (!isCapitalised(scan, at) || isCapitalised(scan, at + 1)) return false;
  const before = scan.tokens[at - 1];
  if (before !== undefined && ['DET', 'ADJ', 'NUM', 'PROPN', 'NOUN'].includes(before.pos)) return false;
  if (before?.pos === 'ADP') return false;
  const isOwner = isGenitive(scan, at + 1);
  return isOwner || actsNext(scan, at + 1) || (before?.pos === 'VERB' && !/^\d/u.test(scan.words[at + 1] ?? ''));
}

function toPerson(scan: Scan, at: number): PersonPhrase {
  const range = { start: at, end: at + 1 };
  return {
    kind: 'person',
    ...range,
    name: range,
    text: scan.tokens[at]?.text ?? '',
    words: [scan.words[at] ?? ''],
    known: [],
    honorific: null,
    offices: [],
    party: null,
    isGuess: true,
  };
}

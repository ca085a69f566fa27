import { isCapitalised, type Scan } from '../mentions/scan.ts';
import { isPastForm } from './read-verb.ts';

/** "Chad supplies drones to Niger": a form in -s behind the name that opens a sentence without any other verb is its verb. */
export function isOnlyVerb(scan: Scan, at: number, mentionEnds: ReadonlySet<number>): boolean {
  const { words, tokens, lexicon } = scan;
  const word = words[at] ?? '';
  if (!mentionEnds.has(at) || at > LONGEST_NAME || !/[^s]s$/u.test(word) || isCapitalised(scan, at)) return false;
  if (!lexicon.verbLemmas.has(word) || NOUNS.has(word) || lexicon.verbLemmas.get(word) === word) return false;
  if (!tokens.slice(0, at).every(({ pos }) => pos === 'PROPN' || pos === 'DET')) return false;
  return opensPhrase(scan, at + 1) && !tokens.some(({ pos }, other) => isVerbOfOwn(scan, other, pos));
}

const LONGEST_NAME = 4;
/** What states have, however short the line: "Iran sanctions relief", "China talks". */
const NOUNS = new Set(['talks', 'sanctions', 'relations', 'ties', 'exports', 'imports', 'elections', 'protests']);

/** "drones to Niger": what the verb acts on has more than one word. */
function opensPhrase({ tokens, words }: Scan, at: number): boolean {
  const [next, second] = [tokens[at], words[at + 1]];
  return ['NOUN', 'ADJ', 'NUM'].includes(next?.pos ?? '') && second !== undefined && !/^[.:,?!]$/u.test(second);
}

function isVerbOfOwn({ words }: Scan, at: number, pos: string): boolean {
  if (pos === 'AUX') return true;
  return pos === 'VERB' && words[at - 1] !== 'to' && !(words[at] ?? '').endsWith('ing');
}

/** "imposed | targeted sanctions", "pledged | continued support": right behind a verb and before its object it tells what that is like. */
export function isAttributive({ words, tokens }: Scan, at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (before?.pos !== 'VERB' || !/ed$/u.test(words[at] ?? '') || !['NOUN', 'ADJ'].includes(next?.pos ?? ''))
    return false;
  return !LINKING.has(before.lemma) && (isPastForm(before.lower) || /[^s]s$|ing$/u.test(before.lower));
}

const LINKING = new Set(
  'get go become remain feel stay keep leave help make have see hear come stand lie sit seem appear look need want say'.split(
    ' ',
  ),
);

/** "went to | war with Niger": no infinitive. */
export function isWar({ words }: Scan, at: number): boolean {
  return words[at] === 'war' && words[at - 1] === 'to';
}

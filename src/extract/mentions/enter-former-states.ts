import { foldWord } from '../lexicon/fold-word.ts';
import { matchKnownName, type Scan, surfaceOf } from './scan.ts';

/** What a state of the past was, before the name that is now a region's or a town's. */
const FORM =
  /^(?:Kingdom|Republic|(?:Grand )?Duchy|Free City|Sultanate) of (?:the )?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*)$/u;

/** Enters the short name of a state of the past that the article tells in full: "the Kingdom of Bavaria … Bavaria". */
export function enterFormerStates(scans: readonly Scan[]): void {
  for (const scan of scans) for (let at = 0; at < scan.tokens.length; at += 1) enterAt(scan, at);
}

function enterAt(scan: Scan, at: number): void {
  const known = FORMS.has(scan.words[at] ?? '') ? matchKnownName(scan, at) : null;
  if (known?.entry.kind !== 'country' || known.entry.country.kind !== 'historical') return;
  const name = FORM.exec(surfaceOf(scan, known))?.[1];
  if (name === undefined || isState(scan, name)) return;
  scan.localNames.add(name, { entry: { ...known.entry, form: 'name' }, capitals: false, exact: null });
}

/** "The Republic of Vietnam" of the past: the short name is a state of today. */
function isState({ lexicon }: Scan, name: string): boolean {
  const words = name.split(' ').map(foldWord);
  const [longest] = lexicon.names.match(words, 0);
  return longest?.end === words.length && longest.values.some(({ entry }) => entry.kind === 'country');
}

const FORMS = new Set(['kingdom', 'republic', 'grand', 'duchy', 'free', 'sultanate']);

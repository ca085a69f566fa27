import type { KnownPerson } from '../../model/gazetteer.ts';
import { foldWord } from '../lexicon/fold-word.ts';
import type { Scan } from './scan.ts';

interface LettersName {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly words: readonly string[];
  readonly known: readonly KnownPerson[];
}

/** "MBS", "AMLO": the one person known by letters, under the full name. */
export function matchLettersName(scan: Scan, at: number): LettersName | null {
  const text = scan.tokens[at]?.text ?? '';
  if (!/^[A-Z]{3,4}$/u.test(text)) return null;
  const known = scan.lexicon.gazetteer.personsByName(text);
  const [person] = known;
  if (person === undefined || known.length > 1 || !person.aliases.includes(text)) return null;
  return { start: at, end: at + 1, name: person.name, words: person.name.split(/\s+/u).map(foldWord), known };
}

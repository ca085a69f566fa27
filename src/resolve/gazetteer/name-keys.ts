import { foldName } from './fold-name.ts';
import { sameArticle, withoutSuffix } from './surname-keys.ts';

/** Words before a name that are no part of it. */
const HONORIFICS = new Set(
  'mr mrs ms miss madam madame sir dame dr prof professor shri smt comrade hon excellency he his her the rt right honourable honorable king queen emperor prince princess sheikh sheikha sultan emir'.split(
    ' ',
  ),
);

/** The folded full name without honorific and suffix; the first form under which a person is sought. */
export function fullKey(name: string): string {
  return sameArticle(bareWords(name).join(' '));
}

/** The same without middle initials: "Donald J. Trump" → "donald trump". */
export function nameKey(name: string): string {
  const words = bareWords(name);
  const kept = words.filter((word, at) => at === 0 || word.length > 1 || at === words.length - 1);
  return sameArticle(kept.join(' '));
}

/** The same words in the other order of given and family name; empty for names of one word. */
export function turnedKeys(key: string): readonly string[] {
  const words = key.split(' ');
  if (words.length < 2 || words.length > 4) return [];
  const last = words.at(-1) ?? '';
  const first = words[0] ?? '';
  return [[last, ...words.slice(0, -1)].join(' '), [...words.slice(1), first].join(' ')];
}

function bareWords(name: string): readonly string[] {
  let words: readonly string[] = foldName(name).split(' ');
  while (words.length > 2 && HONORIFICS.has(words[0] ?? '')) words = words.slice(1);
  return withoutSuffix(words);
}

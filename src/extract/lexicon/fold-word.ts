/** The form in which words are compared: no accents, no full stops or apostrophes, lower case. */
export function foldWord(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  const form = fold(word);
  // A text is written in few words; the limit is for hostile ones.
  if (folded.size >= MOST_WORDS) folded.clear();
  folded.set(word, form);
  return form;
}

/** Distinct words whose folded form is kept. */
const MOST_WORDS = 50_000;
const folded = new Map<string, string>();

function fold(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .replace(/ł/gu, 'l')
    .replace(/ø/gu, 'o')
    .replace(/ı/gu, 'i')
    .normalize('NFKD')
    .replace(/[\p{M}.'’ʼ`‘]/gu, '')
    .replace(/[‐‑]/gu, '-');
}

/** A name of several words, folded word by word and without its article. */
export function foldName(name: string): string {
  return name
    .split(/\s+/u)
    .map(foldWord)
    .filter((word) => word !== '' && word !== 'the')
    .join(' ');
}

const PLAIN = /^[a-z0-9]+$/;

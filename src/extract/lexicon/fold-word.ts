/** The form in which words are compared: no accents, no full stops or apostrophes, lower case. */
export function foldWord(word: string): string {
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

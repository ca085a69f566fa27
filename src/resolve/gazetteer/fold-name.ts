/**
 * The form in which names are compared: no accents, lower case, apostrophes, hyphens and punctuation as one space.
 * Idempotent; an apostrophe inside a word splits it ("Sa'ar" → "sa ar"), in both the table and the query.
 */
export function foldName(name: string): string {
  return ASCII.test(name)
    ? name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim()
    : fold(fold(name));
}

/** Most names; they need no Unicode tables. */
const ASCII = /^[ -~]*$/;

function fold(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{ASCII}]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Letters that Unicode does not decompose. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ı: 'i',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ə: 'a',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
};

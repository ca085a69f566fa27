import { foldName } from './fold-name.ts';

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Countries whose names put the family name first, always (`only`) or also in Western order (`either`). */
const FAMILY_FIRST: Readonly<Record<string, 'only' | 'either'>> = {
  CN: 'only',
  KP: 'only',
  KR: 'only',
  TW: 'either',
  HK: 'either',
  MO: 'either',
  VN: 'either',
  NVN: 'either',
  VDR: 'either',
  KH: 'either',
  SG: 'either',
};

/** The folded words under which a person is found by surname. */
export function surnameKeys(
  person: { readonly name: string; readonly aliases: readonly string[] },
  represents: ReadonlySet<string>,
  isGivenName: (word: string) => boolean,
): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const name of [person.name, ...person.aliases]) {
    const words = withoutSuffix(foldName(name).split(' '));
    for (const key of surnamesOf(words, orderIn(represents), isGivenName)) keys.add(key);
  }
  return keys;
}

function orderIn(represents: ReadonlySet<string>): 'last' | 'only' | 'either' {
  for (const country of represents) {
    const order = FAMILY_FIRST[country];
    if (order !== undefined) return order;
  }
  return 'last';
}

function surnamesOf(
  words: readonly string[],
  order: 'last' | 'only' | 'either',
  isGivenName: (word: string) => boolean,
): readonly string[] {
  const first = words[0] ?? '';
  const last = lastName(words);
  if (order === 'last' || first === last) return [last];
  if (order === 'either') return [first, last];
  return isGivenName(first) ? [first, last] : [first];
}

/** The last word that can stand for the person: of "Harald V of Norway" neither the country nor the letter. */
function lastName(words: readonly string[]): string {
  const of = words.indexOf('of');
  const own = of > 0 ? words.slice(0, of) : words;
  return own.findLast((word) => word.length > 1) ?? '';
}

/** The words of a folded name without "Jr", "III" at the end; "Charles III" keeps its number. */
export function withoutSuffix(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 2 && SUFFIXES.has(words[end - 1] ?? '')) end -= 1;
  return words.slice(0, end);
}

/** A folded name with one spelling of the Arabic article, so that "el Sisi" meets "al Sisi". */
export function sameArticle(folded: string): string {
  return folded.replace(/\b(?:el|as|ash|ad|an|ar|at|az)(?= )/g, 'al');
}

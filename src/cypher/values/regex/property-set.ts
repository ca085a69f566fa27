import { type CharSet, DIGIT, LOWER, range, SPACE, single, UPPER, union } from './char-set.ts';

const LETTER = union([UPPER, LOWER]);
const PUNCTUATION = union([range(0x21, 0x2f), range(0x3a, 0x40), range(0x5b, 0x60), range(0x7b, 0x7e)]);

/** POSIX classes of Java, which know ASCII only. */
const POSIX: ReadonlyMap<string, CharSet> = new Map([
  ['Lower', LOWER],
  ['Upper', UPPER],
  ['ASCII', range(0, 0x7f)],
  ['Alpha', LETTER],
  ['Digit', DIGIT],
  ['Alnum', union([LETTER, DIGIT])],
  ['Punct', PUNCTUATION],
  ['Graph', range(0x21, 0x7e)],
  ['Print', range(0x20, 0x7e)],
  ['Blank', union([single(0x20), single(0x09)])],
  ['Cntrl', union([range(0, 0x1f), single(0x7f)])],
  ['XDigit', union([DIGIT, range(0x41, 0x46), range(0x61, 0x66)])],
  ['Space', SPACE],
]);

/** The set of `\p{name}`: POSIX classes, general categories, `IsScript`, `IsProperty`; null for an unknown name. */
export function propertySet(name: string): CharSet | null {
  const posix = POSIX.get(name);
  if (posix !== undefined) return posix;
  for (const candidate of candidatesOf(name)) {
    const set = unicodeSet(candidate);
    if (set !== null) return set;
  }
  return null;
}

/** Names as ECMAScript's `\p` knows them. */
function candidatesOf(name: string): readonly string[] {
  const found = /^(?:(Is)|(sc|script|gc|general_category)=)?([A-Za-z_]+)$/i.exec(name);
  const [, is, key = '', value = ''] = found ?? [];
  if (found === null) return [];
  if (/^s/i.test(key)) return [`Script=${value}`];
  const proper = value.charAt(0).toUpperCase() + value.slice(1).toLowerCase();
  if (is !== undefined) return [`General_Category=${value}`, value, proper, `Script=${value}`, `Script=${proper}`];
  return [`General_Category=${value}`];
}

function unicodeSet(property: string): CharSet | null {
  try {
    const pattern = new RegExp(`^\\p{${property}}$`, 'u');
    return (code) => pattern.test(String.fromCodePoint(code));
  } catch {
    return null;
  }
}

import { defineFunction } from './define-function.ts';
import type { ScalarFunction } from './function-signature.ts';
import { type Arguments, textAt } from './read-argument.ts';

type Side = 'both' | 'start' | 'end';

/** The trim family; the second argument of all but `trim` is a set of characters to take away instead of white space. */
export const TRIM_FUNCTIONS: readonly ScalarFunction[] = [
  trimFunction('trim', 'both', 1),
  trimFunction('btrim', 'both', 2),
  trimFunction('ltrim', 'start', 2),
  trimFunction('rtrim', 'end', 2),
];

function trimFunction(name: string, side: Side, maxArity: number): ScalarFunction {
  return defineFunction({
    name,
    arity: [1, maxArity],
    returns: 'string',
    accepts: [['string'], ['string']],
    call: (args) => trim(args, side),
  });
}

function trim(args: Arguments, side: Side): string {
  const chars = [...textAt(args, 0)];
  const set = args.values.length > 1 ? new Set(textAt(args, 1)) : null;
  const goes = (char: string | undefined) => char !== undefined && (set === null ? isWhitespace(char) : set.has(char));
  let start = 0;
  let end = chars.length;
  if (side !== 'end') while (start < end && goes(chars[start])) start += 1;
  if (side !== 'start') while (end > start && goes(chars[end - 1])) end -= 1;
  return chars.slice(start, end).join('');
}

const NO_BREAK = '\u00a0\u2007\u202f\ufeff';

/** As `Character.isWhitespace` of Java: no-break spaces stay, the separators U+001C to U+001F go. */
function isWhitespace(char: string): boolean {
  if (char >= '\u001c' && char <= '\u001f') return true;
  return /^\s$/.test(char) && !NO_BREAK.includes(char);
}

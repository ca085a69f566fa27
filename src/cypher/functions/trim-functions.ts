import { argumentError } from '../cypher-error.ts';
import { countCodePoints } from './code-points.ts';
import { defineFunction } from './define-function.ts';
import type { ScalarFunction } from './function-signature.ts';
import { type Arguments, textAt } from './read-argument.ts';

type Side = 'both' | 'start' | 'end';

/**
 * The trim family; the second argument is a set of characters to take away instead of white space.
 * The names with a space are what `trim(BOTH 'x' FROM text)` and its like call, where only one character can stand.
 */
export const TRIM_FUNCTIONS: readonly ScalarFunction[] = [
  trimFunction('trim', 'both', [1, 1]),
  trimFunction('btrim', 'both', [1, 2]),
  trimFunction('ltrim', 'start', [1, 2]),
  trimFunction('rtrim', 'end', [1, 2]),
  trimFunction('trim both', 'both', [2, 2]),
  trimFunction('trim leading', 'start', [2, 2]),
  trimFunction('trim trailing', 'end', [2, 2]),
];

function trimFunction(name: string, side: Side, arity: readonly [number, number]): ScalarFunction {
  return defineFunction({
    name,
    arity,
    returns: 'string',
    accepts: [['string'], ['string']],
    call(args) {
      if (arity[0] === 2 && countCodePoints(textAt(args, 1)) !== 1) {
        throw argumentError('trim() takes away one character; btrim() takes several.');
      }
      return trim(args, side);
    },
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

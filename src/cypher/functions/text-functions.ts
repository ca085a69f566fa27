import { argumentError } from '../cypher-error.ts';
import { isList } from '../values/type-name.ts';
import type { Value } from '../values/value.ts';
import { countCodePoints, sliceCodePoints } from './code-points.ts';
import { defineFunction } from './define-function.ts';
import type { FunctionContext, ScalarFunction } from './function-signature.ts';
import { type Arguments, integerAt, textAt, wrongArgument } from './read-argument.ts';
import { TRIM_FUNCTIONS } from './trim-functions.ts';

const TEXT = [['string']] as const;

/** Functions of texts; positions count code points. */
export const TEXT_FUNCTIONS: readonly ScalarFunction[] = [
  ...TRIM_FUNCTIONS,
  changeCase('toUpper', (text) => text.toUpperCase()),
  changeCase('upper', (text) => text.toUpperCase()),
  changeCase('toLower', (text) => text.toLowerCase()),
  changeCase('lower', (text) => text.toLowerCase()),
  countCharacters('char_length'),
  countCharacters('character_length'),
  defineFunction({
    name: 'substring',
    arity: [2, 3],
    returns: 'string',
    accepts: [['string'], ['integer'], ['integer']],
    call(args) {
      const start = countAt(args, 1);
      const end = args.values.length > 2 ? start + countAt(args, 2) : Number.POSITIVE_INFINITY;
      return sliceCodePoints(textAt(args, 0), start, end);
    },
  }),
  defineFunction({
    name: 'left',
    arity: 2,
    returns: 'string',
    accepts: [['string'], ['integer']],
    call: (args) => sliceCodePoints(textAt(args, 0), 0, countAt(args, 1)),
  }),
  defineFunction({
    name: 'right',
    arity: 2,
    returns: 'string',
    accepts: [['string'], ['integer']],
    call(args) {
      const text = textAt(args, 0);
      return sliceCodePoints(text, Math.max(0, countCodePoints(text) - countAt(args, 1)), Number.POSITIVE_INFINITY);
    },
  }),
  defineFunction({
    name: 'replace',
    arity: 3,
    returns: 'string',
    accepts: [['string'], ['string'], ['string']],
    steps: replaceAll,
  }),
  defineFunction({ name: 'split', arity: 2, returns: 'list', accepts: [['string'], ['string', 'list']], steps: split }),
  defineFunction({
    name: 'normalize',
    arity: [1, 2],
    returns: 'string',
    accepts: TEXT,
    call: (args) => textAt(args, 0).normalize(formAt(args)),
  }),
  // What `IS NFC NORMALIZED` calls.
  defineFunction({
    name: 'is normalized',
    arity: 2,
    returns: 'boolean',
    call(args) {
      const [text] = args.values;
      return typeof text === 'string' ? text.normalize(formAt(args)) === text : null;
    },
  }),
];

function changeCase(name: string, change: (text: string) => string): ScalarFunction {
  return defineFunction({ name, arity: 1, returns: 'string', accepts: TEXT, call: (args) => change(textAt(args, 0)) });
}

function countCharacters(name: string): ScalarFunction {
  const call = (args: Arguments) => BigInt(countCodePoints(textAt(args, 0)));
  return defineFunction({ name, arity: 1, returns: 'integer', accepts: TEXT, call });
}

function countAt(args: Arguments, index: number): number {
  const count = Number(integerAt(args, index));
  if (count >= 0) return count;
  throw argumentError(`${args.name}() takes no negative number, not ${count}.`, 'NumberOutOfRange');
}

/** From here on the built-in function would block for too long. */
const LONG = 100_000;

function* replaceAll(args: Arguments, context: FunctionContext): Generator<null, Value> {
  const [text, search, replacement] = [textAt(args, 0), textAt(args, 1), textAt(args, 2)];
  const most = search === '' ? text.length + 1 : text.length / search.length;
  context.charge(text.length + most * replacement.length);
  const parts = search === '' || text.length < LONG ? text.split(search) : yield* splitBy(text, [search], context);
  // As in Neo4j the empty text stands between all UTF-16 units, and at both ends.
  return (search === '' ? ['', ...parts, ''] : parts).join(replacement);
}

function* split(args: Arguments, context: FunctionContext): Generator<null, Value> {
  const text = textAt(args, 0);
  context.charge(text.length * 4);
  const by = args.values[1] ?? null;
  if (typeof by === 'string') return yield* splitBy(text, [by], context);
  if (!isList(by)) throw wrongArgument(args.name, by, 'a String or a List of Strings');
  if (by.includes(null)) return null;
  const delimiters = by.filter((one) => typeof one === 'string');
  if (delimiters.length < by.length) throw wrongArgument(args.name, by, 'a String or a List of Strings');
  return yield* splitBy(text, delimiters, context);
}

/** The empty delimiter stands between all characters, others go first. */
function* splitBy(
  text: string,
  delimiters: readonly string[],
  context: FunctionContext,
): Generator<null, readonly string[]> {
  const byCharacter = delimiters.includes('');
  const parts: string[] = [];
  let part = '';
  for (let index = 0; index < text.length; ) {
    if (context.charge(0)) yield null;
    const delimiter = delimiters.find((one) => one !== '' && text.startsWith(one, index));
    if (delimiter !== undefined) {
      if (!byCharacter || part !== '') parts.push(part);
      part = '';
      index += delimiter.length;
      continue;
    }
    const char = String.fromCodePoint(text.codePointAt(index) ?? 0);
    if (byCharacter && part !== '') parts.push(part);
    part = byCharacter ? char : part + char;
    index += char.length;
  }
  return [...parts, part];
}

const FORMS = ['NFC', 'NFD', 'NFKC', 'NFKD'];

function formAt(args: Arguments): string {
  const form = args.values.length > 1 ? textAt(args, 1) : 'NFC';
  if (FORMS.includes(form)) return form;
  throw argumentError(`normalize() knows the forms ${FORMS.join(', ')}, not ${form}.`);
}

import { withName } from './number-ways.ts';
import { variableOf, type Way } from './place.ts';
import { INSTANT_KINDS } from './write-instant.ts';

/** Ways to write a text. */
export const STRING_WAYS: readonly Way[] = [
  ({ of }) => `${of('string')} + ${of('string')}`,
  ({ of }) => `${of('string')} || ${of('string')}`,
  ({ draw, of }) =>
    `${draw.pick(['toUpper', 'toLower', 'trim', 'ltrim', 'rtrim', 'btrim', 'reverse'])}(${of('string')})`,
  ({ draw, of }) =>
    `trim(${draw.pick(['BOTH', 'LEADING', 'TRAILING'])} ${draw.pick(["' '", "'a'"])} FROM ${of('string')})`,
  ({ draw, of }) =>
    `substring(${of('string')}, ${draw.integer(0, 3)}${draw.chance(0.5) ? `, ${draw.integer(0, 4)}` : ''})`,
  ({ draw, of }) => `${draw.pick(['left', 'right'])}(${of('string')}, ${draw.integer(0, 4)})`,
  ({ of }) => `replace(${of('string')}, ${of('string')}, ${of('string')})`,
  ({ draw, of }) =>
    `toString(${of(draw.pick(['integer', 'float', 'boolean', 'string', 'date', 'duration'] as const))})`,
  ({ draw, of }) => `toString(${of(draw.pick(INSTANT_KINDS))})`,
  ({ draw, of }) =>
    `valueType(${of(draw.pick(['integer', 'string', 'list', 'map', 'date', 'boolean', 'float'] as const))})`,
  ({ of }) => `coalesce(${of('string')}, ${of('string')})`,
  ({ of }) => `head(${of('strings')})`,
  ({ draw, of }) => `(${of('strings')})[${draw.integer(-3, 3)}]`,
  ({ of }) => `CASE ${of('integer')} WHEN 1 THEN ${of('string')} WHEN > 2 THEN 'more' ELSE ${of('string')} END`,
  ({ of }) => `normalize(${of('string')})`,
  ({ draw, of }) => `(${of('datetime')}).${draw.pick(['timezone', 'offset'])}`,
  (at) => withName(variableOf(at, 'relationship'), (name) => `type(${name})`),
];

/** Ways to write a list of integers. */
export const INTEGERS_WAYS: readonly Way[] = [
  ({ of }) => `[${of('integer')}, ${of('integer')}]`,
  ({ draw, of }) =>
    `range(${draw.integer(-3, 3)}, ${draw.integer(-3, 6)}, ${draw.pick(['1', '-1'])}) + ${of('integer')}`,
  ({ of }) => `${of('integers')} + ${of('integers')}`,
  ({ draw, of }) => `(${of('integers')})[${draw.integer(-3, 3)}..${draw.chance(0.3) ? '' : draw.integer(-3, 4)}]`,
  ({ draw, of }) => `${draw.pick(['reverse', 'tail'])}(${of('integers')})`,
  ({ sheet, of }) => {
    const name = sheet.name();
    const further = [{ name, kind: 'integer' } as const];
    return `[${name} IN ${of('integers')} WHERE ${of('boolean', further)} | ${of('integer', further)}]`;
  },
  ({ of }) => `toIntegerList(${of('list')})`,
];

/** Ways to write a list of texts. */
export const STRINGS_WAYS: readonly Way[] = [
  ({ of }) => `[${of('string')}, ${of('string')}]`,
  ({ draw, of }) => `split(${of('string')}, ${draw.pick(["','", "'b'", "' '", "'a,'"])})`,
  ({ sheet, of }) => {
    const name = sheet.name();
    return `[${name} IN ${of('integers')} | ${of('string', [{ name, kind: 'integer' }])}]`;
  },
  ({ of }) => `toStringList(${of('list')})`,
  (at) => withName(variableOf(at, 'path'), (name) => `[one IN relationships(${name}) | type(one)]`),
  (at) => withName(variableOf(at, 'relationships'), (name) => `[one IN ${name} | type(one)]`),
];

/** Ways to write a list of anything. */
export const LIST_WAYS: readonly Way[] = [
  ({ draw, of }) =>
    `[${Array.from({ length: draw.integer(0, 3) }, () => of(draw.pick(['integer', 'string', 'float', 'boolean', 'date', 'integers'] as const))).join(', ')}]`,
  ({ of }) => `${of('list')} + ${of('list')}`,
  ({ draw, of }) => `toFloatList(${of(draw.pick(['list', 'integers'] as const))})`,
  ({ of }) => `toBooleanList(${of('list')})`,
  ({ draw, of }) => `tail(${of(draw.pick(['list', 'strings'] as const))})`,
  ({ of }) => `coalesce(${of('list')}, [])`,
];

/** Ways to write a map. */
export const MAP_WAYS: readonly Way[] = [
  ({ of }) => `{x: ${of('integer')}, y: ${of('string')}}`,
  ({ of }) => `{x: ${of('map')}, \`a b\`: ${of('boolean')}}`,
  (at) => withName(variableOf(at, 'node'), (name) => `${name} {.id, x: ${at.of('integer')}}`),
  (at) => withName(variableOf(at, 'node'), (name) => `${name} {.*, y: 1}`),
  (at) => withName(variableOf(at, 'node'), (name) => `properties(${name})`),
  (at) => withName(variableOf(at, 'relationship'), (name) => `${name} {.*}`),
];

/** Ways to write a list whose order is open. */
export const BAG_WAYS: readonly Way[] = [
  (at) => withName(variableOf(at, 'node'), (name) => `${at.draw.pick(['labels', 'keys'])}(${name})`),
  ({ pattern, of }) => {
    const { text, scope } = pattern('new names');
    return `[${text} | ${of('string', scope)}]`;
  },
  ({ pattern, of }) => {
    const { text, scope } = pattern('new names');
    return `[${text} WHERE ${of('boolean', scope)} | ${of('integer', scope)}]`;
  },
  ({ subquery }) => `COLLECT { ${subquery('integer')} }`,
  ({ subquery }) => `COLLECT { ${subquery('string')} }`,
  ({ of }) => `keys(${of('map')})`,
];

import { withName } from './number-ways.ts';
import { type Kind, variableOf, type Way } from './place.ts';
import { INSTANT_KINDS } from './write-instant.ts';

const COMPARED: readonly Kind[] = ['integer', 'float', 'string', 'boolean', 'integers', ...INSTANT_KINDS];
const EQUATED: readonly Kind[] = [...COMPARED, 'list', 'map', 'duration', 'strings', 'node', 'relationship'];
const PATTERNS = [
  'a.*',
  '.*b.*',
  '[a-c]+',
  '(?i)B|abc',
  '\\\\d+',
  '.?',
  '-?\\\\d+(\\\\.\\\\d+)?',
  '[^a]*',
  '\\\\p{L}+',
];
const TYPES = [
  'INTEGER',
  'FLOAT NOT NULL',
  'STRING',
  'BOOLEAN',
  'LIST<INTEGER>',
  'DATE',

  'ANY',
  'NULL',
].concat(['INTEGER | STRING', 'LIST<ANY NOT NULL>', 'ZONED DATETIME', 'MAP', 'NODE']);

/** Ways to write a condition. */
export const BOOLEAN_WAYS: readonly Way[] = [
  ({ draw, of }) => {
    const kind = draw.pick(COMPARED);
    return `${of(kind)} ${draw.pick(['<', '<=', '>', '>='])} ${of(kind)}`;
  },
  ({ draw, of }) => {
    const kind = draw.pick(EQUATED);
    return `${of(kind)} ${draw.pick(['=', '<>'])} ${of(kind)}`;
  },
  ({ draw, of }) => `${of(draw.pick(EQUATED))} ${draw.pick(['=', '<>', '<'])} ${of(draw.pick(EQUATED))}`,
  (at) => {
    const node = variableOf(at, 'node');
    const mixed = at.sheet.shape.ofNodes.filter(({ kind }) => kind === 'mixed').map(({ key }) => key);
    if (node === null || mixed.length === 0) return null;
    return `${node}.${at.draw.pick(mixed)} ${at.draw.pick(['=', '<>', '<', '>='])} ${at.of(at.draw.pick(EQUATED))}`;
  },
  ({ of }) => `${of('integer')} < ${of('integer')} <= ${of('integer')}`,
  ({ draw, of }) => `(${of('boolean')}) ${draw.pick(['AND', 'OR', 'XOR'])} (${of('boolean')})`,
  ({ draw, of }) => `(${of('boolean')}) ${draw.pick(['AND', 'OR'])} (${of('boolean')})`,
  ({ of }) => `NOT (${of('boolean')})`,
  ({ draw, of }) => `(${of(draw.pick(EQUATED))}) IS ${draw.pick(['NULL', 'NOT NULL'])}`,
  ({ draw, of }) => `(${of(draw.pick(EQUATED))}) IS ${draw.pick(['', 'NOT '])}:: ${draw.pick(TYPES)}`,
  ({ draw, of }) => `${of('string')} ${draw.pick(['STARTS WITH', 'ENDS WITH', 'CONTAINS'])} ${of('string')}`,
  ({ draw, of }) => `${of('string')} =~ '${draw.pick(PATTERNS)}'`,
  ({ of }) => `${of('integer')} IN ${of('integers')}`,
  ({ draw, of }) => `${of(draw.pick(['string', 'integer', 'float'] as const))} IN ${of('list')}`,
  ({ of }) => `${of('string')} IN ${of('bag')}`,
  ({ draw, sheet, of }) => {
    const name = sheet.name();
    const quantifier = draw.pick(['any', 'all', 'none', 'single']);
    return `${quantifier}(${name} IN ${of('integers')} WHERE ${of('boolean', [{ name, kind: 'integer' }])})`;
  },
  ({ draw, sheet, of }) => {
    const name = sheet.name();
    return `${draw.pick(['any', 'all', 'none', 'single'])}(${name} IN ${of('bag')} WHERE ${name} IS NOT NULL)`;
  },
  ({ draw, of }) => `isEmpty(${of(draw.pick(['string', 'integers', 'list', 'map'] as const))})`,
  ({ of }) => `isNaN(${of('float')})`,
  ({ of }) => `toBoolean(${of('string')})`,
  ({ of }) => `coalesce(${of('boolean')}, false)`,
  ({ of }) => `CASE WHEN ${of('boolean')} THEN ${of('boolean')} ELSE ${of('boolean')} END`,
  (at) => withName(variableOf(at, 'node'), (name) => `${name}:${writeLabels(at)}`),
  (at) => withName(variableOf(at, 'relationship'), (name) => `${name}:${at.draw.pick(at.sheet.shape.types)}`),
  (at) => withName(variableOf(at, 'node'), (name) => `'${at.draw.pick(at.sheet.shape.labels)}' IN labels(${name})`),
  ({ pattern }) => pattern('known names').text,
  ({ pattern }) => `EXISTS { ${pattern('new names').text} }`,
  ({ pattern, of }) => {
    const { text, scope } = pattern('new names');
    return `EXISTS { MATCH ${text} WHERE ${of('boolean', scope)} }`;
  },
  ({ draw, pattern }) => `COUNT { ${pattern('new names').text} } ${draw.pick(['>', '=', '<'])} ${draw.integer(0, 3)}`,
];

function writeLabels({ draw, sheet }: Parameters<Way>[0]): string {
  const label = (): string => draw.pick(sheet.shape.labels);
  return draw.pick([
    label,
    () => `${label()}|${label()}`,
    () => `!${label()}`,
    () => `(${label()}&!${label()})`,
    () => '%',
  ])();
}

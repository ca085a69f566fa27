import { variableOf, type Way } from './place.ts';
import { INSTANT_KINDS } from './write-instant.ts';

const DATE_PARTS = ['year', 'quarter', 'month', 'week', 'weekYear', 'day', 'ordinalDay', 'dayOfWeek', 'dayOfQuarter'];
const CLOCK_PARTS = ['hour', 'minute', 'second', 'millisecond', 'microsecond', 'nanosecond'];
const DURATION_PARTS = [
  'years',
  'quartersOfYear',
  'months',
  'monthsOfYear',
  'weeks',
  'days',
  'daysOfWeek',
  'hours',
].concat(['minutes', 'minutesOfHour', 'seconds', 'secondsOfMinute', 'milliseconds', 'nanosecondsOfSecond']);

/** Ways to write an integer. */
export const INTEGER_WAYS: readonly Way[] = [
  ({ draw, of }) => `${of('integer')} ${draw.pick(['+', '-', '*'])} ${of('integer')}`,
  ({ draw, of }) => `(${of('integer')}) ${draw.pick(['/', '%'])} ${draw.pick(['2', '3', '-3', '7'])}`,
  ({ draw, of }) => `${draw.pick(['-', '+'])}(${of('integer')})`,
  ({ draw, of }) => `${draw.pick(['abs', 'sign'])}(${of('integer')})`,
  ({ draw, of }) => `size(${of(draw.pick(['string', 'integers', 'strings', 'list', 'bag'] as const))})`,
  ({ of }) => `char_length(${of('string')})`,
  ({ draw, of }) => `toInteger(${of(draw.pick(['string', 'float', 'boolean', 'integer'] as const))})`,
  ({ draw, of }) => `${draw.pick(['head', 'last'])}(${of('integers')})`,
  ({ draw, of }) => `(${of('integers')})[${draw.integer(-4, 4)}]`,
  ({ of }) => `coalesce(${of('integer')}, ${of('integer')})`,
  ({ of }) => `nullIf(${of('integer')}, ${of('integer')})`,
  ({ of }) => `CASE WHEN ${of('boolean')} THEN ${of('integer')} ELSE ${of('integer')} END`,
  ({ of }) => `CASE ${of('integer')} WHEN ${of('integer')} THEN 1 WHEN ${of('integer')}, 4 THEN ${of('integer')} END`,
  ({ sheet, of }) => {
    const [sum, one] = [sheet.name(), sheet.name()];
    const further = [{ name: sum, kind: 'integer' } as const, { name: one, kind: 'integer' } as const];
    return `reduce(${sum} = ${of('integer')}, ${one} IN ${of('integers')} | ${of('integer', further)})`;
  },
  ({ draw, of }) => `(${of(draw.pick(['date', 'localdatetime', 'datetime'] as const))}).${draw.pick(DATE_PARTS)}`,
  ({ draw, of }) =>
    `(${of(draw.pick(['localtime', 'time', 'localdatetime', 'datetime'] as const))}).${draw.pick(CLOCK_PARTS)}`,
  ({ draw, of }) =>
    `(${of('datetime')}).${draw.pick(['epochSeconds', 'epochMillis', 'offsetMinutes', 'offsetSeconds'])}`,
  ({ draw, of }) => `(${of('duration')}).${draw.pick(DURATION_PARTS)}`,
  ({ draw, of }) => {
    const [from, to] = [draw.pick(INSTANT_KINDS), draw.pick(INSTANT_KINDS)];
    return `duration.inSeconds(${of(from)}, ${of(to)}).seconds`;
  },
  (at) => withName(variableOf(at, 'path'), (path) => `length(${path})`),
  (at) => withName(variableOf(at, 'path'), (path) => `size(nodes(${path}))`),
  (at) => withName(variableOf(at, 'relationships'), (list) => `size(${list})`),
  (at) => withName(variableOf(at, 'node'), (node) => `size(${at.draw.pick(['labels', 'keys'])}(${node}))`),
  ({ pattern }) => `COUNT { ${pattern('new names').text} }`,
  ({ pattern, of }) => {
    const { text, scope } = pattern('new names');
    return `COUNT { MATCH ${text} WHERE ${of('boolean', scope)} RETURN DISTINCT ${of('integer', scope)} AS one }`;
  },
  ({ pattern, of }) => {
    const { text, scope } = pattern('new names');
    return `size([${text} | ${of('integer', scope)}])`;
  },
];

/** Ways to write a float. */
export const FLOAT_WAYS: readonly Way[] = [
  ({ draw, of }) => `${of('float')} ${draw.pick(['+', '-', '*'])} ${of(draw.pick(['float', 'integer'] as const))}`,
  ({ draw, of }) => `(${of('float')}) ${draw.pick(['/', '%'])} ${draw.pick(['2', '0.5', '-4.0', '0.0'])}`,
  ({ draw, of }) => `(${of('integer')}) ^ ${draw.pick(['0', '1', '2', '0.5'])}`,
  ({ draw, of }) => `${draw.pick(['abs', 'ceil', 'floor', 'round'])}(${of('float')})`,
  ({ draw, of }) => {
    const mode = draw.pick(['CEILING', 'FLOOR', 'UP', 'DOWN', 'HALF_EVEN', 'HALF_UP', 'HALF_DOWN']);
    return `round(${of('float')}, ${draw.integer(0, 3)}${draw.chance(0.5) ? `, '${mode}'` : ''})`;
  },
  ({ draw, of }) => `toFloat(${of(draw.pick(['string', 'integer', 'float'] as const))})`,
  ({ draw, of }) =>
    `${draw.pick(['sqrt', 'exp', 'log', 'log10', 'sin', 'cos', 'atan', 'radians'])}(${of('float')} / 8)`,
  ({ draw }) => draw.pick(['pi()', 'e()', 'atan2(1, 2.0)', 'haversin(0.5)']),
  ({ of }) => `coalesce(${of('float')}, ${of('float')})`,
  ({ of }) => `CASE WHEN ${of('boolean')} THEN ${of('float')} END`,
];

/** What is written with a name, or null where there is none. */
export function withName(name: string | null, write: (name: string) => string): string | null {
  return name === null ? null : write(name);
}

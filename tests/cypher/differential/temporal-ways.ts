import type { At, Kind, Way } from './place.ts';
import { type InstantKind, ZONES } from './write-instant.ts';

const UNITS = ['millennium', 'century', 'decade', 'year', 'weekYear', 'quarter', 'month', 'week', 'day'];
const CLOCK_UNITS = ['day', 'hour', 'minute', 'second', 'millisecond', 'microsecond'];
const DURATION_FIELDS = [
  'years',
  'months',
  'weeks',
  'days',
  'hours',
  'minutes',
  'seconds',
  'milliseconds',
  'nanoseconds',
];

/** Ways to write a point in time of each kind. */
export const INSTANT_WAYS: Readonly<Record<InstantKind, readonly Way[]>> = {
  date: [...waysTo('date'), dateByFields, truncated('date', UNITS, ['date', 'localdatetime', 'datetime'])],
  localtime: [...waysTo('localtime'), truncated('localtime', CLOCK_UNITS, ['localtime', 'time', 'localdatetime'])],
  time: [...waysTo('time'), truncated('time', CLOCK_UNITS, ['time', 'datetime'])],
  localdatetime: [
    ...waysTo('localdatetime'),
    ({ of }) => `localdatetime({date: ${of('date')}, time: ${of('localtime')}})`,
    truncated('localdatetime', [...UNITS, ...CLOCK_UNITS], ['localdatetime', 'datetime']),
  ],
  datetime: [
    ...waysTo('datetime'),
    ({ draw, of }) => `datetime({date: ${of('date')}, time: ${of('localtime')}, timezone: '${draw.pick(ZONES)}'})`,
    ({ draw, of }) => `datetime({datetime: ${of('datetime')}, timezone: '${draw.pick(ZONES)}'})`,
    ({ draw }) => `datetime({epochSeconds: ${draw.integer(-1e9, 2e9)}, nanosecond: ${draw.integer(0, 999)}})`,
    ({ draw }) => `datetime.fromEpochMillis(${draw.integer(-1e9, 2e9)})`,
    truncated('datetime', [...UNITS, ...CLOCK_UNITS], ['datetime', 'localdatetime']),
  ],
};

/** Ways to write a duration. */
export const DURATION_WAYS: readonly Way[] = [
  writeDurationFields,
  ({ draw, of }) => `${of('duration')} ${draw.pick(['+', '-'])} ${of('duration')}`,
  ({ draw, of }) => `(${of('duration')}) ${draw.pick(['*', '/'])} ${draw.pick(['2', '0.5', '3', '-1'])}`,
  ({ draw, of }) => {
    const pair: readonly InstantKind[] = draw.pick([
      ['date', 'date'],
      ['datetime', 'datetime'],
      ['localdatetime', 'date'],
      ['localtime', 'localtime'],
      ['time', 'datetime'],
    ]);
    const name = draw.pick(['between', 'inMonths', 'inDays', 'inSeconds']);
    return `duration.${name}(${pair.map((kind) => of(kind)).join(', ')})`;
  },
  ({ draw }) =>
    `duration('P${draw.integer(0, 5)}Y${draw.integer(0, 14)}M${draw.integer(0, 40)}DT${draw.integer(0, 30)}H')`,
  ({ of }) => `duration({days: ${of('integer')}, hours: 5})`,
];

function waysTo(kind: InstantKind): readonly Way[] {
  return [
    ({ draw, of }) => `${of(kind)} ${draw.pick(['+', '-'])} ${of('duration')}`,
    ({ of }) => `coalesce(${of(kind)}, ${of(kind)})`,
    ({ of }) => `${kind}(${of(kind)})`,
    ({ of }) => `${kind}(toString(${of(kind)}))`,
    ({ of }) => `CASE WHEN ${of('boolean')} THEN ${of(kind)} ELSE ${of(kind)} END`,
  ];
}

function dateByFields({ draw }: At): string {
  const year = draw.integer(1900, 2100);
  return draw.pick([
    `date({year: ${year}, month: ${draw.integer(1, 12)}, day: ${draw.integer(1, 28)}})`,
    `date({year: ${year}, week: ${draw.integer(1, 52)}, dayOfWeek: ${draw.integer(1, 7)}})`,
    `date({year: ${year}, ordinalDay: ${draw.integer(1, 365)}})`,
    `date({year: ${year}, quarter: ${draw.integer(1, 4)}, dayOfQuarter: ${draw.integer(1, 90)}})`,
  ]);
}

function truncated(kind: InstantKind, units: readonly string[], from: readonly Kind[]): Way {
  return ({ draw, of }) => {
    const fields = draw.chance(0.3) ? `, {${kind === 'time' || kind === 'localtime' ? 'second' : 'day'}: 2}` : '';
    return `${kind}.truncate('${draw.pick(units)}', ${of(draw.pick(from))}${fields})`;
  };
}

function writeDurationFields({ draw }: At): string {
  const fields = draw.some(DURATION_FIELDS, 0.3).map((field) => {
    const amount = draw.chance(0.8) ? draw.integer(-5, 40) : draw.integer(-40, 100) / 8;
    return `${field}: ${amount}`;
  });
  return `duration({${fields.join(', ') || 'days: 1'}})`;
}

import { argumentError, typeError } from '../../cypher-error.ts';
import { dayOf } from './calendar.ts';
import { type DateField, withDateField } from './date-field.ts';
import type { NumberField, TemporalFields } from './read-fields.ts';
import { nanosOfParts, type TimeField, withTimeField } from './time-field.ts';

/** Fields that go together: the part that names the system, and the day within it. */
const SYSTEMS = [
  { name: 'calendar', parts: ['month', 'day'] },
  { name: 'week', parts: ['week', 'dayOfWeek'] },
  { name: 'quarter', parts: ['quarter', 'dayOfQuarter'] },
  { name: 'ordinal', parts: ['ordinalDay'] },
] as const;

/** In this order, so that a day is set after its month. */
const DATE_ORDER: readonly (NumberField & DateField)[] = [
  'year',
  'quarter',
  'month',
  'week',
  'ordinalDay',
  'dayOfQuarter',
  'dayOfWeek',
  'day',
];
const TIME_ORDER: readonly TimeField[] = ['hour', 'minute', 'second'];
const SUBSECONDS = ['millisecond', 'microsecond', 'nanosecond'] as const;

/** The day that the fields give, on top of a selected day if there is one; raises where they conflict or leave gaps. */
export function assignDate({ numbers }: TemporalFields, base: number | null): number {
  const week = numbers.has('week');
  checkSystems(numbers, base === null);
  let day = base ?? startDay(numbers.get('year') ?? 0, week);
  for (const field of DATE_ORDER) {
    const value = numbers.get(field);
    if (value === undefined) continue;
    const least = field === 'year' ? 0 : 1;
    day = withDateField(day, field === 'year' && week ? 'weekYear' : field, value ?? least);
  }
  return day;
}

/** The time of day that the fields give, on top of a selected one if there is one. */
export function assignTime({ numbers }: TemporalFields, base: number | null): number {
  if (base === null) checkTimeOrder(numbers);
  let nanos = base ?? 0;
  for (const field of TIME_ORDER) {
    if (numbers.has(field)) nanos = withTimeField(nanos, field, numbers.get(field) ?? 0);
  }
  if (!SUBSECONDS.some((field) => numbers.has(field))) return nanos;
  const part = (field: NumberField) => (numbers.has(field) ? (numbers.get(field) ?? 0) : undefined);
  const parts = nanosOfParts({
    millisecond: part('millisecond'),
    microsecond: part('microsecond'),
    nanosecond: part('nanosecond'),
  });
  return nanos - (nanos % 1e9) + parts;
}

/** Raises unless a date is given down to the day when a time of day follows it. */
export function checkDayBeforeTime({ numbers }: TemporalFields): void {
  if (![...TIME_ORDER, ...SUBSECONDS].some((field) => numbers.has(field))) return;
  const system = SYSTEMS.find(({ parts }) => parts.some((field) => numbers.has(field))) ?? SYSTEMS[0];
  const missing = ['year' as const, ...system.parts].find((field) => !numbers.has(field));
  if (missing !== undefined) throw argumentError(`${missing} must be specified`);
}

type Numbers = TemporalFields['numbers'];

/** A week-based year can begin after 1 January, so it is entered in its first week. */
function startDay(year: number, week: boolean): number {
  const start = dayOf({ year: 0, month: 1, day: week ? 4 : 1 });
  if (!week) return start;
  return withDateField(withDateField(withDateField(start, 'weekYear', year), 'week', 1), 'dayOfWeek', 1);
}

function checkSystems(numbers: Numbers, alone: boolean): void {
  const used = SYSTEMS.filter(({ parts }) => parts.some((field) => numbers.has(field)));
  const [first, second] = used;
  if (first !== undefined && second !== undefined) {
    throw typeError(`A ${first.name} date cannot have fields of a ${second.name} date.`);
  }
  if (!alone) return;
  if (!numbers.has('year') && !numbers.has('ordinalDay')) throw argumentError('year must be specified');
  const [system, day] = first?.parts ?? [];
  if (system !== undefined && day !== undefined && numbers.has(day) && !numbers.has(system)) {
    throw argumentError(`${day} cannot be specified without ${system}`);
  }
}

function checkTimeOrder(numbers: Numbers): void {
  const subsecond = SUBSECONDS.find((field) => numbers.has(field));
  const given = [...TIME_ORDER, ...(subsecond === undefined ? [] : [subsecond])];
  let missing: string | null = null;
  for (const field of given) {
    if (!numbers.has(field)) missing ??= field;
    else if (missing !== null) throw argumentError(`${field} cannot be specified without ${missing}`);
  }
}

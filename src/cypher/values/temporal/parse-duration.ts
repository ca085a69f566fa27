import { argumentError } from '../../cypher-error.ts';
import type { DurationValue } from '../value.ts';
import { approximateDuration, durationOf } from './duration.ts';
import { syntaxFailure } from './syntax-failure.ts';

const NUMBER = '([-+]?\\d+(?:[.,]\\d+)?)';
const UNITS = new RegExp(
  `^([-+]?)P(?:${NUMBER}Y)?(?:${NUMBER}M)?(?:${NUMBER}W)?(?:${NUMBER}D)?` +
    `(?:T(?:${NUMBER}H)?(?:${NUMBER}M)?(?:([-+]?\\d+)(?:[.,](\\d{1,9}))?S)?)?$`,
  'i',
);
const CLOCK = new RegExp(
  '^([-+]?)P(?:(\\d{4})(?:-(\\d{2})-(\\d{2})|(\\d{2})(\\d{2})))?' +
    '(?:T(?:(\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?|(\\d{2})(?:(\\d{2})(?:(\\d{2})(?:[.,](\\d{1,9}))?)?)?))?$',
  'i',
);

/** Reads a duration by units (`P1Y2M3DT4H`) or by clock (`P2012-02-02T14:37:21`); raises for other texts. */
export function parseDuration(text: string): DurationValue {
  const byUnits = UNITS.exec(text);
  if (byUnits !== null && /\d/.test(text)) return fromUnits(text, byUnits);
  const byClock = CLOCK.exec(text);
  if (byClock === null || !/\d/.test(text)) throw syntaxFailure(text, 'Duration');
  return fromClock(byClock);
}

function fromUnits(text: string, found: RegExpExecArray): DurationValue {
  const sign = found[1] === '-' ? -1 : 1;
  const parts = found.slice(2, 8);
  const given = [...parts, found[8]].filter((part) => part !== undefined);
  if (given.slice(0, -1).some((part) => /[.,]/.test(part))) throw syntaxFailure(text, 'Duration');
  if (!given.some((part) => /[.,]/.test(part))) return fromIntegers(found, BigInt(sign));
  const number = (index: number) => sign * Number((parts[index] ?? '0').replace(',', '.'));
  const seconds = secondsOf(found[8], found[9]);
  return approximateDuration({
    months: number(0) * 12 + number(1),
    days: number(2) * 7 + number(3),
    seconds: number(4) * 3600 + number(5) * 60 + sign * seconds.whole,
    nanos: sign * seconds.nanos,
  });
}

/** Without a fraction of a larger unit nothing is rounded. */
function fromIntegers(found: RegExpExecArray, sign: bigint): DurationValue {
  const [years, months, weeks, days, hours, minutes, seconds] = found
    .slice(2, 9)
    .map((part) => sign * BigInt((part ?? '0').replace('+', '')));
  return durationOf({
    months: (years ?? 0n) * 12n + (months ?? 0n),
    days: (weeks ?? 0n) * 7n + (days ?? 0n),
    seconds: (hours ?? 0n) * 3600n + (minutes ?? 0n) * 60n + (seconds ?? 0n),
    nanos: sign * BigInt(secondsOf(found[8], found[9]).nanos),
  });
}

function secondsOf(whole = '0', fraction = ''): { readonly whole: number; readonly nanos: number } {
  const nanos = Number(fraction.padEnd(9, '0'));
  return { whole: Number(whole), nanos: whole.startsWith('-') ? -nanos : nanos };
}

function fromClock(found: RegExpExecArray): DurationValue {
  const sign = found[1] === '-' ? -1n : 1n;
  const part = (name: string, indexes: readonly [number, number], max: number): bigint => {
    const value = Number(found[indexes[0]] ?? found[indexes[1]] ?? 0);
    if (value > max) throw argumentError(`${name} is out of range: ${value}`, 'NumberOutOfRange');
    return sign * BigInt(value);
  };
  const nanos = BigInt((found[10] ?? found[14] ?? '').padEnd(9, '0'));
  return durationOf({
    months: part('years', [2, 2], 9999) * 12n + part('months', [3, 5], 12),
    days: part('days', [4, 6], 31),
    seconds: part('hours', [7, 11], 23) * 3600n + part('minutes', [8, 12], 59) * 60n + part('seconds', [9, 13], 59),
    nanos: sign * nanos,
  });
}

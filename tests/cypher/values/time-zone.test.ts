import { describe, expect, it } from 'vitest';
import { formatTemporal } from '../../../src/cypher/values/format-value.ts';
import { inZone, momentOf } from '../../../src/cypher/values/temporal/moment.ts';
import { parseLocalDateTime } from '../../../src/cypher/values/temporal/parse-temporal.ts';
import { offsetAt, parseTimeZone, UTC } from '../../../src/cypher/values/temporal/time-zone.ts';

const show = (local: string, zone: string) => formatTemporal(momentOf(parseLocalDateTime(local), parseTimeZone(zone)));

describe('time zones', () => {
  it.each([
    ['2020-01-01T12:00', 'Europe/Stockholm', '2020-01-01T12:00:00+01:00[Europe/Stockholm]'],
    ['2020-07-01T12:00', 'Europe/Stockholm', '2020-07-01T12:00:00+02:00[Europe/Stockholm]'],
    ['2020-03-29T02:30', 'Europe/Stockholm', '2020-03-29T03:30:00+02:00[Europe/Stockholm]'],
    ['2020-10-25T02:30', 'Europe/Stockholm', '2020-10-25T02:30:00+02:00[Europe/Stockholm]'],
    ['2020-01-01T12:00', 'America/Los Angeles', '2020-01-01T12:00:00-08:00[America/Los_Angeles]'],
    ['2020-01-01T12:00', 'europe/stockholm', '2020-01-01T12:00:00+01:00[Europe/Stockholm]'],
    ['1772-05-11T18:10:15', 'America/St_Johns', '1772-05-11T18:10:15-03:30:52[America/St_Johns]'],
    ['1972-01-07T00:20:15', 'Africa/Monrovia', '1972-01-07T01:04:45Z[Africa/Monrovia]'],
    ['9999-07-07T00:20:15', 'Europe/Paris', '9999-07-07T00:20:15+02:00[Europe/Paris]'],
    ['+999999-07-07T00:20:15', 'Europe/Paris', '+999999-07-07T00:20:15+02:00[Europe/Paris]'],
    ['-9999-07-07T00:20:15', 'Europe/Paris', '-9999-07-07T00:20:15+00:09:21[Europe/Paris]'],
    ['2020-01-01T12:00', '-02:05:07', '2020-01-01T12:00:00-02:05:07'],
    ['2020-01-01T12:00', 'Z', '2020-01-01T12:00:00Z'],
    ['2020-01-01T12:00', 'UTC', '2020-01-01T12:00:00Z[UTC]'],
  ])('shows %s in %s as %s', (local, zone, expected) => {
    expect(show(local, zone)).toBe(expected);
  });

  it.each(['nonsense', 'EST', 'PST', '+1', '+01', '+0130', '+19:00', 'UTC+2', '', '../etc', 'Europe/Stockholm]'])(
    'refuses the zone "%s"',
    (zone) => {
      expect(() => parseTimeZone(zone)).toThrowError(
        expect.objectContaining({ type: 'ArgumentError', detail: 'InvalidTimeZone' }),
      );
    },
  );

  it('keeps the moment when the zone changes', () => {
    const moment = momentOf(parseLocalDateTime('1984-10-28T12:00:42'), parseTimeZone('Europe/Stockholm'));
    const there = inZone(moment, parseTimeZone('Pacific/Honolulu'));
    expect(formatTemporal(there)).toBe('1984-10-28T01:00:42-10:00[Pacific/Honolulu]');
  });

  it('answers the same from memory', () => {
    const zone = parseTimeZone('Australia/Lord_Howe');
    const offsets = [1_500_000_000, 1_510_000_000, 1_500_000_000, 1_510_000_000].map((at) => offsetAt(zone, at));
    expect(offsets).toEqual([37_800, 39_600, 37_800, 39_600]);
    expect(offsetAt(UTC, 0)).toBe(0);
  });
});

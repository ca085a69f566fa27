import { describe, expect, it } from 'vitest';
import { timeBars } from '../../viewer/data/time-bars.ts';

const count = (month: string, edges = 1, relation = 'MET_WITH') => ({ month, relation, edges });
const bars = (...counts: readonly ReturnType<typeof count>[]) =>
  timeBars(counts).map(({ period, edges }) => `${period}: ${edges}`);

describe('the bars of a timeline', () => {
  it('are months, with those in which nothing happened', () => {
    expect(bars(count('2023-11', 2), count('2024-02'), count('2024-02', 3, 'VISITED'))).toEqual([
      '2023-11: 2',
      '2023-12: 0',
      '2024-01: 0',
      '2024-02: 4',
    ]);
  });

  it('are years where three are not enough, or where only the year is known', () => {
    expect(bars(count('2020-05'), count('2023-06'))).toEqual(['2020: 1', '2021: 0', '2022: 0', '2023: 1']);
    expect(bars(count('2023'), count('2024-02'))).toEqual(['2023: 1', '2024: 1']);
  });

  it('end sixty years before the last', () => {
    const long = timeBars([count('1648'), count('1949'), count('2024')]);
    expect([long.length, long[0]?.period, long.at(-1)?.period]).toEqual([60, '1965', '2024']);
  });

  it('leave out what is no date, and are none without any', () => {
    expect(bars(count(''), count('soon'), count('2024-01'))).toEqual(['2024-01: 1']);
    expect(bars()).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { chooseByTense, dayDate, daySpan } from '../../../src/extract/dates/now.ts';

describe('chooseByTense', () => {
  const candidates = [-10, 0, 4, 20];

  it('takes the latest up to now for the past', () => {
    expect(chooseByTense(candidates, 3, 'past')).toBe(0);
    expect(chooseByTense(candidates, 4, 'past')).toBe(4);
    expect(chooseByTense(candidates, -11, 'past')).toBeNull();
  });

  it('takes the first from now on for the future', () => {
    expect(chooseByTense(candidates, 3, 'future')).toBe(4);
    expect(chooseByTense(candidates, 4, 'future')).toBe(4);
    expect(chooseByTense(candidates, 21, 'future')).toBeNull();
  });

  it('takes the nearest for the present, the earlier of two that are equally near', () => {
    expect(chooseByTense(candidates, 3, 'present')).toBe(4);
    expect(chooseByTense(candidates, 2, 'present')).toBe(0);
    expect(chooseByTense([], 2, 'present')).toBeNull();
  });
});

describe('daySpan', () => {
  it('is a span, a day, or nothing', () => {
    expect(daySpan(0, 1)).toEqual({ value: '1970-01-01/1970-01-02', granularity: 'span' });
    expect(daySpan(1, 1)).toEqual(dayDate(1));
    expect(daySpan(2, 1)).toBeNull();
  });
});

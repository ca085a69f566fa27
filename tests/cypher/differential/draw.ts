/** Choices that are the same in each run with the same seed. */
export interface Draw {
  /** Between the two, both included. */
  integer(least: number, most: number): number;
  pick<One>(list: readonly One[]): One;
  /** True with this probability. */
  chance(probability: number): boolean;
  /** The members that the probability lets through, in their order. */
  some<One>(list: readonly One[], probability: number): readonly One[];
  shuffled<One>(list: readonly One[]): readonly One[];
}

/** Choices by mulberry32. */
export function openDraw(seed: number): Draw {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    integer: (least, most) => least + Math.floor(next() * (most - least + 1)),
    pick: (list) => pickFrom(list, next()),
    chance: (probability) => next() < probability,
    some: (list, probability) => list.filter(() => next() < probability),
    shuffled: (list) =>
      list
        .map((one) => ({ one, key: next() }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ one }) => one),
  };
}

function pickFrom<One>(list: readonly One[], at: number): One {
  const [one] = list.slice(Math.floor(at * list.length), Math.floor(at * list.length) + 1);
  if (one === undefined) throw new RangeError('nothing to pick from');
  return one;
}

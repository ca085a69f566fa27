import type { Budget } from './budget.ts';

interface Sorting<Item> {
  compare(left: Item, right: Item): number;
  readonly budget: Budget;
}

/** Sorts as `toSorted` does, with pauses: runs by the built-in function, which are then merged two by two. */
export function* mergeSort<Item extends object>(
  items: readonly Item[],
  sorting: Sorting<Item>,
): Generator<null, readonly Item[]> {
  let sorted: Item[] = [];
  for (let at = 0; at < items.length; at += RUN) {
    for (const item of items.slice(at, at + RUN).sort(sorting.compare)) sorted.push(item);
    if (sorting.budget.tick(RUN)) yield null;
  }
  for (let width = RUN; width < items.length; width *= 2) {
    const merged: Item[] = [];
    for (let at = 0; at < items.length; at += 2 * width) {
      yield* merge({ from: sorted, to: merged, begin: at, middle: at + width, end: at + 2 * width }, sorting);
    }
    sorted = merged;
  }
  return sorted;
}

const RUN = 512;

interface Merging<Item> {
  readonly from: readonly Item[];
  readonly to: Item[];
  readonly begin: number;
  readonly middle: number;
  readonly end: number;
}

/** Of two that compare equal the left one comes first. */
function* merge<Item>({ from, to, begin, middle, end }: Merging<Item>, sorting: Sorting<Item>): Generator<null, void> {
  let [left, right] = [begin, middle];
  for (;;) {
    const first = left < middle ? from[left] : undefined;
    const second = right < end ? from[right] : undefined;
    if (first !== undefined && (second === undefined || sorting.compare(first, second) <= 0)) {
      to.push(first);
      left += 1;
    } else if (second === undefined) return;
    else {
      to.push(second);
      right += 1;
    }
    if (sorting.budget.tick()) yield null;
  }
}

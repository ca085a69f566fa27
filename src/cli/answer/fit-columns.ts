/**
 * The widths that columns get so that a row fits: what each needs if there is room, else the widest are cut first.
 * Null when even `NARROWEST` for each is too much.
 */
export function fitColumns(needed: readonly number[], room: number): readonly number[] | null {
  if (needed.reduce((sum, width) => sum + Math.min(width, NARROWEST), 0) > room) return null;
  const ascending = needed.toSorted((a, b) => a - b);
  let left = room;
  for (const [index, width] of ascending.entries()) {
    const share = Math.floor(left / (ascending.length - index));
    if (width > share) return needed.map((one) => Math.min(one, share));
    left -= width;
  }
  return needed;
}

const NARROWEST = 6;

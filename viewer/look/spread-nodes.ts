export interface Disc {
  x: number;
  y: number;
  readonly radius: number;
}

const ROUNDS = 60;

/** Pushes overlapping discs apart, in place, until none overlap or the rounds are over; costs n² per round. */
export function spreadNodes(discs: readonly Disc[], gap: number): void {
  for (let round = 0; round < ROUNDS; round += 1) {
    if (pushOnce(discs, gap) === 0) return;
  }
}

function pushOnce(discs: readonly Disc[], gap: number): number {
  let pushed = 0;
  for (const [at, first] of discs.entries()) {
    for (let other = at + 1; other < discs.length; other += 1) {
      const second = discs[other];
      if (second !== undefined && pushApart(first, second, gap)) pushed += 1;
    }
  }
  return pushed;
}

function pushApart(first: Disc, second: Disc, gap: number): boolean {
  const [dx, dy] = [second.x - first.x, second.y - first.y];
  const distance = Math.hypot(dx, dy);
  const wanted = first.radius + second.radius + gap;
  if (distance >= wanted) return false;
  // Two at the very same place go apart sideways, since they have no direction of their own.
  const [ux, uy] = distance > 0 ? [dx / distance, dy / distance] : [1, 0];
  const move = (wanted - distance) / 2 + 0.01;
  first.x -= ux * move;
  first.y -= uy * move;
  second.x += ux * move;
  second.y += uy * move;
  return true;
}

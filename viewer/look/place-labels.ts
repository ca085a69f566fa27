export interface LabelWish {
  readonly key: string;
  readonly text: string;
  /** Pixels: centre and radius of the node, size and width of its text. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly size: number;
  readonly width: number;
}

export interface PlacedLabel {
  readonly wish: LabelWish;
  /** Left end of the text and its middle line. */
  readonly x: number;
  readonly y: number;
}

export interface LabelRoom {
  /** Most labels that are placed. */
  readonly limit: number;
  /** Pixels of the canvas, beyond which no label may reach. */
  readonly width: number;
  readonly height: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const GAP = 6;

/** Places labels in the order of the wishes, each beside, below or above its node where it covers nothing yet. */
export function placeLabels(wishes: readonly LabelWish[], { limit, width, height }: LabelRoom): readonly PlacedLabel[] {
  const taken: Box[] = wishes.slice(0, 2 * limit).map(discBox);
  const isFree = (box: Box) => fits(box, width, height) && !taken.some((other) => overlaps(other, box));
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    if (placed.length >= limit) break;
    const label = placesAround(wish).find((place) => isFree(labelBox(place)));
    if (label === undefined) continue;
    taken.push(labelBox(label));
    placed.push(label);
  }
  return placed;
}

function placesAround(wish: LabelWish): readonly PlacedLabel[] {
  const side = wish.radius + GAP;
  const above = wish.radius + GAP / 2 + wish.size / 2;
  const middle = wish.x - wish.width / 2;
  return [
    { wish, x: wish.x + side, y: wish.y },
    { wish, x: wish.x - side - wish.width, y: wish.y },
    { wish, x: middle, y: wish.y + above },
    { wish, x: middle, y: wish.y - above },
    { wish, x: wish.x + side * 0.7, y: wish.y + above * 0.8 },
    { wish, x: wish.x + side * 0.7, y: wish.y - above * 0.8 },
    { wish, x: wish.x - side * 0.7 - wish.width, y: wish.y + above * 0.8 },
    { wish, x: wish.x - side * 0.7 - wish.width, y: wish.y - above * 0.8 },
  ];
}

function labelBox({ wish, x, y }: PlacedLabel): Box {
  const half = wish.size * 0.6;
  return { left: x - 2, top: y - half, right: x + wish.width + 2, bottom: y + half };
}

// A little smaller than the disc, so that a node does not forbid its own label.
function discBox({ x, y, radius }: LabelWish): Box {
  const half = radius * 0.85;
  return { left: x - half, top: y - half, right: x + half, bottom: y + half };
}

function fits(box: Box, width: number, height: number): boolean {
  return box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

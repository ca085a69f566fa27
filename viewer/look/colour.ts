export type Rgb = readonly [number, number, number];

/** `#rgb` or `#rrggbb` as numbers from 0 to 255; anything else is mid grey, so that odd data still shows. */
export function readColour(hex: string): Rgb {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(hex);
  const long = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  const parts = short === null ? long?.slice(1) : short.slice(1).map((digit) => digit + digit);
  const [red, green, blue] = (parts ?? ['80', '80', '80']).map((part) => Number.parseInt(part, 16));
  return [red ?? 128, green ?? 128, blue ?? 128];
}

export function writeColour(colour: Rgb, alpha = 1): string {
  return `rgba(${colour.map((part) => Math.round(part)).join(',')},${alpha})`;
}

/** `share` of the second colour in the first. */
export function mixColours(first: Rgb, second: Rgb, share: number): Rgb {
  const mix = (at: 0 | 1 | 2) => first[at] * (1 - share) + second[at] * share;
  return [mix(0), mix(1), mix(2)];
}

/** Contrast ratio of WCAG 2.2, between 1 and 21. */
export function contrast(first: Rgb, second: Rgb): number {
  const [high, low] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

/** The colour, moved towards ink only as far as it takes to stand out from the background by `ratio`. */
export function standOut(colour: Rgb, background: Rgb, ratio: number): Rgb {
  const ink: Rgb = luminance(background) > 0.4 ? [0, 0, 0] : [255, 255, 255];
  for (let share = 0; share < 1; share += 0.05) {
    const moved = mixColours(colour, ink, share);
    if (contrast(moved, background) >= ratio) return moved;
  }
  return ink;
}

function luminance(colour: Rgb): number {
  const linear = (part: number) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2]);
}

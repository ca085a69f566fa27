import type { Modality } from '../../src/model/claim.ts';
import type { KindDisplay } from '../../src/server/api.ts';

/** How a line is broken: length of dash and gap together in pixels, and the share that is drawn; 0 is unbroken. */
export interface LinePattern {
  readonly period: number;
  readonly fill: number;
  readonly alpha: number;
}

/** Modality is told by the line's pattern, relation by its colour. */
export const LINE_PATTERNS: Readonly<Record<Modality, LinePattern>> = {
  happened: { period: 0, fill: 1, alpha: 0.85 },
  planned: { period: 11, fill: 0.6, alpha: 0.95 },
  denied: { period: 6, fill: 0.4, alpha: 1 },
  possible: { period: 0, fill: 1, alpha: 0.4 },
};

/** Colour that a denied relation leans towards. */
export const DENIAL_COLOUR = '#c62f2f';

/** Numbers that the node shader knows the shapes by. */
export const SHAPE_NUMBERS: Readonly<Record<KindDisplay['shape'], number>> = {
  circle: 0,
  square: 1,
  diamond: 2,
  triangle: 3,
};

/** Radius of a node in pixels: its area grows with its degree, up to a limit that keeps hubs from covering the rest. */
export function nodeRadius(degree: number): number {
  return Math.min(22, 6 + 2.1 * Math.sqrt(degree));
}

/** Share of their full size that marks have, so that all nodes together cover no more than a twentieth of the canvas. */
export function markScale(radii: readonly number[], width: number, height: number): number {
  const covered = radii.reduce((sum, radius) => sum + Math.PI * radius * radius, 0);
  const room = 0.05 * width * height;
  return Math.max(0.12, Math.min(1, Math.sqrt(room / Math.max(1, covered))));
}

/** Width of a line in pixels for this number of edges. */
export function lineWidth(edges: number): number {
  return Math.min(5, 1.4 + 0.8 * Math.log2(edges));
}

import { compareText } from './compare-text.ts';
import type { Bundle, EdgeRow } from './graph-model.ts';

/** Distance between neighbouring lines of one pair, as a share of their length. */
const BEND_STEP = 0.12;
const BEND_MAX = 0.6;

/** One bundle per pair, direction, relation and modality; the lines of a pair fan out evenly on both sides. */
export function bundleEdges(edges: readonly EdgeRow[]): readonly Bundle[] {
  return [...groupBy(edges, pairKey).values()].flatMap((pair) => fan([...groupBy(pair, bundleKey)]));
}

function fan(groups: readonly (readonly [string, readonly EdgeRow[]])[]): readonly Bundle[] {
  const step = Math.min(BEND_STEP, (2 * BEND_MAX) / Math.max(1, groups.length - 1));
  return groups.flatMap(([key, edges], place) => {
    const newest = [...edges].sort((a, b) => compareText(b.date ?? '', a.date ?? ''));
    const [first] = newest;
    if (first === undefined) return [];
    const { source, target, relation, directed, modality } = first;
    // The bend is measured from the line's own direction, so a line that runs the other way needs the other sign.
    const turned = source.id > target.id ? -1 : 1;
    const bend = turned * (place - (groups.length - 1) / 2) * step;
    const certainty = edges.some((edge) => edge.certainty === 'sure') ? 'sure' : 'unsure';
    return [{ key, source, target, relation, directed, modality, certainty, edges: newest, bend }];
  });
}

function pairKey({ source, target }: EdgeRow): string {
  return source.id < target.id ? `${source.id}\n${target.id}` : `${target.id}\n${source.id}`;
}

function bundleKey({ source, target, relation, directed, modality }: EdgeRow): string {
  const ends = directed || source.id < target.id ? [source.id, target.id] : [target.id, source.id];
  return [...ends, relation.label, modality].join('\n');
}

function groupBy(edges: readonly EdgeRow[], keyOf: (edge: EdgeRow) => string): ReadonlyMap<string, readonly EdgeRow[]> {
  const groups = new Map<string, EdgeRow[]>();
  for (const edge of edges) {
    const key = keyOf(edge);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [edge]);
    else group.push(edge);
  }
  return groups;
}

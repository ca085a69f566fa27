import uFuzzy from '@leeoniya/ufuzzy';
import type { SearchAnswer } from '../../src/server/api.ts';
import type { GraphModel, NodeRow } from './graph-model.ts';
import { loadJson } from './load.ts';
import { nodesByDegree } from './nodes-by-degree.ts';

export interface NameHit {
  readonly node: NodeRow;
  /** The other name that matched, or null. */
  readonly alias: string | null;
}

const LIMIT = 8;

// One wrong, missing or swapped letter in a word still finds the name.
const fuzzy = new uFuzzy({ intraMode: 1 });

/** Finds entities by name, typos allowed, best connected first among equals; ready at once. */
export function searchNames(model: GraphModel, query: string): readonly NameHit[] {
  const nodes = nodesByDegree(model);
  const names = namesOf(model, nodes);
  const [matches, , order] = fuzzy.search([...names], uFuzzy.latinize(query.trim()), 1);
  if (matches === null) return [];
  const best = order === null ? matches : order.flatMap((place) => matches[place] ?? []);
  return best.slice(0, LIMIT).flatMap((at) => {
    const node = nodes[at];
    return node === undefined ? [] : [{ node, alias: null }];
  });
}

/** Adds what the server finds among aliases, which the viewer does not hold. */
export async function searchAliases(
  model: GraphModel,
  query: string,
  known: readonly NameHit[],
): Promise<readonly NameHit[]> {
  const answer = await loadJson<SearchAnswer>(`api/search?q=${encodeURIComponent(query)}&limit=${LIMIT}`);
  if (answer.kind !== 'ready') return known;
  const listed = new Set(known.map((hit) => hit.node.id));
  const more = answer.value.hits.flatMap((hit) => {
    const node = model.nodes.get(hit.id);
    return node === undefined || listed.has(hit.id) ? [] : [{ node, alias: hit.alias }];
  });
  return [...known, ...more].slice(0, LIMIT);
}

const latin = new WeakMap<GraphModel, readonly string[]>();

function namesOf(model: GraphModel, nodes: readonly NodeRow[]): readonly string[] {
  const kept = latin.get(model);
  if (kept !== undefined) return kept;
  const names = uFuzzy.latinize(nodes.map((node) => node.name));
  latin.set(model, names);
  return names;
}

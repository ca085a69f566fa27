import uFuzzy from '@leeoniya/ufuzzy';
import type { SearchAnswer, SearchHit } from '../../src/server/api.ts';
import type { GraphModel, NodeRow } from './graph-model.ts';
import { loadJson } from './load.ts';
import { nodesByDegree } from './nodes-by-degree.ts';

export interface NameHit {
  readonly node: NodeRow;
  /** The other name that matched, or null. */
  readonly alias: string | null;
}

const LIMIT = 8;
/** No name is longer; a pasted page would make a pattern that no browser has room for. */
const QUERY_MAX = 100;

// One wrong, missing or swapped letter in a word still finds the name; letters are those of every script.
const fuzzy = new uFuzzy({
  intraMode: 1,
  unicode: true,
  interSplit: "[^\\p{L}\\d']+",
  intraSplit: '\\p{Ll}\\p{Lu}',
  intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
  intraChars: "[\\p{L}\\d']",
  intraContr: "'\\p{L}{1,2}\\b",
});

/** Finds entities by name, typos allowed, best connected first among equals; ready at once. */
export function searchNames(model: GraphModel, query: string): readonly NameHit[] {
  const nodes = nodesByDegree(model);
  const names = namesOf(model, nodes);
  const [matches, , order] = fuzzy.search([...names], needleOf(query), 1);
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
    const node = model.nodes.get(hit.id) ?? nodeBeyond(model, hit);
    return node === null || listed.has(hit.id) ? [] : [{ node, alias: hit.alias }];
  });
  return [...known, ...more].slice(0, LIMIT);
}

// Of a graph that was too large to be sent whole, the server finds more than is drawn.
function nodeBeyond(model: GraphModel, { id, name, kind, degree }: SearchHit): NodeRow | null {
  const display = model.kinds.find((one) => one.kind === kind);
  return model.whole || display === undefined ? null : { id, name, kind: display, degree };
}

// A word after a minus would be one to leave out.
function needleOf(query: string): string {
  return plainLetters(query.trim().slice(0, QUERY_MAX)).replace(/(^|\s)-+/g, '$1');
}

const latin = new WeakMap<GraphModel, readonly string[]>();

function namesOf(model: GraphModel, nodes: readonly NodeRow[]): readonly string[] {
  const kept = latin.get(model);
  if (kept !== undefined) return kept;
  const names = nodes.map((node) => plainLetters(node.name));
  latin.set(model, names);
  return names;
}

function plainLetters(text: string): string {
  const bare = text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC');
  return uFuzzy.latinize(bare.replace(/ß/g, 'ss').replace(/[’ʼ]/g, "'"));
}

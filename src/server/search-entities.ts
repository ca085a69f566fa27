import { compareText } from '../graph/compare-text.ts';
import type { Entity } from '../model/entity.ts';
import type { GraphView } from '../model/graph.ts';
import type { FoundEntity } from '../model/store.ts';
import type { SearchHit } from './api.ts';

/** Every name and alias of a graph, folded once. */
export interface SearchIndex {
  readonly rows: readonly SearchRow[];
}

interface SearchRow {
  readonly entity: Entity;
  readonly folded: string;
  readonly alias: string | null;
  readonly degree: number;
}

/** Prepares the names of a graph for `searchEntities`. */
export function indexNames(view: GraphView): SearchIndex {
  const rows: SearchRow[] = [];
  for (const entity of view.entities()) {
    let degree = 0;
    for (const _edge of view.edgesOf(entity.id)) degree += 1;
    rows.push(...rowsOf(entity, degree));
  }
  return { rows };
}

/** Prepares entities that a database has found for `searchEntities`, which ranks them. */
export function indexFound(found: readonly FoundEntity[]): SearchIndex {
  return { rows: found.flatMap(({ entity, degree }) => rowsOf(entity, degree)) };
}

/** Entities whose name or alias holds `query`: exact, then prefix, then start of a word, then inside; better connected first. */
export function searchEntities(index: SearchIndex, query: string, limit: number): readonly SearchHit[] {
  const needle = foldName(query);
  if (needle === '') return [];
  const best = new Map<string, { readonly row: SearchRow; readonly rank: number }>();
  for (const row of index.rows) {
    const rank = matchRank(row, needle);
    const known = best.get(row.entity.id);
    if (rank !== null && (known === undefined || rank < known.rank)) best.set(row.entity.id, { row, rank });
  }
  return [...best.values()]
    .sort((a, b) => a.rank - b.rank || b.row.degree - a.row.degree || compareText(a.row.entity.name, b.row.entity.name))
    .slice(0, limit)
    .map(({ row }) => ({
      id: row.entity.id,
      kind: row.entity.kind,
      name: row.entity.name,
      degree: row.degree,
      alias: row.alias,
    }));
}

/** A name without accents, case and punctuation: "São Paulo!" and "sao paulo" are one. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function rowsOf(entity: Entity, degree: number): readonly SearchRow[] {
  const aliases = entity.aliases.map((alias) => ({ entity, folded: foldName(alias), alias, degree }));
  return [{ entity, folded: foldName(entity.name), alias: null, degree }, ...aliases];
}

// An alias that matches as well as a name still comes after the name.
function matchRank(row: SearchRow, needle: string): number | null {
  const penalty = row.alias === null ? 0 : 1;
  if (row.folded === needle) return penalty;
  if (row.folded.startsWith(needle)) return 2 + penalty;
  if (row.folded.includes(` ${needle}`)) return 4 + penalty;
  if (row.folded.includes(needle)) return 6 + penalty;
  return null;
}

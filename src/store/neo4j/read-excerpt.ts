import type { Edge } from '../../model/graph.ts';
import type { ExcerptOf, GraphExcerpt } from '../../model/store.ts';
import { compareIds } from './compare-ids.ts';
import { FROM_ROW, type Row } from './from-properties.ts';
import { matchById } from './match-by-id.ts';
import { quoteName } from './quote-name.ts';
import type { AnswerRow, Run } from './statement.ts';

/** Reads part of the graph: the server chooses the edges, and counts those of each entity. */
export async function readExcerpt(
  read: Run,
  relations: readonly string[],
  { around, most }: ExcerptOf,
): Promise<GraphExcerpt> {
  const types = relations.map(quoteName).join('|');
  const edges = types === '' ? [] : await edgesOf(read, edgesText(types, around), { id: around, limit: most });
  const ids = new Set(edges.flatMap(({ source, target }): readonly string[] => [source, target]));
  if (around !== null) ids.add(around);
  const degree = types === '' ? '0' : `COUNT { (n)-[:${types}]-() }`;
  const isEmpty = around === null && edges.length === 0;
  const rows = isEmpty
    ? await read(`MATCH (n:Entity) ${entityColumns(degree)} ORDER BY n.id LIMIT toInteger($limit)`, { limit: most })
    : await read(`UNWIND $ids AS id ${matchById('n', 'Entity', 'id')} ${entityColumns(degree)}`, { ids: [...ids] });
  const entities = rows
    .map((row) => ({ entity: FROM_ROW.entities(rowOf(row)), degree: Number(row['degree']) }))
    .sort((a, b) => compareIds(a.entity.id, b.entity.id));
  return { entities, edges: [...edges].sort((a, b) => compareIds(a.id, b.id)) };
}

async function edgesOf(read: Run, text: string, given: Readonly<Record<string, unknown>>): Promise<readonly Edge[]> {
  return (await read(text, given)).map((row) => FROM_ROW.edges(rowOf(row)));
}

function edgesText(types: string, around: string | null): string {
  const matched =
    around === null
      ? `MATCH (a:Entity)-[n:${types}]->(b:Entity)`
      : `${matchById('x', 'Entity', '$id')} MATCH (x)-[n:${types}]-(:Entity) WITH DISTINCT n, startNode(n) AS a, endNode(n) AS b`;
  // Chosen by numbers alone: only the rows that are given carry all properties.
  return `${matched} WITH a, n, b ORDER BY n.sources DESC, n.confidence DESC, n.id LIMIT toInteger($limit)
    RETURN properties(n) AS properties, type(n) AS type, a.id AS source, b.id AS target`;
}

function entityColumns(degree: string): string {
  return `RETURN properties(n) AS properties, ${degree} AS degree`;
}

// The rows are what our own statements return, so their shape is taken on trust.
function rowOf(row: AnswerRow): Row {
  return row as unknown as Row;
}

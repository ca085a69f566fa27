import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { graphViewToPropertyGraph } from '../../src/cypher/graph/graph-view-to-property-graph.ts';
import { type PlainValue, plainValue } from '../../src/cypher/values/plain-value.ts';
import type { GraphStore } from '../../src/model/store.ts';
import { EXPORTERS } from '../../src/pipeline/exporters.ts';
import { graphChecksum } from '../../src/pipeline/graph-checksum.ts';
import { type Answer, type Question, queryGraph } from '../../src/pipeline/query-graph.ts';
import { queryNeo4j } from '../../src/pipeline/query-neo4j.ts';
import { openStore } from '../../src/store/open-store.ts';
import { ingestSeeds, ontology, openIn } from './seed-stores.ts';
import { describeNeo4j } from './server/describe-neo4j.ts';

const page = readFileSync(new URL('../../docs/cypher.md', import.meta.url), 'utf8');
const recipes = [...page.matchAll(/^(.+):\n```cypher\n([\s\S]+?)\n```/gm)].map(
  ([, title = '', text = '']) => [title, text] as const,
);

describeNeo4j('the seed articles in memory, in a file and in Neo4j', (database) => {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-same-'));
  const stores: GraphStore[] = [];
  beforeAll(async () => {
    await database.wipe();
    stores.push(await openStore('memory'), await openStore(join(folder, 'graph.db')), await openIn(database));
    for (const store of stores) await ingestSeeds(store);
  });
  afterAll(async () => {
    for (const store of stores) await store.close();
    rmSync(folder, { recursive: true });
  });

  it('are the same graph, to the last byte of the sorted export', () => {
    const [memory, file, neo4j] = stores.map((store) => graphChecksum(store.view()));
    expect(neo4j).toBe(memory);
    expect(file).toBe(memory);
    const counts = stores.map((store) => store.view().counts());
    expect(counts[0]?.edges).toBeGreaterThan(50);
    expect(counts).toEqual([counts[0], counts[0], counts[0]]);
  });

  it.each(EXPORTERS.map(({ name }) => name))('export the same %s', (name) => {
    const files = EXPORTERS.find((exporter) => exporter.name === name)?.files ?? [];
    const texts = stores.map((store) => files.map((file) => [...file.write(store.view(), ontology)].join('')));
    expect(texts[0]?.join('').length).toBeGreaterThan(1_000);
    for (const [index, text] of (texts[0] ?? []).entries()) {
      expect(texts.map((one) => one[index] === text)).toEqual([true, true, true]);
    }
  });

  it('do not change when they are read again', async () => {
    const before = stores.map((store) => [graphChecksum(store.view()), store.ledger().length]);
    for (const store of stores) expect(await ingestSeeds(store)).toMatchObject({ articles: 0, claims: 0, edges: 0 });
    expect(stores.map((store) => [graphChecksum(store.view()), store.ledger().length])).toEqual(before);
  });

  it('have the same labels, relationship types and property names in both engines', async () => {
    const graph = graphViewToPropertyGraph(stores[0]?.view() ?? neverThere());
    const types = await database.run('MATCH ()-[r]->() RETURN type(r) AS type, count(*) AS count ORDER BY type');
    const counted = graph.types.map((type) => ({ type, count: graph.countOfType(graph.typeId(type)) }));
    expect(types).toEqual(counted.sort((a, b) => (a.type < b.type ? -1 : 1)));
    const mine = `MATCH (n) WHERE none(label IN labels(n) WHERE label STARTS WITH 'Dragoman')`;
    const labels = await database.run(
      `${mine} UNWIND labels(n) AS label RETURN label, count(*) AS count ORDER BY label`,
    );
    const counts = graph.labels.map((label) => ({ label, count: graph.nodesWithLabel(graph.labelId(label)).length }));
    expect(labels).toEqual(counts.sort((a, b) => (a.label < b.label ? -1 : 1)));
    const keys = await database.run(`${mine} UNWIND keys(n) AS key RETURN DISTINCT key
      UNION MATCH ()-[r]->() UNWIND keys(r) AS key RETURN DISTINCT key`);
    const more = keys.map(({ key }) => String(key)).filter((key) => !graph.propertyKeys.includes(key));
    expect(more.sort()).toEqual(['object', 'parties', 'spans', 'subject']);
    expect(graph.propertyKeys.filter((key) => !keys.some((row) => row['key'] === key))).toEqual([]);
  });

  it.each(recipes)('answer alike: %s', async (_title, text) => {
    const question: Question = { text: text.replace(/ LIMIT \d+$/, ''), parameters: new Map(), mode: 'run' };
    const target = { address: database.uri, user: database.user, password: database.password, database: null };
    const [here, there] = [
      await queryGraph(stores[0]?.view() ?? neverThere(), question),
      await queryNeo4j(target, question),
    ];
    expect(there.columns).toEqual(here.columns);
    // Of several shortest chains any may be given.
    const shapes = ({ rows, graph }: Answer) =>
      rows
        .map((row) => JSON.stringify(row.map((value) => comparable(plainValue(value, graph)))))
        .map((row) => (/shortest/i.test(text) ? `${row}`.split(',').length : row))
        .sort();
    expect(shapes(there)).toEqual(shapes(here));
  });
});

function neverThere(): never {
  throw new Error('no store');
}

/** Lists sorted, because no engine promises the order of `collect`, and nodes by their ids. */
function comparable(value: PlainValue): PlainValue {
  if (isList(value)) return value.map(comparable).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  if ('properties' in value && 'id' in value) return value['id'] ?? null;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, comparable(member)]));
}

function isList(value: PlainValue): value is readonly PlainValue[] {
  return Array.isArray(value);
}

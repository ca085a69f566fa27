import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { classifyQuery } from '../../src/cypher/classify-query.ts';
import { graphViewToPropertyGraph } from '../../src/cypher/graph/graph-view-to-property-graph.ts';
import { type CypherEngine, openCypher } from '../../src/cypher/open-cypher.ts';
import { readSeedGraph } from './seed-graph.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const recipes = [...read('docs/cypher.md').matchAll(/^(.+):\n```cypher\n([\s\S]+?)\n```/gm)].map(
  ([, title = '', text = '']) => [title, text],
);

describe('the queries of the documentation, on the graph of the seed articles', () => {
  let engine: CypherEngine;
  beforeAll(async () => {
    engine = openCypher(graphViewToPropertyGraph(await readSeedGraph()));
  }, 120_000);

  it('are at least 30', () => {
    expect(recipes.length).toBeGreaterThanOrEqual(30);
  });

  it.each(recipes)('%s: only reads, and has an answer', (_title, text = '') => {
    expect(classifyQuery(text)).toEqual({ kind: 'read' });
    const rows = engine.query(text).readAll();
    expect(rows.length).toBeGreaterThan(0);
    // An answer of nothing but nulls would answer nobody.
    expect(rows.flat().some((value) => value !== null && !(Array.isArray(value) && value.length === 0))).toBe(true);
  });

  it.each(
    ['README.md', 'docs/cypher.md'].flatMap((page) =>
      [...read(page).matchAll(/^(?:npx )?dragoman query .*?"(MATCH .+?)"/gm)].map(([, text = '']) => [page, text]),
    ),
  )('has an answer to the example of %s: %s', (_page, text) => {
    expect(engine.query(text).readAll().length).toBeGreaterThan(0);
  });

  it('find what the dispatches say', () => {
    const visits = recipes.find(([title]) => title === 'Visits to a country, with who went')?.[1] ?? '';
    const rows = engine.query(visits).readAll();
    expect(rows).toContainEqual(['Volodymyr Zelenskyy', { kind: 'date', day: 18_239 }, 'happened']);
  });
});

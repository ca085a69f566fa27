import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classifyQuery } from '../../src/cypher/classify-query.ts';
import { graphViewToPropertyGraph } from '../../src/cypher/graph/graph-view-to-property-graph.ts';
import { openCypher } from '../../src/cypher/open-cypher.ts';
import { seedView } from './seed-view.ts';

const page = readFileSync(new URL('../../docs/cypher.md', import.meta.url), 'utf8');
const recipes = [...page.matchAll(/^(.+):\n```cypher\n([\s\S]+?)\n```/gm)].map(([, title = '', text = '']) => [
  title,
  text,
]);

describe('docs/cypher.md', () => {
  it('has at least 30 recipes', () => {
    expect(recipes.length).toBeGreaterThanOrEqual(30);
  });

  it.each(recipes)('%s: runs and only reads', (_title, text = '') => {
    expect(classifyQuery(text)).toEqual({ kind: 'read' });
    const result = openCypher(graphViewToPropertyGraph(seedView)).query(text);
    expect(result.columns.length).toBeGreaterThan(0);
    expect(Array.isArray(result.readAll())).toBe(true);
  });

  it('shows the visit of the fixture', () => {
    const recipe = recipes.find(([title]) => title?.startsWith('Visits to a country'))?.[1] ?? '';
    const rows = openCypher(graphViewToPropertyGraph(seedView)).query(recipe).readAll();
    expect(rows).toEqual([['Ada Stone', { kind: 'date', day: 19718 }, 'happened']]);
  });
});

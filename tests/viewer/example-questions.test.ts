import { beforeAll, describe, expect, it } from 'vitest';
import { classifyQuery } from '../../src/cypher/classify-query.ts';
import type { GraphView } from '../../src/model/graph.ts';
import { queryGraph } from '../../src/pipeline/query-graph.ts';
import { EXAMPLE_QUESTIONS } from '../../viewer/data/example-questions.ts';
import { readSeedGraph } from '../cypher/seed-graph.ts';

describe('the example queries of the console', () => {
  let seeds: GraphView;
  beforeAll(async () => {
    seeds = await readSeedGraph();
  }, 120_000);

  it.each(EXAMPLE_QUESTIONS)('$title: only reads, and has an answer among the seed articles', async ({ text }) => {
    expect(classifyQuery(text)).toEqual({ kind: 'read' });
    const { rows } = await queryGraph(seeds, { text, parameters: new Map() });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.flat().some((value) => value !== null)).toBe(true);
  });
});

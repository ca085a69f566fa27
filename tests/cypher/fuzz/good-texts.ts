import { readFileSync } from 'node:fs';
import { shapeOf } from '../differential/graph-shape.ts';
import { writeQuery } from '../differential/write-query.ts';
import { SMALL_GRAPH } from '../small-graph.ts';

const page = readFileSync(new URL('../../../docs/cypher.md', import.meta.url), 'utf8');
const answers = readFileSync(new URL('../neo4j-answers/answers.jsonl', import.meta.url), 'utf8');

/** Texts to damage: the cookbook, the questions of `neo4j-answers`, and generated ones. */
export function goodTexts(): readonly string[] {
  const recipes = [...page.matchAll(/```cypher\n([\s\S]+?)\n```/g)].map(([, text = '']) => text);
  const asked = answers
    .trimEnd()
    .split('\n')
    .map((line): string => JSON.parse(line).query);
  const shape = shapeOf(SMALL_GRAPH);
  const written = Array.from({ length: 400 }, (_, seed) => writeQuery(seed, shape).text);
  return [...recipes, ...asked, ...written];
}

import { classifyQuery } from '../../../src/cypher/classify-query.ts';
import { CypherError } from '../../../src/cypher/cypher-error.ts';
import { openCypher } from '../../../src/cypher/open-cypher.ts';
import { SMALL_GRAPH } from '../small-graph.ts';

export const FUZZ_LIMIT_MS = 100;

const LIMITS = { timeMs: FUZZ_LIMIT_MS, rows: 2_000, memoryBytes: 8_000_000 };
const PARAMETERS = new Map([
  ['p', 1n],
  ['0', 2n],
]);

const engine = openCypher(SMALL_GRAPH);

/** How a text ended: with rows, or the type of its error. Throws, with the text, on any other exception. */
export function survives(text: string): string {
  try {
    classifyQuery(text);
    engine.query(text, PARAMETERS, { limits: LIMITS }).readAll();
    return 'rows';
  } catch (error) {
    if (error instanceof CypherError) return error.type;
    throw new Error(`${error instanceof Error ? error.stack : String(error)}\nfor: ${text}`, { cause: error });
  }
}

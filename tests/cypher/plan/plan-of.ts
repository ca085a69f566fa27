import { openCypher } from '../../../src/cypher/open-cypher.ts';
import type { PlanDescription } from '../../../src/cypher/plan/describe-plan.ts';
import type { PropertyGraph } from '../../../src/cypher/property-graph.ts';
import { SMALL_GRAPH } from '../small-graph.ts';

/** The plan of a text in one line, from the last step down to the first. */
export async function planOf(text: string, graph: PropertyGraph = SMALL_GRAPH): Promise<string> {
  const { plan } = await openCypher(graph).query(`EXPLAIN ${text}`).summary();
  return plan === null ? 'none' : show(plan);
}

function show({ name, detail, sources }: PlanDescription): string {
  const step = detail === '' ? name : `${name} ${detail}`;
  const [first, ...others] = sources.filter((source) => source.name !== 'Argument').map(show);
  if (first === undefined) return step;
  return others.length === 0 ? `${step} < ${first}` : `${step} < [${[first, ...others].join(' ; ')}]`;
}

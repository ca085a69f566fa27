import type { GraphColumns } from '../../src/server/api.ts';
import { graphColumns } from '../../src/server/graph-columns.ts';
import { sampleOntology } from '../server/sample-ontology.ts';
import { sampleView } from '../server/sample-view.ts';

/** The sample graph as the server sends it. */
export function sampleColumns(): GraphColumns {
  return graphColumns(sampleView(), sampleOntology, 0);
}

import { excerptOfView } from '../../src/graph/excerpt-of-view.ts';
import type { GraphColumns } from '../../src/server/api.ts';
import { graphColumns } from '../../src/server/graph-columns.ts';
import { sampleOntology } from '../server/sample-ontology.ts';
import { sampleView } from '../server/sample-view.ts';

/** The sample graph as the server sends it. */
export function sampleColumns(): GraphColumns {
  const view = sampleView();
  const part = excerptOfView(view, { around: null, most: Number.POSITIVE_INFINITY });
  return graphColumns({ ...part, counts: view.counts(), whole: true, shown: 0 }, sampleOntology);
}

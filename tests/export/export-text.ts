import { exporters } from '../../src/export/index.ts';
import type { Exporter } from '../../src/model/export.ts';
import type { GraphView } from '../../src/model/graph.ts';
import { sampleOntology } from './sample-ontology.ts';

/** One file of a format as one string; formats of one file need no ending. */
export function exportText(format: string, view: GraphView, ending = ''): string {
  const file = exporterNamed(format).files.find((candidate) => candidate.ending === ending);
  if (file === undefined) throw new Error(`${format} has no file that ends in "${ending}"`);
  return [...file.write(view, sampleOntology)].join('');
}

export function exporterNamed(format: string): Exporter {
  const exporter = exporters.find(({ name }) => name === format);
  if (exporter === undefined) throw new Error(`no exporter ${format}`);
  return exporter;
}

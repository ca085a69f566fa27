import type { GraphView } from './graph.ts';
import type { Ontology } from './ontology.ts';

/** Writes a graph in one format; the chunks joined are the file. Formats with several files name them. */
export interface Exporter {
  readonly name: string;
  readonly description: string;
  /** `{ name: '' }` when the format is one file; else the ending put after the base name, e.g. `.nodes.csv`. */
  readonly files: readonly ExportFile[];
}

export interface ExportFile {
  readonly ending: string;
  write(view: GraphView, ontology: Ontology): Iterable<string>;
}

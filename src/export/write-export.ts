import { DragomanError } from '../errors.ts';
import type { Exporter } from '../model/export.ts';
import type { GraphView } from '../model/graph.ts';
import type { Ontology } from '../model/ontology.ts';
import { type WrittenFile, writeFiles } from './write-files.ts';

export interface ExportTarget {
  /** Name of one of the exporters. */
  readonly format: string;
  readonly exporters: readonly Exporter[];
  /** A file; for formats of several files their common beginning; `-` for standard output. */
  readonly out: string;
}

export type ExportResult =
  | { readonly kind: 'files'; readonly files: readonly WrittenFile[] }
  /** For standard output: the caller prints them. */
  | { readonly kind: 'chunks'; readonly chunks: Iterable<string> };

/**
 * Writes the graph whole or not at all; throws `unknown-format`, `unwritable-output`, or `bad-flag` for several files
 * on standard output.
 */
export async function writeExport(view: GraphView, ontology: Ontology, target: ExportTarget): Promise<ExportResult> {
  const exporter = findExporter(target);
  if (target.out === '-') return { kind: 'chunks', chunks: chunksOf(exporter, view, ontology) };
  const parts = exporter.files.map((file) => ({ ending: file.ending, write: () => file.write(view, ontology) }));
  return { kind: 'files', files: await writeFiles(target.out, parts) };
}

function findExporter({ format, exporters }: ExportTarget): Exporter {
  const exporter = exporters.find(({ name }) => name === format);
  if (exporter !== undefined) return exporter;
  const known = exporters.map(({ name }) => name).join(', ');
  throw new DragomanError('unknown-format', `there is no export format "${format}"; the formats are ${known}`);
}

function chunksOf(exporter: Exporter, view: GraphView, ontology: Ontology): Iterable<string> {
  const [file, ...others] = exporter.files;
  if (file !== undefined && others.length === 0) return file.write(view, ontology);
  const count = exporter.files.length;
  throw new DragomanError('bad-flag', `${exporter.name} is ${count} files: give --out a file name instead of -`);
}

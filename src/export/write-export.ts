import { randomBytes } from 'node:crypto';
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { DragomanError } from '../errors.ts';
import type { Exporter, ExportFile } from '../model/export.ts';
import type { GraphView } from '../model/graph.ts';
import type { Ontology } from '../model/ontology.ts';
import { exporters } from './index.ts';

export interface ExportTarget {
  /** Name of one of `exporters`. */
  readonly format: string;
  /** A file; for formats of several files their common beginning; `-` for standard output. */
  readonly out: string;
}

interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
}

export type ExportResult =
  | { readonly kind: 'files'; readonly files: readonly WrittenFile[] }
  /** For standard output: the caller prints them. */
  | { readonly kind: 'chunks'; readonly chunks: Iterable<string> };

/**
 * Writes the graph whole or not at all: each file under a temporary name beside its own, renamed when all are complete;
 * throws `unknown-format`, `unwritable-output`, or `bad-flag` for several files on standard output.
 */
export async function writeExport(view: GraphView, ontology: Ontology, target: ExportTarget): Promise<ExportResult> {
  const exporter = findExporter(target.format);
  if (target.out === '-') return { kind: 'chunks', chunks: chunksOf(exporter, view, ontology) };
  const drafts = await Promise.all(exporter.files.map((file) => draftFor(target.out, file)));
  const files: WrittenFile[] = [];
  try {
    for (const draft of drafts) {
      const bytes = await writeDraft(draft, draft.file.write(view, ontology));
      files.push({ path: draft.path, bytes });
    }
    for (const { path, temporary } of drafts) await onDisk(path, rename(temporary, path));
  } catch (error) {
    for (const { temporary } of drafts) await rm(temporary, { force: true });
    throw error;
  }
  return { kind: 'files', files };
}

interface Draft {
  readonly file: ExportFile;
  readonly path: string;
  readonly temporary: string;
}

function findExporter(format: string): Exporter {
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

async function draftFor(out: string, file: ExportFile): Promise<Draft> {
  const path = pathOf(out, file);
  const there = await onDisk(path, stat(path).catch(absent));
  // A rename would replace a device or a pipe by a file.
  if (there !== null && !there.isFile()) {
    throw new DragomanError('unwritable-output', `${path} is not a file; give a file name, or - for standard output`);
  }
  return { file, path, temporary: join(dirname(path), `.dragoman-${randomBytes(8).toString('hex')}.tmp`) };
}

function pathOf(out: string, { ending }: ExportFile): string {
  if (ending === '') return out;
  // `--out graph.csv` and `--out graph` mean the same three files.
  const extension = extname(ending);
  return (out.endsWith(extension) ? out.slice(0, -extension.length) : out) + ending;
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

async function writeDraft({ path, temporary }: Draft, chunks: Iterable<string>): Promise<number> {
  const handle = await onDisk(path, open(temporary, 'wx'));
  try {
    return await writeChunks(path, handle, chunks);
  } finally {
    await onDisk(path, handle.close());
  }
}

// One system call for each line would cost more than making the lines.
const BUFFER_LENGTH = 1 << 16;

async function writeChunks(path: string, handle: FileHandle, chunks: Iterable<string>): Promise<number> {
  let bytes = 0;
  let waiting = '';
  for (const chunk of chunks) {
    waiting += chunk;
    if (waiting.length < BUFFER_LENGTH) continue;
    bytes += await writeText(path, handle, waiting);
    waiting = '';
  }
  return bytes + (await writeText(path, handle, waiting));
}

async function writeText(path: string, handle: FileHandle, text: string): Promise<number> {
  const buffer = Buffer.from(text, 'utf8');
  await onDisk(path, handle.writeFile(buffer));
  return buffer.length;
}

async function onDisk<Value>(path: string, operation: Promise<Value>): Promise<Value> {
  try {
    return await operation;
  } catch (cause) {
    // Without the system's second half, which names the temporary file.
    const reason = cause instanceof Error ? cause.message.split(', ')[0] : String(cause);
    throw new DragomanError('unwritable-output', `cannot write ${path}: ${reason}`, { cause });
  }
}

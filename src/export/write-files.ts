import { randomBytes } from 'node:crypto';
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { DragomanError } from '../errors.ts';

/** One of the files that are written together; the chunks joined are its text. */
export interface OutputFile {
  /** Put after the common beginning of the names; '' for the name as it is. */
  readonly ending: string;
  write(): Iterable<string>;
}

export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
}

/**
 * Writes all files or none: each under a temporary name beside its own, renamed when all are complete;
 * throws `unwritable-output`.
 */
export async function writeFiles(out: string, parts: readonly OutputFile[]): Promise<readonly WrittenFile[]> {
  const drafts = await Promise.all(parts.map((file) => draftFor(out, file)));
  const files: WrittenFile[] = [];
  try {
    for (const draft of drafts) {
      const bytes = await writeDraft(draft, draft.file.write());
      files.push({ path: draft.path, bytes });
    }
    for (const { path, temporary } of drafts) await onDisk(path, rename(temporary, path));
  } catch (error) {
    for (const { temporary } of drafts) await rm(temporary, { force: true });
    throw error;
  }
  return files;
}

interface Draft {
  readonly file: OutputFile;
  readonly path: string;
  readonly temporary: string;
}

async function draftFor(out: string, file: OutputFile): Promise<Draft> {
  const path = pathOf(out, file);
  const there = await onDisk(path, stat(path).catch(absent));
  // A rename would replace a device or a pipe by a file.
  if (there !== null && !there.isFile()) {
    throw new DragomanError('unwritable-output', `${path} is not a file; give a file name, or - for standard output`);
  }
  return { file, path, temporary: join(dirname(path), `.dragoman-${randomBytes(8).toString('hex')}.tmp`) };
}

function pathOf(out: string, { ending }: OutputFile): string {
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

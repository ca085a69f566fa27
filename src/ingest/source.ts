import { createReadStream } from 'node:fs';
import { InputFailure } from './input-failure.ts';
import { readAhead } from './read-ahead.ts';
import { unzipped } from './unzipped.ts';
import { utf16AsUtf8 } from './utf-16.ts';

/** A named stream of UTF-8 bytes, to be read once; failures of the medium come as `InputFailure`. */
export interface Source {
  readonly name: string;
  readonly bytes: AsyncIterable<Buffer>;
}

/** The path that stands for standard input. */
export const STANDARD_INPUT = '-';

/** The file at this path, or standard input for `-`; opened at the first read. */
export function openSource(path: string, maxBytes: number): Source {
  if (path === STANDARD_INPUT) return streamSource('standard input', process.stdin, maxBytes);
  return streamSource(path, fileBytes(path), maxBytes);
}

/** These bytes, unzipped if they are gzip, and in UTF-8 if they begin with a UTF-16 mark. */
export function streamSource(name: string, stream: AsyncIterable<Uint8Array>, maxBytes: number): Source {
  return { name, bytes: textBytes(unzipped(readable(stream)), maxBytes) };
}

// Opened by the first read: a stream that nobody reads would throw its error at nobody.
async function* fileBytes(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path);
}

async function* readable(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of stream) yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  } catch (cause) {
    throw new InputFailure('unreadable-file', cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

async function* textBytes(stream: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<Buffer> {
  const { head, all } = await readAhead(stream, (bytes) => bytes.length >= 2);
  const mark = head.subarray(0, 2).toString('latin1');
  if (mark === '\xff\xfe' || mark === '\xfe\xff') {
    yield* utf16AsUtf8(all, maxBytes);
    return;
  }
  const position = head.indexOf(0);
  if (position >= 0) throw new InputFailure('binary-file', `not a text: byte ${position + 1} is zero`);
  yield* all;
}

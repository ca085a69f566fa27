import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { InputFailure } from './input-failure.ts';
import { readAhead } from './read-ahead.ts';

/** The same bytes, or what they hold when they are gzip: told by the first two bytes, whatever the file is called. */
export async function* unzipped(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const { head, all } = await readAhead(stream, (bytes) => bytes.length >= 2);
  if (head[0] === 0x1f && head[1] === 0x8b) yield* gunzip(all);
  else yield* all;
}

async function* gunzip(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const gunzipped = createGunzip({ chunkSize: 65_536 });
  // The error also ends the loop below; a plain pipe() would leave it waiting for ever.
  pipeline(Readable.from(stream), gunzipped, () => {});
  try {
    for await (const chunk of gunzipped) yield chunk;
  } catch (cause) {
    if (cause instanceof InputFailure) throw cause;
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw new InputFailure('bad-gzip', `damaged gzip: ${problem}`, { cause });
  }
}

import { InputFailure } from './input-failure.ts';

/** All bytes of a stream; more than `maxBytes` is an `InputFailure`, told before they are all held. */
export async function readBytes(stream: AsyncIterable<Buffer>, maxBytes: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size > maxBytes) throw new InputFailure('file-too-large', `longer than ${maxBytes} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts, size);
}

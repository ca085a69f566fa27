import { decodeUtf8 } from './decode-utf-8.ts';
import { InputFailure } from './input-failure.ts';
import { readBytes } from './read-bytes.ts';
import type { Source } from './source.ts';

/** The whole text of a source, never blank; anything else than at most `maxBytes` of UTF-8 is an `InputFailure`. */
export async function readWhole(source: Source, maxBytes: number): Promise<string> {
  const bytes = await readBytes(source.bytes, maxBytes);
  const zero = bytes.indexOf(0);
  if (zero >= 0) throw new InputFailure('binary-file', `not a text: byte ${zero + 1} is zero`);
  const decoded = decodeUtf8(bytes, 'at-start');
  if (decoded.kind === 'invalid') throw new InputFailure('wrong-encoding', `not UTF-8 at byte ${decoded.byte + 1}`);
  if (decoded.text.trim() === '') throw new InputFailure('empty-file', 'empty');
  return decoded.text;
}

import { InputFailure } from './input-failure.ts';
import { readBytes } from './read-bytes.ts';

/** The bytes of a UTF-16 text that begins with its mark, as UTF-8 without mark; read whole, up to `maxBytes`. */
export async function* utf16AsUtf8(stream: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<Buffer> {
  const bytes = await readBytes(stream, maxBytes);
  if (bytes.length % 2 === 1) throw notUtf16(bytes.length);
  const littleEndian = bytes[0] === 0xff ? bytes : Buffer.from(bytes).swap16();
  const text = littleEndian.toString('utf16le');
  const lone = text.search(/\p{Surrogate}/u);
  if (lone >= 0) throw notUtf16(lone * 2 + 1);
  const utf8 = Buffer.from(text.slice(1), 'utf8');
  if (utf8.includes(0)) throw new InputFailure('binary-file', 'not a text: it holds a zero character');
  yield utf8;
}

function notUtf16(byte: number): InputFailure {
  return new InputFailure('wrong-encoding', `not UTF-16 at byte ${byte}`);
}

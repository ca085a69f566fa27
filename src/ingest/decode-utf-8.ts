import { isUtf8 } from 'node:buffer';

type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  /** `byte` is the first one, from 0, that cannot be UTF-8. */
  | { readonly kind: 'invalid'; readonly byte: number };

/** The text of these bytes; a byte-order mark at the start of a file (`atStart`) is no part of it. */
export function decodeUtf8(bytes: Buffer, place: 'at-start' | 'inside'): Decoded {
  const text = bytes.toString('utf8');
  if (!isUtf8(bytes)) return { kind: 'invalid', byte: firstInvalid(bytes, text) };
  return { kind: 'text', text: place === 'at-start' && text.startsWith('\ufeff') ? text.slice(1) : text };
}

// Everything before the first wrong byte decodes to itself, so the length of the text tells the position;
// a replacement character that stands in the file itself is passed over.
function firstInvalid(bytes: Buffer, text: string): number {
  let byte = 0;
  let from = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', from)) {
    byte += Buffer.byteLength(text.slice(from, at));
    if (bytes.subarray(byte, byte + 3).toString('latin1') !== '\xef\xbf\xbd') return byte;
    byte += 3;
    from = at + 1;
  }
  return bytes.length;
}

import { readAhead } from './read-ahead.ts';
import type { Source } from './source.ts';

export type SniffedFormat = 'json' | 'json-lines' | 'plain-text';

const ENOUGH = 1 << 20;

/** The format that the first line shows (looking no further than a megabyte), and the source from its start. */
export async function sniffed(source: Source): Promise<{ readonly format: SniffedFormat; readonly source: Source }> {
  const { head, all } = await readAhead(source.bytes, (bytes) => bytes.length >= ENOUGH || hasFilledLine(bytes));
  return { format: sniffFormat(head.toString('utf8')), source: { name: source.name, bytes: all } };
}

// An object that is closed in its own line is a JSON line.
function sniffFormat(head: string): SniffedFormat {
  // trim() also takes the byte-order mark.
  const start = head.trim();
  if (/^\[\s*[{\]]/.test(start)) return 'json';
  if (!/^\{\s*["}]/.test(start)) return 'plain-text';
  const firstLine = start.split('\n', 1)[0] ?? '';
  return firstLine.trimEnd().endsWith('}') ? 'json-lines' : 'json';
}

// The second of two lines is needed too: it tells "{" from a JSON document and "[" from "[Update]".
function hasFilledLine(head: Buffer): boolean {
  const text = head.toString('utf8').trimStart();
  return text.includes('\n') && !/^[[{]\s*$/.test(text);
}

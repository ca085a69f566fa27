const NEWLINE = 10;

/** Lines `key<TAB>value`, sorted by bytes, searched without being parsed. */
export interface SortedLines {
  /** The values of the key in the order of the file. */
  find(key: string): readonly string[];
}

/** Reads lookups straight from the bytes; the bytes are kept, not copied. */
export function openSortedLines(bytes: Buffer): SortedLines {
  return {
    find(key) {
      const needle = Buffer.from(`${key}\t`);
      const values: string[] = [];
      let start = firstLine(bytes, needle);
      while (start < bytes.length && startsWith(bytes, start, needle)) {
        const end = lineEnd(bytes, start);
        values.push(bytes.toString('utf8', start + needle.length, end));
        start = end + 1;
      }
      return values;
    },
  };
}

/** The bytes that `openSortedLines` reads. */
export function writeSortedLines(lines: readonly (readonly [key: string, value: string])[]): Buffer {
  const sorted = [...new Set(lines.map(([key, value]) => `${key}\t${value}`))].sort();
  return Buffer.from(sorted.length === 0 ? '' : `${sorted.join('\n')}\n`);
}

/** Start of the first line that is not before the needle. */
function firstLine(bytes: Buffer, needle: Buffer): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = middle === 0 ? 0 : bytes.lastIndexOf(NEWLINE, middle - 1) + 1;
    const end = lineEnd(bytes, start);
    if (compareAt(bytes, { start, end }, needle) < 0) low = end + 1;
    else high = start;
  }
  return low;
}

function compareAt(bytes: Buffer, line: { start: number; end: number }, needle: Buffer): number {
  const end = Math.min(line.end, line.start + needle.length);
  return bytes.compare(needle, 0, needle.length, line.start, end);
}

function startsWith(bytes: Buffer, start: number, needle: Buffer): boolean {
  return start + needle.length <= bytes.length && compareAt(bytes, { start, end: bytes.length }, needle) === 0;
}

function lineEnd(bytes: Buffer, start: number): number {
  const end = bytes.indexOf(NEWLINE, start);
  return end === -1 ? bytes.length : end;
}

const LINE_FEED = 0x0a;

/** `number` counts from 1; `start` is the offset of the line's first byte in the stream. */
export type Line =
  | { readonly kind: 'line'; readonly number: number; readonly start: number; readonly bytes: Buffer }
  | { readonly kind: 'too-long'; readonly number: number };

/** The lines of a stream without their ends; never holds more of a line than `maxBytes` and one chunk. */
export async function* splitLines(stream: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<Line> {
  let pending = newLine(1, 0);
  for await (const chunk of stream) {
    let from = 0;
    for (let feed = chunk.indexOf(LINE_FEED); feed >= 0; feed = chunk.indexOf(LINE_FEED, from)) {
      add(pending, chunk.subarray(from, feed), maxBytes);
      yield finished(pending);
      pending = newLine(pending.number + 1, pending.start + pending.size + 1);
      from = feed + 1;
    }
    add(pending, chunk.subarray(from), maxBytes);
  }
  if (pending.size > 0) yield finished(pending);
}

interface PendingLine {
  readonly number: number;
  readonly start: number;
  /** Emptied when the line turns out to be too long. */
  parts: Buffer[];
  size: number;
  tooLong: boolean;
}

function newLine(number: number, start: number): PendingLine {
  return { number, start, parts: [], size: 0, tooLong: false };
}

function add(line: PendingLine, part: Buffer, maxBytes: number): void {
  line.size += part.length;
  if (line.size > maxBytes) {
    line.tooLong = true;
    line.parts = [];
  } else if (part.length > 0) line.parts.push(part);
}

function finished(line: PendingLine): Line {
  const { number, start } = line;
  if (line.tooLong) return { kind: 'too-long', number };
  const [first, ...more] = line.parts;
  if (first === undefined) return { kind: 'line', number, start, bytes: Buffer.alloc(0) };
  return { kind: 'line', number, start, bytes: more.length === 0 ? first : Buffer.concat(line.parts) };
}

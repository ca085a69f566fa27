/** The first bytes of a stream, as many as `isEnough` asks for, and the whole stream again. */
export async function readAhead(
  stream: AsyncIterable<Buffer>,
  isEnough: (head: Buffer) => boolean,
): Promise<{ readonly head: Buffer; readonly all: AsyncIterable<Buffer> }> {
  const rest = stream[Symbol.asyncIterator]();
  let head: Buffer = Buffer.alloc(0);
  while (!isEnough(head)) {
    const next = await rest.next();
    if (next.done) break;
    head = head.length === 0 ? next.value : Buffer.concat([head, next.value]);
  }
  return { head, all: replay(head, rest) };
}

async function* replay(head: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  try {
    if (head.length > 0) yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    // A reader that stops early must not leave the file open.
    await rest.return?.();
  }
}

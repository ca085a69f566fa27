import { once } from 'node:events';
import { createServer } from 'node:net';

/** What a server that speaks Bolt 5.4 says of itself, and how it refuses every query. */
export interface FalseServer {
  readonly agent: string;
  readonly refusal: string;
}

/** A server on a free port that lets everybody in and answers no query. */
export async function startFalseNeo4j({
  agent,
  refusal,
}: FalseServer): Promise<{ readonly uri: string; close(): void }> {
  const server = createServer((line) => {
    let isGreeted = false;
    line.on('error', () => line.destroy());
    line.on('data', (chunk) => {
      const bytes = Buffer.from(chunk);
      if (!isGreeted) {
        isGreeted = true;
        line.write(Buffer.from([0, 0, 4, 5]));
        return;
      }
      for (const tag of tagsOf(bytes)) line.write(answerTo(tag, { agent, refusal }));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { uri: `bolt://127.0.0.1:${port}`, close: () => void server.close() };
}

const [HELLO, RUN, PULL, GOODBYE] = [0x01, 0x10, 0x3f, 0x02];
const [SUCCESS, FAILURE, IGNORED] = [0x70, 0x7f, 0x7e];

/** The second byte of each message says what it is; every message of these few fits in one chunk. */
function* tagsOf(bytes: Buffer): Iterable<number> {
  for (let at = 0; at + 1 < bytes.length; ) {
    const length = bytes.readUInt16BE(at);
    if (length > 0) yield bytes[at + 3] ?? 0;
    at += 2 + length;
  }
}

function answerTo(tag: number, { agent, refusal }: FalseServer): Buffer {
  if (tag === GOODBYE) return Buffer.alloc(0);
  if (tag === HELLO) return message(SUCCESS, { server: agent, connection_id: 'bolt-1' });
  if (tag === RUN) return message(FAILURE, { code: 'Neo.ClientError.Statement.SyntaxError', message: refusal });
  return tag === PULL ? chunked(Buffer.from([0xb0, IGNORED])) : message(SUCCESS, {});
}

function message(tag: number, facts: Readonly<Record<string, string>>): Buffer {
  const parts = Object.entries(facts).flatMap(([key, value]) => [packed(key), packed(value)]);
  return chunked(Buffer.concat([Buffer.from([0xb1, tag, 0xa0 + Object.keys(facts).length]), ...parts]));
}

function packed(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([Buffer.from([0xd0, bytes.length]), bytes]);
}

function chunked(body: Buffer): Buffer {
  const head = Buffer.alloc(2);
  head.writeUInt16BE(body.length);
  return Buffer.concat([head, body, Buffer.alloc(2)]);
}

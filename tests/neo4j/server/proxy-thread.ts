import { connect, createServer, type Socket } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';
import { BREAKS, type ProxyStart, WORDS } from './proxy-words.ts';

// A thread of its own: the store blocks the test's thread while it waits for an answer that comes through here.
const { port, words } = workerData as ProxyStart;

/** The Bolt message COMMIT in its chunk. */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

let stalledUntil = 0;
parentPort?.on('message', (milliseconds: number) => {
  stalledUntil = Date.now() + milliseconds;
});

const server = createServer((near) => join(near, connect(port, '127.0.0.1'))).listen(0, '127.0.0.1', () => {
  parentPort?.postMessage(server.address());
});

function join(near: Socket, far: Socket): void {
  let isCommitting = false;
  const hangUp = () => {
    near.destroy();
    far.destroy();
  };
  const cut = () => {
    Atomics.store(words, WORDS.next, BREAKS.none);
    Atomics.add(words, WORDS.cuts, 1);
    near.resetAndDestroy();
    far.resetAndDestroy();
  };
  for (const line of [near, far]) line.on('close', hangUp).on('error', hangUp);
  near.on('data', (chunk) => {
    const next = Atomics.load(words, WORDS.next);
    const isCommit = Buffer.from(chunk).includes(COMMIT);
    if (isCommit && next === BREAKS['before commit']) return cut();
    if (next === BREAKS.bytes && Atomics.sub(words, WORDS.bytes, chunk.length) <= chunk.length) return cut();
    later(far, chunk);
    if (isCommit && next === BREAKS['during commit']) setImmediate(cut);
    if (isCommit && next === BREAKS['after commit']) isCommitting = true;
    return undefined;
  });
  far.on('data', (chunk) => {
    if (isCommitting) return cut();
    later(near, chunk);
    return undefined;
  });
}

// What is held back goes on in its order when the stall is over.
function later(line: Socket, chunk: string | Buffer): void {
  if (Date.now() >= stalledUntil) line.write(chunk);
  else setTimeout(() => later(line, chunk), 50);
}

import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { BREAKS, WORDS } from './proxy-words.ts';

/** Where the next line is cut: when COMMIT comes, when it has gone on, when its answer comes; or after so many bytes. */
export type Break = 'before commit' | 'during commit' | 'after commit' | { readonly bytes: number };

/** A way to a server that breaks when it is told to. */
export interface BreakingProxy {
  readonly uri: string;
  /** Cuts a connection once, at the next chance. */
  breakAt(where: Break): void;
  /** How often it has cut a connection. */
  cuts(): number;
  /** Holds everything back for so long. */
  stall(milliseconds: number): void;
  close(): Promise<void>;
}

/** Starts a proxy before the server on this port, in a thread of its own. */
export async function startProxy(port: number): Promise<BreakingProxy> {
  const words = new Int32Array(new SharedArrayBuffer(16));
  const thread = new Worker(new URL('./proxy-thread.ts', import.meta.url), { workerData: { port, words } });
  const [address] = await once(thread, 'message');
  return {
    uri: `bolt://127.0.0.1:${address.port}`,
    breakAt: (where) => {
      if (typeof where === 'object') Atomics.store(words, WORDS.bytes, where.bytes);
      Atomics.store(words, WORDS.next, typeof where === 'object' ? BREAKS.bytes : BREAKS[where]);
    },
    cuts: () => Atomics.load(words, WORDS.cuts),
    stall: (milliseconds) => thread.postMessage(milliseconds),
    close: async () => {
      await thread.terminate();
    },
  };
}

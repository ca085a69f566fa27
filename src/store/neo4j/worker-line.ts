import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { Ontology } from '../../model/ontology.ts';
import type { Neo4jTarget } from './neo4j-target.ts';
import type { RemoteGraph } from './remote-graph.ts';
import { type Answer, fromFailure, OPENED, type WorkerStart } from './worker-messages.ts';

/** A graph in a database, behind a thread that talks to it. */
export interface WorkerLine {
  /** Asks and blocks this thread until the answer is here. */
  now<Method extends keyof RemoteGraph>(method: Method, ...given: Parameters<RemoteGraph[Method]>): Answered<Method>;
  /** Asks and goes on. */
  later<Method extends keyof RemoteGraph>(
    method: Method,
    ...given: Parameters<RemoteGraph[Method]>
  ): Promise<Answered<Method>>;
  close(): Promise<void>;
}

type Answered<Method extends keyof RemoteGraph> = Awaited<ReturnType<RemoteGraph[Method]>>;

/** Starts the thread; rejects with what keeps it from opening the graph. */
export async function openWorkerLine(target: Neo4jTarget, ontology: Ontology): Promise<WorkerLine> {
  const { port1: port, port2 } = new MessageChannel();
  const bell = new Int32Array(new SharedArrayBuffer(4));
  const start: WorkerStart = { target, ontology, port: port2, bell };
  const worker = new Worker(WORKER, { workerData: start, transferList: [port2] });
  const waiting = new Map<number, (answer: Answer) => void>();
  const arrive = (answer: Answer) => {
    waiting.get(answer.number)?.(answer);
    waiting.delete(answer.number);
    // A graph that nobody closed must not keep the process alive.
    if (waiting.size === 0) port.unref();
  };
  const answerTo = (number: number) =>
    new Promise<unknown>((done, fail) => {
      port.ref();
      waiting.set(number, (answer) =>
        answer.kind === 'result' ? done(answer.result) : fail(fromFailure(answer.failure)),
      );
    });
  worker.on('error', (error) => {
    for (const fail of [...waiting.values()])
      fail({ number: -1, kind: 'failure', failure: { code: null, message: error.message, stack: error.stack ?? '' } });
  });
  port.on('message', arrive);
  worker.unref();
  const opened = answerTo(OPENED);
  let last = OPENED;
  const ask = (method: keyof RemoteGraph, given: readonly unknown[]) => {
    last += 1;
    port.postMessage({ number: last, method, given });
    return last;
  };
  try {
    await opened;
  } catch (cause) {
    port.close();
    await worker.terminate();
    throw cause;
  }
  return {
    now: (method, ...given) => block({ port, bell, arrive }, ask(method, given)) as Answered<typeof method>,
    later: (method, ...given) => answerTo(ask(method, given)) as Promise<Answered<typeof method>>,
    close: async () => {
      await answerTo(ask('close', []));
      port.close();
      await worker.terminate();
    },
  };
}

// From source in tests and development, compiled otherwise.
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './store-worker.ts' : './store-worker.js', import.meta.url);

/** The thread may have died without a last word; nothing that it does in order takes longer. */
const LONGEST_SILENCE_MS = 1_200_000;

type Incoming = Pick<WorkerStart, 'bell' | 'port'> & { readonly arrive: (answer: Answer) => void };

function block({ port, bell, arrive }: Incoming, number: number): unknown {
  for (;;) {
    const rung = Atomics.load(bell, 0);
    const received: { readonly message: Answer } | undefined = receiveMessageOnPort(port);
    if (received === undefined) {
      if (Atomics.wait(bell, 0, rung, LONGEST_SILENCE_MS) === 'timed-out')
        throw new Error('the database thread is silent');
      continue;
    }
    const { message: answer } = received;
    if (answer.number !== number) arrive(answer);
    else if (answer.kind === 'result') return answer.result;
    else throw fromFailure(answer.failure);
  }
}

import { workerData } from 'node:worker_threads';
import { openRemoteGraph } from './open-remote-graph.ts';
import type { RemoteGraph } from './remote-graph.ts';
import { type Answer, OPENED, type Question, toFailure, type WorkerStart } from './worker-messages.ts';

// The thread that holds the connection: the driver can only be waited for, and a `GraphView` is read without waiting.
const { target, ontology, port, bell } = workerData as WorkerStart;

try {
  const graph = await openRemoteGraph(target, ontology);
  port.on('message', (question: Question) => void answer(graph, question));
  reply({ number: OPENED, kind: 'result', result: null });
} catch (cause) {
  reply({ number: OPENED, kind: 'failure', failure: toFailure(cause) });
}

async function answer(graph: RemoteGraph, { number, method, given }: Question): Promise<void> {
  try {
    const act = graph[method] as (...given: readonly unknown[]) => Promise<unknown>;
    reply({ number, kind: 'result', result: await act(...given) });
  } catch (cause) {
    reply({ number, kind: 'failure', failure: toFailure(cause) });
  }
  if (method === 'close') port.close();
}

function reply(answer: Answer): void {
  port.postMessage(answer);
  Atomics.add(bell, 0, 1);
  Atomics.notify(bell, 0);
}

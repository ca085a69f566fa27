import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What was asked of the server. */
export interface Asked {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: { readonly [field: string]: unknown };
}

/** One scripted answer; `claims` and `content` come in the envelope of the chat-completions protocol. */
export type Answer =
  | { readonly claims: readonly unknown[]; readonly usage?: readonly [input: number, output: number] | null }
  | { readonly content: string; readonly finish?: string }
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  | { readonly drop: 'connection' | 'body' }
  | { readonly bytes: number }
  | { readonly silence: true };

export interface ScriptedServer {
  readonly url: string;
  readonly asked: readonly Asked[];
  close(): Promise<void>;
}

/** A model's server on the loopback address; it answers the requests in order, and after the last answer with that one. */
export async function startServer(...answers: readonly Answer[]): Promise<ScriptedServer> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    asked.push({
      path: request.url ?? '',
      headers: request.headers,
      body: JSON.parse(Buffer.concat(chunks).toString()),
    });
    give(answers[asked.length - 1] ?? answers.at(-1) ?? { claims: [] }, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The system and the user message of a request. */
export function messagesOf({ body }: Asked): { readonly system: string; readonly user: string } {
  const messages = body['messages'] as readonly { readonly role: string; readonly content: string }[];
  const [system, user, ...more] = messages;
  if (system?.role !== 'system' || user?.role !== 'user' || more.length > 0) throw new Error('not system and user');
  return { system: system.content, user: user.content };
}

function give(answer: Answer, response: ServerResponse): void {
  if ('drop' in answer) drop(answer.drop, response);
  else if ('bytes' in answer) {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('x'.repeat(answer.bytes));
  } else if ('status' in answer) {
    response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
    response.end(answer.body ?? '{"error":{"message":"scripted"}}');
  } else if (!('silence' in answer)) {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(envelope(answer)));
  }
}

function drop(what: 'connection' | 'body', response: ServerResponse): void {
  if (what === 'body') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"id":');
  }
  setImmediate(() => response.socket?.destroy());
}

function envelope(answer: Extract<Answer, { claims: unknown } | { content: string }>): object {
  const content = 'claims' in answer ? JSON.stringify({ claims: answer.claims }) : answer.content;
  const usage = 'claims' in answer ? (answer.usage === undefined ? [1000, 100] : answer.usage) : [1000, 100];
  return {
    id: 'scripted',
    object: 'chat.completion',
    created: 0,
    model: 'scripted',
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content },
        finish_reason: 'finish' in answer ? answer.finish : 'stop',
      },
    ],
    ...(usage === null
      ? {}
      : { usage: { prompt_tokens: usage[0], completion_tokens: usage[1], total_tokens: usage[0] + usage[1] } }),
  };
}

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import type { ModelAccess } from '../../../src/extract/llm/model-access.ts';
import { openModel } from '../../../src/extract/llm/open-model.ts';
import { KEY, serve } from './llm-run.ts';
import type { Answer } from './scripted-server.ts';

const QUESTION = {
  system: 'You read.',
  user: '{"text":"A met B."}',
  form: { type: 'object' },
  maxOutput: 77,
  signal: new AbortController().signal,
};

async function ask(answers: readonly Answer[], more: Partial<ModelAccess> = {}) {
  const server = await serve(...answers);
  // Only a server that never answers is given up soon: the others have all the time that a busy machine needs.
  const timeout = answers.some((answer) => 'silence' in answer) ? 300 : 30_000;
  const model = openModel({ provider: 'openai', model: 'm', url: server.url, key: KEY, ...more }, { timeout });
  return { server, model, reply: model.ask(QUESTION) };
}

describe('openModel', () => {
  it('asks by the chat-completions protocol, with the form of the answer and its limit', async () => {
    const { server, reply } = await ask([{ claims: [{ a: 1 }], usage: [12, 3] }]);
    expect(await reply).toEqual({ kind: 'answer', claims: [{ a: 1 }], usage: { input: 12, output: 3 } });
    expect(server.asked).toMatchObject([
      {
        path: '/v1/chat/completions',
        headers: { authorization: `Bearer ${KEY}` },
        body: {
          model: 'm',
          max_tokens: 77,
          response_format: { type: 'json_schema', json_schema: { schema: QUESTION.form, strict: true } },
          messages: [
            { role: 'system', content: QUESTION.system },
            { role: 'user', content: QUESTION.user },
          ],
        },
      },
    ]);
    expect(server.asked[0]?.body).not.toHaveProperty('tools');
  });

  it('sends no key where there is none', async () => {
    const { server, reply } = await ask([{ claims: [] }], { key: null });
    await reply;
    expect(server.asked[0]?.headers).not.toHaveProperty('authorization');
  });

  it('speaks the protocol of Anthropic too', async () => {
    const text = JSON.stringify({ claims: [{ a: 1 }] });
    const body = JSON.stringify({
      id: 'scripted',
      type: 'message',
      role: 'assistant',
      model: 'm',
      content: [{ type: 'text', text }],
      stop_reason: 'end_turn',
      stop_sequence: null,
      usage: { input_tokens: 12, output_tokens: 3 },
    });
    const { server, reply } = await ask([{ status: 200, body }], { provider: 'anthropic', model: 'claude-sonnet-4-5' });
    expect(await reply).toEqual({ kind: 'answer', claims: [{ a: 1 }], usage: { input: 12, output: 3 } });
    expect(server.asked).toMatchObject([
      {
        path: '/v1/messages',
        headers: { 'x-api-key': KEY },
        body: { max_tokens: 77, system: [{ type: 'text', text: QUESTION.system }] },
      },
    ]);
  });

  it('estimates the tokens that the server does not count', async () => {
    const { reply } = await ask([{ claims: [], usage: null }]);
    expect(await reply).toMatchObject({ usage: { input: 10, output: 5 } });
  });

  it('gives no tokens back for a count below zero', async () => {
    const { reply } = await ask([{ claims: [], usage: [-1e9, -1e9] }]);
    expect(await reply).toMatchObject({ usage: { input: 0, output: 0 } });
  });

  it.each<[string, Answer, string]>([
    ['text that is no JSON', { content: 'Sure! Here are the claims.' }, 'unusable'],
    ['JSON without claims', { content: '{"claims": 3}' }, 'unusable'],
    ['a key that reaches for a prototype', { content: '{"claims": [{"__proto__": {"x": 1}}]}' }, 'unusable'],
    ['nothing', { content: '' }, 'unusable'],
    ['an answer cut off', { content: '{"claims": [', finish: 'length' }, 'refused'],
    ['only thoughts until the limit', { content: '', finish: 'length' }, 'refused'],
    ['a call for a tool', { content: '{"claims": []}', finish: 'tool_calls' }, 'unusable'],
    ['a page of HTML', { status: 200, body: '<html>' }, 'busy'],
    ['400', { status: 400 }, 'refused'],
    ['413', { status: 413 }, 'refused'],
    ['408', { status: 408 }, 'busy'],
    ['429', { status: 429 }, 'busy'],
    ['500', { status: 500 }, 'busy'],
    ['529', { status: 529 }, 'busy'],
    ['a connection that drops', { drop: 'connection' }, 'busy'],
    ['an answer that breaks off', { drop: 'body' }, 'busy'],
    ['no answer in time', { silence: true }, 'busy'],
    ['five million bytes', { bytes: 5_000_000 }, 'refused'],
  ])('takes %s for what it is: %j is %s', async (_, answer, kind) => {
    expect(await (await ask([answer])).reply).toMatchObject({ kind });
  });

  it.each<[Readonly<Record<string, string>>, number]>([
    [{ 'retry-after': '7' }, 7_000],
    [{ 'retry-after-ms': '250' }, 250],
    [{ 'retry-after': 'soon' }, 0],
    [{ 'retry-after': '-3' }, 0],
    [{ 'retry-after': 'Mon, 01 Jan 2001 00:00:00 GMT' }, 0],
    [{}, 0],
  ])('reads from %j that it should wait %d ms', async (headers, wait) => {
    expect(await (await ask([{ status: 429, headers }])).reply).toMatchObject({ kind: 'busy', wait });
  });

  it.each([401, 403, 404, 405])('ends the run at %d: the next article would meet it as well', async (status) => {
    const { reply } = await ask([{ status }]);
    await expect(reply).rejects.toMatchObject({
      code: 'llm-refused',
      message: expect.stringContaining(String(status)),
    });
  });

  it('asks without a form where the endpoint knows none, and does so from then on', async () => {
    const refusal = { status: 400, body: '{"error":{"message":"response_format: json_schema is not supported"}}' };
    const { server, model, reply } = await ask([refusal, { claims: [] }]);
    expect(await reply).toMatchObject({ kind: 'answer' });
    await model.ask(QUESTION);
    const formats = server.asked.map(({ body }) => (body['response_format'] as { type: string }).type);
    expect(formats).toEqual(['json_schema', 'json_object', 'json_object']);
  });

  it('follows no redirect, which would carry the key to another host', async () => {
    const other = await serve({ claims: [] });
    const { reply } = await ask([{ status: 307, headers: { location: `${other.url}/chat/completions` } }]);
    await expect(reply).rejects.toMatchObject({ code: 'llm-refused' });
    expect(other.asked).toEqual([]);
  });

  it('takes the key out of what the server repeats', async () => {
    const body = JSON.stringify({ error: { message: `Incorrect key: ${KEY}.` } });
    const { reply } = await ask([{ status: 401, body }]);
    const error: Error = await reply.then(
      () => expect.unreachable(),
      (thrown) => thrown,
    );
    expect(error.message).toContain('Incorrect key: [key].');
    expect(`${error.stack}${JSON.stringify(error)}${String(error.cause)}`).not.toContain(KEY);
  });

  it('says so when nothing listens', async () => {
    const url = await closedPort();
    const model = openModel({ provider: 'openai', model: 'm', url, key: null }, { timeout: 30_000 });
    await expect(model.ask(QUESTION)).rejects.toMatchObject({
      code: 'llm-unreachable',
      message: expect.stringContaining(new URL(url).origin),
    });
  });

  it('takes a server that went away for a bad line, not for a wrong address', async () => {
    const { server, model, reply } = await ask([{ claims: [] }]);
    await reply;
    await server.close();
    expect(await model.ask(QUESTION)).toMatchObject({ kind: 'busy' });
  });

  it('gives up when nobody waits any more', async () => {
    const server = await serve({ silence: true });
    const controller = new AbortController();
    const model = openModel({ provider: 'openai', model: 'm', url: server.url, key: KEY }, { timeout: 60_000 });
    const reply = model.ask({ ...QUESTION, signal: controller.signal });
    controller.abort();
    await expect(reply).rejects.toThrow(/abort/i);
  });
});

/** An address where nothing listens: a server had the port and gave it back. */
async function closedPort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}/v1`;
}

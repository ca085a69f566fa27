import { readdirSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Answer, startServer } from '../extract/llm/scripted-server.ts';
import { dragoman, folderWith, LINES } from './run-dragoman.ts';

const KEY = 'sk-test-9876543210';

const MEETING = {
  relation: 'MET_WITH',
  subject: 'S. Jaishankar',
  subjectKind: 'Person',
  object: 'Sergey Lavrov',
  objectKind: 'Person',
  modality: 'happened',
  date: '2025-03-11',
  place: 'Moscow',
  attribution: null,
  attributes: {},
  quote: 'S. Jaishankar met Russian Foreign Minister Sergey Lavrov',
};

const ANSWER: Answer = { claims: [MEETING], usage: [2_000, 300] };

async function serve(...answers: readonly Answer[]) {
  const server = await startServer(...answers);
  onTestFinished(() => server.close());
  return server;
}

function run(command: readonly string[], url: string, more: { readonly cwd?: string; readonly key?: string } = {}) {
  const { cwd = folderWith({}), key = KEY } = more;
  const flags = ['--extractor', 'llm', '--llm-model', 'openai:scripted', '--llm-url', url];
  return dragoman([...command, ...flags, '-'], { cwd, input: LINES, environment: { DRAGOMAN_LLM_KEY: key } });
}

describe('dragoman with a language model', { timeout: 60_000 }, () => {
  it('prints its claims in the order of the articles, and tells on standard error what it cost', async () => {
    const server = await serve(ANSWER);
    const { exit, out, err } = await run(['extract', '--llm-price', '0.15,0.60'], server.url);
    expect(err).toContain(
      'model: 2 requests (4,000 tokens in, 600 out), cost 0.0010, 0 articles from the cache, 1 claim, 1 left out',
    );
    const articles = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(articles.map(({ id, claims }) => [id, claims.length])).toEqual([
      ['lavrov', 1],
      ['macron', 0],
    ]);
    expect(articles[0].claims[0]).toMatchObject({ relation: 'MET_WITH', confidence: 0.6, date: '2025-03-11' });
    expect(exit).toBe(0);
    expect(server.asked).toHaveLength(2);
  });

  it('asks for nothing in a second run, and says so in the JSON summary', async () => {
    const server = await serve(ANSWER);
    const cwd = folderWith({});
    const first = await run(['extract', '--json'], server.url, { cwd });
    const second = await run(['extract', '--json', '--llm-price', '1,1'], server.url, { cwd });
    expect(second.out).toBe(first.out);
    expect(server.asked).toHaveLength(2);
    expect(readdirSync(cwd)).toEqual(['dragoman-llm-cache']);
    const { summary } = JSON.parse(second.err.trim().split('\n').at(-1) ?? '');
    expect(summary.llm).toEqual({
      requests: 0,
      inputTokens: 0,
      outputTokens: 0,
      cached: 2,
      byRules: 0,
      claims: 1,
      faults: 1,
      cost: 0,
    });
  });

  it('fills a graph with them, and counts in the result what was asked', async () => {
    const server = await serve(ANSWER);
    const { out } = await run(['ingest', '--json', '--store', 'memory'], server.url);
    expect(JSON.parse(out)).toMatchObject({ articles: 2, claims: 1, llm: { requests: 2, inputTokens: 4_000 } });
  });

  it('reads the rest by rules when the budget is spent', async () => {
    const server = await serve(ANSWER);
    const { out, err, exit } = await run(['extract', '--llm-budget', '50'], server.url);
    expect(server.asked).toEqual([]);
    expect(err).toContain('issue: llm-budget: ');
    expect(err).toContain('2 by the rules alone');
    expect(out).toContain('"relation":"VISITED"');
    expect(exit).toBe(0);
  });

  it.each<[string, Answer]>([
    ['repeats the key in its refusal', { status: 401, body: JSON.stringify({ error: { message: `bad key ${KEY}` } }) }],
    ['sends us elsewhere', { status: 302, headers: { location: 'http://127.0.0.1:1/' } }],
  ])('ends with a hint when the server %s, and never shows the key', async (_, answer) => {
    const server = await serve(answer);
    const cwd = folderWith({});
    const { exit, out, err } = await run(['extract', '--debug'], server.url, { cwd });
    expect(exit).toBe(2);
    expect(err).toContain('[llm-refused]');
    expect(err).toContain('hint: Check the key');
    expect(server.asked[0]?.headers.authorization).toBe(`Bearer ${KEY}`);
    expect(out + err + readdirSync(cwd).join()).not.toContain(KEY);
  });

  it.each([
    ['no-llm-key', ['--extractor', 'llm', '--llm-model', 'openai:x']],
    ['bad-setting', ['--extractor', 'vote']],
    ['bad-setting', ['--extractor', 'llm', '--llm-model', 'x']],
    ['llm-unreachable', ['--extractor', 'llm', '--llm-model', 'openai:x', '--llm-url', 'http://127.0.0.1:1/v1']],
  ])('ends with %s and a hint before it reads: %j', async (code, flags) => {
    const { exit, out, err } = await dragoman(['extract', ...flags, '-'], { input: LINES });
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toMatch(new RegExp(`\\[${code}\\]\\n {2}hint: `));
  });

  it('loads no SDK where no model is asked for', async () => {
    const { err, exit } = await dragoman(['extract', '-'], { input: LINES, environment: { NODE_DEBUG: 'esm' } });
    expect(exit).toBe(0);
    expect(err).toContain('/extract/');
    expect(err).not.toMatch(/node_modules\/(?:ai|@ai-sdk)\//);
  });
});

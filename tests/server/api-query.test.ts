import { describe, expect, it } from 'vitest';
import { CypherError } from '../../src/cypher/cypher-error.ts';
import { DragomanError } from '../../src/errors.ts';
import type { ApiError, QueryAnswer } from '../../src/server/api.ts';
import type { AppOptions } from '../../src/server/create-app.ts';
import { sampleApp } from './sample-app.ts';

const JSON_TYPE = { 'Content-Type': 'application/json' };

interface Asked {
  readonly headers?: Record<string, string>;
  readonly options?: Partial<AppOptions>;
}

function post(body: string, { headers = JSON_TYPE, options = {} }: Asked = {}): Promise<Response> {
  return Promise.resolve(sampleApp(options).request('/api/query', { method: 'POST', body, headers }));
}

async function ask(query: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<QueryAnswer> {
  return (await (await post(JSON.stringify({ query, parameters }))).json()) as QueryAnswer;
}

async function refused(query: string, options: Partial<AppOptions> = {}): Promise<readonly [number, ApiError]> {
  const response = await post(JSON.stringify({ query }), { options });
  return [response.status, (await response.json()) as ApiError];
}

describe('POST /api/query', () => {
  it('answers with columns, rows and the time it took', async () => {
    const answer = await ask(
      "MATCH (p:Person {name: 'Narendra Modi'}) RETURN p.name AS name, 1 + 1 AS two, null AS no",
    );
    expect(answer).toEqual({
      columns: ['name', 'two', 'no'],
      rows: [['Narendra Modi', 2, null]],
      timeMs: expect.any(Number),
      plan: null,
    });
  });

  it('gives nodes, relationships and paths with ids that the other requests know', async () => {
    const { rows } = await ask(
      "MATCH path = (p:Person {name: 'Narendra Modi'})-[r]->(c:Country) RETURN p, r, path ORDER BY r.id LIMIT 1",
    );
    const [person, edge, path] = rows[0] as readonly [{ id: string }, { id: string }, { nodes: readonly unknown[] }];
    const app = sampleApp();
    expect((await app.request(`/api/node/${encodeURIComponent(person.id)}`)).status).toBe(200);
    expect((await app.request(`/api/edge/${encodeURIComponent(edge.id)}`)).status).toBe(200);
    expect(path.nodes[0]).toEqual(person);
  });

  it('takes parameters as values, never as text of the query', async () => {
    const name = `'}) DETACH DELETE n //`;
    const { rows } = await ask('RETURN $name AS name, $whole / 2 AS half, $list[1] AS second, $map.key AS key', {
      name,
      whole: 5,
      list: ['a', 'b'],
      map: { key: true },
    });
    expect(rows).toEqual([[name, 2, 'b', true]]);
  });

  it('has the plan of an EXPLAIN', async () => {
    const { plan, rows } = await ask('EXPLAIN MATCH (p:Person) RETURN p');
    expect(rows).toEqual([]);
    expect(plan?.name).toEqual(expect.any(String));
  });

  it.each([
    ['MATCH (n) RETURN m', 400, 'bad-query'],
    ['CREATE (n)', 400, 'refused-query'],
    ['MATCH (n) DETACH DELETE n', 400, 'refused-query'],
    ["LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", 400, 'refused-query'],
    ['UNWIND range(1, 10001) AS n RETURN n', 400, 'query-limit'],
    ["UNWIND range(1, 10000) AS n RETURN reduce(s = 'x', i IN range(1, 12) | s + s)", 400, 'query-limit'],
    ['  ', 400, 'no-query'],
  ])('refuses %s with %i %s', async (query, status, code) => {
    const [found, error] = await refused(query);
    expect([found, error.code]).toEqual([status, code]);
    expect(error.hint.length).toBeGreaterThan(10);
  });

  it('says where the query is at fault', async () => {
    const query = 'MATCH (n)\nRETURN m';
    const [, { message, span }] = await refused(query);
    expect(query.slice(span?.start, span?.end)).toBe('m');
    expect(message).toContain('line 2, column 8');
    expect(message).not.toContain('^');
  });

  it('gives a query up after its time', async () => {
    const [, { code, message }] = await refused(
      'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(*)',
      { queryMs: 50 },
    );
    expect([code, message]).toEqual(['query-limit', 'The query ran longer than 50 ms.']);
  });

  it.each(['', 'no JSON', '[]', 'null', '{}', '{"query": 1}', '{"query": "RETURN 1", "parameters": [1]}'])(
    'refuses the body %s',
    async (body) => {
      const response = await post(body);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ code: 'bad-query' });
    },
  );

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', ''])(
    'refuses "%s", which a page of another site may send',
    async (type) => {
      const headers: Record<string, string> = type === '' ? {} : { 'Content-Type': type };
      const response = await post('{"query": "RETURN 1"}', { headers });
      expect(response.status).toBe(415);
    },
  );

  it('refuses a foreign host and a body that is too long', async () => {
    const foreign = await post('{"query": "RETURN 1"}', { headers: { ...JSON_TYPE, Host: 'evil.example' } });
    expect(foreign.status).toBe(403);
    const long = await post(JSON.stringify({ query: `RETURN '${'x'.repeat(200_000)}'` }));
    expect(long.status).toBe(413);
  });

  it('cannot be asked with GET', async () => {
    const response = await sampleApp().request('/api/query');
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('passes the question on to where the graph is, and tells when that is gone', async () => {
    const questions: unknown[] = [];
    const options: Partial<AppOptions> = {
      ask: async (question) => {
        questions.push(question);
        throw new DragomanError('no-database', 'Nothing listens.');
      },
      queryMs: 7,
    };
    const [status, error] = await refused('RETURN 1', options);
    expect([status, error]).toEqual([
      503,
      { code: 'no-database', message: 'Nothing listens.', hint: expect.stringContaining('Start the Neo4j server') },
    ]);
    expect(questions).toEqual([
      {
        text: 'RETURN 1',
        parameters: new Map(),
        limits: { timeMs: 7, rows: 10_000 },
        signal: expect.any(AbortSignal),
      },
    ]);
  });

  it('tells of a bug of ours without its text', async () => {
    const bugs: string[] = [];
    const ask = async () => {
      throw new RangeError('inner words');
    };
    const [status, error] = await refused('RETURN 1', { ask, onBug: ({ message }) => bugs.push(message) });
    expect([status, error.code, bugs]).toEqual([500, 'bug', ['inner words']]);
    expect(JSON.stringify(error)).not.toContain('inner');
  });

  it('stops the query of an asker who went away', async () => {
    const leaving = new AbortController();
    const query = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(*)';
    const ended: unknown[] = [];
    const { askGraph } = await import('../../src/pipeline/ask-graph.ts');
    const { sampleView } = await import('./sample-view.ts');
    const view = sampleView();
    const inner = askGraph({ view: () => view }, null);
    const app = sampleApp({
      ask: async (question) => {
        setTimeout(() => leaving.abort(), 30);
        return inner(question).catch((error: unknown) => {
          ended.push(error);
          throw error;
        });
      },
    });
    const body = JSON.stringify({ query });
    await Promise.resolve(
      app.request('/api/query', { method: 'POST', body, headers: JSON_TYPE, signal: leaving.signal }),
    ).catch(() => {});
    expect(ended).toEqual([expect.any(CypherError)]);
    expect(ended).toMatchObject([{ type: 'Aborted' }]);
  });
});

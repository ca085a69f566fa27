import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { edgeDetail, nodeDetail, reloadDetail } from '../../viewer/data/details.ts';

interface Question {
  readonly path: string;
  answer(body: unknown, status?: number): Promise<void>;
}

let questions: Question[] = [];
let last = 0;

beforeEach(() => {
  questions = [];
  vi.stubGlobal(
    'fetch',
    (path: string) =>
      new Promise<Response>((done) => {
        const answer = async (body: unknown, status = 200) => {
          done(new Response(JSON.stringify(body), { status }));
          await new Promise(setImmediate);
        };
        questions.push({ path, answer });
      }),
  );
});
afterEach(() => vi.unstubAllGlobals());

// What was asked for stays known for as long as the page: every test takes ids of its own.
const fresh = (id: string) => {
  last += 1;
  return `${id}-${last}`;
};
const question = (at: number): Question => {
  const asked = questions[at];
  if (asked === undefined) throw new Error(`question ${at} was not asked`);
  return asked;
};

describe('details of nodes and edges', () => {
  it('are loading, then there', async () => {
    const detail = nodeDetail(fresh('country/MD'));
    expect(detail.value).toEqual({ kind: 'loading' });
    await question(0).answer({ name: 'Moldova' });
    expect(detail.value).toEqual({ kind: 'ready', value: { name: 'Moldova' } });
  });

  it('are asked for once, however often they are shown', async () => {
    const id = fresh('edge');
    expect(edgeDetail(id)).toBe(edgeDetail(id));
    await question(0).answer({ id });
    expect(edgeDetail(id).value.kind).toBe('ready');
    expect(questions).toHaveLength(1);
  });

  it('of a node and an edge of one id are two things', () => {
    const id = fresh('x');
    nodeDetail(id);
    edgeDetail(id);
    expect(questions.map(({ path }) => path)).toEqual([`api/node/${id}`, `api/edge/${id}`]);
  });

  it.each([
    ['country/IN', 'api/node/country%2FIN'],
    ['person/x-1?y=2#z', 'api/node/person%2Fx-1%3Fy%3D2%23z'],
    ['../../secret', 'api/node/..%2F..%2Fsecret'],
    ['organisation/Ligue arabe', 'api/node/organisation%2FLigue%20arabe'],
  ])('of %s are asked for under an encoded path', (id, path) => {
    nodeDetail(id);
    expect(question(0).path).toBe(path);
  });

  it('that failed say why, and are asked for again on demand alone', async () => {
    const id = fresh('person/x');
    const detail = nodeDetail(id);
    await question(0).answer({ code: 'not-found', message: 'The graph has no such entity.', hint: 'Search.' }, 404);
    expect(detail.value).toEqual({ kind: 'failed', message: 'The graph has no such entity.', hint: 'Search.' });
    nodeDetail(id);
    expect(questions).toHaveLength(1);
    reloadDetail({ node: id });
    expect(detail.value).toEqual({ kind: 'loading' });
    await question(1).answer({ name: 'Found' });
    expect(detail.value).toEqual({ kind: 'ready', value: { name: 'Found' } });
  });

  it('of an edge are asked for again alone, without its node', async () => {
    const id = fresh('edge');
    nodeDetail(id);
    edgeDetail(id);
    reloadDetail({ edge: id });
    expect(questions.map(({ path }) => path)).toEqual([`api/node/${id}`, `api/edge/${id}`, `api/edge/${id}`]);
  });

  it('that nobody has shown are not asked for', () => {
    reloadDetail({ node: fresh('never') });
    expect(questions).toEqual([]);
  });
});

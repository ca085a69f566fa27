import { describe, expect, it } from 'vitest';
import type { ApiError, EdgeDetail, NodeDetail } from '../../src/server/api.ts';
import { sampleApp } from './sample-app.ts';
import { sampleView } from './sample-view.ts';

const app = sampleApp();
const node = async (id: string): Promise<NodeDetail> =>
  (await (await app.request(`/api/node/${encodeURIComponent(id)}`)).json()) as NodeDetail;
const edge = async (id: string): Promise<EdgeDetail> =>
  (await (await app.request(`/api/edge/${encodeURIComponent(id)}`)).json()) as EdgeDetail;
const edgeIdOf = (relation: string, source: string, target: string): string =>
  [...sampleView().edges()].find((e) => e.relation === relation && e.source === source && e.target === target)?.id ??
  '';

describe('GET /api/node/:id', () => {
  it('takes an id with a slash, encoded', async () => {
    expect(await node('country/IN')).toMatchObject({ id: 'country/IN', kind: 'Country', name: 'India' });
  });

  it('tells names, country, Wikidata page and counts', async () => {
    const modi = await node('person/modi');
    expect(modi.aliases).toEqual(['Modi', 'PM Modi']);
    expect(modi.country).toEqual({ id: 'country/IN', kind: 'Country', name: 'India' });
    expect(modi.wikidata).toEqual({ id: 'Q1058', url: 'https://www.wikidata.org/wiki/Q1058' });
    expect(modi.articles).toBe(5);
    expect(modi.relations.reduce((sum, group) => sum + group.total, 0)).toBe(modi.degree);
  });

  it('makes no Wikidata link of what is no Wikidata id', async () => {
    expect((await node('person/jaishankar')).wikidata).toBeNull();
  });

  it('tells whom a person represents, in which office', async () => {
    expect((await node('person/modi')).offices).toEqual([
      expect.objectContaining({
        direction: 'out',
        verb: 'represents',
        other: { id: 'country/IN', kind: 'Country', name: 'India' },
        attributes: { role: 'Prime Minister', status: 'current' },
      }),
    ]);
  });

  it('groups the neighbours by relation and direction, newest first', async () => {
    const { relations } = await node('person/putin');
    const keys = relations.map((group) => `${group.direction} ${group.relation}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain('in INVITED');
    expect(keys).toContain('out INVITED');
    const met = relations.find((group) => group.relation === 'MET_WITH');
    expect(met?.direction).toBe('both');
    expect(met?.edges.map((entry) => entry.other.name)).toEqual([
      'Narendra Modi',
      'S. Jaishankar',
      'Xi Jinping',
      'António Guterres',
    ]);
  });
});

describe('GET /api/edge/:id', () => {
  it('gives the sentence with the words for both parties marked', async () => {
    const detail = await edge(edgeIdOf('INVITED', 'person/putin', 'person/modi'));
    expect(detail).toMatchObject({ relation: 'INVITED', verb: 'invited', directed: true, date: '2023-12-27' });
    const [evidence] = detail.evidence;
    const words = evidence?.marks.map(({ start, end, party }) => [party, evidence.sentence.slice(start, end)]);
    expect(words).toEqual([
      ['source', 'Putin'],
      ['target', 'Narendra Modi'],
    ]);
    expect(evidence?.article).toEqual({
      id: expect.any(String),
      title: 'Jaishankar in Moscow for year-end talks',
      date: '2023-12-27',
      source: 'Example Dispatches',
      url: 'https://dispatches.example/jaishankar-moscow',
      licence: 'CC BY 4.0',
    });
  });

  it('lists all articles that tell of it, newest first', async () => {
    const detail = await edge(edgeIdOf('VISITED', 'person/putin', 'country/TR'));
    expect(detail).toMatchObject({ modality: 'planned', sources: 2, granularity: 'month' });
    expect(detail.evidence.map((evidence) => evidence.article.date)).toEqual(['2024-02-12', '2024-02-02']);
  });

  it('withholds the address of an article that is not http', async () => {
    const detail = await edge(edgeIdOf('VISITED', 'person/scholz', 'country/BR'));
    expect(detail.evidence[0]?.article.title).toBe('Scholz and Lula talk climate in Brasília');
    expect(detail.evidence[0]?.article.url).toBeNull();
    expect(JSON.stringify(detail)).not.toContain('javascript:');
  });

  it('passes markup in an article on as the text it is', async () => {
    const detail = await edge(edgeIdOf('VISITED', 'person/xi', 'country/BR'));
    expect(detail.evidence[0]?.article.source).toBe('<b>Rumour</b> Sheet');
    expect(detail.evidence[0]?.sentence).toContain('<img src=x');
  });

  it('marks words inside the sentence only, sorted and apart, on every edge', async () => {
    for (const { id } of sampleView().edges()) {
      for (const { sentence, marks } of (await edge(id)).evidence) {
        let last = 0;
        for (const mark of marks) {
          expect(mark.start).toBeGreaterThanOrEqual(last);
          expect(mark.end).toBeGreaterThan(mark.start);
          expect(mark.end).toBeLessThanOrEqual(sentence.length);
          last = mark.end;
        }
      }
    }
  });
});

describe('ids that are not there', () => {
  it.each([
    ['/api/node/country%2FXX', 'The graph has no entity "country/XX".'],
    ['/api/edge/none', 'The graph has no edge "none".'],
    ['/api/node/__proto__', 'The graph has no entity "__proto__".'],
    ['/api/nothing', 'Nothing is at /api/nothing.'],
  ])('%s is a 404 that says so', async (path, message) => {
    const response = await app.request(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(await response.json()).toEqual({ code: 'not-found', message, hint: expect.any(String) } satisfies ApiError);
  });

  it('answers a path that is not well encoded', async () => {
    expect((await app.request('/api/node/%E0%A4%A')).status).toBe(404);
  });
});

describe('a bug while answering', () => {
  it('is told to the caller and kept from the asker', async () => {
    const told: Error[] = [];
    const view = () => ({ ...sampleView(), entity: () => fail() });
    const broken = sampleApp({ view, onBug: (error) => told.push(error) });
    const response = await broken.request('/api/node/country%2FIN');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('inner secret');
    expect(told.map((error) => error.message)).toEqual(['inner secret']);
  });
});

function fail(): never {
  throw new Error('inner secret');
}

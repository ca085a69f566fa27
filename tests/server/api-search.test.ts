import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchAnswer } from '../../src/server/api.ts';
import { foldName } from '../../src/server/search-entities.ts';
import { sampleApp } from './sample-app.ts';

const app = sampleApp();
const search = async (query: string): Promise<SearchAnswer> =>
  (await (await app.request(`/api/search?q=${query}`)).json()) as SearchAnswer;

describe('GET /api/search', () => {
  it.each([
    ['modi', 'Narendra Modi'],
    ['NARENDRA', 'Narendra Modi'],
    ['erdogan', 'Recep Tayyip Erdoğan'],
    ['antonio', 'António Guterres'],
    ['turkey', 'Türkiye'],
    ['prc', 'China'],
    ['vrov', 'Sergey Lavrov'],
    ['new delhi', 'G20 New Delhi summit 2023'],
  ])('finds by "%s" first %s', async (query, name) => {
    expect((await search(encodeURIComponent(query))).hits[0]?.name).toBe(name);
  });

  it('puts a name before an alias, the start of a name before its middle, and the better connected first', async () => {
    const names = (await search('un')).hits.map((hit) => hit.name);
    expect(names.slice(0, 2)).toEqual(['United Nations', 'United States']);
    const { hits } = await search('s');
    const starts = hits.filter((hit) => hit.alias === null && foldName(hit.name).startsWith('s'));
    expect(starts.length).toBeGreaterThan(1);
    expect(starts.map((hit) => hit.degree)).toEqual(starts.map((hit) => hit.degree).sort((a, b) => b - a));
    expect(hits.slice(0, starts.length)).toEqual(starts);
  });

  it('says which alias matched', async () => {
    expect((await search('bharat')).hits).toEqual([
      { id: 'country/IN', kind: 'Country', name: 'India', degree: expect.any(Number), alias: 'Bharat' },
    ]);
  });

  it('lists an entity once however many of its names match', async () => {
    const ids = (await search('modi')).hits.map((hit) => hit.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(['', '%20', '!!!', 'zzzzqq'])('finds nothing for "%s"', async (query) => {
    expect((await search(query)).hits).toEqual([]);
  });

  it('keeps to the limit, and to its own when the limit makes no sense', async () => {
    expect((await search('a&limit=3')).hits).toHaveLength(3);
    expect((await search('a&limit=-1')).hits.length).toBeLessThanOrEqual(12);
    expect((await search('a&limit=1e9')).hits.length).toBeLessThanOrEqual(50);
  });

  it('takes a query of any length without echoing it whole', async () => {
    expect((await search('x'.repeat(5000))).query).toHaveLength(200);
  });
});

describe('foldName', () => {
  it('changes nothing when applied twice', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => foldName(foldName(name)) === foldName(name)));
  });
});

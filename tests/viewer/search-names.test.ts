import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { nodesByDegree } from '../../viewer/data/nodes-by-degree.ts';
import { searchAliases, searchNames } from '../../viewer/data/search-names.ts';
import { type EdgeLine, makeModel } from './make-model.ts';

const NAMES: Readonly<Record<string, string>> = {
  'person/putin': 'Vladimir Putin',
  'person/putin-ru': 'Владимир Путин',
  'person/xi': 'Xi Jinping',
  'person/xi-zh': '习近平',
  'person/erdogan': 'Recep Tayyip Erdoğan',
  'person/trong': 'Nguyễn Phú Trọng',
  'person/mbs': 'محمد بن سلمان',
  'person/oneill': 'Brian O’Neill',
  'person/jensen': 'Jens Stoltenberg',
  'person/strasser': 'Karl-Heinz Straßer',
  'person/zolc': 'Łukasz Żółć',
  'organisation/g20': 'G20',
  'organisation/state': 'U.S. Department of State',
  'country/KR': '대한민국',
  'event/hostile': `'}) DETACH DELETE n //`,
};
const model = makeModel({ names: NAMES });
const found = (query: string) => searchNames(model, query).map(({ node }) => node.name);

describe('searching among the names that the viewer holds', () => {
  it.each([
    ['the surname', 'putin', 'Vladimir Putin'],
    ['capitals', 'PUTIN', 'Vladimir Putin'],
    ['the words turned round', 'jinping xi', 'Xi Jinping'],
    ['a comma between them', 'Xi, Jinping', 'Xi Jinping'],
    ['blanks around', '  stoltenberg\t', 'Jens Stoltenberg'],
    ['a wrong letter', 'stoltenburg', 'Jens Stoltenberg'],
    ['a missing letter', 'stoltenbrg', 'Jens Stoltenberg'],
    ['two swapped letters', 'vladmiir', 'Vladimir Putin'],
    ['no accents', 'erdogan', 'Recep Tayyip Erdoğan'],
    ['accents that the name has', 'Erdoğan', 'Recep Tayyip Erdoğan'],
    ['Vietnamese without its marks', 'nguyen', 'Nguyễn Phú Trọng'],
    ['Polish without its strokes', 'zolc', 'Łukasz Żółć'],
    ['ss for ß', 'strasser', 'Karl-Heinz Straßer'],
    ['ß itself', 'Straßer', 'Karl-Heinz Straßer'],
    ['a straight apostrophe for a curly one', "o'neill", 'Brian O’Neill'],
    ['Cyrillic letters', 'Путин', 'Владимир Путин'],
    ['Cyrillic letters, one wrong', 'путен', 'Владимир Путин'],
    ['one Chinese character', '习', '习近平'],
    ['Arabic letters', 'محمد', 'محمد بن سلمان'],
    ['Korean letters', '대한', '대한민국'],
    ['a hyphen where the name has none', 'G-20', 'G20'],
    ['a leading minus, which leaves nothing out', '-putin', 'Vladimir Putin'],
    ['a minus before the second word', 'putin -vladimir', 'Vladimir Putin'],
    ['the letters of a hostile name', 'detach', `'}) DETACH DELETE n //`],
  ])('finds by %s', (_by, query, name) => {
    expect(found(query)).toContain(name);
  });

  it.each(['', ' ', '-', '--', '"', '(', '\\', '.*', '$', '|'])('finds nothing for "%s"', (query) => {
    expect(found(query)).toEqual([]);
  });

  it('reads no pattern out of what is typed', () => {
    expect(found('p[aeu]tin')).toEqual([]);
    expect(found('putin|jinping')).toEqual([]);
  });

  it('survives a page pasted into the box', () => {
    expect(found('a'.repeat(200_000))).toEqual([]);
    expect(found(`putin ${' '.repeat(200_000)}`)).toContain('Vladimir Putin');
  });

  it('answers any text with entities of the graph, each once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (query) => {
        const ids = searchNames(model, query).map(({ node }) => node.id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(model.nodes.has(id)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('finds every name by itself', () => {
    for (const name of Object.values(NAMES)) expect(found(name)).toContain(name);
  });

  it('gives eight at most, the best connected first among equals', () => {
    const names = Object.fromEntries(
      Array.from({ length: 20 }, (_, at) => [`person/m${at}`, `Minister ${'AB'[at % 2]}`]),
    );
    const hub: EdgeLine[] = [7, 9, 11].flatMap((at) =>
      Array.from({ length: at }, (): EdgeLine => [`person/m${at}`, 'person/m0']),
    );
    const hits = searchNames(makeModel({ names, edges: hub }), 'minister b');
    expect(hits).toHaveLength(8);
    expect(hits.slice(0, 3).map(({ node }) => node.id)).toEqual(['person/m11', 'person/m9', 'person/m7']);
  });

  it('finds nothing in an empty graph', () => {
    expect(searchNames(makeModel({ names: {} }), 'putin')).toEqual([]);
  });
});

describe('adding what the server knows by other names', () => {
  afterEach(() => vi.unstubAllGlobals());

  const answerWith = (status: number, body: unknown) => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (path: string) => {
      asked.push(path);
      return new Response(JSON.stringify(body), { status });
    });
    return asked;
  };
  const hit = (id: string, alias: string | null) => ({ id, name: NAMES[id] ?? id, kind: 'Person', degree: 1, alias });

  it('puts aliases after the names, without saying one entity twice', async () => {
    answerWith(200, { query: 'x', hits: [hit('person/xi', 'Paramount Leader'), hit('person/putin', 'VVP')] });
    const all = await searchAliases(model, 'xi', searchNames(model, 'xi jinping'));
    expect(all.map(({ node, alias }) => [node.name, alias])).toEqual([
      ['Xi Jinping', null],
      ['Vladimir Putin', 'VVP'],
    ]);
  });

  it('leaves out what is not in the graph that is shown', async () => {
    answerWith(200, { query: 'x', hits: [hit('person/gone', 'Ghost')] });
    expect(await searchAliases(model, 'ghost', [])).toEqual([]);
  });

  it.each([
    ['C&A #1', 'api/search?q=C%26A%20%231&limit=8'],
    ['习近平', 'api/search?q=%E4%B9%A0%E8%BF%91%E5%B9%B3&limit=8'],
    ['a=b&limit=99', 'api/search?q=a%3Db%26limit%3D99&limit=8'],
  ])('asks for "%s" as one encoded word', async (query, path) => {
    const asked = answerWith(200, { query, hits: [] });
    await searchAliases(model, query, []);
    expect(asked).toEqual([path]);
  });

  it('keeps what it has when the server fails', async () => {
    answerWith(500, { code: 'bug', message: 'no', hint: 'none' });
    const known = searchNames(model, 'putin');
    expect(await searchAliases(model, 'putin', known)).toEqual(known);
  });
});

describe('nodesByDegree', () => {
  it('sorts by number of edges, then by name, and only once', () => {
    const names = { 'person/c': 'Clara', 'person/a': 'Anna', 'person/b': 'Bela', 'person/d': 'Dora' };
    const graph = makeModel({
      names,
      edges: [
        ['person/d', 'person/c'],
        ['person/d', 'person/a'],
      ],
    });
    expect(nodesByDegree(graph).map(({ name }) => name)).toEqual(['Dora', 'Anna', 'Clara', 'Bela']);
    expect(nodesByDegree(graph)).toBe(nodesByDegree(graph));
  });

  it('orders two of the same name by id, whichever comes first', () => {
    const twins = (ids: readonly string[]) =>
      nodesByDegree(makeModel({ names: Object.fromEntries(ids.map((id) => [id, 'Ali Hassan'])) })).map(({ id }) => id);
    expect(twins(['person/1', 'person/2', 'person/3'])).toEqual(twins(['person/3', 'person/1', 'person/2']));
  });
});

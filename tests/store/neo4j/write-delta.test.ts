import { describe, expect, it } from 'vitest';
import type { GraphDelta } from '../../../src/model/graph.ts';
import type { AnswerRow, Run } from '../../../src/store/neo4j/statement.ts';
import { writeDelta } from '../../../src/store/neo4j/write-delta.ts';
import { makeArticle, makeClaim, makeEntity } from '../../graph/make-claim.ts';
import { makeOntology } from '../../graph/make-ontology.ts';
import { toDelta } from '../make-batches.ts';

const EMPTY = { articles: [], entities: [], claims: [], events: [], edges: [], removedEvents: [], removedEdges: [] };
const nothing = { claimsOfGroup: () => [], eventsOfGroup: () => [], article: () => null };

interface Asked {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** A transaction that knows what it is told of and finds all ends but the missing ones. */
function fakeRun(known: Readonly<Record<string, readonly AnswerRow[]>> = {}, missing: readonly string[] = []) {
  const asked: Asked[] = [];
  const run: Run = async (text, parameters = {}) => {
    asked.push({ text: text.replace(/\s+/g, ' '), parameters });
    const rows = Array.isArray(parameters['rows']) ? parameters['rows'] : [];
    if (/RETURN count/.test(text)) {
      return [
        { count: rows.filter(([a, b]: readonly string[]) => ![a, b].some((id) => missing.includes(id ?? ''))).length },
      ];
    }
    if (/MATCH \(n:Entity\).*RETURN n\.id/.test(text)) {
      const ids = Array.isArray(parameters['ids']) ? parameters['ids'] : [];
      return ids.filter((id) => !missing.includes(id)).map((id) => ({ id }));
    }
    const label = /^UNWIND \$ids .*\(n:(\w+)\)/.exec(text)?.[1];
    return label === undefined ? [] : (known[label] ?? []);
  };
  return { run, asked, writes: () => asked.filter(({ parameters }) => 'rows' in parameters) };
}

const write = (delta: GraphDelta, run: Run, most = 5_000) => writeDelta(delta, { run, ontology: makeOntology(), most });

const article = makeArticle('one', '2024-01-02');
const told = toDelta(
  { articles: [article], claims: [makeClaim({ article, date: '2024-01-02', place: 'place/delhi' })] },
  nothing,
);

describe('writeDelta', () => {
  it('asks and writes nothing for an empty delta', async () => {
    const { run, asked } = fakeRun();
    await write({ ...EMPTY, id: 'empty' }, run);
    expect(asked).toEqual([]);
  });

  it('makes what is new with CREATE, nodes before relationships', async () => {
    const { run, writes } = fakeRun();
    await write(told, run);
    const texts = writes().map(({ text }) => text.replace('UNWIND $rows AS row ', ''));
    expect(texts.slice(0, 4)).toEqual([
      'CREATE (n:Entity) SET n += row.properties',
      'CREATE (n:Entity) SET n += row.properties',
      'CREATE (n:Article) SET n += row.properties',
      'CREATE (n:Claim) SET n += row.properties',
    ]);
    expect(texts.some((text) => /MERGE|DELETE/.test(text))).toBe(false);
  });

  it('finds every node that it names by the index', async () => {
    const { run, asked } = fakeRun();
    await write(told, run);
    for (const { text } of asked) {
      const matched = text.match(/MATCH \(\w+:\w+\)/g) ?? [];
      expect(text.match(/USING INDEX SEEK/g) ?? []).toHaveLength(matched.length);
    }
  });

  it('takes away the relationships of a claim and an event that are there, and writes them anew', async () => {
    const [claim] = told.claims;
    const [event] = told.events;
    const { run, writes } = fakeRun({ Claim: [{ id: claim?.id }], Event: [{ id: event?.id }] });
    await write(told, run);
    const texts = writes().map(({ text }) => text);
    expect(texts.findIndex((text) => text.includes('[r:PARTICIPATED_IN|HELD_IN|ABOUT]'))).toBeGreaterThanOrEqual(0);
    expect(texts.findIndex((text) => text.includes('[r:STATES|SUBJECT|OBJECT]'))).toBeGreaterThanOrEqual(0);
    expect(texts.some((text) => /MATCH \(n:Event\).*SET n = row\.properties/.test(text))).toBe(true);
    // The edge may be there too, under any relation.
    expect(texts.filter((text) => /^UNWIND \$rows AS row MATCH \(a\)-\[r:`\w+`\]->\(b\)/.test(text))).toHaveLength(6);
  });

  it('removes events and edges that the delta replaces', async () => {
    const { run, writes } = fakeRun();
    await write({ ...EMPTY, id: 'gone', removedEvents: ['g-0' as never], removedEdges: ['e' as never] }, run);
    const [first, ...others] = writes();
    expect(first?.parameters).toEqual({ rows: [{ id: 'e' }] });
    expect(others.at(-1)?.text).toContain('DETACH DELETE n');
    expect(others.at(-1)?.text).toContain('NOT n:Entity');
  });

  it('refuses an edge whose end is not there, with the name of that end', async () => {
    const { run } = fakeRun({}, ['person/ann']);
    const delta = { ...told, entities: told.entities.filter(({ id }) => id !== 'person/ann') };
    await expect(write(delta, run)).rejects.toMatchObject({
      code: 'bad-delta',
      message: expect.stringContaining('person/ann, which is unknown'),
    });
  });

  it('refuses a relation that graph-schema does not define before it asks anything', async () => {
    const { run, asked } = fakeRun();
    const edges = told.edges.map((edge) => ({ ...edge, relation: 'HACKS' }));
    await expect(write({ ...told, edges }, run)).rejects.toMatchObject({ code: 'bad-schema' });
    expect(asked).toEqual([]);
  });

  it('never sends more rows in a statement than it may', async () => {
    const entities = Array.from({ length: 25 }, (_, index) => makeEntity(`person/p${String(index).padStart(2, '0')}`));
    const { run, writes } = fakeRun();
    await write({ ...EMPTY, id: 'many', entities }, run, 10);
    const sizes = writes().map(({ parameters }) => (Array.isArray(parameters['rows']) ? parameters['rows'].length : 0));
    expect(sizes).toEqual([10, 10, 5]);
  });

  it('sends edges in smaller parts, the first before the last is made, and tells of one that failed', async () => {
    const [edge] = told.edges;
    if (edge === undefined) throw new Error('a delta with an edge');
    const edges = Array.from({ length: 25 }, (_, number) => ({ ...edge, id: `e${number + 10}` as never }));
    const { run, writes } = fakeRun();
    await write({ ...EMPTY, id: 'edges', edges, events: [] }, run, 50);
    const parts = writes().filter(({ text }) => text.includes('RETURN count'));
    expect(parts.map(({ parameters: { rows } }) => (Array.isArray(rows) ? rows.length : 0))).toEqual([10, 10, 5]);
    let part = 0;
    const failing: Run = (text, parameters) => {
      if (!text.includes('RETURN count')) return run(text, parameters);
      part += 1;
      return part === 1 ? Promise.reject(new Error('the line is cut')) : run(text, parameters);
    };
    await expect(write({ ...EMPTY, id: 'edges', edges, events: [] }, failing, 50)).rejects.toThrow('the line is cut');
    expect(part).toBe(3);
  });

  it('writes an entity of which nothing is new not at all, and one of which something is with what was known', async () => {
    const known = makeEntity('person/ann', { name: 'Ann', aliases: ['A.'] });
    const row = { properties: { ...known, wikidata: undefined, country: undefined } };
    const again = fakeRun({ Entity: [row] });
    await write({ ...EMPTY, id: 'same', entities: [known] }, again.run);
    expect(again.writes()).toEqual([]);
    const more = fakeRun({ Entity: [row] });
    await write({ ...EMPTY, id: 'more', entities: [{ ...known, aliases: ['Annie'] }] }, more.run);
    expect(more.writes()).toHaveLength(1);
    expect(more.writes()[0]?.text).toMatch(/^UNWIND \$rows AS row MATCH \(n:Entity\).* SET n = row\.properties$/);
    expect(more.writes()[0]?.parameters).toMatchObject({ rows: [{ properties: { aliases: ['A.', 'Annie'] } }] });
  });

  it('renames a place wherever its name is repeated', async () => {
    const known = makeEntity('place/delhi', { name: 'Delhi' });
    const { run, writes } = fakeRun({
      Entity: [{ properties: { ...known, wikidata: undefined, country: undefined } }],
    });
    await write({ ...EMPTY, id: 'name', entities: [{ ...known, name: 'New Delhi' }] }, run);
    const renaming = writes().filter(({ text }) => text.includes('placeId'));
    expect(renaming).toHaveLength(3);
    for (const { parameters } of renaming)
      expect(parameters).toEqual({ rows: [{ id: 'place/delhi', name: 'New Delhi' }] });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../../../src/model/article.ts';
import type { EntityId } from '../../../src/model/entity.ts';
import { quoteName } from '../../../src/store/neo4j/quote-name.ts';
import { graphReader } from '../../../src/store/neo4j/read-graph.ts';
import type { AnswerRow, Run } from '../../../src/store/neo4j/statement.ts';
import { awkwardText } from '../../export/awkward-text.ts';
import { makeEntity } from '../../graph/make-claim.ts';

interface Asked {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** A database whose schema node lists these relations and which answers everything else with the same rows. */
function databaseOf(relations: readonly string[] | (() => readonly string[]), rows: readonly AnswerRow[] = []) {
  const asked: Asked[] = [];
  const read: Run = async (text, parameters = {}) => {
    asked.push({ text: text.replace(/\s+/g, ' '), parameters });
    if (!text.includes('schema.relations')) return rows;
    return [{ relations: typeof relations === 'function' ? relations() : relations }];
  };
  const questions = () => asked.filter(({ text }) => !text.includes('schema.relations'));
  return { graph: graphReader({ read }), asked, questions };
}

const properties = (id: string) => ({ properties: { id, kind: 'Person', name: id, aliases: [] } });

describe('reading a graph in Neo4j', () => {
  it('asks for the relations once, and again while there are none', async () => {
    let relations: readonly string[] = [];
    const { graph, asked } = databaseOf(() => relations);
    expect([await graph.relations(), await graph.relations()]).toEqual([[], []]);
    relations = ['MET_WITH'];
    expect([await graph.relations(), await graph.relations()]).toEqual([['MET_WITH'], ['MET_WITH']]);
    expect(asked).toHaveLength(3);
  });

  it('takes a database without a schema node for one without relations', async () => {
    const graph = graphReader({ read: async () => [] });
    expect([await graph.relations(), await graph.lastNumber(), await graph.ledger()]).toEqual([[], 0, []]);
    expect(await graph.counts()).toEqual({ articles: 0, claims: 0, entities: 0, events: 0, edges: 0 });
  });

  it('counts the edges of every relation in one statement, and no event that is an entity', async () => {
    const { graph, questions } = databaseOf(
      ['A', 'B'],
      [{ articles: 1, claims: 2n, entities: '3', events: 4, edges: 5 }],
    );
    expect(await graph.counts()).toEqual({ articles: 1, claims: 2, entities: 3, events: 4, edges: 5 });
    const [{ text } = { text: '' }] = questions();
    expect(text).toContain('COUNT { ()-[:`A`]->() } + COUNT { ()-[:`B`]->() } AS edges');
    expect(text).toContain('COUNT { (:Event&!Entity) } AS events');
  });

  it.each([
    ['entities', 'Entity', ''],
    ['claims', 'Claim', ''],
    ['articles', 'Article', ''],
    ['events', 'Event', ' AND NOT n:Entity'],
  ] as const)('reads %s page by page behind the last id, by the index', async (kind, label, only) => {
    const { graph, questions } = databaseOf([], [properties('person/b')]);
    await graph.page({ kind, relation: null, after: "x' OR 1=1 //", limit: 500 });
    expect(questions()).toEqual([
      {
        text: `MATCH (n:${label}) USING INDEX SEEK n:${label}(id) WHERE n.id > $after${only} RETURN properties(n) AS properties ORDER BY n.id LIMIT toInteger($limit)`,
        parameters: { after: "x' OR 1=1 //", limit: 500 },
      },
    ]);
  });

  it('reads edges of one relation at a time, with the ids of their ends', async () => {
    const row = {
      properties: { id: 'e1', event: 'g-1', directed: true },
      type: 'VISITED',
      source: 'person/a',
      target: 'country/FR',
    };
    const { graph, questions } = databaseOf(['VISITED'], [row]);
    const [edge] = await graph.page({ kind: 'edges', relation: 'VISITED', after: '', limit: 10 });
    expect(edge).toMatchObject({
      id: 'e1',
      relation: 'VISITED',
      source: 'person/a',
      target: 'country/FR',
      directed: true,
    });
    expect(questions()[0]?.text).toContain(
      'MATCH (a)-[n:`VISITED`]->(b) USING INDEX SEEK n:`VISITED`(id) WHERE n.id > $after',
    );
  });

  it('looks for edges by id under every relation, since an id does not say which', async () => {
    const { graph, questions } = databaseOf(['A', 'B', 'C'], []);
    expect(await graph.many('edges', ['e1', 'e2'])).toEqual([]);
    expect(questions().map(({ parameters }) => parameters)).toEqual(
      Array.from({ length: 3 }, () => ({ ids: ['e1', 'e2'] })),
    );
  });

  it('looks for things of another kind in one question', async () => {
    const { graph, questions } = databaseOf(['A', 'B'], [properties('person/a')]);
    expect(await graph.many('entities', ['person/a', 'person/none'])).toMatchObject([{ id: 'person/a' }]);
    expect(questions()).toHaveLength(1);
  });

  it('asks nothing about the edges of an entity in a graph without relations', async () => {
    const { graph, questions } = databaseOf([]);
    expect(await graph.edgesOf(makeEntity('person/a').id)).toEqual([]);
    expect(questions()).toEqual([]);
  });

  it('finds an edge from an entity to itself once', async () => {
    const { graph, questions } = databaseOf(['A']);
    await graph.edgesOf('person/a' as EntityId);
    expect(questions()[0]?.text).toContain('WITH DISTINCT n, startNode(n) AS a, endNode(n) AS b');
  });

  it('asks nothing for a search without a letter, and keeps each entity with its own degree', async () => {
    const { graph, questions } = databaseOf(
      ['A'],
      [
        { ...properties('person/a'), degree: 7n },
        { ...properties('person/b'), degree: 2 },
      ],
    );
    expect(await graph.findByName(' *:* ')).toEqual([]);
    expect(questions()).toEqual([]);
    const found = await graph.findByName('an');
    expect(found.map(({ entity, degree }) => [entity.id, degree])).toEqual([
      ['person/a', 7],
      ['person/b', 2],
    ]);
    expect(questions()[0]?.parameters).toEqual({ query: '+an*', limit: 200 });
  });

  it('says whether an article is there', async () => {
    const id = 'abc' as ArticleId;
    expect(await databaseOf([], [{ id }]).graph.hasArticle(id)).toBe(true);
    expect(await databaseOf([], []).graph.hasArticle(id)).toBe(false);
  });

  it('gives claims and events by their groups, and asks for no group without a name', async () => {
    const rows = ['g1', 'g2', 'g1'].map((group, at) => ({ group, properties: { id: `${group}-${at}` } }));
    const { graph, questions } = databaseOf([], rows);
    for (const ask of [graph.claimsOfGroups, graph.eventsOfGroups]) {
      const found = await ask(['g1', '', 'g2']);
      expect([...found].map(([group, things]) => [group, things.map(({ id }) => id)])).toEqual([
        ['g1', ['g1-0', 'g1-2']],
        ['g2', ['g2-1']],
      ]);
    }
    expect(questions().map(({ parameters }) => parameters)).toEqual([
      { groups: ['g1', 'g2'] },
      { groups: ['g1', 'g2'] },
    ]);
  });

  it('reads the ledger as numbers, whatever the driver makes of them', async () => {
    const entry = { delta: 'd', appliedAt: '2026-01-02T03:04:05.000Z', articles: 3n, claims: 4 };
    expect(await databaseOf([], [entry]).graph.ledger()).toEqual([{ ...entry, articles: 3 }]);
    expect(await databaseOf([], [{ number: 12n }]).graph.lastNumber()).toBe(12);
    expect(await databaseOf([], [{ number: null }]).graph.lastNumber()).toBe(0);
  });
});

describe('whatever the relations of a database are called', () => {
  const names = fc.uniqueArray(awkwardText, { minLength: 1, maxLength: 4 });

  async function textsFor(relations: readonly string[], words: string): Promise<readonly string[]> {
    const texts: string[] = [];
    const read: Run = async (text) => {
      texts.push(text);
      return text.includes('schema.relations') ? [{ relations }] : [];
    };
    const graph = graphReader({ read });
    await graph.counts();
    await graph.edgesOf(words as EntityId);
    await graph.many('edges', [words]);
    await graph.findByName(`an ${words}`);
    for (const relation of relations) await graph.page({ kind: 'edges', relation, after: words, limit: 1 });
    return texts;
  }

  it('every statement holds them as quoted names, and nothing of what is asked for', async () => {
    await fc.assert(
      fc.asyncProperty(names, awkwardText, async (relations, words) => {
        const plain = await textsFor(
          relations.map((_, at) => `R${at}`),
          'words',
        );
        const named = plain.map((text) => text.replace(/`R(\d+)`/g, (_, at) => quoteName(relations[Number(at)] ?? '')));
        expect(await textsFor(relations, words)).toEqual(named);
      }),
      { numRuns: 100 },
    );
  });
});

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import type { GraphDelta } from '../../src/model/graph.ts';
import type { GraphStore } from '../../src/model/store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { makeArticle, makeClaim, makeEntity } from '../graph/make-claim.ts';
import { makeBatch, toDelta } from './make-batches.ts';
import { contentOf } from './store-contract.ts';

let folder = '';
let path = '';
const open: GraphStore[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-damaged-'));
  path = join(folder, 'graph.db');
});
afterEach(async () => {
  for (const store of open.splice(0)) await store.close();
  rmSync(folder, { recursive: true });
});

async function opened(target = path): Promise<GraphStore> {
  const store = await openStore(target);
  open.push(store);
  return store;
}
const add = (store: GraphStore, number: number) => store.apply(toDelta(makeBatch(number, 5, 2), store.known()));

async function writeThen(sql: string): Promise<void> {
  const store = await openStore(path);
  await add(store, 0);
  await store.close();
  const database = new Database(path);
  database.exec(sql);
  database.close();
}

describe('a graph file that something has damaged', () => {
  it.each([
    ['lost its edges', 'DROP TABLE edges', 'lacks tables'],
    ['lost its ledger', 'DROP TABLE ledger', 'lacks tables'],
    ['lost the table that says its version', 'DROP TABLE meta', 'lacks tables'],
    ['lost a column', 'ALTER TABLE claims RENAME COLUMN event_group TO other', 'lacks tables'],
    ['has a version in words', "UPDATE meta SET value = 'latest'", 'version is no number'],
    ['lost its entities but not their edges', 'DELETE FROM entities', 'fit no graph'],
    ['has null for an edge', "UPDATE edges SET json = 'null'", 'fit no graph'],
    ['has a word for an edge', `UPDATE edges SET json = '"x"'`, 'fit no graph'],
    ['has a list for an event', "UPDATE events SET json = '[]'", 'fit no graph'],
    ['has half an entity', `UPDATE entities SET json = '{"id":"person/p1","na'`, 'is damaged at'],
  ])('%s: it is refused with its name, and left as it is', async (_case, sql, words) => {
    await writeThen(sql);
    const before = readFileSync(path);
    await expect(openStore(path)).rejects.toMatchObject({
      name: 'DragomanError',
      code: 'bad-store',
      message: expect.stringContaining(words),
      hint: expect.stringContaining('not a Dragoman graph'),
    });
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(['graph.db']);
  });

  it.each(['claims', 'articles'] as const)(
    'in a row of %s says so when the row is read, with its words',
    async (table) => {
      await writeThen(`UPDATE ${table} SET json = '{"torn' WHERE rowid = 3`);
      const view = (await opened()).view();
      expect(() => [...view[table]()]).toThrow(
        expect.objectContaining({ code: 'bad-store', message: expect.stringContaining('{"torn') }),
      );
    },
  );

  it('whose version is missing altogether is still read', async () => {
    await writeThen('DELETE FROM meta');
    expect((await opened()).view().counts().articles).toBe(5);
  });

  it('can be opened again by name once it was mended', async () => {
    await writeThen("UPDATE meta SET value = 'latest'");
    await expect(openStore(path)).rejects.toThrow();
    const database = new Database(path);
    database.exec("UPDATE meta SET value = '1'");
    database.close();
    const store = await opened();
    await add(store, 1);
    expect(store.view().counts().articles).toBe(10);
  });
});

describe('a batch that fails half-way', () => {
  const failing = (delta: GraphDelta): GraphDelta => {
    const [last, ...others] = [...delta.articles].reverse();
    if (last === undefined) throw new Error('the batch has no article');
    // JSON.stringify fails on it after other articles of the batch were written.
    const broken = {
      ...last,
      toJSON: () => {
        throw new Error('cannot be written');
      },
    } as Article;
    return { ...delta, articles: [...others.reverse(), broken] };
  };

  it('leaves nothing behind, neither in memory nor in the file', async () => {
    const store = await opened();
    await add(store, 0);
    const before = contentOf(store.view());
    await expect(store.apply(failing(toDelta(makeBatch(1, 5, 2), store.known())))).rejects.toThrow('cannot be written');
    expect(contentOf(store.view())).toEqual(before);
    expect(contentOf((await opened()).view())).toEqual(before);
    expect(store.ledger()).toHaveLength(1);
  });

  it('can be applied whole afterwards, with what the store knew before', async () => {
    const [store, undisturbed] = [await opened(), await opened('memory')];
    for (const target of [store, undisturbed]) await add(target, 0);
    await store.apply(failing(toDelta(makeBatch(1, 5, 2), store.known()))).catch(() => {});
    for (const target of [store, undisturbed]) await add(target, 1);
    expect(contentOf(store.view())).toEqual(contentOf(undisturbed.view()));
  });

  it('with an edge that ends nowhere takes nothing out that it was to replace', async () => {
    const store = await opened();
    await add(store, 0);
    const [event] = store.view().events();
    const [edge] = store.view().edges();
    if (event === undefined || edge === undefined) throw new Error('the graph has an edge');
    const bare = { id: 'bad', articles: [], entities: [], claims: [], events: [] };
    const delta = {
      ...bare,
      removedEvents: [event.id],
      removedEdges: [edge.id],
      edges: [{ ...edge, target: makeEntity('person/nobody').id }],
    };
    await expect(store.apply(delta)).rejects.toMatchObject({
      code: 'bad-delta',
      message: expect.stringContaining('person/nobody'),
    });
    expect([store.view().event(event.id), store.view().edge(edge.id)]).toEqual([event, edge]);
  });
});

describe('the name of a graph file', () => {
  it.each([
    'a b.db',
    'a#b.db',
    'a%20b.db',
    'a?mode=ro.db',
    "o'neill.db",
    'ü-習近平.db',
    'UPPER.DB',
    'graph.sqlite',
    'x.sqlite3',
    '-v.db',
  ])('"%s" is taken as it is', async (name) => {
    await add(await opened(join(folder, name)), 0);
    for (const store of open.splice(0)) await store.close();
    expect(readdirSync(folder)).toEqual([name]);
    expect((await opened(join(folder, name))).view().counts().articles).toBe(5);
  });

  it.each(['file:graph.db', 'libsql:graph.db', 'https:graph.db'])(
    '"%s" in the working folder is no address',
    async (name) => {
      // Another program's file, which such a name must not lead to.
      writeFileSync(path, 'not a graph');
      const before = process.cwd();
      process.chdir(folder);
      try {
        const store = await openStore(name);
        await add(store, 0);
        await store.close();
      } finally {
        process.chdir(before);
      }
      expect(readdirSync(folder).sort()).toEqual([name, 'graph.db'].sort());
      expect(readFileSync(path, 'utf8')).toBe('not a graph');
    },
  );

  it('may be relative', async () => {
    await add(await opened(relative(process.cwd(), path)), 0);
    expect(existsSync(path)).toBe(true);
  });

  it('may be that of a link: two writers by two names lose nothing', async () => {
    await add(await opened(), 0);
    for (const store of open.splice(0)) await store.close();
    const link = join(folder, 'link.db');
    symlinkSync(path, link);
    const [direct, linked] = [await opened(), await opened(link)];
    const late = toDelta(makeBatch(2, 5, 2), linked.known());
    await add(direct, 1);
    await expect(linked.apply(late)).rejects.toMatchObject({ code: 'store-locked' });
    expect(direct.view().counts().articles).toBe(10);
  });
});

describe('large and odd values in a file', () => {
  it('come back as they are: a book, a sentence without end, an empty text', async () => {
    const book = 'The minister met the ambassador of Türkiye. 外交部长会见大使。 '.repeat(60_000);
    const texts = [book, 'x'.repeat(1_000_000), '', '\0', '\ud83d', 'a\u0000b\r\n\u2028'];
    const articles = texts.map((text, at) => makeArticle(`text ${at}`, '2024-01-01', text));
    const store = await opened();
    await store.apply(toDelta({ articles, claims: [] }, store.known()));
    await store.close();
    const again = (await opened()).view();
    expect(articles.map(({ id }) => again.article(id)?.text)).toEqual(texts);
    expect(again.counts()).toMatchObject({ articles: texts.length, claims: 0 });
  });

  it('of ids that are much alike stay apart, sorted by code unit', async () => {
    const ids = [
      'person/a',
      'person/A',
      'person/a ',
      'person/á',
      'person/a\u0301',
      'person/😀',
      'person/\uffff',
      'person/__proto__',
    ];
    const article = makeArticle('alike', '2024-01-01');
    const claims = ids.map((subject) => makeClaim({ article, subject, object: 'country/FR' }));
    const store = await opened();
    await store.apply(toDelta({ articles: [article], claims }, store.known()));
    await store.close();
    const view = (await opened()).view();
    expect([...view.entities()].map(({ id }) => id)).toEqual([...ids, 'country/FR'].sort());
    for (const id of ids) expect([...view.edgesOf(makeEntity(id).id)]).toHaveLength(1);
  });

  it('are read page by page, none twice and none left out', async () => {
    const articles = Array.from({ length: 1_203 }, (_, at) => makeArticle(`page ${at}`, null));
    const store = await opened();
    await store.apply(toDelta({ articles, claims: [] }, store.known()));
    expect([...store.view().articles()].map(({ id }) => id)).toEqual(articles.map(({ id }) => id).sort());
  });
});

describe('several readers of one file', () => {
  it('all see each batch of the writer, and what they hold stays whole', async () => {
    const writer = await opened();
    const readers = [await opened(), await opened(), await opened()];
    for (const number of [0, 1, 2]) {
      await add(writer, number);
      for (const reader of readers) {
        expect(reader.view().counts()).toEqual(writer.view().counts());
        expect(reader.ledger()).toEqual(writer.ledger());
        for (const edge of reader.view().edges()) expect(reader.view().entity(edge.source)).not.toBeNull();
      }
    }
  });

  it('may close in any order, and the last one leaves one file', async () => {
    const [writer, early, late] = [await openStore(path), await openStore(path), await openStore(path)];
    await add(writer, 0);
    await early.close();
    await writer.close();
    expect(late.view().counts().articles).toBe(5);
    await late.close();
    await (await openStore(path)).close();
    expect((await opened()).view().counts().articles).toBe(5);
  });

  it('do not keep a new writer waiting', async () => {
    await add(await opened(), 0);
    for (const store of open.splice(0)) await store.close();
    const reader = await opened();
    const [first] = reader.view().articles();
    const writer = await opened();
    await add(writer, 1);
    expect(reader.hasArticle(first?.id ?? makeArticle('none', null).id)).toBe(true);
    expect(reader.view().counts().articles).toBe(10);
  });

  it('are no writers after a lock file that a crash has left', async () => {
    await add(await opened(), 0);
    for (const store of open.splice(0)) await store.close();
    writeFileSync(`${path}-lock`, '');
    const store = await opened();
    await add(store, 1);
    await store.close();
    expect(readdirSync(folder)).toEqual(['graph.db']);
  });
});

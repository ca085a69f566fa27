import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { makeBatch, toDelta } from './make-batches.ts';
import { contentOf } from './store-contract.ts';

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-file-'));
  path = join(folder, 'graph.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

async function writeGraph(batches: number): Promise<void> {
  const store = await openStore(path);
  for (let number = 0; number < batches; number += 1) {
    await store.apply(toDelta(makeBatch(number, 20, 3), store.known()));
  }
  await store.close();
}

describe('a graph file', { timeout: 30_000 }, () => {
  it('holds the same graph and ledger when it is opened again', async () => {
    const [first, second] = [makeBatch(0, 600, 2), makeBatch(1, 20, 3)];
    const store = await openStore(path, () => '2024-05-06T07:08:09.000Z');
    const memory = await openStore('memory', () => '2024-05-06T07:08:09.000Z');
    for (const batch of [first, second]) {
      await store.apply(toDelta(batch, store.known()));
      await memory.apply(toDelta(batch, memory.known()));
    }
    await store.close();
    const again = await openStore(path);
    expect(contentOf(again.view())).toEqual(contentOf(memory.view()));
    expect(again.ledger()).toEqual(memory.ledger());
    await again.close();
  });

  it('knows a delta that was applied before it was closed', async () => {
    const store = await openStore(path);
    const delta = toDelta(makeBatch(0, 20, 3), store.known());
    await store.apply(delta);
    await store.close();
    const again = await openStore(path);
    expect(await again.apply(delta)).toEqual({ applied: false });
    await again.close();
  });

  it('is one file when it is closed', async () => {
    await writeGraph(2);
    expect(readdirSync(folder)).toEqual(['graph.db']);
  });

  it('is not altered by reading', async () => {
    await writeGraph(2);
    const before = readFileSync(path);
    const store = await openStore(path);
    expect(contentOf(store.view())[3]?.length).toBeGreaterThan(0);
    await store.close();
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(['graph.db']);
  });

  it('may be an empty file at first', async () => {
    writeFileSync(path, '');
    await writeGraph(1);
    const store = await openStore(path);
    expect(store.view().counts().articles).toBe(20);
    await store.close();
  });

  it('shows a reader what a writer has added since', async () => {
    const writer = await openStore(path);
    const reader = await openStore(path);
    await writer.apply(toDelta(makeBatch(0, 20, 3), writer.known()));
    expect(contentOf(reader.view())).toEqual(contentOf(writer.view()));
    await writer.apply(toDelta(makeBatch(1, 20, 3), writer.known()));
    expect(contentOf(reader.view())).toEqual(contentOf(writer.view()));
    await reader.close();
    await writer.close();
  });

  it('has one writer at a time, and the next one starts from what the first has left', async () => {
    const first = await openStore(path);
    const second = await openStore(path);
    const delta = toDelta(makeBatch(0, 20, 3), first.known());
    expect(() => second.known()).toThrow(expect.objectContaining({ code: 'store-locked' }));
    await expect(second.apply(delta)).rejects.toMatchObject({ code: 'store-locked' });
    await first.apply(delta);
    await first.close();
    await second.apply(toDelta(makeBatch(1, 20, 3), second.known()));
    const memory = await openStore('memory');
    for (const number of [0, 1]) await memory.apply(toDelta(makeBatch(number, 20, 3), memory.known()));
    expect(contentOf(second.view())).toEqual(contentOf(memory.view()));
    await second.close();
  });

  it('keeps its batch when the process is short of a lock for a moment only', async () => {
    await writeGraph(1);
    const store = await openStore(path);
    const delta = toDelta(makeBatch(1, 20, 3), store.known());
    const other = new Database(path);
    other.exec('BEGIN IMMEDIATE');
    await expect(store.apply(delta)).rejects.toMatchObject({ code: 'store-locked' });
    other.exec('ROLLBACK');
    other.close();
    expect(await store.apply(delta)).toEqual({ applied: true });
    await store.close();
  });
});

describe('opening a store that cannot be opened', { timeout: 30_000 }, () => {
  const foreign = () => {
    const database = new Database(path);
    database.exec('CREATE TABLE notes (text TEXT)');
    database.close();
  };
  const altered = (sql: string) => async () => {
    await writeGraph(1);
    const database = new Database(path);
    database.exec(sql);
    database.close();
  };
  const cases: readonly (readonly [string, string, () => Promise<void> | void])[] = [
    ['a text file', 'bad-store', () => writeFileSync(path, 'Dear diary,\n'.repeat(50))],
    ['a short file', 'bad-store', () => writeFileSync(path, 'x')],
    ['a folder', 'bad-store', () => mkdirSync(path)],
    ["another program's SQLite file", 'bad-store', foreign],
    ['a newer graph by its header', 'store-too-new', altered('PRAGMA user_version = 99')],
    [
      'a newer graph by its table',
      'store-too-new',
      altered("UPDATE meta SET value = '2' WHERE key = 'schema_version'"),
    ],
    ['a graph with a damaged row', 'bad-store', altered("UPDATE edges SET json = '{'")],
    [
      'a graph cut short',
      'bad-store',
      async () => {
        await writeGraph(3);
        truncateSync(path, 4096 * Math.floor(statSync(path).size / 4096 / 3));
      },
    ],
  ];
  it.each(cases)('%s gives %s and leaves it as it was', async (_title, code, prepare) => {
    await prepare();
    const read = () => (statSync(path).isFile() ? readFileSync(path).toString('base64') : readdirSync(path));
    const before = read();
    await expect(openStore(path)).rejects.toMatchObject({ name: 'DragomanError', code });
    expect(read()).toEqual(before);
    expect(readdirSync(folder)).toEqual(['graph.db']);
  });

  it('tells when another program holds the file', async () => {
    await writeGraph(1);
    const other = new Database(path);
    other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    await expect(openStore(path)).rejects.toMatchObject({ code: 'store-locked' });
    other.exec('ROLLBACK');
    other.close();
  });

  it('tells when the folder is missing or no folder', async () => {
    writeFileSync(path, '');
    for (const target of [join(folder, 'missing', 'graph.db'), join(path, 'graph.db')]) {
      await expect(openStore(target)).rejects.toMatchObject({ code: 'unwritable-output' });
    }
    expect(readdirSync(folder)).toEqual(['graph.db']);
  });

  it.each(['', 'memry', 'graph.txt', 'bolt://localhost/graph.db', '.db'])(
    'tells that "%s" names no store',
    async (target) => {
      await expect(openStore(target)).rejects.toMatchObject({ code: 'bad-store' });
    },
  );
});

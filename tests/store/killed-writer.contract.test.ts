import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/model/store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { makeBatch, toDelta } from './make-batches.ts';
import { contentOf } from './store-contract.ts';

const SCRIPT = fileURLToPath(new URL('./write-batches.ts', import.meta.url));

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-killed-'));
  path = join(folder, 'graph.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a writer that is killed', () => {
  it('leaves the last complete batch, and the next writer goes on from there', async () => {
    const expected = await openStore('memory');
    let told = 0;
    for (const delay of [0, 7, 23]) {
      await killWriter(told, delay);
      const store = await openStore(path);
      const done = store.ledger().length;
      expect(done).toBeGreaterThan(told);
      for (; told < done; told += 1) await tell(expected, told);
      expect(contentOf(store.view())).toEqual(contentOf(expected.view()));
      expect(integrity()).toEqual([{ integrity_check: 'ok' }]);
      await store.close();
    }
    const store = await openStore(path);
    for (const target of [store, expected]) await tell(target, told);
    expect(contentOf(store.view())).toEqual(contentOf(expected.view()));
    await store.close();
    expect(readdirSync(folder).filter((name) => name.includes('-lock'))).toEqual([]);
  }, 120_000);

  it('can be read from while it writes, and keeps a second writer out until it ends', async () => {
    const { writer, ended } = await startWriter(0);
    const store = await openStore(path);
    expect(store.view().counts().articles).toBeGreaterThan(0);
    expect([...store.view().edges()].length).toBe(store.view().counts().edges);
    expect(() => store.known()).toThrow(expect.objectContaining({ code: 'store-locked' }));
    writer.kill('SIGKILL');
    await ended;
    await tell(store, 999);
    expect(store.ledger().length).toBe(store.view().counts().articles / 40);
    await store.close();
  }, 60_000);
});

async function killWriter(first: number, delay: number): Promise<void> {
  const { writer, ended } = await startWriter(first);
  await wait(delay);
  writer.kill('SIGKILL');
  await ended;
}

/** Resolves when the writer has told of its first batches. */
async function startWriter(first: number) {
  const writer = spawn(process.execPath, ['--import', 'tsx', SCRIPT, path, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(writer, 'exit');
  await Promise.race([once(writer.stdout, 'data'), ended]);
  return { writer, ended };
}

async function tell(store: GraphStore, number: number): Promise<void> {
  await store.apply(toDelta(makeBatch(number, 40, 5), store.known()));
}

function integrity(): unknown {
  const database = new Database(path);
  const result = database.pragma('integrity_check');
  database.close();
  return result;
}

import { hostname } from 'node:os';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Connection } from '../../../src/store/neo4j/connect.ts';
import { createLease } from '../../../src/store/neo4j/lease.ts';
import type { AnswerRow, Run } from '../../../src/store/neo4j/statement.ts';

interface Held {
  readonly holder: string;
  readonly host: string;
  readonly pid: number;
  readonly until: number;
}

/** The lease node of one database, as the statements of the lease treat it. */
function fakeDatabase() {
  let held: Held | null = null;
  const take = (p: Readonly<Record<string, unknown>>): readonly AnswerRow[] => {
    const gone = Array.isArray(p['gone']) ? p['gone'] : [];
    const isFree = held === null || held.until < Date.now() || gone.includes(held.holder);
    const isMine = isFree || held?.holder === p['holder'];
    const until = Date.now() + Number(p['ms']);
    if (isMine) held = { holder: String(p['holder']), host: String(p['host']), pid: Number(p['pid']), until };
    return held === null ? [] : [{ ...held, isMine, left: held.until - Date.now() }];
  };
  const run: Run = async (text, p = {}) => {
    if (text.startsWith('MERGE')) return take(p);
    if (held === null || held.holder !== p['holder']) return [];
    held = text.includes('DELETE') ? null : { ...held, until: Date.now() + Number(p['ms']) };
    return [{ name: 'writer' }];
  };
  const connection = {
    address: 'bolt://fake',
    read: async () => (held === null ? [] : [{ ...held, left: held.until - Date.now() }]),
    write: (act: (run: Run, attempt: never) => Promise<unknown>) => act(run, null as never),
  } as unknown as Connection;
  return {
    connection,
    run,
    held: () => held,
    give: (to: Held | null) => {
      held = to;
    },
  };
}

describe('a lease', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('is for one holder, until it is released', async () => {
    const database = fakeDatabase();
    const [first, second] = [createLease(database.connection), createLease(database.connection)];
    await first.acquire();
    await expect(second.acquire()).rejects.toMatchObject({
      code: 'store-locked',
      message: expect.stringMatching(
        new RegExp(`process ${process.pid} on .* is writing to bolt://fake; .* wait 20 s`),
      ),
    });
    await first.release();
    await expect(second.acquire()).resolves.toBeUndefined();
    await second.release();
    expect(database.held()).toBeNull();
  });

  it('is kept alive while its holder lives', async () => {
    const database = fakeDatabase();
    const lease = createLease(database.connection);
    await lease.acquire();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(database.held()?.until).toBeGreaterThan(Date.now());
    await expect(createLease(database.connection).acquire()).rejects.toMatchObject({ code: 'store-locked' });
    await lease.release();
  });

  it('ends by itself when nothing is heard of its holder', async () => {
    const database = fakeDatabase();
    database.give({ holder: 'gone', host: 'elsewhere', pid: 1, until: Date.now() + 20_000 });
    const lease = createLease(database.connection);
    await expect(lease.acquire()).rejects.toMatchObject({ code: 'store-locked' });
    await vi.advanceTimersByTimeAsync(20_001);
    await expect(lease.acquire()).resolves.toBeUndefined();
    await lease.release();
  });

  it.each([
    ['of this machine that has ended', hostname(), 4_194_305, true],
    ['of this machine that lives', hostname(), process.pid, false],
    ['of another machine', 'elsewhere', 4_194_305, false],
    ['without a number', hostname(), Number.NaN, false],
    ['with the number of a process group', hostname(), -1, false],
  ])('is taken from a process %s: %s %d %s', async (_title, host, pid, isTaken) => {
    const database = fakeDatabase();
    database.give({ holder: 'other', host, pid, until: Date.now() + 20_000 });
    const lease = createLease(database.connection);
    if (isTaken) await expect(lease.acquire()).resolves.toBeUndefined();
    else await expect(lease.acquire()).rejects.toMatchObject({ code: 'store-locked' });
    await lease.release();
  });

  it('stops a transaction whose right was taken away, and says by whom', async () => {
    const database = fakeDatabase();
    const lease = createLease(database.connection);
    await lease.acquire();
    await expect(lease.hold(database.run)).resolves.toBeUndefined();
    database.give({ holder: 'other', host: 'elsewhere', pid: 7, until: Date.now() + 20_000 });
    await expect(lease.hold(database.run)).rejects.toMatchObject({
      code: 'store-locked',
      message: expect.stringContaining('process 7 on elsewhere'),
    });
    database.give(null);
    await expect(lease.hold(database.run)).rejects.toMatchObject({ message: expect.stringContaining('taken away') });
    await lease.release();
  });

  it('does not take what another holds when it is released', async () => {
    const database = fakeDatabase();
    const lease = createLease(database.connection);
    await lease.acquire();
    const other = { holder: 'other', host: 'elsewhere', pid: 7, until: Date.now() + 20_000 };
    database.give(other);
    await lease.release();
    expect(database.held()).toEqual(other);
    await expect(lease.release()).resolves.toBeUndefined();
  });
});

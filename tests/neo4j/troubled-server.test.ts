import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, it, vi } from 'vitest';
import type { GraphStore } from '../../src/model/store.ts';
import { graphChecksum } from '../../src/pipeline/graph-checksum.ts';
import { systemClock } from '../../src/store/clock.ts';
import { openStore } from '../../src/store/open-store.ts';
import { makeOntology } from '../graph/make-ontology.ts';
import { makeBatch, toDelta } from '../store/make-batches.ts';
import { accessTo } from './seed-stores.ts';
import { connectTo, describeNeo4j, type TestDatabase } from './server/describe-neo4j.ts';
import { type OwnServer, type ServerLogin, startServer } from './server/start-server.ts';

vi.setConfig({ testTimeout: 600_000 });

const openFor = (login: ServerLogin): Promise<GraphStore> =>
  openStore(login.uri, systemClock, { ...accessTo(login), ontology: makeOntology() });

describeNeo4j('a second client that locks nodes in every order', (database) => {
  it('hinders, but changes nothing', async () => {
    await database.wipe();
    const store = await openFor(database);
    const undisturbed = await openStore('memory');
    const apply = async (number: number) => {
      for (const target of [undisturbed, store]) await target.apply(toDelta(makeBatch(number, 20, 5), target.known()));
    };
    await apply(0);
    let isOver = false;
    let deadlocks = 0;
    const storm = async () => {
      while (!isOver) {
        await lockAtRandom(database).catch((error: Error & { readonly code?: string }) => {
          if (!/Deadlock|LockClientStopped|Transaction/.test(error.code ?? '')) throw error;
          deadlocks += 1;
        });
      }
    };
    const storms = [storm(), storm(), storm()];
    try {
      for (let number = 1; number <= 20; number += 1) await apply(number);
    } finally {
      isOver = true;
      await Promise.all(storms);
    }
    expect(graphChecksum(store.view())).toBe(graphChecksum(undisturbed.view()));
    await store.close();
    console.info(`the second client met ${deadlocks} deadlocks`);
  });
});

/** Takes the write locks of all entities one after the other, in an order of its own, and leaves them as they were. */
function lockAtRandom({ run }: TestDatabase): Promise<unknown> {
  return run(`MATCH (n:Entity) WITH n ORDER BY rand() WITH collect(n) AS nodes
    UNWIND nodes AS n SET n.lock = 1 REMOVE n.lock`);
}

describeNeo4j('a server that is killed', () => {
  let server: OwnServer;
  beforeAll(async () => {
    if (inject('neo4j')) server = await startServer();
  });
  afterAll(() => server.stop());

  it('in the middle of a batch and started again gets the batch once', async () => {
    const store = await openFor(server);
    const undisturbed = await openStore('memory');
    const batch = makeBatch(0, 600, 5);
    const delta = toDelta(batch, store.known());
    await undisturbed.apply(delta);
    const applied = store.apply(delta);
    expect(await Promise.race([applied, wait(1_500)])).toBeUndefined();
    await server.kill();
    await server.restart();
    expect(await applied).toEqual({ applied: true });
    expect(await store.apply(delta)).toEqual({ applied: false });
    expect(graphChecksum(store.view())).toBe(graphChecksum(undisturbed.view()));
    await store.close();
  });

  it('and is only for reading now says so', async () => {
    await server.kill();
    await server.restart({ readOnly: true });
    const store = await openFor(server);
    expect(store.view().counts().articles).toBe(600);
    expect(() => store.known()).toThrow(expect.objectContaining({ code: 'read-only-database' }));
    await store.close();
    const { driver, run } = connectTo(server);
    expect(await run('MATCH (n:Article) RETURN count(n) AS count')).toEqual([{ count: 600 }]);
    await driver.close();
  });
});

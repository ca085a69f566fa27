import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { GraphStore } from '../../src/model/store.ts';
import { graphChecksum } from '../../src/pipeline/graph-checksum.ts';
import { systemClock } from '../../src/store/clock.ts';
import { openStore } from '../../src/store/open-store.ts';
import { makeOntology } from '../graph/make-ontology.ts';
import { makeBatch, toDelta } from '../store/make-batches.ts';
import { accessTo } from './seed-stores.ts';
import { type Break, type BreakingProxy, startProxy } from './server/breaking-proxy.ts';
import { describeNeo4j } from './server/describe-neo4j.ts';

/** Cuts at a point of COMMIT or at a random byte, so many in all. */
const CUTS = 100;

vi.setConfig({ testTimeout: 600_000 });

describeNeo4j('a line that breaks', (database) => {
  let proxy: BreakingProxy;
  let store: GraphStore;
  let undisturbed: GraphStore;
  let number = 0;
  beforeAll(async () => {
    proxy = await startProxy(Number(new URL(database.uri).port));
  });
  afterAll(() => proxy.close());
  beforeEach(async () => {
    await database.wipe();
    number = 0;
    undisturbed = await openStore('memory');
    store = await openStore(proxy.uri, systemClock, { ...accessTo(database), ontology: makeOntology() });
    store.known();
  });
  afterEach(() => store.close());

  async function tellBoth(): Promise<void> {
    number += 1;
    for (const target of [undisturbed, store]) {
      const delta = toDelta(makeBatch(number, 2, 2), target.known());
      if (target === store) proxy.breakAt(nextBreak());
      expect(await target.apply(delta)).toEqual({ applied: true });
    }
  }

  function nextBreak(): Break {
    const stages = ['before commit', 'during commit', 'after commit'] as const;
    // A transaction of such a batch is some 20,000 bytes.
    return stages[number % 4] ?? { bytes: 1 + ((number * 7919) % 15_000) };
  }

  it(`${CUTS} times, before, in and after COMMIT and anywhere else, loses and doubles nothing`, async () => {
    while (proxy.cuts() < CUTS && number < CUTS * 2) await tellBoth();
    expect(proxy.cuts()).toBe(CUTS);
    expect(store.view().counts()).toEqual(undisturbed.view().counts());
    expect(graphChecksum(store.view())).toBe(graphChecksum(undisturbed.view()));
    expect(store.ledger()).toHaveLength(number);
    const doubled = await database.run(`MATCH (a)-[r]->(b) WITH type(r) AS type, a, b, r.id AS id, count(*) AS count
      WHERE count > 1 RETURN type, count`);
    expect(doubled).toEqual([]);
  });

  it('for 30 seconds is waited for', async () => {
    const delta = toDelta(makeBatch(1, 40, 5), store.known());
    await undisturbed.apply(delta);
    const applied = store.apply(delta);
    proxy.stall(30_000);
    expect(await applied).toEqual({ applied: true });
    expect(graphChecksum(store.view())).toBe(graphChecksum(undisturbed.view()));
  });
});

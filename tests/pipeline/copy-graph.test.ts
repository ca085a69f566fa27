import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { GraphStore } from '../../src/model/store.ts';
import { copyGraph } from '../../src/pipeline/copy-graph.ts';
import { graphChecksum } from '../../src/pipeline/graph-checksum.ts';
import { openStore } from '../../src/store/open-store.ts';
import { makeEntity } from '../graph/make-claim.ts';
import { makeBatch, toDelta } from '../store/make-batches.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'dragoman-copy-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
const openFile = () => {
  files += 1;
  return openStore(join(folder, `copy-${files}.db`));
};

async function sourceOf(articles: number): Promise<GraphStore> {
  const store = await openStore('memory');
  await store.apply(toDelta(makeBatch(0, articles, 3), store.known()));
  await store.apply(toDelta(makeBatch(1, articles, 3), store.known()));
  return store;
}

/** The store, but the apply of this number fails. */
function cutAt(store: GraphStore, number: number): GraphStore {
  let count = 0;
  return {
    ...store,
    apply: async (delta) => {
      count += 1;
      if (count === number) throw new Error('cut off');
      return store.apply(delta);
    },
  };
}

describe('copyGraph', () => {
  it.each(['memory', 'file'] as const)('makes the same graph in %s, in parts that are one batch each', async (kind) => {
    const source = await sourceOf(800);
    const target = kind === 'memory' ? await openStore('memory') : await openFile();
    const { counts, checksum, resumed } = await copyGraph(source.view(), target);
    expect([counts, resumed]).toEqual([source.view().counts(), 0]);
    expect(graphChecksum(target.view())).toBe(checksum);
    expect(target.ledger().length).toBeGreaterThan(4);
    await target.close();
  });

  it('copies an empty graph into an empty one', async () => {
    const [source, target] = [await openStore('memory'), await openStore('memory')];
    expect(await copyGraph(source.view(), target)).toMatchObject({ counts: { articles: 0 }, resumed: 0 });
    expect(target.ledger()).toEqual([]);
  });

  it('goes on where it was cut off, wherever that was', async () => {
    const source = await sourceOf(800);
    const whole = await openStore('memory');
    await copyGraph(source.view(), whole);
    const parts = whole.ledger().length;
    for (let number = 1; number <= parts; number += 1) {
      const target = await openStore('memory');
      await expect(copyGraph(source.view(), cutAt(target, number))).rejects.toThrow('cut off');
      const { resumed, checksum } = await copyGraph(source.view(), target);
      expect([resumed, checksum]).toEqual([number - 1, graphChecksum(source.view())]);
      expect(target.ledger()).toHaveLength(parts);
    }
  });

  it('does nothing when all of it was copied before', async () => {
    const source = await sourceOf(30);
    const target = await openFile();
    const first = await copyGraph(source.view(), target);
    const again = await copyGraph(source.view(), cutAt(target, 1));
    expect(again).toEqual({ ...first, resumed: target.ledger().length });
    await target.close();
  });

  it('goes on in a file that was closed meanwhile', async () => {
    const source = await sourceOf(800);
    const path = join(folder, 'closed.db');
    const before = await openStore(path);
    await expect(copyGraph(source.view(), cutAt(before, 3))).rejects.toThrow('cut off');
    await before.close();
    const after = await openStore(path);
    expect(await copyGraph(source.view(), after)).toMatchObject({ resumed: 2 });
    await after.close();
  });

  it('refuses a target that holds something else, untouched', async () => {
    const source = await sourceOf(30);
    const target = await sourceOf(10);
    const before = graphChecksum(target.view());
    await expect(copyGraph(source.view(), target)).rejects.toMatchObject({ code: 'target-in-use' });
    expect(graphChecksum(target.view())).toBe(before);
  });

  it('tells when the copy is not the same, as when another writes to it', async () => {
    const source = await sourceOf(30);
    const target = await openStore('memory');
    const nothing = { articles: [], claims: [], events: [], edges: [], removedEvents: [], removedEdges: [] };
    const disturbed: GraphStore = {
      ...target,
      apply: async (delta) => {
        const result = await target.apply(delta);
        await target.apply({ ...nothing, id: `other ${delta.id}`, entities: [makeEntity('person/intruder')] });
        return result;
      },
    };
    await expect(copyGraph(source.view(), disturbed)).rejects.toMatchObject({ code: 'copy-differs' });
  });

  it('tells how far it is after every part, up to all of it', async () => {
    const source = await sourceOf(800);
    const seen: { readonly articles: number; readonly edges: number }[] = [];
    await copyGraph(source.view(), await openStore('memory'), { onProgress: (copied) => seen.push(copied) });
    const { articles, edges } = source.view().counts();
    expect(seen.at(-1)).toMatchObject({ articles, edges });
    const sums = seen.map((copied) => copied.articles + copied.edges);
    expect(sums).toEqual([...sums].sort((a, b) => a - b));
  });

  it('asks for the right to write before it reads everything', async () => {
    const source = await sourceOf(5);
    const locked: GraphStore = {
      ...(await openStore('memory')),
      known: () => {
        throw new Error('locked');
      },
    };
    await expect(copyGraph(source.view(), locked)).rejects.toThrow('locked');
  });
});

describe('graphChecksum', () => {
  it('does not hang on the order of keys, and hangs on everything else', async () => {
    const source = await sourceOf(5);
    const view = source.view();
    const sum = graphChecksum(view);
    const reversed = <Thing extends object>(thing: Thing) => Object.fromEntries(Object.entries(thing).reverse());
    expect(graphChecksum({ ...view, claims: () => [...view.claims()].map(reversed) as never })).toBe(sum);
    const [first, ...others] = view.entities();
    expect(graphChecksum({ ...view, entities: () => others })).not.toBe(sum);
    const changed = [{ ...first, name: `${first?.name}.` } as never, ...others];
    expect(graphChecksum({ ...view, entities: () => changed })).not.toBe(sum);
    expect(graphChecksum({ ...view, events: () => [...view.events()].reverse() })).not.toBe(sum);
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import type { GraphStore } from '../../src/model/store.ts';
import { copyGraph } from '../../src/pipeline/copy-graph.ts';
import { graphChecksum } from '../../src/pipeline/graph-checksum.ts';
import { openStore } from '../../src/store/open-store.ts';
import { dragoman } from '../cli/run-dragoman.ts';
import { ingestSeeds, openIn } from './seed-stores.ts';
import { describeNeo4j } from './server/describe-neo4j.ts';

const folder = mkdtempSync(join(tmpdir(), 'dragoman-moving-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function seedFile(): Promise<GraphStore> {
  const store = await openStore(join(folder, 'seeds.db'));
  await ingestSeeds(store);
  return store;
}

describeNeo4j('a graph that moves', (database) => {
  beforeEach(() => database.wipe());

  it('from a file to Neo4j and back is the same, and goes on where it was cut off', async () => {
    const file = await seedFile();
    const neo4j = await openIn(database);
    let parts = 0;
    const cutOff: GraphStore = {
      ...neo4j,
      apply: async (delta) => {
        parts += 1;
        if (parts === 3) throw new Error('cut off');
        return neo4j.apply(delta);
      },
    };
    await expect(copyGraph(file.view(), cutOff)).rejects.toThrow('cut off');
    expect(await copyGraph(file.view(), neo4j)).toMatchObject({ resumed: 2, checksum: graphChecksum(file.view()) });
    const back = await openStore(join(folder, 'back.db'));
    await copyGraph(neo4j.view(), back);
    expect(graphChecksum(back.view())).toBe(graphChecksum(file.view()));
    for (const store of [file, neo4j, back]) await store.close();
  });

  it('goes into no graph that holds something else', async () => {
    const file = await seedFile();
    const neo4j = await openIn(database);
    await ingestSeeds(neo4j);
    await expect(copyGraph(file.view(), neo4j)).rejects.toMatchObject({ code: 'target-in-use' });
    for (const store of [file, neo4j]) await store.close();
  });
});

describeNeo4j('the command line on Neo4j', (database) => {
  const environment = {
    DRAGOMAN_NEO4J_PASSWORD: database.password,
    DRAGOMAN_NEO4J_USER: database.user,
    // The store's thread runs from source here.
    NODE_OPTIONS: `--import ${new URL('./server/register-tsx.mjs', import.meta.url).href}`,
  };
  const seeds = new URL('../../seeds/articles', import.meta.url).pathname;
  const run = (...args: readonly string[]) => dragoman([...args, '--store', database.uri], { environment });

  it('says that there is no graph before one is made, and what is there after', async () => {
    await database.wipe();
    expect(await run('stats')).toMatchObject({ exit: 2, err: expect.stringContaining('[no-graph]') });
    expect(await run('ingest', seeds, '--quiet')).toMatchObject({ exit: 0, out: expect.stringMatching(/edges\n$/) });
    const { exit, out } = await run('stats', '--json');
    expect(exit).toBe(0);
    expect(JSON.parse(out).counts.edges).toBeGreaterThan(50);
    expect(await run('doctor')).toMatchObject({
      exit: 0,
      out: expect.stringMatching(/Neo4j 5\.\d+.*no roles.*schema version 1/),
    });
    const exported = await run('export', '--format', 'gexf', '--out', '-');
    expect([exported.exit, exported.out.startsWith('<?xml')]).toEqual([0, true]);
  });

  it('copies from a file, with one line that says it is the same', async () => {
    await database.wipe();
    const file = join(folder, 'command.db');
    await (await openStore(file)).close();
    const store = await openStore(file);
    await ingestSeeds(store);
    await store.close();
    const args = ['copy', '--from', file, '--to', database.uri];
    expect(await dragoman(args, { environment })).toMatchObject({
      exit: 0,
      out: expect.stringContaining('same as the source'),
    });
    expect(await dragoman(args, { environment })).toMatchObject({
      exit: 0,
      err: expect.stringContaining('Went on after'),
    });
  });

  it('never repeats a password that stands in an address', async () => {
    const { exit, err, out } = await dragoman(['stats', '--store', 'neo4j://neo4j:topsecret@localhost'], {});
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain('[bad-store]');
    expect(err).not.toContain('topsecret');
  });
});

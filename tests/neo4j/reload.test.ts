import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it, vi } from 'vitest';
import { writeExport } from '../../src/export/write-export.ts';
import type { GraphView } from '../../src/model/graph.ts';
import type { Ontology } from '../../src/model/ontology.ts';
import type { GraphStore } from '../../src/model/store.ts';
import { copyGraph } from '../../src/pipeline/copy-graph.ts';
import { EXPORTERS } from '../../src/pipeline/exporters.ts';
import { graphChecksum } from '../../src/pipeline/graph-checksum.ts';
import { systemClock } from '../../src/store/clock.ts';
import { openStore } from '../../src/store/open-store.ts';
import { makeArticle, makeClaim } from '../graph/make-claim.ts';
import { makeOntology } from '../graph/make-ontology.ts';
import { toDelta } from '../store/make-batches.ts';
import { HOSTILE } from './hostile-texts.ts';
import { accessTo, ingestSeeds, ontology as realOntology } from './seed-stores.ts';
import { connectTo, describeNeo4j, type TestDatabase } from './server/describe-neo4j.ts';
import { adminProgram, runCypherShell } from './server/server-tools.ts';
import { type OwnServer, startServer } from './server/start-server.ts';

vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const folder = mkdtempSync(join(tmpdir(), 'dragoman-reload-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Given {
  readonly title: string;
  readonly ontology: Ontology;
  readonly replays: number;
  fill(store: GraphStore): Promise<unknown>;
}

const GIVEN: readonly Given[] = [
  { title: 'the seed articles', ontology: realOntology, replays: 1, fill: ingestSeeds },
  { title: 'hostile names, texts and property keys', ontology: makeOntology(), replays: 2, fill: fillWithHostile },
];

async function fillWithHostile(store: GraphStore): Promise<void> {
  const articles = HOSTILE.map((text) => makeArticle(text, '2024-01-01', text));
  const claims = HOSTILE.map((text, index) =>
    makeClaim({
      article: articles[index] ?? makeArticle('none', null),
      relation: index % 2 === 0 ? 'SIGNS_WITH' : 'GOES_TO',
      subject: `person/x-${index}`,
      object: `country/${text}`,
      place: `place/${text}`,
      date: ['2024', '2024-03', '2024-03-04', '2024-03-04/2024-03-09', null][index % 5] ?? null,
      attributes: { paper: text, [text]: text },
    }),
  );
  const delta = toDelta({ articles, claims }, store.known());
  const entities = delta.entities.map((entity) => {
    const text = HOSTILE[Number(/^person\/x-(\d+)$/.exec(entity.id)?.[1] ?? Number.NaN)];
    return text === undefined ? entity : { ...entity, name: text, aliases: [text, `${text};`].sort() };
  });
  await store.apply({ ...delta, entities });
}

/** Everything but the books, as the server has it; two dumps are equal only if types of values are too. */
async function dump({ run }: TestDatabase): Promise<readonly string[]> {
  const nodes = await run(`MATCH (n) WHERE none(label IN labels(n) WHERE label STARTS WITH 'Dragoman')
    RETURN labels(n) AS labels, properties(n) AS properties`);
  const links = await run(
    'MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS a, b.id AS b, properties(r) AS properties',
  );
  return [...nodes, ...links].map((row) => JSON.stringify(row, sorted)).sort();
}

function sorted(key: string, value: unknown): unknown {
  if (key === 'labels' && Array.isArray(value)) return [...value].sort();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function filesOf(format: string, view: GraphView, ontology: Ontology): Promise<string> {
  const out = join(mkdtempSync(join(folder, 'export ')), 'a graph');
  await writeExport(view, ontology, { format, exporters: EXPORTERS, out });
  return out;
}

for (const { title, ontology, replays, fill } of GIVEN) {
  describeNeo4j(`${title}, written by the store`, (database) => {
    let memory: GraphStore;
    let written: readonly string[];
    let server: OwnServer | undefined;
    beforeAll(async () => {
      memory = await openStore('memory');
      await fill(memory);
      await database.wipe();
      const store = await openStore(database.uri, systemClock, { ...accessTo(database), ontology });
      await copyGraph(memory.view(), store);
      await store.close();
      written = await dump(database);
      expect(written.length).toBeGreaterThan(50);
    });
    afterAll(() => server?.stop());

    async function expectSame(there: TestDatabase): Promise<void> {
      expect(await dump(there)).toEqual(written);
      const store = await openStore(there.uri, systemClock, { ...accessTo(there), ontology });
      expect(store.view().counts()).toEqual(memory.view().counts());
      expect(graphChecksum(store.view())).toBe(graphChecksum(memory.view()));
      // It can be written to as if the store had made it.
      expect(() => store.known()).not.toThrow();
      await store.close();
    }

    it(`are the same after cypher-shell has replayed the script ${replays} times`, async () => {
      const file = await filesOf('cypher', memory.view(), ontology);
      await database.wipe();
      await database.dropSchema();
      for (let times = 0; times < replays; times += 1) {
        runCypherShell(database, file);
        await expectSame(database);
      }
    });

    it('are the same after neo4j-admin has imported the files', async () => {
      if (inject('neo4j') === null) return;
      const base = await filesOf('neo4j-admin', memory.view(), ontology);
      server = await startServer();
      await server.kill();
      for (const part of ['databases', 'transactions']) {
        rmSync(join(server.folder, 'data', part, 'neo4j'), { recursive: true, force: true });
      }
      const environment = { ...process.env, NEO4J_ADMIN: adminProgram(server.folder) };
      const { status, stdout, stderr } = spawnSync('sh', [`${base}.import.sh`], { encoding: 'utf8', env: environment });
      expect([status, status === 0 ? '' : `${stdout}${stderr}`.slice(-3_000)]).toEqual([0, '']);
      await server.restart();
      runCypherShell(server, `${base}.after-import.cypher`);
      const { driver, ...there } = connectTo(server);
      await expectSame(there);
      await driver.close();
    });
  });
}

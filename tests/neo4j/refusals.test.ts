import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../src/store/clock.ts';
import { connect } from '../../src/store/neo4j/connect.ts';
import { toAddress } from '../../src/store/neo4j/neo4j-target.ts';
import type { SchemaStep } from '../../src/store/neo4j/schema-steps.ts';
import { planUpgrade, upgradeSchema } from '../../src/store/neo4j/upgrade-schema.ts';
import { openStore } from '../../src/store/open-store.ts';
import { ontology, openIn } from './seed-stores.ts';
import { describeNeo4j } from './server/describe-neo4j.ts';
import { startFalseNeo4j } from './server/false-neo4j.ts';

describe('an address of a Neo4j', () => {
  it.each([
    ['neo4j://localhost', 'neo4j://localhost'],
    ['bolt+s://example.org:7688/', 'bolt+s://example.org:7688'],
  ])('%s is taken', (target, address) => {
    expect(toAddress(target)).toBe(address);
  });

  it.each([
    'neo4j://neo4j:secret@localhost',
    'bolt://user@localhost',
    'neo4j://localhost/graph',
    'neo4j://',
    'neo4j://localhost?password=secret',
  ])('%s is refused, and what may be secret is not repeated', async (target) => {
    const failure = await openStore(target).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'bad-store' });
    expect(String(failure)).not.toMatch(/neo4j:secret|user@/);
  });
});

describe('a server that is none', () => {
  it('because nothing listens', async () => {
    await expect(openStore('bolt://127.0.0.1:1')).rejects.toMatchObject({ code: 'no-database' });
  });

  it('because it speaks no version of Bolt that we know', async () => {
    const old = createServer((line) => line.once('data', () => line.end(Buffer.alloc(4)))).listen(0, '127.0.0.1');
    await once(old, 'listening');
    const address = old.address();
    const port = typeof address === 'object' ? address?.port : 0;
    await expect(openStore(`bolt://127.0.0.1:${port}`)).rejects.toMatchObject({ code: 'unsupported-server' });
    old.close();
  });
});

describe('a server that is another database', () => {
  it.each([
    ['Neo4j/5.13.0', 'Procedure `dbms.components` is not registered', 'FalkorDB'],
    ['Neo4j/v5.11.0 compatible graph database server - Memgraph', '', 'is a Memgraph'],
  ])('and calls itself %s is refused with the reason', async (agent, refusal, reason) => {
    const server = await startFalseNeo4j({ agent, refusal });
    await expect(openStore(server.uri)).rejects.toMatchObject({
      code: 'unsupported-server',
      message: expect.stringContaining(reason),
    });
    server.close();
  });
});

describeNeo4j('a Neo4j', (database) => {
  beforeEach(() => database.wipe());
  afterAll(() => database.wipe());

  it('refuses a wrong password, and none', async () => {
    const wrong = { ontology, login: { user: database.user, password: 'wrong', database: null } };
    await expect(openStore(database.uri, systemClock, wrong)).rejects.toMatchObject({ code: 'wrong-password' });
    await expect(openStore(database.uri)).rejects.toMatchObject({ code: 'wrong-password' });
  });

  it('refuses a database that it does not have', async () => {
    const access = { ontology, login: { user: database.user, password: database.password, database: 'nowhere' } };
    await expect(openStore(database.uri, systemClock, access)).rejects.toMatchObject({ code: 'unknown-database' });
  });

  it('lists the duplicates that stand in the way of a constraint, and is written to when they are gone', async () => {
    await database.dropSchema();
    await database.run(`UNWIND ['a', 'a', 'b', 'c', 'c', 'c'] AS id CREATE (:Entity {id: id, name: id})`);
    const store = await openIn(database);
    expect(() => store.known()).toThrow(
      expect.objectContaining({
        code: 'duplicate-nodes',
        message: expect.stringContaining('"a" 2 times, "c" 3 times'),
      }),
    );
    await database.run('MATCH (n:Entity) DELETE n');
    expect(store.known().article('none' as never)).toBeNull();
    await store.close();
  });

  it('has one writer; the next takes over when the first is closed', async () => {
    const [first, second] = [await openIn(database), await openIn(database)];
    first.known();
    expect(() => second.known()).toThrow(expect.objectContaining({ code: 'store-locked' }));
    expect(() => second.known()).toThrow(new RegExp(`process ${process.pid} on `));
    await first.close();
    expect(() => second.known()).not.toThrow();
    await second.close();
  });

  it('takes a lease over at once from a process of this machine that has ended, and in time from another', async () => {
    const store = await openIn(database);
    store.known();
    await store.close();
    const lease = (host: string, ms: number) =>
      database.run(
        `MERGE (lease:DragomanLease {name: 'writer'})
         SET lease.holder = 'gone', lease.pid = 4194305, lease.host = $host, lease.until = timestamp() + $ms`,
        { host, ms },
      );
    const { hostname } = await import('node:os');
    await lease(hostname(), 60_000);
    const next = await openIn(database);
    expect(() => next.known()).not.toThrow();
    await next.close();
    await lease('elsewhere', 60_000);
    const other = await openIn(database);
    expect(() => other.known()).toThrow(expect.objectContaining({ code: 'store-locked' }));
    await lease('elsewhere', -1);
    expect(() => other.known()).not.toThrow();
    await other.close();
  });

  it('stops a writer whose lease was taken away', async () => {
    const store = await openIn(database);
    store.known();
    await database.run(`MATCH (lease:DragomanLease) SET lease.holder = 'another', lease.until = timestamp() + 60000`);
    const delta = {
      id: 'late',
      articles: [],
      entities: [],
      claims: [],
      events: [],
      edges: [],
      removedEvents: [],
      removedEdges: [],
    };
    await expect(store.apply(delta)).rejects.toMatchObject({ code: 'store-locked' });
    expect(store.ledger()).toEqual([]);
    await database.wipe();
    await store.close();
  });

  it('refuses the graph of a newer Dragoman', async () => {
    await database.run(`CREATE (:DragomanSchema {id: 'schema', version: 99, relations: []})`);
    await expect(openIn(database)).rejects.toMatchObject({ code: 'store-too-new' });
  });

  it('is brought to a newer schema step by step, and a dry run only says so', async () => {
    const connection = await connect({
      address: database.uri,
      user: database.user,
      password: database.password,
      database: null,
    });
    const step = (version: number): SchemaStep => ({
      version,
      summary: `step ${version}`,
      statements: () => [
        { text: `CREATE INDEX step_${version} IF NOT EXISTS FOR (n:Step) ON (n.p${version})`, duplicates: null },
      ],
    });
    const indexes = async () =>
      (await database.run(`SHOW INDEXES YIELD name WHERE name STARTS WITH 'step' RETURN name ORDER BY name`)).map(
        ({ name }) => name,
      );
    await upgradeSchema(connection, ontology, [step(1)]);
    const plan = await planUpgrade(connection, ontology, [step(1), step(2), step(3)]);
    expect([plan.from, plan.to, plan.steps.map(({ summary }) => summary)]).toEqual([1, 3, ['step 2', 'step 3']]);
    expect(await indexes()).toEqual(['step_1']);
    await upgradeSchema(connection, ontology, [step(1), step(2), step(3)]);
    expect(await indexes()).toEqual(['step_1', 'step_2', 'step_3']);
    expect((await planUpgrade(connection, ontology, [step(1), step(2), step(3)])).steps).toEqual([]);
    await connection.close();
    await database.dropSchema();
  });
});

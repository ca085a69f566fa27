import { describe, expect, it } from 'vitest';
import type { Ontology } from '../../../src/model/ontology.ts';
import type { Connection } from '../../../src/store/neo4j/connect.ts';
import { ontologyStatements, SCHEMA_STEPS } from '../../../src/store/neo4j/schema-steps.ts';
import type { AnswerRow, Run } from '../../../src/store/neo4j/statement.ts';
import { planUpgrade, upgradeSchema } from '../../../src/store/neo4j/upgrade-schema.ts';
import { makeOntology } from '../../graph/make-ontology.ts';

interface FakeDatabase {
  readonly connection: Connection;
  readonly altered: string[];
  noted(): AnswerRow | null;
}

/** A database that notes versions; constraints whose text matches `refused` cannot be made. */
function fakeDatabase(first: AnswerRow | null = null, refused: RegExp = /^$/): FakeDatabase {
  let note = first;
  const altered: string[] = [];
  const read: Run = async (text) => {
    if (text.includes('DragomanSchema')) return note === null ? [] : [note];
    if (/count > 1/.test(text))
      return Array.from({ length: 7 }, (_, index) => ({ id: `id-${index}`, count: index + 2 }));
    return [];
  };
  const alter: Run = async (text) => {
    if (refused.test(text)) {
      throw Object.assign(new Error('no'), { code: 'Neo.DatabaseError.Schema.ConstraintCreationFailed' });
    }
    altered.push(text);
    return [];
  };
  const run: Run = async (_text, parameters = {}) => {
    note = { ...parameters, version: Number(parameters['version']) };
    return [];
  };
  const connection = {
    address: 'bolt://fake',
    read,
    alter,
    write: async (act: (run: Run, attempt: never) => Promise<unknown>) => act(run, null as never),
  } as unknown as Connection;
  return { connection, altered, noted: () => note };
}

const ontology = makeOntology();

describe('planUpgrade', () => {
  it('plans every step for a database without a graph, and changes nothing', async () => {
    const { connection, altered } = fakeDatabase();
    const plan = await planUpgrade(connection, ontology);
    expect([plan.from, plan.to]).toEqual([0, SCHEMA_STEPS.length]);
    expect(plan.steps.map(({ version }) => version)).toEqual(SCHEMA_STEPS.map(({ version }) => version));
    expect(altered).toEqual([]);
  });

  it('refuses the graph of a newer Dragoman, with both versions', async () => {
    const { connection } = fakeDatabase({ version: 7 });
    await expect(planUpgrade(connection, ontology)).rejects.toMatchObject({
      code: 'store-too-new',
      message: expect.stringContaining('bolt://fake has version 7; this Dragoman reads 1'),
    });
  });

  it('plans the constraints of relations that graph-schema got since', async () => {
    const database = fakeDatabase();
    await upgradeSchema(database.connection, ontology);
    expect((await planUpgrade(database.connection, ontology)).steps).toEqual([]);
    const meets = ontology.relations.get('MEETS');
    const grown: Ontology = {
      ...ontology,
      relations: new Map([...ontology.relations, ['HUGS', { ...(meets ?? ([] as never)), label: 'HUGS' }]]),
    };
    const { steps } = await planUpgrade(database.connection, grown);
    expect(steps).toMatchObject([{ summary: 'constraints of a changed graph-schema' }]);
    expect(steps[0]?.statements.some(({ text }) => text.includes('[r:`HUGS`]'))).toBe(true);
  });
});

describe('upgradeSchema', () => {
  it('makes everything once, notes it, and does nothing the second time', async () => {
    const { connection, altered, noted } = fakeDatabase();
    await upgradeSchema(connection, ontology);
    const made = altered.length;
    expect(made).toBeGreaterThan(10);
    expect(noted()).toMatchObject({ version: 1, relations: [...ontology.relations.keys()].sort() });
    await upgradeSchema(connection, ontology);
    expect(altered.length).toBe(made);
  });

  it('goes step by step, and starts again at the one that failed', async () => {
    const step = (version: number) => ({
      version,
      summary: `step ${version}`,
      statements: () => [{ text: `STEP ${version}`, duplicates: null }],
    });
    const broken = fakeDatabase(null, /STEP 2/);
    await expect(upgradeSchema(broken.connection, ontology, [step(1), step(2), step(3)])).rejects.toThrow('no');
    expect([broken.altered, broken.noted()]).toEqual([['STEP 1'], expect.objectContaining({ version: 1 })]);
    const mended = fakeDatabase(broken.noted());
    await upgradeSchema(mended.connection, ontology, [step(1), step(2), step(3)]);
    expect([mended.altered, mended.noted()]).toEqual([['STEP 2', 'STEP 3'], expect.objectContaining({ version: 3 })]);
  });

  it('names five of the duplicates that stand in the way, and counts the others', async () => {
    const { connection, noted } = fakeDatabase(null, /dragoman_claim_id/);
    await expect(upgradeSchema(connection, ontology)).rejects.toMatchObject({
      code: 'duplicate-nodes',
      message: expect.stringMatching(/"id-0" 2 times, .*"id-4" 6 times and 2 more ids/),
    });
    expect(noted()).toBeNull();
  });
});

describe('the statements of the schema', () => {
  const all = SCHEMA_STEPS.flatMap(({ statements }) => statements(ontology)).map(({ text }) => text);

  it('do no harm when they are run twice, and have names of their own', () => {
    for (const text of all) expect(text).toMatch(/IF NOT EXISTS/);
    const names = all.map((text) => /(?:CONSTRAINT|INDEX) (\S+) IF/.exec(text)?.[1]);
    expect(new Set(names).size).toBe(new Set(all).size);
  });

  it('ask for nothing that only the Enterprise edition has', () => {
    const exists = { label: 'Entity', property: 'name', kind: 'exists' } as const;
    const texts = ontologyStatements({ ...ontology, constraints: [exists] }).map(({ text }) => text);
    expect([...all, ...texts].filter((text) => /NOT NULL|NODE KEY/.test(text))).toEqual([]);
  });

  it('make ids unique for every relation', () => {
    for (const relation of ontology.relations.keys()) {
      expect(all.filter((text) => text.includes(`()-[r:\`${relation}\`]-() REQUIRE r.id IS UNIQUE`))).toHaveLength(1);
    }
  });
});

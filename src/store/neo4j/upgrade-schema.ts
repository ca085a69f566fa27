import { createHash } from 'node:crypto';
import { DragomanError } from '../../errors.ts';
import type { Ontology } from '../../model/ontology.ts';
import type { Connection } from './connect.ts';
import { ontologyStatements, SCHEMA_STEPS, type SchemaStatement, type SchemaStep } from './schema-steps.ts';
import type { AnswerRow } from './statement.ts';

/** What has to be run to bring a database to the present schema; nothing when it is there. */
export interface SchemaPlan {
  /** 0 is a database without a graph. */
  readonly from: number;
  readonly to: number;
  readonly steps: readonly PlannedStep[];
}

interface PlannedStep {
  readonly version: number;
  readonly summary: string;
  readonly statements: readonly SchemaStatement[];
}

type Reader = Pick<Connection, 'read' | 'address'>;

/** The dry run: says what `upgradeSchema` would do. Throws `store-too-new` for a database of a newer Dragoman. */
export async function planUpgrade(
  { read, address }: Reader,
  ontology: Ontology,
  steps: readonly SchemaStep[] = SCHEMA_STEPS,
): Promise<SchemaPlan> {
  const [row] = await read(NOTED);
  const from = Number(row?.['version'] ?? 0);
  const to = steps.at(-1)?.version ?? 0;
  if (from > to) {
    throw new DragomanError('store-too-new', `the graph in ${address} has version ${from}; this Dragoman reads ${to}`);
  }
  const missing = steps
    .filter(({ version }) => version > from)
    .map(({ version, summary, statements }) => ({ version, summary, statements: statements(ontology) }));
  if (missing.length > 0 || isCovered(row, ontology)) return { from, to, steps: missing };
  const summary = 'constraints of a changed graph-schema';
  return { from, to, steps: [{ version: to, summary, statements: ontologyStatements(ontology) }] };
}

/** Brings a database to the present schema, step by step, each noted when it is done. Throws `duplicate-nodes`. */
export async function upgradeSchema(
  connection: Connection,
  ontology: Ontology,
  steps: readonly SchemaStep[] = SCHEMA_STEPS,
): Promise<void> {
  const plan = await planUpgrade(connection, ontology, steps);
  for (const { version, statements } of plan.steps) {
    for (const statement of statements) await create(connection, statement);
    await connection.read('CALL db.awaitIndexes(600)');
    await connection.write((run) =>
      run(NOTE, {
        version: BigInt(version),
        relations: [...ontology.relations.keys()].sort(),
        fingerprint: fingerprint(ontology),
      }),
    );
  }
}

const NOTED = `MATCH (schema:DragomanSchema) RETURN schema.version AS version, schema.fingerprint AS fingerprint`;

// Relations that an older ontology had stay in the list, because their edges stay in the graph.
const NOTE = `MERGE (schema:DragomanSchema {id: 'schema'})
  WITH schema, [known IN coalesce(schema.relations, []) WHERE NOT known IN $relations] AS others
  SET schema.version = $version, schema.fingerprint = $fingerprint, schema.relations = others + $relations`;

function isCovered(row: AnswerRow | undefined, ontology: Ontology): boolean {
  return row?.['fingerprint'] === fingerprint(ontology);
}

function fingerprint(ontology: Ontology): string {
  const texts = ontologyStatements(ontology).map(({ text }) => text);
  return createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 16);
}

async function create(connection: Connection, { text, duplicates }: SchemaStatement): Promise<void> {
  try {
    await connection.alter(text);
  } catch (cause) {
    const isRefused = cause instanceof Error && 'code' in cause && /ConstraintCreationFailed/.test(String(cause.code));
    if (!isRefused || duplicates === null) throw cause;
    const rows = await connection.read(duplicates);
    throw new DragomanError('duplicate-nodes', describe(rows, { address: connection.address, text }), { cause });
  }
}

/** So many duplicates are named; the count tells of the rest. */
const NAMED = 5;

function describe(rows: readonly AnswerRow[], { address, text }: { readonly address: string; readonly text: string }) {
  const named = rows.slice(0, NAMED).map(({ id, count }) => `"${String(id)}" ${String(count)} times`);
  const more = rows.length > NAMED ? ` and ${rows.length - NAMED} more ids` : '';
  return `${address} holds the same id more than once: ${named.join(', ')}${more} (${text})`;
}

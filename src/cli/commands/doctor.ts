import { existsSync } from 'node:fs';
import { DragomanError } from '../../errors.ts';
import { openGraph } from '../../pipeline/open-graph.ts';
import { openOntology } from '../../schema/open-ontology.ts';
import { NEO4J_ADDRESS, toAddress } from '../../store/neo4j/neo4j-target.ts';
import type { Neo4jFacts } from '../../store/neo4j/probe-neo4j.ts';
import { countOf, graphLine } from '../counted-words.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { printable } from '../printable.ts';
import type { Session } from '../session.ts';
import { storeAccess } from '../store-access.ts';

/** One thing that was looked at. */
interface Finding {
  readonly subject: string;
  readonly isFine: boolean;
  readonly says: string;
}

/** Looks at the installation and the store and prints what it finds; changes nothing. */
export async function doctor(session: Session): Promise<ExitCode> {
  const { settings, terminal } = session;
  const findings: Finding[] = [
    { subject: 'node', isFine: true, says: process.version },
    await examine('graph-schema', async () => {
      const { entities, relations } = openOntology(settings.schema ?? undefined);
      return [
        `${countOf(entities.size, 'kind', 'kinds')} of entities, ${countOf(relations.size, 'relation', 'relations')}`,
      ];
    }),
    await examine('viewer', async () => [viewerState()]),
    await examine('store', () => examineStore(session)),
  ];
  for (const { subject, isFine, says } of findings) {
    const line = settings.json
      ? JSON.stringify({ subject, isFine, says })
      : `${isFine ? 'ok     ' : 'PROBLEM'}  ${subject}: ${says}`;
    await terminal.print(printable(line));
  }
  return findings.every(({ isFine }) => isFine) ? EXIT.fine : EXIT.setup;
}

async function examine(subject: string, look: () => Promise<readonly string[]>): Promise<Finding> {
  try {
    return { subject, isFine: true, says: (await look()).join('; ') };
  } catch (error) {
    if (!(error instanceof DragomanError)) throw error;
    return { subject, isFine: false, says: `${error.message} [${error.code}] ${error.hint}` };
  }
}

function viewerState(): string {
  if (existsSync(new URL('../../../dist/viewer/index.html', import.meta.url))) return 'built';
  throw new DragomanError('not-built', 'the viewer is not built');
}

async function examineStore(session: Session): Promise<readonly string[]> {
  const { store: target } = session.settings;
  if (NEO4J_ADDRESS.test(target)) return examineNeo4j(session);
  const store = await openGraph(target);
  try {
    return [target, graphLine(store.view().counts())];
  } finally {
    await store.close();
  }
}

async function examineNeo4j(session: Session): Promise<readonly string[]> {
  const address = toAddress(session.settings.store);
  const { login, ontology } = await storeAccess(session);
  const { probeNeo4j } = await import('../../store/neo4j/probe-neo4j.ts');
  const place = { address, ...(login ?? { user: null, password: null, database: null }) };
  return [address, ...neo4jLines(await probeNeo4j(place, ontology ?? openOntology()))];
}

function neo4jLines({ version, edition, roles, plan, deltas, writer }: Neo4jFacts): readonly string[] {
  return [
    `Neo4j ${version} ${edition}`,
    roles === null ? 'no roles in this edition: every user may write' : `roles ${roles.join(', ')}`,
    plan.from === 0 ? 'no graph yet' : `schema version ${plan.from}, ${countOf(deltas, 'batch', 'batches')} ingested`,
    ...plan.steps.map(
      ({ version: to, summary, statements }) =>
        `the next writer will bring it to version ${to} (${summary}): ${countOf(statements.length, 'statement', 'statements')}`,
    ),
    writer === null ? 'nobody is writing' : `${writer} is writing`,
  ];
}

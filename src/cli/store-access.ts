import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { neo4jLogin } from '../config/neo4j-login.ts';
import { NEO4J_ADDRESS, type Neo4jTarget, toAddress } from '../store/neo4j/neo4j-target.ts';
import type { StoreAccess } from '../store/open-store.ts';
import { EXIT } from './exit-codes.ts';
import type { Session } from './session.ts';

/** What the stores of a command need besides their targets; a person is asked for a password where there is one. */
export async function storeAccess(
  { settings, paths }: Pick<Session, 'settings' | 'paths'>,
  targets: readonly string[] = [settings.store],
): Promise<StoreAccess> {
  if (!targets.some((target) => NEO4J_ADDRESS.test(target))) return {};
  const { openOntology } = await import('../schema/open-ontology.ts');
  const { stdin, stderr } = process;
  const isSomebodyThere = stdin.isTTY && stderr.isTTY && !paths.includes('-');
  return {
    ontology: openOntology(settings.schema ?? undefined),
    login: await neo4jLogin(settings, { ask: isSomebodyThere ? askSecret : null }),
  };
}

/** The database behind a store, or null for a store without one. */
export function databaseOf(store: string, { login }: StoreAccess): Neo4jTarget | null {
  return login === undefined ? null : { address: toAddress(store), ...login };
}

/** Asks on the terminal; what is typed is not shown. */
async function askSecret(question: string): Promise<string> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  process.stderr.write(question);
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true });
  terminal.once('SIGINT', () => process.exit(EXIT.interrupted));
  try {
    return await terminal.question('');
  } finally {
    terminal.close();
    process.stderr.write('\n');
  }
}

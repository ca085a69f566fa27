import type { Ontology } from '../model/ontology.ts';
import type { GraphStore } from '../model/store.ts';
import type { Clock } from './clock.ts';
import { openFileStore } from './file-store.ts';
import { openMemoryStore } from './memory-store.ts';
import { NEO4J_ADDRESS, type Neo4jLogin, toAddress } from './neo4j/neo4j-target.ts';

/** One way to keep a graph. */
export interface StoreKind {
  readonly name: string;
  readonly description: string;
  /** What to give as `--store`, for people. */
  readonly target: string;
  readonly accepts: RegExp;
  open(target: string, options: StoreOptions): GraphStore | Promise<GraphStore>;
}

/** What a store may need besides its target. */
export interface StoreOptions {
  readonly clock: Clock;
  /** The schema of the run; the one that comes with Dragoman when null. */
  readonly ontology: Ontology | null;
  readonly login: Neo4jLogin;
}

/** Every kind of store; the first that accepts a target opens it. */
export const STORE_KINDS: readonly StoreKind[] = [
  {
    name: 'memory',
    description: 'a graph that ends with the process',
    target: 'memory',
    accepts: /^memory$/,
    open: (_target, { clock }) => openMemoryStore(clock),
  },
  {
    name: 'file',
    description: 'a graph in one SQLite file',
    target: 'FILE.db',
    accepts: /^(?!\w+:\/\/).+\.(db|sqlite3?)$/i,
    open: (target, { clock }) => openFileStore(target, clock),
  },
  {
    name: 'neo4j',
    description: 'a graph in a Neo4j database, version 5.7 or later',
    target: 'neo4j://HOST',
    accepts: NEO4J_ADDRESS,
    open: openNeo4j,
  },
];

// The driver and the ontology are loaded for this kind only: they would slow down the start of every command.
async function openNeo4j(target: string, { clock, ontology, login }: StoreOptions): Promise<GraphStore> {
  const address = toAddress(target);
  const { openNeo4jStore } = await import('./neo4j/open-neo4j-store.ts');
  const { openOntology } = await import('../schema/open-ontology.ts');
  return openNeo4jStore({ address, ...login }, { clock, ontology: ontology ?? openOntology() });
}

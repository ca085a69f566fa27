import { fileURLToPath } from 'node:url';
import { readArticles } from '../../src/ingest/read-paths.ts';
import type { GraphStore } from '../../src/model/store.ts';
import { openArticleReader } from '../../src/pipeline/article-reader.ts';
import { type IngestCounts, ingestArticles } from '../../src/pipeline/ingest-articles.ts';
import { openOntology } from '../../src/schema/open-ontology.ts';
import { systemClock } from '../../src/store/clock.ts';
import { openStore, type StoreAccess } from '../../src/store/open-store.ts';
import type { ServerLogin } from './server/start-server.ts';

export const ontology = openOntology();

const SEEDS = fileURLToPath(new URL('../../seeds/articles', import.meta.url));

const reader = openArticleReader({ extraGazetteers: [] });

/** Reads the seed articles into a store. */
export function ingestSeeds(store: GraphStore): Promise<IngestCounts> {
  const options = { fields: FIELDS, maxBytes: 10_000_000 };
  return ingestArticles(
    (report) => readArticles([SEEDS], options, report),
    { reader, store },
    { batchSize: 10, report: () => {} },
  );
}

const FIELDS = { id: 'id', title: 'title', date: 'date', source: 'source', url: 'url', text: 'text' };

/** What a store in this server's default database needs. */
export function accessTo({ user, password }: Pick<ServerLogin, 'user' | 'password'>): StoreAccess {
  return { ontology, login: { user, password, database: null } };
}

/** Opens the store in a server, under another address if there is one. */
export function openIn(login: ServerLogin, uri: string = login.uri): Promise<GraphStore> {
  return openStore(uri, systemClock, accessTo(login));
}

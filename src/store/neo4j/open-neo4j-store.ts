import type { Ontology } from '../../model/ontology.ts';
import type { GraphStore } from '../../model/store.ts';
import { createArticleHeads } from '../article-heads.ts';
import type { Clock } from '../clock.ts';
import { createKnownGroups } from './known-groups.ts';
import type { Neo4jTarget } from './neo4j-target.ts';
import { toRemoteView } from './remote-view.ts';
import { createThingCache } from './thing-cache.ts';
import { openWorkerLine } from './worker-line.ts';

export interface Neo4jStoreOptions {
  readonly clock: Clock;
  /** Says which labels and relationship types may be written. */
  readonly ontology: Ontology;
}

/**
 * A graph in a Neo4j database: nothing of it is kept in memory but pages and what was looked up lately. Any number of
 * processes may read; the first to call `known` or `apply` writes until it closes, the next gets `store-locked`.
 */
export async function openNeo4jStore(target: Neo4jTarget, { clock, ontology }: Neo4jStoreOptions): Promise<GraphStore> {
  const line = await openWorkerLine(target, ontology);
  const cache = createThingCache(line);
  const groups = createKnownGroups(line, cache);
  const heads = createArticleHeads((id) => cache.get('articles', id));
  let view = toRemoteView(line, cache);
  let number = line.now('lastNumber');
  let isOpen = true;
  let isWriter = false;
  const refresh = () => {
    const now = line.now('lastNumber');
    if (now === number) return;
    number = now;
    cache.clear();
    groups.clear();
    view = toRemoteView(line, cache);
  };
  const becomeWriter = () => {
    if (isWriter) return;
    line.now('acquire');
    refresh();
    isWriter = true;
  };
  return {
    apply: async (delta) => {
      becomeWriter();
      const result = await line.later('apply', delta, clock());
      cache.clear();
      if (result.applied) {
        groups.add(delta);
        view = toRemoteView(line, cache);
      }
      number = line.now('lastNumber');
      return result;
    },
    hasArticle: (id) => line.now('hasArticle', id),
    known: () => {
      becomeWriter();
      return { ...groups.known, article: heads };
    },
    view: () => {
      refresh();
      return view;
    },
    ledger: () => line.now('ledger'),
    findByName: (words) => line.later('findByName', words),
    excerpt: (of) => line.later('excerpt', of),
    close: async () => {
      if (!isOpen) return;
      isOpen = false;
      await line.close();
    },
  };
}

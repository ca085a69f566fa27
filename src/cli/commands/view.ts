import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { GraphView } from '../../model/graph.ts';
import { askGraph } from '../../pipeline/ask-graph.ts';
import { openGraph } from '../../pipeline/open-graph.ts';
import { shownConfidence } from '../../pipeline/shown-confidence.ts';
import { openOntology } from '../../schema/open-ontology.ts';
import { serveGraph } from '../../server/serve-graph.ts';
import { graphLine } from '../counted-words.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { openBrowser } from '../open-browser.ts';
import type { Session } from '../session.ts';
import { databaseOf, storeAccess } from '../store-access.ts';

const VIEWER_FOLDER = fileURLToPath(new URL('../../../dist/viewer/', import.meta.url));

/** Serves the viewer and prints its address and what the graph holds; ends with Ctrl-C. */
export async function view(session: Session): Promise<ExitCode> {
  const { settings, terminal } = session;
  const access = await storeAccess(session);
  const store = await openGraph(settings.store, access);
  try {
    const server = await serveGraph({
      view: () => store.view(),
      ...(store.findByName === undefined ? {} : { findByName: store.findByName }),
      ...(store.excerpt === undefined ? {} : { excerpt: store.excerpt }),
      ask: askGraph(store, databaseOf(settings.store, access)),
      queryMs: settings.timeout * 1_000,
      mostEdges: settings.maxEdges,
      ontology: openOntology(settings.schema ?? undefined),
      shown: shownConfidence(),
      viewerFolder: VIEWER_FOLDER,
      host: settings.host,
      port: settings.port,
      hosts: settings.allowedHosts,
      onBug: (error) => terminal.warn(settings.debug ? (error.stack ?? error.message) : `bug: ${error.message}`),
    });
    await announce(session, server.url, store.view());
    if (settings.open) openBrowser(server.url);
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
    await server.close();
    return EXIT.fine;
  } finally {
    await store.close();
  }
}

async function announce({ settings, terminal }: Session, url: string, graph: GraphView): Promise<void> {
  const counts = graph.counts();
  if (settings.json) return terminal.print(JSON.stringify({ url, ...counts }));
  await terminal.print(`Dragoman shows ${settings.store} at ${url}`);
  await terminal.print(graphLine(counts));
  terminal.tell('Ctrl-C ends it.');
}

import { writeExport } from '../../export/write-export.ts';
import type { WrittenFile } from '../../export/write-files.ts';
import { EXPORTERS } from '../../pipeline/exporters.ts';
import { openGraph } from '../../pipeline/open-graph.ts';
import { openOntology } from '../../schema/open-ontology.ts';
import { countOf } from '../counted-words.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Session } from '../session.ts';
import { storeAccess } from '../store-access.ts';

/** Writes a graph in one format and prints the files it made; with `--out -` the graph itself is printed. */
export async function exportGraph(session: Session): Promise<ExitCode> {
  const { settings, terminal } = session;
  const ontology = openOntology(settings.schema ?? undefined);
  const store = await openGraph(settings.store, await storeAccess(session));
  try {
    const result = await writeExport(store.view(), ontology, {
      format: settings.format ?? 'gexf',
      exporters: EXPORTERS,
      out: settings.out,
    });
    if (result.kind === 'files') await printFiles(session, result.files);
    else for (const chunk of result.chunks) await terminal.write(chunk);
    return EXIT.fine;
  } finally {
    await store.close();
  }
}

async function printFiles({ settings, terminal }: Session, files: readonly WrittenFile[]): Promise<void> {
  if (settings.json) return terminal.print(JSON.stringify({ files }));
  for (const { path, bytes } of files) await terminal.print(`${path} (${countOf(bytes, 'byte', 'bytes')})`);
}

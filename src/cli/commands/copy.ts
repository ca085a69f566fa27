import { DragomanError } from '../../errors.ts';
import { type CopyResult, copyGraph } from '../../pipeline/copy-graph.ts';
import { openGraph } from '../../pipeline/open-graph.ts';
import { systemClock } from '../../store/clock.ts';
import { openStore } from '../../store/open-store.ts';
import { countOf, graphLine } from '../counted-words.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Session } from '../session.ts';
import { storeAccess } from '../store-access.ts';

/** Copies a graph into another store and prints what both hold. */
export async function copy(session: Session): Promise<ExitCode> {
  const { settings, terminal } = session;
  const { from, to } = settings;
  if (from === null || to === null) throw new DragomanError('bad-flag', 'copy needs --from and --to');
  if (from === to) throw new DragomanError('bad-flag', '--from and --to name the same graph');
  const access = await storeAccess(session, [from, to]);
  const source = await openGraph(from, access);
  try {
    const target = await openStore(to, systemClock, access);
    try {
      const result = await copyGraph(source.view(), target, {
        onProgress: ({ articles, events }) =>
          terminal.progress.show(`${countOf(articles, 'article', 'articles')}, ${countOf(events, 'event', 'events')}`),
      });
      await print(session, result, to);
      return EXIT.fine;
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

async function print({ settings, terminal }: Session, result: CopyResult, to: string): Promise<void> {
  if (settings.json) return terminal.print(JSON.stringify(result));
  if (result.resumed > 0)
    terminal.tell(`Went on after ${countOf(result.resumed, 'part', 'parts')} of an earlier copy.`);
  await terminal.print(`${to}: ${graphLine(result.counts)}`);
  await terminal.print(`same as the source, checksum ${result.checksum}`);
}

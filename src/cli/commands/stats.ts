import { describeGraph, type GraphStatistics } from '../../pipeline/graph-statistics.ts';
import { openGraph } from '../../pipeline/open-graph.ts';
import { displayWidth, padToWidth } from '../answer/display-width.ts';
import { graphLine } from '../counted-words.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { printable } from '../printable.ts';
import type { Session } from '../session.ts';
import { storeAccess } from '../store-access.ts';

/** Prints what a graph holds, as tables or as one JSON line. */
export async function stats(session: Session): Promise<ExitCode> {
  const { settings, terminal } = session;
  const store = await openGraph(settings.store, await storeAccess(session));
  try {
    const statistics = describeGraph(store.view(), { top: settings.top });
    if (settings.json) await terminal.print(JSON.stringify(statistics));
    else for (const line of toLines(statistics)) await terminal.print(line);
    return EXIT.fine;
  } finally {
    await store.close();
  }
}

function toLines({
  counts,
  kinds,
  relations,
  modalities,
  top,
  published,
  happened,
}: GraphStatistics): readonly string[] {
  return [
    graphLine(counts),
    ...(published === null ? [] : [`published ${published.first} to ${published.last}`]),
    ...(happened === null ? [] : [`happened ${happened.first} to ${happened.last}`]),
    ...table(['entities', ''], Object.entries(kinds)),
    ...table(
      ['relation', 'claims', 'edges'],
      Object.entries(relations).map(([label, { claims, edges }]) => [label, claims, edges]),
    ),
    ...table(['modality', 'edges'], Object.entries(modalities)),
    ...table(
      ['best connected', 'edges'],
      top.map(({ name, edges }) => [name, edges]),
    ),
  ];
}

type Row = readonly [string, ...(string | number)[]];

/** A heading and its rows under a blank line; numbers stand at the right of their column. */
function table(heading: Row, rows: readonly Row[]): readonly string[] {
  if (rows.length === 0) return [];
  const all = [heading, ...rows].map((row) =>
    row.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en') : printable(cell))),
  );
  const widths = heading.map((_, column) => Math.max(...all.map((row) => displayWidth(row[column] ?? ''))));
  const line = (row: readonly string[]) =>
    row.map((cell, column) => padToWidth(cell, widths[column] ?? 0, column === 0 ? 'left' : 'right')).join('  ');
  return ['', ...all.map((row) => line(row).trimEnd())];
}

import type { Edge, Event, GraphDelta } from '../../model/graph.ts';
import { compareIds } from './compare-ids.ts';
import { groupedBy } from './grouped-by.ts';
import { matchById } from './match-by-id.ts';
import { packRows } from './pack-rows.ts';
import { quoteName } from './quote-name.ts';
import type { WriteRow } from './slices.ts';
import type { Statement } from './statement.ts';
import type { Names } from './stored-properties.ts';
import { type Properties, TO_PROPERTIES } from './to-properties.ts';

/** Edges of one relation, alone or with the events that they show. */
export interface EdgeWrite {
  /** Made one by one as they are read: the server works on the first while the next are made. */
  readonly rows: Iterable<EdgeRow>;
  /** The statement that writes some of the rows; its answer counts those whose ends were found. */
  statement(rows: readonly EdgeRow[]): Statement;
}

export type EdgeRow = WriteRow & {
  readonly source: string;
  readonly target: string;
  readonly edge: Properties;
  readonly event: Properties;
};

export interface EventWrites {
  readonly edges: readonly EdgeWrite[];
  /** Events that are made together with the edge that shows them and with `PARTICIPATED_IN` of both parties. */
  readonly complete: ReadonlySet<string>;
}

/**
 * The edges of a change. Nearly always an edge comes with a new event that it shows, and then both are one row: the ends
 * are looked up once, and the event not at all. Sorted by ends, so that two transactions lock nodes in one order.
 */
export function eventWrites(
  { edges, events }: Pick<GraphDelta, 'edges' | 'events'>,
  { names, old }: { readonly names: Names; readonly old: ReadonlySet<string> },
): EventWrites {
  const fresh = new Map(events.filter(({ id }) => !old.has(id)).map((event) => [event.id, event]));
  const shownBy = showingEdges(edges);
  const complete = new Set<string>();
  const alone: Shown[] = [];
  const together: Shown[] = [];
  for (const edge of [...edges].sort(byEnds)) {
    const event = fresh.get(edge.event);
    if (event === undefined || shownBy.get(event.id) !== edge || !isBetweenItsParties(edge, event)) {
      alone.push({ event: null, edge });
      continue;
    }
    complete.add(event.id);
    together.push({ event, edge });
  }
  const toRow = ({ event, edge }: Shown): EdgeRow => ({
    source: edge.source,
    target: edge.target,
    event: event === null ? {} : TO_PROPERTIES.events(event, names),
    edge: TO_PROPERTIES.edges(edge, names),
  });
  const writes = (shown: readonly Shown[], statement: typeof togetherStatement) =>
    groupedBy(shown, ({ edge }) => edge.relation).map(([relation, group]) => ({
      rows: mapped(group, toRow),
      statement: (rows: readonly EdgeRow[]) => statement(relation, rows),
    }));
  return { edges: [...writes(together, togetherStatement), ...writes(alone, aloneStatement)], complete };
}

interface Shown {
  /** Null when it is written by itself or was there before. */
  readonly event: Event | null;
  readonly edge: Edge;
}

function togetherStatement(relation: string, rows: readonly EdgeRow[]): Statement {
  const loose = rows.map(({ source, target, event, edge }) => ({ ends: [source, target], events: event, edges: edge }));
  const { setText, ...parameters } = packRows(loose);
  const parts = 'CREATE (n:Event), (a)-[:PARTICIPATED_IN]->(n), (b)-[:PARTICIPATED_IN]->(n)';
  const text = `${ENDS} ${parts}, (a)-[r:${quoteName(relation)}]->(b)
    SET ${setText('n', 'events')}, ${setText('r', 'edges')} RETURN count(*) AS count`;
  return { text, parameters };
}

function aloneStatement(relation: string, rows: readonly EdgeRow[]): Statement {
  const loose = rows.map(({ source, target, edge }) => ({ ends: [source, target], events: null, edges: edge }));
  const { setText, ...parameters } = packRows(loose);
  const text = `${ENDS} CREATE (a)-[r:${quoteName(relation)}]->(b) SET ${setText('r', 'edges')} RETURN count(*) AS count`;
  return { text, parameters };
}

const ENDS = `UNWIND $rows AS row ${matchById('a', 'Entity', 'row[0]')} ${matchById('b', 'Entity', 'row[1]')}`;

function mapped<From, To>(list: readonly From[], change: (one: From) => To): Iterable<To> {
  return {
    *[Symbol.iterator]() {
      for (const one of list) yield change(one);
    },
  };
}

/** Of each event, the only edge of the change that shows it. */
function showingEdges(edges: readonly Edge[]): ReadonlyMap<string, Edge | null> {
  const shown = new Map<string, Edge | null>();
  for (const edge of edges) shown.set(edge.event, shown.has(edge.event) ? null : edge);
  return shown;
}

function isBetweenItsParties({ source, target }: Edge, { parties }: Event): boolean {
  return source !== target && parties.length === 2 && parties.includes(source) && parties.includes(target);
}

function byEnds(a: Edge, b: Edge): number {
  return compareIds(lesserEnd(a), lesserEnd(b)) || compareIds(a.id, b.id);
}

function lesserEnd({ source, target }: Edge): string {
  return source < target ? source : target;
}

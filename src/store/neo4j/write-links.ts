import { type Link, structuralLinks } from '../../cypher/graph/structural-links.ts';
import type { GraphDelta } from '../../model/graph.ts';
import { compareIds } from './compare-ids.ts';
import { matchById, type NodeLabel } from './match-by-id.ts';
import type { WriteRow } from './slices.ts';

/** The ids of a delta's nodes that the database held before it. */
export interface Existing {
  readonly articles: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
}

/** What to run for each of the rows. */
export interface LinkWrite {
  readonly text: string;
  readonly rows: readonly WriteRow[];
}

/**
 * The structural relationships of a delta; those of what was there before have been taken away, and those of the parties
 * of `complete` events are made already.
 */
export function linkWrites(
  delta: GraphDelta,
  { there, complete }: { readonly there: Existing; readonly complete: ReadonlySet<string> },
): readonly LinkWrite[] {
  const links = new Map<string, Link>();
  const view = { entities: () => delta.entities, events: () => delta.events, claims: () => delta.claims };
  for (const link of structuralLinks(view)) {
    if (link.type === 'PARTICIPATED_IN' && complete.has(link.to)) continue;
    links.set(`${link.type} ${link.from} ${link.to}`, link);
  }
  const fresh = new Set<string>(delta.articles.map(({ id }) => id).filter((id) => !there.articles.has(id)));
  const sorted = [...links].sort(([a], [b]) => compareIds(a, b)).map(([, link]) => link);
  return Object.entries(LINK_ENDS).flatMap(([type, ends]) => {
    const rows = sorted.filter((link) => link.type === type).map(({ from, to }) => ({ from, to }));
    // What an article of an earlier delta mentions and where a place lies may have been said before.
    const isNew = ends.isKept ? (row: { from: string }) => type === 'MENTIONS' && fresh.has(row.from) : () => true;
    const [news, olds] = [rows.filter(isNew), rows.filter((row) => !isNew(row))];
    const match = `${matchById('a', ends.from, 'row.from')} ${matchById('b', ends.to, 'row.to')}`;
    return [
      { text: `${match} CREATE (a)-[:${type}]->(b)`, rows: news },
      { text: `${match} MERGE (a)-[:${type}]->(b)`, rows: olds },
    ];
  });
}

interface Ends {
  readonly from: NodeLabel;
  readonly to: NodeLabel;
  /** Whether writing its nodes anew leaves the relationship in place. */
  readonly isKept: boolean;
}

/** Which nodes a structural relationship joins, by its type. */
export const LINK_ENDS: Readonly<Record<string, Ends>> = {
  LOCATED_IN: { from: 'Entity', to: 'Entity', isKept: true },
  PARTICIPATED_IN: { from: 'Entity', to: 'Event', isKept: false },
  HELD_IN: { from: 'Event', to: 'Entity', isKept: false },
  ABOUT: { from: 'Claim', to: 'Event', isKept: false },
  STATES: { from: 'Article', to: 'Claim', isKept: false },
  SUBJECT: { from: 'Claim', to: 'Entity', isKept: false },
  OBJECT: { from: 'Claim', to: 'Entity', isKept: false },
  MENTIONS: { from: 'Article', to: 'Entity', isKept: true },
};

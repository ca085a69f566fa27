import type { NodeRecord, RelationshipRecord } from '../../cypher/graph/build-property-graph.ts';
import type { Value } from '../../cypher/values/value.ts';
import { type DriverNode, type DriverRelationship, fromDriverValue, type Places } from './from-driver-value.ts';

/** What an answer of a server holds: its rows, and the nodes and relationships that they point to by place. */
export interface GatheredAnswer {
  readonly rows: readonly (readonly Value[])[];
  readonly nodes: readonly NodeRecord[];
  readonly relationships: readonly RelationshipRecord[];
}

export interface AnswerGatherer {
  add(row: readonly unknown[]): void;
  /** Ends of relationships whose nodes no row has shown. */
  missing(): readonly string[];
  /** Tells of nodes that are no part of a row. */
  know(nodes: readonly DriverNode[]): void;
  finish(): GatheredAnswer;
}

/** Gathers an answer row by row. */
export function gatherAnswer(): AnswerGatherer {
  const rows: (readonly Value[])[] = [];
  const nodes = openShelf<DriverNode>();
  const relationships = openShelf<DriverRelationship>();
  const places: Places = { node: nodes.place, relationship: relationships.place };
  return {
    add: (row) => void rows.push(row.map((value) => fromDriverValue(value, places))),
    missing: () => {
      const ends = relationships.all.flatMap((one) => [one.startNodeElementId, one.endNodeElementId]);
      return [...new Set(ends)].filter((id) => !nodes.has(id));
    },
    know: (more) => {
      for (const node of more) nodes.place(node);
    },
    finish: () => {
      const idOf = (elementId: string) => outerId(nodes.all[nodes.placeOf(elementId)]) ?? elementId;
      return {
        rows,
        nodes: nodes.all.map((node) => toNodeRecord(node, places)),
        relationships: relationships.all.map((one) => ({
          id:
            textOf(one.properties['id']) ?? `${one.type}:${idOf(one.startNodeElementId)}:${idOf(one.endNodeElementId)}`,
          type: one.type,
          start: nodes.placeOf(one.startNodeElementId),
          end: nodes.placeOf(one.endNodeElementId),
          properties: toProperties(one.properties, { places, hidden: HIDDEN_EVERYWHERE }),
        })),
      };
    },
  };
}

interface Shelf<Thing> {
  readonly all: readonly Thing[];
  has(elementId: string): boolean;
  /** The place of a thing, a new one when it was not seen before. */
  place(thing: Thing): number;
  placeOf(elementId: string): number;
}

function openShelf<Thing extends { readonly elementId: string }>(): Shelf<Thing> {
  const all: Thing[] = [];
  const places = new Map<string, number>();
  return {
    all,
    has: (elementId) => places.has(elementId),
    place: (thing) => {
      const known = places.get(thing.elementId);
      if (known !== undefined) return known;
      places.set(thing.elementId, all.length);
      return all.push(thing) - 1;
    },
    placeOf: (elementId) => places.get(elementId) ?? -1,
  };
}

function toNodeRecord(node: DriverNode, places: Places): NodeRecord {
  const { elementId, properties } = node;
  // The label that all entities have comes first, as it does in memory.
  const labels = [...node.labels].sort((a, b) => Number(b === 'Entity') - Number(a === 'Entity'));
  const hidden = labels.includes('Entity') ? HIDDEN_EVERYWHERE : (HIDDEN[labels[0] ?? ''] ?? HIDDEN_EVERYWHERE);
  return { id: outerId(node) ?? elementId, labels, properties: toProperties(properties, { places, hidden }) };
}

/** Kept only so that a graph comes back to the last byte; the same question in memory would not show them. */
const HIDDEN_EVERYWHERE: ReadonlySet<string> = new Set(['exact']);
const HIDDEN: Readonly<Record<string, ReadonlySet<string>>> = {
  Event: new Set(['exact', 'parties', 'claims']),
  Claim: new Set(['exact', 'subject', 'object', 'spans']),
};

function toProperties(
  properties: Readonly<Record<string, unknown>>,
  { places, hidden }: { readonly places: Places; readonly hidden: ReadonlySet<string> },
): readonly (readonly [string, Value])[] {
  return Object.entries(properties)
    .filter(([key]) => !hidden.has(key))
    .map(([key, value]) => [key, fromDriverValue(value, places)]);
}

function outerId(node: DriverNode | undefined): string | null {
  return textOf(node?.properties['id']);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

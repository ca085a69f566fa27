import type { PlainValue } from '../../src/cypher/values/plain-value.ts';

export interface PlainNode {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, PlainValue>>;
}

export interface PlainRelationship {
  readonly id: string;
  readonly type: string;
  /** Ids of its nodes. */
  readonly start: string;
  readonly end: string;
  readonly properties: Readonly<Record<string, PlainValue>>;
}

/** A value of an answer by what it is. */
export type AnswerThing =
  | { readonly kind: 'node'; readonly node: PlainNode }
  | { readonly kind: 'relationship'; readonly relationship: PlainRelationship }
  | {
      readonly kind: 'path';
      readonly nodes: readonly PlainNode[];
      readonly relationships: readonly PlainRelationship[];
    }
  | { readonly kind: 'list'; readonly members: readonly PlainValue[] }
  | { readonly kind: 'map'; readonly entries: readonly (readonly [string, PlainValue])[] }
  | { readonly kind: 'value'; readonly value: null | boolean | number | string };

/** Tells nodes, relationships and paths of an answer from maps, by their shape. */
export function toThing(value: PlainValue): AnswerThing {
  if (value === null || typeof value !== 'object') return { kind: 'value', value };
  if (isList(value)) return { kind: 'list', members: value };
  if (isNode(value)) return { kind: 'node', node: value };
  if (isRelationship(value)) return { kind: 'relationship', relationship: value };
  const { nodes, relationships } = value;
  if (allAre(nodes, isNode) && allAre(relationships, isRelationship)) return { kind: 'path', nodes, relationships };
  return { kind: 'map', entries: Object.entries(value) };
}

/** Ids of the nodes and relationships in an answer, wherever they stand in its values. */
export function idsInAnswer(rows: readonly (readonly PlainValue[])[]): ReadonlySet<string> {
  const ids = new Set<string>();
  const pending: PlainValue[] = rows.flat();
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    const { own, within } = partsOf(toThing(value));
    for (const { id } of own) ids.add(id);
    pending.push(...within);
  }
  return ids;
}

interface Parts {
  readonly own: readonly { readonly id: string }[];
  readonly within: readonly PlainValue[];
}

function partsOf(thing: AnswerThing): Parts {
  switch (thing.kind) {
    case 'node':
      return { own: [thing.node], within: [] };
    case 'relationship':
      return { own: [thing.relationship], within: [] };
    case 'path':
      return { own: [...thing.nodes, ...thing.relationships], within: [] };
    case 'list':
      return { own: [], within: thing.members };
    case 'map':
      return { own: [], within: thing.entries.map(([, member]) => member) };
    case 'value':
      return { own: [], within: [] };
  }
}

type PlainObject = Readonly<Record<string, PlainValue>>;

function isList(value: PlainValue): value is readonly PlainValue[] {
  return Array.isArray(value);
}

function isObject(value: PlainValue | undefined): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNode(value: PlainValue): value is PlainValue & PlainNode {
  return isObject(value) && typeof value['id'] === 'string' && Array.isArray(value['labels']) && hasProperties(value);
}

function isRelationship(value: PlainValue): value is PlainValue & PlainRelationship {
  if (!isObject(value) || !hasProperties(value)) return false;
  return ['id', 'type', 'start', 'end'].every((key) => typeof value[key] === 'string');
}

function hasProperties(value: PlainObject): boolean {
  return isObject(value['properties']);
}

function allAre<Thing extends PlainValue>(
  value: PlainValue | undefined,
  is: (member: PlainValue) => member is Thing,
): value is PlainValue & readonly Thing[] {
  return Array.isArray(value) && value.every(is);
}

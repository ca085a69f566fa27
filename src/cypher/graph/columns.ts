import type { Column } from '../property-graph.ts';
import type { MapValue, Value } from '../values/value.ts';

/** Properties by key: one column for all nodes (or relationships). */
export interface Columns {
  readonly keys: readonly string[];
  value(id: number, key: string): Value;
  column(key: string): Column;
  all(id: number): MapValue;
}

export interface ColumnsBuilder {
  add(id: number, properties: Iterable<readonly [string, Value]>): void;
  /** `count` is one more than the largest id. */
  close(count: number): Columns;
}

interface Draft {
  readonly ids: number[];
  readonly values: Value[];
}

const EMPTY: Column = () => null;

/** Collects properties; a column that most have becomes an array, a rare one a map. */
export function openColumns(): ColumnsBuilder {
  const drafts = new Map<string, Draft>();
  return {
    add(id, properties) {
      for (const [key, value] of properties) if (value !== null) addTo(drafts, key, { id, value });
    },
    close(count) {
      const columns = new Map<string, Column>();
      for (const [key, draft] of drafts) columns.set(key, packed(draft, count));
      return {
        keys: [...columns.keys()],
        value: (id, key) => columns.get(key)?.(id) ?? null,
        column: (key) => columns.get(key) ?? EMPTY,
        all(id) {
          const properties = new Map<string, Value>();
          for (const [key, column] of columns) {
            const value = column(id);
            if (value !== null) properties.set(key, value);
          }
          return properties;
        },
      };
    },
  };
}

function addTo(drafts: Map<string, Draft>, key: string, { id, value }: { id: number; value: Value }): void {
  let draft = drafts.get(key);
  if (draft === undefined) {
    draft = { ids: [], values: [] };
    drafts.set(key, draft);
  }
  draft.ids.push(id);
  draft.values.push(value);
}

/** A column is dense when at least one in so many has the property. */
const DENSE = 8;

function packed({ ids, values }: Draft, count: number): Column {
  if (ids.length * DENSE < count) {
    const sparse = new Map(ids.map((id, index) => [id, values[index] ?? null]));
    return (id) => sparse.get(id) ?? null;
  }
  const dense = new Array<Value>(count).fill(null);
  for (const [index, id] of ids.entries()) dense[id] = values[index] ?? null;
  return (id) => dense[id] ?? null;
}

import { groupingKey } from '../values/grouping-key.ts';
import { isOf } from '../values/type-name.ts';
import type { Value } from '../values/value.ts';

/** A table by one or more values, always as many, with equivalence as its equality. */
export interface KeyTable<Entry> {
  get(keys: readonly Value[]): Entry | undefined;
  set(keys: readonly Value[], entry: Entry): void;
  values(): Iterable<Entry>;
}

/** The last key leads to an entry, each one before it to the next level. */
interface Level<Entry> {
  readonly entries: ValueMap<Entry>;
  readonly levels: ValueMap<Level<Entry>>;
}

/** An empty table. */
export function openKeyTable<Entry>(): KeyTable<Entry> {
  const entries: Entry[] = [];
  const root = openLevel<Entry>();
  return {
    get(keys) {
      let level: Level<Entry> | undefined = root;
      const last = keys.length - 1;
      for (let at = 0; at < last; at += 1) level = level?.levels.get(keys[at] ?? null);
      return level?.entries.get(keys[last] ?? null);
    },
    set(keys, entry) {
      let level = root;
      for (const key of keys.slice(0, -1)) {
        const next: Level<Entry> = level.levels.get(key) ?? openLevel();
        level.levels.set(key, next);
        level = next;
      }
      level.entries.set(keys.at(-1) ?? null, entry);
      entries.push(entry);
    },
    values: () => entries,
  };
}

function openLevel<Entry>(): Level<Entry> {
  return { entries: openValueMap(), levels: openValueMap() };
}

interface ValueMap<Entry> {
  get(key: Value): Entry | undefined;
  set(key: Value, entry: Entry): void;
}

/** Nodes are the most frequent keys, and their ids need no text. */
function openValueMap<Entry>(): ValueMap<Entry> {
  const nodes = new Map<number, Entry>();
  const others = new Map<unknown, Entry>();
  return {
    get: (key) => (isOf(key, 'node') ? nodes.get(key.id) : others.get(groupingKey(key))),
    set(key, entry) {
      if (isOf(key, 'node')) nodes.set(key.id, entry);
      else others.set(groupingKey(key), entry);
    },
  };
}

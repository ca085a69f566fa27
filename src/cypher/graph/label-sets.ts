import { openNames } from './names.ts';

/** The labels of all nodes; equal label sets are kept once. */
export interface Labels {
  readonly names: readonly string[];
  idOf(name: string): number;
  has(node: number, label: number): boolean;
  of(node: number): readonly string[];
  nodesWith(label: number): Int32Array;
}

export interface LabelsBuilder {
  /** Adds the labels of the next node. */
  add(labels: readonly string[]): void;
  close(): Labels;
}

interface LabelSet {
  readonly names: readonly string[];
  readonly ids: ReadonlySet<number>;
}

/** Collects the labels of nodes, one after another. */
export function openLabels(): LabelsBuilder {
  const names = openNames();
  const sets: LabelSet[] = [];
  const known = new Map<string, number>();
  const setOf: number[] = [];
  return {
    add(labels) {
      const ids = [...new Set(labels)].map(names.add);
      const key = ids.join(' ');
      let set = known.get(key);
      if (set === undefined) {
        set = sets.length;
        sets.push({ names: [...new Set(labels)], ids: new Set(ids) });
        known.set(key, set);
      }
      setOf.push(set);
    },
    close() {
      const packed = Int32Array.from(setOf);
      const setAt = (node: number): LabelSet => sets[packed[node] ?? 0] ?? EMPTY;
      const lists = names.names.map((_name, label) =>
        packed.map((_set, node) => node).filter((node) => setAt(node).ids.has(label)),
      );
      return {
        names: names.names,
        idOf: names.idOf,
        has: (node, label) => setAt(node).ids.has(label),
        of: (node) => setAt(node).names,
        nodesWith: (label) => lists[label] ?? NONE,
      };
    },
  };
}

const EMPTY: LabelSet = { names: [], ids: new Set() };
const NONE = new Int32Array(0);

/** Numbers for names, from 0 in the order of first use. */
export interface Names {
  readonly names: readonly string[];
  add(name: string): number;
  /** -1 for a name never added. */
  idOf(name: string): number;
}

/** An empty list of names. */
export function openNames(): Names {
  const names: string[] = [];
  const ids = new Map<string, number>();
  return {
    names,
    add(name) {
      const known = ids.get(name);
      if (known !== undefined) return known;
      ids.set(name, names.length);
      names.push(name);
      return names.length - 1;
    },
    idOf: (name) => ids.get(name) ?? -1,
  };
}

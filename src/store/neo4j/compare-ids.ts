/** The order of ids in code units, which is that of every sorted list of a graph. */
export function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

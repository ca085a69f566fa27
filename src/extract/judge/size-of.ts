/** A count as a class: small ones apart, larger ones together. */
export function sizeOf(count: number): string {
  if (count <= 3) return String(count);
  return count <= 6 ? '4-6' : count <= 12 ? '7-12' : 'more';
}

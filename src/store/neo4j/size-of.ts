/** Bytes that a value of the driver takes, by a rough count: two for a character, eight for anything else. */
export function sizeOf(value: unknown): number {
  if (typeof value === 'string') return 8 + value.length * 2;
  if (typeof value !== 'object' || value === null) return 8;
  let size = 8;
  for (const member of Object.values(value)) size += sizeOf(member);
  return size;
}

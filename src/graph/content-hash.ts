import { createHash } from 'node:crypto';

/** The first `length` hex digits of the SHA-256 of the parts; `['a', 'bc']` and `['ab', 'c']` differ. */
export function contentHash(parts: readonly unknown[], length: number): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, length);
}

import type { Scan } from './scan.ts';

/** The token after a genitive mark, or the same token when there is none. */
export function skipGenitive(scan: Scan, at: number): number {
  return isGenitive(scan, at) ? at + 1 : at;
}

export function isGenitive(scan: Scan, at: number): boolean {
  const text = scan.tokens[at]?.text ?? '';
  return /^['’]s?$/u.test(text);
}

import { extname } from 'node:path';
import type { Reader } from '../model/ingest.ts';
import { READERS } from './index.ts';

/** The reader for the ending of this path, or null. */
export function readerFor(path: string): Reader | null {
  return READERS.find((reader) => reader.endings.includes(endingOf(path))) ?? null;
}

/** The ending that tells the format, in lower case with its dot, or ''; a last `.gz` is left aside. */
export function endingOf(path: string): string {
  return extname(path.toLowerCase().replace(/\.gz$/, ''));
}

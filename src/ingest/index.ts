import type { Reader } from '../model/ingest.ts';
import { json } from './json.ts';
import { jsonLines } from './json-lines.ts';
import { markdown } from './markdown.ts';
import { plainText } from './plain-text.ts';
import { unnamed } from './sniffed.ts';

/** Every input format; the one without endings reads standard input and files without an ending. */
export const READERS: readonly Reader[] = [plainText, markdown, json, jsonLines, unnamed];

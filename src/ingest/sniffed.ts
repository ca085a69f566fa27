import { fileReader, type ReadSource } from './file-reader.ts';
import { readJson } from './json.ts';
import { readJsonLines } from './json-lines.ts';
import { readPlainText } from './plain-text.ts';
import { type SniffedFormat, sniffed } from './sniff-format.ts';

const READERS: Readonly<Record<SniffedFormat, ReadSource>> = {
  json: readJson,
  'json-lines': readJsonLines,
  'plain-text': readPlainText,
};

/** JSON, JSON lines or plain text, told by the first line. */
export const readSniffed: ReadSource = async function* (source, options, report) {
  const found = await sniffed(source);
  yield* READERS[found.format](found.source, options, report);
};

/** Reads standard input and files without an ending. */
export const unnamed = fileReader('standard input', [], readSniffed);

import type { Article } from '../model/article.ts';
import type { ReadOptions } from '../model/ingest.ts';
import type { Report } from '../model/issue.ts';
import { decodeUtf8 } from './decode-utf-8.ts';
import { fileReader, type ReadSource } from './file-reader.ts';
import { InputFailure } from './input-failure.ts';
import { type IngestIssueCode, ingestIssue } from './input-issue.ts';
import { parseJson } from './parse-json.ts';
import { recordToArticle } from './record-to-article.ts';
import { type Line, splitLines } from './split-lines.ts';

/** One article a line, one line in memory at a time; a bad line is an issue at `file:line` and the next one is read. */
export const readJsonLines: ReadSource = async function* (source, options, report) {
  let filledLines = 0;
  for await (const line of splitLines(source.bytes, options.maxBytes)) {
    if (isBlank(line)) continue;
    filledLines += 1;
    const article = readLine(line, options, reportAt(`${source.name}:${line.number}`, report));
    if (article !== null) yield article;
  }
  if (filledLines === 0) throw new InputFailure('empty-file', 'empty');
};

/** Reads `.jsonl` and `.ndjson`, gzipped or not. */
export const jsonLines = fileReader('JSON lines', ['.jsonl', '.ndjson'], readJsonLines);

interface LineReport {
  readonly where: string;
  readonly report: Report;
  refuse(code: IngestIssueCode, problem: string): null;
}

function reportAt(where: string, report: Report): LineReport {
  return {
    where,
    report,
    refuse(code, problem) {
      report(ingestIssue(code, where, problem));
      return null;
    },
  };
}

// Space, tab, carriage return, and the bytes of the mark that may be all there is in an empty file.
const BLANK_BYTES: ReadonlySet<number> = new Set([0x20, 0x09, 0x0d, 0xef, 0xbb, 0xbf]);

function isBlank(line: Line): boolean {
  return line.kind === 'line' && line.bytes.every((byte) => BLANK_BYTES.has(byte));
}

function readLine(line: Line, options: ReadOptions, at: LineReport): Article | null {
  if (line.kind === 'too-long') return at.refuse('line-too-long', `longer than ${options.maxBytes} bytes`);
  const decoded = decodeUtf8(line.bytes, line.number === 1 ? 'at-start' : 'inside');
  if (decoded.kind === 'invalid') {
    return at.refuse('wrong-encoding', `not UTF-8 at byte ${line.start + decoded.byte + 1} of the file`);
  }
  const parsed = parseJson(decoded.text);
  if (parsed.kind === 'bad') return at.refuse('bad-json', parsed.problem);
  return recordToArticle(parsed.value, { fields: options.fields, where: at.where, report: at.report });
}

import type { Issue } from '../model/issue.ts';

/** What became of the input and what to do about it, for every issue code of this room. */
export const INGEST_REMEDIES = {
  'bad-json': 'skipped; correct the JSON',
  'bad-record': 'skipped; give an object with a text, or name the field that holds it',
  'bad-field': 'ignored, the article is kept; correct the field',
  'bad-date': 'the article is kept without a date; write the day as 2023-12-27',
  'no-text': 'skipped; an article needs a text',
  'line-too-long': 'skipped; split the record or allow more bytes',
  'file-too-large': 'skipped; split the file, write it as JSON lines, or allow more bytes',
  'wrong-encoding': 'skipped; save it as UTF-8',
  'binary-file': 'skipped; convert it to text in UTF-8',
  'empty-file': 'skipped; there is nothing to read',
  'bad-gzip': 'the rest of the file is lost; compress it again',
  'unreadable-file': 'skipped; check that it still exists and that you may read it',
  'unknown-ending': 'skipped; convert to one of .txt .md .json .jsonl, or rename',
  'empty-folder': 'nothing was read; add files that end in .txt .md .json or .jsonl',
  'duplicate-article': 'counted once; nothing to do',
} as const;

export type IngestIssueCode = keyof typeof INGEST_REMEDIES;

/** An issue whose message says what is wrong and what to do, safe to print on a terminal. */
export function ingestIssue(code: IngestIssueCode, where: string, problem: string): Issue {
  return { code, message: `${printable(problem)} – ${INGEST_REMEDIES[code]}`, where: printable(where) };
}

/** The start of a foreign value, in quotes. */
export function quoted(value: string): string {
  return JSON.stringify(value.length > 80 ? `${value.slice(0, 79)}…` : value);
}

// File names and parse errors hold foreign text; a control character could drive the terminal.
function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ');
}

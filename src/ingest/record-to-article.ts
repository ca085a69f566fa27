import type { Article } from '../model/article.ts';
import type { FieldNames } from '../model/ingest.ts';
import type { Report } from '../model/issue.ts';
import { toArticle } from './article-id.ts';
import { type IngestIssueCode, ingestIssue, quoted } from './input-issue.ts';
import { parseDay } from './parse-day.ts';

/** Where a record stands and what its fields are called. */
export interface RecordContext {
  readonly fields: FieldNames;
  readonly where: string;
  readonly report: Report;
}

/** The article that a record gives, its text verbatim; null, with an issue, when it gives none. */
export function recordToArticle(record: unknown, context: RecordContext): Article | null {
  if (!isRecord(record)) return refuse('bad-record', `${kindOf(record)} instead of an object`, context);
  const { fields } = context;
  const text = textOf(record, context);
  if (text === null) return null;
  return toArticle({
    givenId: wordsOf(record, fields.id, context),
    title: wordsOf(record, fields.title, context) ?? '',
    text,
    date: dayOf(record, context),
    source: wordsOf(record, fields.source, context),
    url: addressOf(record, context),
    licence: wordsOf(record, 'licence', context) ?? wordsOf(record, 'license', context),
  });
}

type JsonRecord = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuse(code: IngestIssueCode, problem: string, context: RecordContext): null {
  context.report(ingestIssue(code, context.where, problem));
  return null;
}

function textOf(record: JsonRecord, context: RecordContext): string | null {
  const name = context.fields.text;
  const value = fieldOf(record, name);
  if (value === undefined) return refuse('bad-record', `no field ${quoted(name)}${fieldList(record)}`, context);
  if (typeof value === 'string' && value.trim() !== '') return value;
  if (value === null || typeof value === 'string') return refuse('no-text', `field ${quoted(name)} is empty`, context);
  return refuse('bad-record', `field ${quoted(name)} holds ${kindOf(value)} instead of a text`, context);
}

function fieldList(record: JsonRecord): string {
  const names = Object.keys(record);
  if (names.length === 0) return '';
  return `; it has ${names.slice(0, 8).map(quoted).join(', ')}${names.length > 8 ? ', …' : ''}`;
}

function wordsOf(record: JsonRecord, name: string, context: RecordContext): string | null {
  const value = fieldOf(record, name);
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  // An id or a title that is all digits often loses its quotes on the way.
  if (typeof value === 'number') return String(value);
  return refuse('bad-field', `field ${quoted(name)} holds ${kindOf(value)} instead of words`, context);
}

function dayOf(record: JsonRecord, context: RecordContext): string | null {
  const name = context.fields.date;
  const value = fieldOf(record, name);
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string' && typeof value !== 'number') {
    return refuse('bad-date', `field ${quoted(name)} holds ${kindOf(value)} instead of a day`, context);
  }
  if (String(value).trim() === '') return null;
  return parseDay(value) ?? refuse('bad-date', `not a day: ${quoted(String(value))}`, context);
}

// The viewer turns it into a link, and "javascript:…" is an address too.
function addressOf(record: JsonRecord, context: RecordContext): string | null {
  const address = wordsOf(record, context.fields.url, context);
  if (address === null || (/^https?:\/\//i.test(address) && URL.canParse(address))) return address;
  return refuse('bad-field', `not a web address: ${quoted(address)}`, context);
}

// Own fields only: "constructor" and "__proto__" are no fields of a record that does not have them.
function fieldOf(record: JsonRecord, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

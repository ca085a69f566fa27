import { quoteName } from './quote-name.ts';
import type { Properties } from './to-properties.ts';

/** Things whose rows are sent as lists: a map would send, and the server read, all its keys again in every row. */
type PackedKind = keyof typeof COLUMNS;

/** A slice of rows as a statement takes them. */
export interface PackedRows {
  readonly rows: readonly (readonly unknown[])[];
  /** The distinct days of the rows by the text that stands for them: a date is costly to send. */
  readonly days: Readonly<Record<string, unknown>>;
  /** The part of a SET that gives a new node or relationship, by its variable, the properties in `row`. */
  setText(variable: string, kind: PackedKind): string;
}

/** What a row is made of: texts that come first, then the properties of each kind. */
export interface LooseRow {
  readonly ends: readonly string[];
  readonly events: Properties | null;
  readonly edges: Properties | null;
}

/** Packs rows that all hold the same kinds; what has no column of its own goes into a map at the end of its kind. */
export function packRows(loose: readonly LooseRow[]): PackedRows {
  const days: Record<string, unknown> = Object.create(null);
  const rows = loose.map(({ ends, events, edges }) => [
    ...ends,
    ...(events === null ? [] : cellsOf('events', events, days)),
    ...(edges === null ? [] : cellsOf('edges', edges, days)),
  ]);
  const [first] = loose;
  const start = first?.ends.length ?? 0;
  const starts = { events: start, edges: first?.events === null ? start : start + COLUMNS.events.length + 1 };
  return {
    rows,
    days,
    setText: (variable, kind) => {
      const rest = starts[kind] + COLUMNS[kind].length;
      const hasRest = rows.some((row) => row[rest] !== null);
      return `${variable} += ${mapText(kind, starts[kind])}${hasRest ? `, ${variable} += coalesce(row[${rest}], {})` : ''}`;
    },
  };
}

const COLUMNS = {
  events: [
    ...['id', 'kind', 'relation', 'parties', 'date', 'end', 'granularity', 'place', 'placeId', 'modality'],
    ...['disputed', 'claims', 'exact'],
  ],
  edges: [
    ...['id', 'event', 'directed', 'date', 'end', 'granularity', 'place', 'placeId', 'modality', 'disputed'],
    ...['confidence', 'sources', 'firstReported', 'lastReported', 'claims', 'exact'],
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const DAYS: ReadonlySet<string> = new Set(['date', 'end', 'firstReported', 'lastReported']);

function cellsOf(kind: PackedKind, properties: Properties, days: Record<string, unknown>): readonly unknown[] {
  const columns: readonly string[] = COLUMNS[kind];
  const cells = columns.map((column) => {
    const value = properties[column] ?? null;
    if (value === null || !DAYS.has(column)) return value;
    const text = String(value);
    days[text] = value;
    return text;
  });
  const others = Object.entries(properties).filter(([key]) => !columns.includes(key));
  return [...cells, others.length === 0 ? null : Object.fromEntries(others)];
}

function mapText(kind: PackedKind, start: number): string {
  const entries = COLUMNS[kind].map((column, index) => {
    const cell = `row[${start + index}]`;
    return `${quoteName(column)}: ${DAYS.has(column) ? `$days[${cell}]` : cell}`;
  });
  return `{${entries.join(', ')}}`;
}

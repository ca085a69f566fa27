export interface Batch<Row> {
  readonly key: string;
  readonly rows: readonly Row[];
}

interface Grouping<Row> {
  /** The group of a row, or null to leave the row out. */
  readonly keyOf: (row: Row) => string | null;
  readonly size: number;
}

/** Rows in batches of one group each, in one pass: a batch leaves when it is full, the rest at the end sorted by key. */
export function* groupBatches<Row>(rows: Iterable<Row>, { keyOf, size }: Grouping<Row>): Iterable<Batch<Row>> {
  const open = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const batch = open.get(key) ?? [];
    batch.push(row);
    open.set(key, batch);
    if (batch.length < size) continue;
    yield { key, rows: batch };
    open.delete(key);
  }
  for (const key of [...open.keys()].sort()) yield { key, rows: open.get(key) ?? [] };
}

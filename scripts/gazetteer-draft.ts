import type { OfficeKind } from '../src/model/gazetteer.ts';

/** One term while the tables are gathered; the days are ISO, as precise as the source. */
export interface DraftTerm {
  office: string;
  kind: OfficeKind;
  represents: string;
  from: string;
  to: string;
  endKnown: boolean;
  /** False where the person was only seen in the office on the day `from`. */
  startKnown: boolean;
  sources: string;
}

/** One person while the tables are gathered. */
export interface DraftPerson {
  id: string;
  name: string;
  aliases: Set<string>;
  terms: DraftTerm[];
}

/** Reads a hand-written table: a header line, then cells by column. */
export interface HandRow {
  readonly [column: string]: string;
}

/** Parses a hand-written TSV; lines that begin with `#` are comments. */
export function readHand(text: string): readonly HandRow[] {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const columns = (lines[0] ?? '').split('\t');
  return lines.slice(1).map((line, at) => {
    const cells = line.split('\t');
    if (cells.length > columns.length) throw new Error(`hand-written row ${at + 2} has too many cells: ${line}`);
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

import { type Span, syntaxError } from '../cypher-error.ts';
import type { Cursor } from './cursor.ts';

/** How the labels of one clause are joined: `A:B` is the older way, `A&B`, `A|B`, `!A` and `%` the newer one. */
export interface LabelStyle {
  readonly older: Span | null;
  readonly newer: Span | null;
  /** Variables of relationships: `r:R|S` is both ways for them. */
  readonly relationships: ReadonlySet<string>;
}

/** Of a clause without labels. */
export const NO_LABELS: LabelStyle = { older: null, newer: null, relationships: new Set() };

/** Notes how labels are joined; a clause must keep to one way, as Neo4j asks. */
export function noteLabels(cursor: Cursor, way: 'older' | 'newer', span: Span): void {
  cursor.labels = { ...cursor.labels, [way]: { start: span.start, end: span.end } };
  const { older, newer } = cursor.labels;
  if (older === null || newer === null) return;
  const message = 'Join labels with ":" or with "&", "|", "!" and "%", not both.';
  throw syntaxError(older, 'UnexpectedSyntax', message);
}

/** Notes the variable of a relationship. */
export function noteRelationship(cursor: Cursor, name: string): void {
  cursor.labels = { ...cursor.labels, relationships: new Set([...cursor.labels.relationships, name]) };
}

/** Begins a clause: labels may be written in either way again. */
export function beginLabels(cursor: Cursor): void {
  if (!cursor.insideClause) cursor.labels = { ...NO_LABELS, relationships: cursor.labels.relationships };
}

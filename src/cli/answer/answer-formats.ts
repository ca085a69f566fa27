import { plainValue } from '../../cypher/values/plain-value.ts';
import type { Value } from '../../cypher/values/value.ts';
import type { Cell } from '../../export/column.ts';
import { csvLine } from '../../export/csv-line.ts';
import { EXPORTERS } from '../../pipeline/exporters.ts';
import type { Answer } from '../../pipeline/query-graph.ts';
import { answerTable } from './answer-table.ts';
import { planLines } from './plan-lines.ts';

/** A way to write the rows of an answer, and its plan where it has one. */
export interface AnswerFormat {
  readonly name: string;
  readonly description: string;
  /** The chunks joined are the text; `columns` is the width of the terminal, or null. */
  write(answer: Answer, columns: number | null): Iterable<string>;
}

/** The formats of rows. */
export const answerFormats: readonly AnswerFormat[] = [
  { name: 'table', description: 'for people; on a terminal cells are cut to fit', write: tableText },
  { name: 'json', description: 'one object: columns, rows, and the plan after EXPLAIN or PROFILE', write: jsonText },
  { name: 'jsonl', description: 'one object for each row, by column', write: jsonLinesText },
  { name: 'csv', description: 'RFC 4180, UTF-8; lists, maps, nodes and paths as JSON', write: csvText },
];

/** The formats of the export that take the graph in an answer: those of one file. */
export const graphFormats = EXPORTERS.filter(({ files }) => files.length === 1);

function* tableText(answer: Answer, columns: number | null): Iterable<string> {
  const { plan } = answer.summary;
  if (plan === null || plan.rows !== null) for (const line of answerTable(answer, columns)) yield `${line}\n`;
  if (plan === null) return;
  if (plan.rows !== null) yield '\n';
  for (const line of planLines(plan, columns)) yield `${line}\n`;
}

function* jsonText({ columns, rows, graph, summary }: Answer): Iterable<string> {
  yield `{"columns":${JSON.stringify(columns)},"rows":[`;
  let before = '\n';
  for (const row of rows) {
    yield before + JSON.stringify(row.map((value) => plainValue(value, graph)));
    before = ',\n';
  }
  yield summary.plan === null ? '\n]}\n' : `\n],"plan":${JSON.stringify(summary.plan)}}\n`;
}

function* jsonLinesText({ columns, rows, graph, summary }: Answer): Iterable<string> {
  for (const row of rows) {
    const object = Object.fromEntries(columns.map((name, index) => [name, plainValue(row[index] ?? null, graph)]));
    yield `${JSON.stringify(object)}\n`;
  }
  if (summary.plan !== null) yield `${JSON.stringify({ plan: summary.plan })}\n`;
}

function* csvText({ columns, rows, graph }: Answer): Iterable<string> {
  yield csvLine(columns);
  const toCell = (value: Value): Cell => {
    const plain = plainValue(value, graph);
    return typeof plain === 'object' && plain !== null ? JSON.stringify(plain) : plain;
  };
  for (const row of rows) yield csvLine(row.map(toCell));
}

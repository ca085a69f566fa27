import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import { DragomanError } from '../../errors.ts';
import { writeExport } from '../../export/write-export.ts';
import { type WrittenFile, writeFiles } from '../../export/write-files.ts';
import type { GraphView } from '../../model/graph.ts';
import { answerView } from '../../pipeline/answer-view.ts';
import { askGraph } from '../../pipeline/ask-graph.ts';
import { EXPORTERS } from '../../pipeline/exporters.ts';
import { openGraph } from '../../pipeline/open-graph.ts';
import type { Answer, Question } from '../../pipeline/query-graph.ts';
import { queryParameters } from '../../pipeline/query-parameters.ts';
import { openOntology } from '../../schema/open-ontology.ts';
import { type AnswerFormat, answerFormats, graphFormats } from '../answer/answer-formats.ts';
import { countOf } from '../counted-words.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Session } from '../session.ts';
import { databaseOf, storeAccess } from '../store-access.ts';

/** Answers a Cypher query about a graph, whole or not at all, as rows or as the graph that it holds. */
export async function query(session: Session): Promise<ExitCode> {
  const { settings } = session;
  const name = settings.format ?? (settings.json ? 'jsonl' : 'table');
  const format = answerFormats.find((one) => one.name === name) ?? null;
  if (format === null) checkGraphFormat(name);
  const parameters = queryParameters(settings.params);
  const text = await queryText(session);
  const access = await storeAccess(session);
  const store = await openGraph(settings.store, access);
  try {
    const limits = { timeMs: settings.timeout * 1_000, rows: settings.maxRows };
    const view = store.view();
    const question: Question = { text, parameters, limits, mode: settings.explain ? 'explain' : 'run' };
    const answer = await askGraph(store, databaseOf(settings.store, access))(question);
    if (format === null) await writeGraph(session, name, { answer, view });
    else await writeRows(session, format, answer);
    return EXIT.fine;
  } finally {
    await store.close();
  }
}

// Before the graph is opened: a typing error must not cost the answer.
function checkGraphFormat(name: string): void {
  if (graphFormats.some((format) => format.name === name)) return;
  const known = [...answerFormats, ...graphFormats].map((format) => format.name).join(', ');
  throw new DragomanError('unknown-format', `there is no format "${name}" for an answer; the formats are ${known}`);
}

async function queryText({ settings, paths: [given] }: Session): Promise<string> {
  const { queryFile } = settings;
  const isHere = given !== undefined && given !== '-';
  if (isHere && queryFile !== null) {
    throw new DragomanError('bad-flag', 'give the query as an argument or with --file, not both');
  }
  const text = isHere ? given : queryFile === null ? await standardInput(given) : await fileText(queryFile);
  if (text.trim() === '') throw new DragomanError('no-query', 'there is no query');
  return text.replace(/^\ufeff/, '').trimEnd();
}

async function standardInput(given: string | undefined): Promise<string> {
  if (given === undefined && process.stdin.isTTY) throw new DragomanError('no-query', 'there is no query');
  return readAll(process.stdin);
}

async function fileText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split(', ')[0] : String(cause);
    throw new DragomanError('unreadable-input', `cannot read ${path}: ${reason}`, { cause });
  }
}

async function writeRows({ settings, terminal }: Session, format: AnswerFormat, answer: Answer): Promise<void> {
  const { rows, timeMs, plan } = answer.summary;
  const isPlan = plan !== null && plan.rows === null;
  const said = `${countOf(rows, 'row', 'rows')}, ${Math.ceil(timeMs)} ms`;
  if (settings.out === '-') {
    for (const chunk of format.write(answer, terminal.columns)) await terminal.write(chunk);
    if (!isPlan) terminal.tell(settings.json ? JSON.stringify({ summary: { rows, timeMs } }) : said);
  } else {
    const files = await writeFiles(settings.out, [{ ending: '', write: () => format.write(answer, null) }]);
    await printFiles({ settings, terminal }, files);
  }
}

interface Found {
  readonly answer: Answer;
  readonly view: GraphView;
}

async function writeGraph(session: Session, format: string, { answer, view: whole }: Found): Promise<void> {
  const { settings, terminal } = session;
  const { view, leftOut } = answerView(answer, whole);
  if (view.counts().entities === 0) {
    const message = 'the answer holds no entity, edge or path: RETURN some, as in RETURN a, r, b';
    throw new DragomanError('bad-flag', `--format ${format}: ${message}`);
  }
  const result = await writeExport(view, openOntology(settings.schema ?? undefined), {
    format,
    exporters: EXPORTERS,
    out: settings.out,
  });
  if (result.kind === 'files') await printFiles(session, result.files);
  else for (const chunk of result.chunks) await terminal.write(chunk);
  if (leftOut > 0) terminal.tell(`${leftOut.toLocaleString('en')} events, claims, articles or their links left out`);
}

type Output = Pick<Session, 'settings' | 'terminal'>;

async function printFiles({ settings, terminal }: Output, files: readonly WrittenFile[]): Promise<void> {
  if (settings.json) return terminal.print(JSON.stringify({ files }));
  for (const { path, bytes } of files) await terminal.print(`${path} (${countOf(bytes, 'byte', 'bytes')})`);
}

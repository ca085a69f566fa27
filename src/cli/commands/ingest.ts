import type { GraphCounts } from '../../model/graph.ts';
import type { GraphStore } from '../../model/store.ts';
import { type ArticleSource, begin } from '../../pipeline/article-source.ts';
import { type IngestCounts, ingestArticles } from '../../pipeline/ingest-articles.ts';
import { systemClock } from '../../store/clock.ts';
import { openStore } from '../../store/open-store.ts';
import { countOf, graphLine } from '../counted-words.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { type IssueLog, openIssueLog } from '../issue-log.ts';
import { type LlmSums, llmLine } from '../llm-line.ts';
import { articleReader, articleSource, type CountingReader, failureListener } from '../read-articles-for.ts';
import type { Session } from '../session.ts';
import { storeAccess } from '../store-access.ts';

/** Reads articles into a graph and prints what came of it; Ctrl-C finishes the batch first. */
export async function ingest(session: Session): Promise<ExitCode> {
  const { settings } = session;
  // Before the store: a wrong path or a bad gazetteer must not leave an empty graph behind.
  const source = await begin(articleSource(session));
  const reader = await articleReader(session);
  const store = await openStore(settings.store, systemClock, await storeAccess(session));
  try {
    return await ingestInto(store, { source, reader }, session);
  } finally {
    await store.close();
  }
}

interface Input {
  readonly source: ArticleSource;
  readonly reader: CountingReader;
}

async function ingestInto(store: GraphStore, { source, reader }: Input, session: Session): Promise<ExitCode> {
  const { settings, terminal, paths } = session;
  const issues = openIssueLog(terminal, settings);
  const interrupt = listenForInterrupt(() => terminal.warn('Finishing this batch; Ctrl-C again stops at once.'));
  const stages = { reader, store };
  const counts = await ingestArticles(source, stages, {
    batchSize: settings.batch,
    report: issues.report,
    signal: interrupt.signal,
    onProgress: (so) => terminal.progress.show(progressText(so)),
    onFailure: failureListener(session),
  }).finally(interrupt.stop);
  issues.finish();
  await printResult(session, counts, { graph: store.view().counts(), llm: reader.llmSums() });
  const isInterrupted = interrupt.signal.aborted;
  // Nobody reads it any more, and an open standard input would keep the process alive.
  if (isInterrupted && paths.includes('-')) process.stdin.destroy();
  return exitCode(session, { issues, isInterrupted });
}

function listenForInterrupt(onInterrupt: () => void) {
  const controller = new AbortController();
  const listener = () => {
    controller.abort();
    onInterrupt();
  };
  // Once: a second Ctrl-C has its usual effect.
  process.once('SIGINT', listener);
  return { signal: controller.signal, stop: () => process.off('SIGINT', listener) };
}

function progressText({ read, skipped, claims }: Pick<IngestCounts, 'read' | 'skipped' | 'claims'>): string {
  const known = skipped === 0 ? '' : `, ${skipped.toLocaleString('en')} known already`;
  return `${countOf(read, 'article', 'articles')} read${known}, ${countOf(claims, 'claim', 'claims')}`;
}

interface Result {
  readonly graph: GraphCounts;
  /** What was asked of a language model, or null. */
  readonly llm: LlmSums | null;
}

async function printResult({ settings, terminal }: Session, counts: IngestCounts, result: Result): Promise<void> {
  const { graph, llm } = result;
  if (settings.json) return terminal.print(JSON.stringify({ ...counts, graph, ...(llm === null ? {} : { llm }) }));
  if (llm !== null) terminal.tell(llmLine(llm));
  const { read, articles, skipped, duplicates, issues } = counts;
  const what = [
    `${countOf(read, 'article', 'articles')} read`,
    `${articles.toLocaleString('en')} new`,
    `${skipped.toLocaleString('en')} known already`,
    countOf(duplicates, 'duplicate', 'duplicates'),
    countOf(issues, 'issue', 'issues'),
  ];
  await terminal.print(what.join(', '));
  await terminal.print(`${settings.store}: ${graphLine(graph)}`);
}

interface Ending {
  readonly issues: IssueLog;
  readonly isInterrupted: boolean;
}

function exitCode({ settings }: Session, { issues, isInterrupted }: Ending): ExitCode {
  if (isInterrupted) return EXIT.interrupted;
  return settings.strict && issues.count() > 0 ? EXIT.issues : EXIT.fine;
}

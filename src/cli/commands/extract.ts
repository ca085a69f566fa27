import type { Ontology } from '../../model/ontology.ts';
import type { ArticleClaims } from '../../pipeline/article-reader.ts';
import { toArticleRecord } from '../../pipeline/claims-record.ts';
import { extractArticles } from '../../pipeline/extract-articles.ts';
import { claimTable } from '../claim-table.ts';
import { countOf } from '../counted-words.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { openIssueLog } from '../issue-log.ts';
import { type LlmSums, llmLine } from '../llm-line.ts';
import { articleReader, articleSource, failureListener } from '../read-articles-for.ts';
import type { Session } from '../session.ts';

/** Prints what each article says as one JSON line, or as a table for people. */
export async function extract(session: Session): Promise<ExitCode> {
  const { settings, terminal } = session;
  const issues = openIssueLog(terminal, settings);
  const reader = await articleReader(session);
  const articles = articleSource(session)(issues.report);
  const options = { report: issues.report, onFailure: failureListener(session) };
  let read = 0;
  let claims = 0;
  for await (const said of extractArticles(articles, reader, options)) {
    await terminal.print(settings.table ? tableOf(said, reader.ontology) : JSON.stringify(toArticleRecord(said)));
    read += 1;
    claims += said.claims.length;
    terminal.progress.show(`${countOf(read, 'article', 'articles')}, ${countOf(claims, 'claim', 'claims')}`);
  }
  issues.finish();
  terminal.tell(summary({ articles: read, claims, issues: issues.count(), llm: reader.llmSums() }, settings));
  return settings.strict && issues.count() > 0 ? EXIT.issues : EXIT.fine;
}

interface Sums {
  readonly articles: number;
  readonly claims: number;
  readonly issues: number;
  /** What was asked of a language model, or null. */
  readonly llm: LlmSums | null;
}

function summary({ llm, ...sums }: Sums, { json }: { readonly json: boolean }): string {
  if (json) return JSON.stringify({ summary: llm === null ? sums : { ...sums, llm } });
  const { articles, claims, issues } = sums;
  const counts = [
    countOf(articles, 'article', 'articles'),
    countOf(claims, 'claim', 'claims'),
    countOf(issues, 'issue', 'issues'),
  ].join(', ');
  return llm === null ? counts : `${llmLine(llm)}\n${counts}`;
}

function tableOf(said: ArticleClaims, ontology: Ontology): string {
  return claimTable(said, ontology).join('\n');
}

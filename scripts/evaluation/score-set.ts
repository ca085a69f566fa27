import { execFileSync } from 'node:child_process';
import { createWriteStream, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { DEFAULT_READ_OPTIONS, readArticles } from '../../src/ingest/read-paths.ts';
import type { Issue } from '../../src/model/issue.ts';
import { openArticleReader } from '../../src/pipeline/article-reader.ts';
import { toArticleRecord } from '../../src/pipeline/claims-record.ts';
import { extractArticles } from '../../src/pipeline/extract-articles.ts';

/** One line of the scorer: an F1 with its counts, or an accuracy. */
export interface Score {
  readonly label: string;
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly precision?: number;
  readonly recall?: number;
  readonly f1?: number;
  readonly accuracy?: number;
  readonly low?: number;
  readonly high?: number;
}

export interface ScoredSet {
  readonly documents: number;
  readonly report: readonly Score[];
  /** The extracted articles, one JSON line each. */
  readonly predictions: string;
  readonly issues: readonly Issue[];
}

export interface ScoreOptions {
  /** Folder with `score.mjs`. */
  readonly scorer: string;
  /** Where the scorer writes what was wrong, or null. */
  readonly errors: string | null;
}

/** Extracts the articles of a set (`articles/`) and has them scored against its annotations (`gold/`). */
export async function scoreSet(set: string, { scorer, errors }: ScoreOptions): Promise<ScoredSet> {
  const predictions = join(mkdtempSync(join(tmpdir(), 'dragoman-evaluate-')), 'predictions.jsonl');
  const issues = await writePredictions(join(set, 'articles'), predictions);
  const args = [join(scorer, 'score.mjs'), join(set, 'gold'), predictions, '--json'];
  const output = execFileSync(process.execPath, errors === null ? args : [...args, '--errors', errors], {
    encoding: 'utf8',
  });
  const { documents, report }: Pick<ScoredSet, 'documents' | 'report'> = JSON.parse(output);
  return { documents, report, predictions, issues };
}

async function writePredictions(articles: string, path: string): Promise<readonly Issue[]> {
  const issues: Issue[] = [];
  const report = (issue: Issue) => issues.push(issue);
  const reader = openArticleReader({ extraGazetteers: [] });
  const out = createWriteStream(path);
  for await (const said of extractArticles(readArticles([articles], DEFAULT_READ_OPTIONS, report), reader, {
    report,
  })) {
    out.write(`${JSON.stringify(toArticleRecord(said))}\n`);
  }
  out.end();
  await finished(out);
  return issues;
}

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { DEFAULT_READ_OPTIONS, readArticles } from '../src/ingest/read-paths.ts';
import type { Article } from '../src/model/article.ts';
import type { Report } from '../src/model/issue.ts';

const CORPUS = fileURLToPath(new URL('../../shared/corpus/', import.meta.url));
const SEEDS = fileURLToPath(new URL('../seeds/articles/', import.meta.url));

/** What the command line of a benchmark asks for. */
export interface BenchInput {
  readonly paths: readonly string[];
  /** The articles of the paths; with a limit, equally many of each path. */
  articles(report: Report): AsyncIterable<Article>;
  readonly store: string | null;
}

/** Reads `[FILES…] [--limit N] [--store FILE]`; without files the corpus where it is present, else the seed articles. */
export function benchInput(): BenchInput {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { limit: { type: 'string' }, store: { type: 'string' } },
  });
  const limit = values.limit === undefined ? Number.POSITIVE_INFINITY : Number(values.limit);
  const paths = positionals.length > 0 ? positionals : defaultPaths();
  return {
    paths,
    articles: (report) => firstOfEach(paths, limit, report),
    store: values.store ?? null,
  };
}

function defaultPaths(): readonly string[] {
  if (!existsSync(CORPUS)) return [SEEDS];
  const files = readdirSync(CORPUS).filter((name) => name.endsWith('.jsonl.gz'));
  return files.sort().map((name) => join(CORPUS, name));
}

// As many of each file, so that a small run is not all of one publisher.
async function* firstOfEach(paths: readonly string[], limit: number, report: Report): AsyncGenerator<Article> {
  if (limit === Number.POSITIVE_INFINITY) return yield* readArticles(paths, DEFAULT_READ_OPTIONS, report);
  for (const path of paths) {
    yield* firstOf(readArticles([path], DEFAULT_READ_OPTIONS, report), Math.ceil(limit / paths.length));
  }
}

async function* firstOf<Member>(members: AsyncIterable<Member>, limit: number): AsyncGenerator<Member> {
  let count = 0;
  for await (const member of members) {
    if (count >= limit) return;
    count += 1;
    yield member;
  }
}

import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { DragomanError } from '../errors.ts';
import type { Article, ArticleId } from '../model/article.ts';
import type { ReadOptions } from '../model/ingest.ts';
import type { Report } from '../model/issue.ts';
import { reportFailure } from './input-failure.ts';
import { ingestIssue, quoted } from './input-issue.ts';
import { listFolder } from './list-folder.ts';
import { endingOf, readerFor } from './reader-for.ts';
import { readSniffed, unnamed } from './sniffed.ts';
import { STANDARD_INPUT, streamSource } from './source.ts';

/** The usual field names, and 50 million bytes for the longest line or file read whole. */
export const DEFAULT_READ_OPTIONS: ReadOptions = {
  fields: { id: 'id', title: 'title', date: 'date', source: 'source', url: 'url', text: 'text' },
  maxBytes: 50_000_000,
};

export interface ReadPathsOptions extends ReadOptions {
  /** Read for the path `-` instead of the standard input of this process. */
  readonly standardInput?: AsyncIterable<Uint8Array>;
}

/**
 * The articles of files, folders and `-`, in order, each content once: a second one is the issue `duplicate-article`.
 * Throws `no-input` or `unreadable-input` before the first article; anything wrong after that is reported.
 */
export async function* readArticles(
  paths: readonly string[],
  options: ReadPathsOptions,
  report: Report,
): AsyncGenerator<Article> {
  const inputs = await openInputs(paths);
  const seen = new Set<ArticleId>();
  for (const input of inputs) {
    for await (const file of filesOf(input, options, report)) {
      for await (const article of file.articles) {
        if (seen.has(article.id)) report(ingestIssue('duplicate-article', file.where, sameAs(article)));
        else yield article;
        seen.add(article.id);
      }
    }
  }
}

interface Input {
  readonly kind: 'file' | 'folder' | 'standard-input';
  readonly path: string;
}

interface OpenFile {
  readonly where: string;
  readonly articles: AsyncIterable<Article>;
}

// All of them first: a typing error in the last path must not cost the reading of the others.
async function openInputs(paths: readonly string[]): Promise<readonly Input[]> {
  if (paths.length === 0) throw new DragomanError('no-input', 'no path given');
  const inputs: Input[] = [];
  for (const path of paths) inputs.push(await openInput(path));
  return inputs;
}

async function openInput(path: string): Promise<Input> {
  if (path === STANDARD_INPUT) return { kind: 'standard-input', path };
  try {
    await access(path, constants.R_OK);
    return { kind: (await stat(path)).isDirectory() ? 'folder' : 'file', path };
  } catch (cause) {
    throw new DragomanError('unreadable-input', `cannot read ${quoted(path)}: ${reason(cause)}`, { cause });
  }
}

function reason(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'no such file or folder';
  return code === 'EACCES' || code === 'EPERM' ? 'you may not read it' : String(cause);
}

async function* filesOf(input: Input, options: ReadPathsOptions, report: Report): AsyncGenerator<OpenFile> {
  if (input.kind === 'folder') yield* filesOfFolder(input.path, options, report);
  else if (input.kind === 'file') yield* namedFile(input.path, options, report);
  else yield standardInput(options, report);
}

async function* filesOfFolder(folder: string, options: ReadOptions, report: Report): AsyncGenerator<OpenFile> {
  const skipped = new Map<string, number>();
  let files = 0;
  for await (const entry of listFolder(folder)) {
    files += 1;
    if (entry.kind === 'unreadable') {
      report(ingestIssue('unreadable-file', entry.path, entry.problem));
      continue;
    }
    const reader = readerFor(entry.path);
    const ending = endingOf(entry.path);
    if (reader === null) skipped.set(ending, (skipped.get(ending) ?? 0) + 1);
    else yield { where: entry.path, articles: reader.read(entry.path, options, report) };
  }
  if (files === 0) report(ingestIssue('empty-folder', folder, 'no file in this folder'));
  if (skipped.size > 0) report(ingestIssue('unknown-ending', folder, summary(skipped)));
}

function* namedFile(path: string, options: ReadOptions, report: Report): Generator<OpenFile> {
  // A file named on the command line, such as <(curl …), is read even without an ending.
  const ending = endingOf(path);
  const reader = ending === '' ? unnamed : readerFor(path);
  if (reader === null) report(ingestIssue('unknown-ending', path, `no reader for ${quoted(ending)}`));
  else yield { where: path, articles: reader.read(path, options, report) };
}

function standardInput(options: ReadPathsOptions, report: Report): OpenFile {
  const where = 'standard input';
  if (options.standardInput === undefined) {
    return { where, articles: unnamed.read(STANDARD_INPUT, options, report) };
  }
  const source = streamSource(where, options.standardInput, options.maxBytes);
  return { where, articles: reportFailure(readSniffed(source, options, report), where, report) };
}

function sameAs(article: Article): string {
  const name = article.givenId === null ? article.title : article.givenId;
  return `same content as an article read before: ${quoted(name)}`;
}

function summary(skipped: ReadonlyMap<string, number>): string {
  const endings = [...skipped].sort(([, a], [, b]) => b - a);
  const total = endings.reduce((sum, [, count]) => sum + count, 0);
  const listed = endings.slice(0, 10).map(([ending, count]) => `${ending === '' ? 'none' : ending} (${count})`);
  return `${total} ${total === 1 ? 'file' : 'files'} with an ending that has no reader: ${listed.join(', ')}`;
}

import type { Article } from '../model/article.ts';
import type { Reader, ReadOptions } from '../model/ingest.ts';
import type { Report } from '../model/issue.ts';
import { reportFailure } from './input-failure.ts';
import { openSource, type Source } from './source.ts';

/** Reads the articles of one format from an open source. */
export type ReadSource = (source: Source, options: ReadOptions, report: Report) => AsyncIterable<Article>;

/** A reader of files (or `-`) of one format; an input that cannot be read ends with an issue, never an exception. */
export function fileReader(name: string, endings: readonly string[], readSource: ReadSource): Reader {
  return {
    name,
    endings,
    read(path, options, report) {
      const source = openSource(path, options.maxBytes);
      return reportFailure(readSource(source, options, report), source.name, report);
    },
  };
}

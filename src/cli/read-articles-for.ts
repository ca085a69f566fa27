import { readArticles } from '../ingest/read-paths.ts';
import { type ArticleReader, openArticleReader } from '../pipeline/article-reader.ts';
import type { ArticleSource } from '../pipeline/article-source.ts';
import type { Session } from './session.ts';

/** The articles that the paths of a command name, read as its settings say. */
export function articleSource({ paths, settings }: Session): ArticleSource {
  const { fields, maxBytes } = settings;
  return (report) => readArticles(paths, { fields, maxBytes }, report);
}

/** The stages of extraction with the gazetteers and the schema of the settings. */
export function articleReader({ settings }: Session): ArticleReader {
  const { gazetteers, schema } = settings;
  return openArticleReader({ extraGazetteers: gazetteers, ...(schema === null ? {} : { schemaFolder: schema }) });
}

/** What to do with an exception in one article: its place in the program is shown with `--debug` only. */
export function failureListener({ settings, terminal }: Session): (error: unknown) => void {
  return (error) => {
    if (settings.debug) terminal.warn(error instanceof Error ? (error.stack ?? error.message) : String(error));
  };
}

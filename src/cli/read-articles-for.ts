import { llmAccess } from '../config/llm-access.ts';
import { readArticles } from '../ingest/read-paths.ts';
import { type ClaimReader, openArticleReader, type ReaderOptions } from '../pipeline/article-reader.ts';
import type { ArticleSource } from '../pipeline/article-source.ts';
import { type LlmSums, withCost } from './llm-line.ts';
import type { Session } from './session.ts';

/** The articles that the paths of a command name, read as its settings say. */
export function articleSource({ paths, settings }: Session): ArticleSource {
  const { fields, maxBytes } = settings;
  return (report) => readArticles(paths, { fields, maxBytes }, report);
}

/** A reader, and what it has asked of a language model so far; null where there is none. */
export interface CountingReader extends ClaimReader {
  llmSums(): LlmSums | null;
}

/** The stages of extraction with the gazetteers, the schema and the extractor of the settings. */
export async function articleReader({ settings }: Session): Promise<CountingReader> {
  const { gazetteers, schema, extractor: mode } = settings;
  const options = { extraGazetteers: gazetteers, ...(schema === null ? {} : { schemaFolder: schema }) };
  if (mode === 'rules') return { ...openArticleReader(options), llmSums: () => null };
  return llmReader(options, { ...settings, mode });
}

type LlmSettings = Session['settings'] & { readonly mode: 'llm' | 'vote' };

async function llmReader(options: ReaderOptions, settings: LlmSettings): Promise<CountingReader> {
  const access = llmAccess(settings);
  // The SDK of the models is loaded only here: without a model the start stays fast.
  const { openLlmReader } = await import('../pipeline/llm-article-reader.ts');
  const { mode, llmBudget: budget, llmCache: cache, llmPrice } = settings;
  const reader = openLlmReader({ ...options, access, mode, budget, cache });
  return { ...reader, llmSums: () => withCost(reader.usage(), llmPrice) };
}

/** What to do with an exception in one article: its place in the program is shown with `--debug` only. */
export function failureListener({ settings, terminal }: Session): (error: unknown) => void {
  return (error) => {
    if (settings.debug) terminal.warn(error instanceof Error ? (error.stack ?? error.message) : String(error));
  };
}

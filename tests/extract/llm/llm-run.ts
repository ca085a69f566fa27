import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openAnswerCache } from '../../../src/extract/llm/answer-cache.ts';
import { createLlmExtractor, type LlmExtractorOptions } from '../../../src/extract/llm/llm-extractor.ts';
import { openModel } from '../../../src/extract/llm/open-model.ts';
import type { Article } from '../../../src/model/article.ts';
import type { Issue } from '../../../src/model/issue.ts';
import { type ArticleClaims, linkClaims, openStages } from '../../../src/pipeline/article-reader.ts';
import { readDocument } from '../../../src/text/read-document.ts';
import { makeArticle } from '../extract-sentence.ts';
import { type Answer, type ScriptedServer, startServer } from './scripted-server.ts';

// Opened on import and not in a test: it takes longer than a test may on a busy machine.
const stages = openStages({ extraGazetteers: [] });

export function theStages() {
  return stages;
}

export const KEY = 'sk-test-0123456789';

/** "Two presidents met, said a third": what the sample answers speak of. */
export const SAMPLE = makeArticle(
  'French President Emmanuel Macron met Ukrainian President Volodymyr Zelenskyy in Kyiv on Tuesday. They discussed aid. ' +
    'Poland will send a new envoy, Jan Przykładowski, to Moldova in June.',
  { title: 'Macron visits Kyiv' },
);

/** A claim of the sample that is right in every field, unless said otherwise. */
export function given(more: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return {
    relation: 'MET_WITH',
    subject: 'Emmanuel Macron',
    subjectKind: 'Person',
    object: 'Volodymyr Zelenskyy',
    objectKind: 'Person',
    modality: 'happened',
    date: '2024-05-14',
    place: 'Kyiv',
    attribution: null,
    attributes: { role: null, status: null, to: null, agreement: null },
    quote: 'Emmanuel Macron met Ukrainian President Volodymyr Zelenskyy in Kyiv on Tuesday',
    ...more,
  };
}

/** What the rules alone make of an article. */
export function readByRules(article: Article): ArticleClaims {
  const { tagger, extractor, gazetteer } = stages;
  return linkClaims(article, extractor.extract(readDocument(article, tagger)), gazetteer);
}

export interface LlmRun {
  read(article: Article): Promise<ArticleClaims>;
  readonly usage: ReturnType<typeof createLlmExtractor>['usage'];
  readonly issues: readonly Issue[];
  /** Milliseconds that were waited between requests; nothing waits in truth. */
  readonly waits: readonly number[];
}

export type RunOptions = Partial<Pick<LlmExtractorOptions, 'mode' | 'budget'>> & {
  readonly cache?: string;
  readonly timeout?: number;
};

/** A run of the model extractor against a server. */
export function startRun({ url }: Pick<ScriptedServer, 'url'>, options: RunOptions = {}): LlmRun {
  const { mode = 'llm', budget = 1_000_000, cache = emptyCache(), timeout = 10_000 } = options;
  const issues: Issue[] = [];
  const waits: number[] = [];
  const { ontology, gazetteer, tagger, extractor } = stages;
  const llm = createLlmExtractor({
    mode,
    budget,
    ontology,
    gazetteer,
    model: openModel({ provider: 'openai', model: 'scripted', url, key: KEY }, { timeout }),
    cache: openAnswerCache(cache),
    sleep: async (time) => void waits.push(time),
    random: () => 0.5,
  });
  return {
    usage: llm.usage,
    issues,
    waits,
    async read(article) {
      const document = readDocument(article, tagger);
      const call = { report: (issue: Issue) => void issues.push(issue), signal: new AbortController().signal };
      return linkClaims(article, await llm.extract(document, extractor.extract(document), call), gazetteer);
    },
  };
}

export function emptyCache(): string {
  return mkdtempSync(join(tmpdir(), 'dragoman-llm-'));
}

/** A scripted server that is closed when the test ends. */
export async function serve(...answers: readonly Answer[]): Promise<ScriptedServer> {
  const server = await startServer(...answers);
  onTestFinished(() => server.close());
  return server;
}

/** Each claim in one line: relation, parties and what else is known. */
export function lines({ claims, entities }: ArticleClaims): readonly string[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return claims.map(({ relation, subject, object, modality, date, place, attributes }) =>
    [
      relation,
      names.get(subject),
      names.get(object),
      modality,
      date?.value ?? '-',
      place === null ? '-' : names.get(place),
      ...Object.entries(attributes).map(([name, value]) => `${name}=${value}`),
    ].join('|'),
  );
}

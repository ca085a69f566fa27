import { setTimeout } from 'node:timers/promises';
import { openAnswerCache } from '../extract/llm/answer-cache.ts';
import type { JoinMode } from '../extract/llm/join-claims.ts';
import { createLlmExtractor } from '../extract/llm/llm-extractor.ts';
import type { LlmUsage } from '../extract/llm/llm-usage.ts';
import type { ModelAccess } from '../extract/llm/model-access.ts';
import { openModel } from '../extract/llm/open-model.ts';
import { readDocument } from '../text/read-document.ts';
import { type ClaimReader, linkClaims, openStages, type ReaderOptions } from './article-reader.ts';

export interface LlmReaderOptions extends ReaderOptions {
  readonly access: ModelAccess;
  readonly mode: JoinMode;
  /** Tokens of the whole run. */
  readonly budget: number;
  /** Folder in which answers are kept. */
  readonly cache: string;
}

/** A reader that asks a language model beside the rules. */
export interface LlmReader extends ClaimReader {
  usage(): LlmUsage;
}

/** Enough to hide the wait for a model, few enough not to be taken for an attack. */
const IN_FLIGHT = 4;

/** Five minutes: a model on a laptop is slow. */
const TIMEOUT = 300_000;

/** Opens the rules and a model; importing this file loads the SDK of the models, so import it only for them. */
export function openLlmReader({ access, mode, budget, cache, ...options }: LlmReaderOptions): LlmReader {
  const { ontology, gazetteer, tagger, extractor } = openStages(options);
  const llm = createLlmExtractor({
    mode,
    budget,
    ontology,
    gazetteer,
    model: openModel(access, { timeout: TIMEOUT }),
    cache: openAnswerCache(cache),
    sleep: async (time, signal) => void (await setTimeout(time, undefined, { signal })),
    random: Math.random,
  });
  return {
    ontology,
    gazetteer,
    inFlight: IN_FLIGHT,
    usage: llm.usage,
    async toClaims(article, call) {
      const document = readDocument(article, tagger);
      const extraction = await llm.extract(document, extractor.extract(document), call);
      return linkClaims(article, extraction, gazetteer);
    },
  };
}

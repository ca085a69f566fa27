import { createHash } from 'node:crypto';
import type { Document } from '../../model/document.ts';
import type { Extraction } from '../../model/extractor.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import type { Report } from '../../model/issue.ts';
import type { Ontology } from '../../model/ontology.ts';
import type { AnswerCache } from './answer-cache.ts';
import { answerForm } from './answer-form.ts';
import { type AskOptions, askPatiently, type Outcome, type Patience } from './ask-patiently.ts';
import { estimateTokens } from './estimate-tokens.ts';
import { type JoinMode, joinClaims } from './join-claims.ts';
import { indexKnownNames, type KnownNames } from './known-names.ts';
import type { LanguageModel } from './language-model.ts';
import { type LlmUsage, startUsage } from './llm-usage.ts';
import { systemPrompt, userMessage } from './prompt.ts';
import { readAnswer } from './read-answer.ts';
import { createTokenBudget } from './token-budget.ts';

/** Reads documents with a language model beside the rules; keeps count of one run. */
export interface LlmExtractor {
  /** The extraction with the model's claims; the rules' own, and an issue, where the model gives no answer. */
  extract(document: Document, rules: Extraction, call: ExtractCall): Promise<Extraction>;
  usage(): LlmUsage;
}

export interface ExtractCall {
  readonly report: Report;
  /** Gives up the request at hand; `extract` then throws. */
  readonly signal: AbortSignal;
}

export interface LlmExtractorOptions extends Patience {
  readonly mode: JoinMode;
  readonly model: LanguageModel;
  readonly cache: AnswerCache;
  readonly ontology: Ontology;
  readonly gazetteer: Gazetteer;
  /** Tokens of the whole run, question and answer together. */
  readonly budget: number;
}

/** A text that is longer, in characters, is not sent: it would be a book, or the whole budget. */
export const LONGEST_ARTICLE = 120_000;

/** After so many articles in a row without an answer the model is not asked again in this run. */
export const MOST_FAILURES = 5;

export function createLlmExtractor(options: LlmExtractorOptions): LlmExtractor {
  const { mode, model, ontology, gazetteer } = options;
  const [system, form] = [systemPrompt(ontology), answerForm(ontology)];
  const prompt = createHash('sha256')
    .update(JSON.stringify([system, form]))
    .digest('hex')
    .slice(0, 12);
  const usage = startUsage();
  const budget = createTokenBudget(options.budget);
  const run: Run = {
    ...options,
    system,
    form,
    prompt,
    knownNames: indexKnownNames(gazetteer),
    asking: { ...options, budget, onRequest: usage.addRequest },
    usage,
    state: { failures: 0, isOver: false },
  };
  const version = `${model.name}/${prompt}`;
  return {
    usage: usage.counts,
    async extract(document, rules, call) {
      const given = await answerFor(document, run, call);
      if (given === null) {
        usage.add({ byRules: 1 });
        return rules;
      }
      const where = document.article.givenId ?? document.article.id;
      const answer = readAnswer(given, { document, rules, ontology, knownNames: run.knownNames, version });
      for (const fault of answer.faults) call.report({ ...fault, where });
      usage.add({ claims: answer.claims.length, faults: answer.faults.length });
      return {
        mentions: rules.mentions,
        referents: [...rules.referents, ...answer.added],
        claims: joinClaims({ rules: rules.claims, llm: answer.claims }, mode, ontology),
      };
    },
  };
}

interface Run extends LlmExtractorOptions {
  readonly system: string;
  readonly form: Readonly<Record<string, unknown>>;
  /** Hash of all that is asked but the article. */
  readonly prompt: string;
  readonly knownNames: KnownNames;
  readonly asking: AskOptions;
  readonly usage: ReturnType<typeof startUsage>;
  readonly state: { failures: number; isOver: boolean };
}

/** The claims of an answer, kept or new, unchecked; null when the article is for the rules alone. */
async function answerFor(document: Document, run: Run, call: ExtractCall): Promise<readonly unknown[] | null> {
  const { article } = document;
  const where = article.givenId ?? article.id;
  if (article.title.length + article.text.length > LONGEST_ARTICLE) {
    const message = `read by the rules alone: longer than ${LONGEST_ARTICLE} characters`;
    call.report({ code: 'llm-too-long', message, where });
    return null;
  }
  const user = userMessage(article);
  const key = { model: run.model.name, prompt: run.prompt, article: user };
  const kept = await run.cache.read(key);
  if (kept !== null) {
    run.usage.add({ cached: 1 });
    return kept;
  }
  if (run.state.isOver) return null;
  const { system, form, asking, model } = run;
  const question = { system, user, form, maxOutput: longestAnswer(user), signal: call.signal };
  const outcome = await askPatiently(model, question, asking);
  if (outcome.kind !== 'answer') return giveUp(outcome, run, { report: call.report, where });
  run.state.failures = 0;
  const fault = await run.cache.keep(key, outcome.claims);
  if (fault !== null) call.report({ code: 'llm-cache', message: `the answer is not kept: ${fault}`, where });
  return outcome.claims;
}

/** An article makes as many claims as it is long; some models think before they answer. */
function longestAnswer(user: string): number {
  return Math.min(32_000, 4_000 + 3 * estimateTokens(user));
}

function giveUp(
  outcome: Exclude<Outcome, { kind: 'answer' }>,
  { state, asking }: Run,
  { report, where }: { readonly report: Report; readonly where: string },
): null {
  const wasOver = state.isOver;
  if (outcome.kind === 'none') {
    report({ code: 'llm-failed', message: `read by the rules alone: ${outcome.reason}`, where });
    state.failures += 1;
  }
  state.isOver ||= outcome.kind === 'spent' || state.failures >= MOST_FAILURES;
  if (wasOver || !state.isOver) return null;
  const rest = 'the rest of the run is read by the rules alone';
  if (outcome.kind === 'spent') {
    const message = `the budget does not hold another article (${asking.budget.spent()} tokens spent): ${rest}`;
    report({ code: 'llm-budget', message, where });
  } else {
    report({ code: 'llm-stopped', message: `${MOST_FAILURES} articles in a row without an answer: ${rest}`, where });
  }
  return null;
}

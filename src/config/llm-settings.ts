import { z } from 'zod';
import { LLM_PROVIDERS } from '../extract/llm/model-access.ts';
import type { CommandName, SettingNotes } from './settings-schema.ts';

const COMMANDS: readonly CommandName[] = ['ingest', 'extract'];

const MODEL_NAME = new RegExp(`^(?:${LLM_PROVIDERS.join('|')}):\\S+$`);

/** The settings of the optional language model; its key is none of them, it comes from the environment alone. */
export const llmSettings = (notes: z.core.$ZodRegistry<SettingNotes>) => ({
  extractor: z.enum(['rules', 'llm', 'vote']).default('rules').register(notes, {
    description: 'who finds the claims: the rules, a language model, or both, whose agreement counts',
    flag: '--extractor <name>',
    takes: 'rules, llm or vote',
    commands: COMMANDS,
  }),
  llmModel: z
    .string()
    .regex(MODEL_NAME)
    .nullable()
    .default(null)
    .register(notes, {
      description: 'protocol and name of the language model; the key is never a flag: DRAGOMAN_LLM_KEY',
      flag: '--llm-model <name>',
      takes: LLM_PROVIDERS.map((provider) => `${provider}:MODEL`).join(' or '),
      commands: COMMANDS,
    }),
  llmUrl: z
    .url({ protocol: /^https?$/ })
    .regex(/^[^@?#]+$/)
    .nullable()
    .default(null)
    .register(notes, {
      description:
        "address of the model's endpoint, such as http://127.0.0.1:11434/v1; the provider's own when not given",
      flag: '--llm-url <url>',
      takes: 'an address that begins with http:// or https:// and holds no name or password',
      commands: COMMANDS,
    }),
  llmBudget: z.int().min(1).max(1_000_000_000).default(1_000_000).register(notes, {
    description: 'tokens that one run may use; then the rules read the rest',
    flag: '--llm-budget <tokens>',
    takes: 'a whole number from 1 to 1000000000',
    commands: COMMANDS,
  }),
  llmCache: z.string().min(1).default('dragoman-llm-cache').register(notes, {
    description: "folder in which the model's answers are kept, so that a second run costs nothing",
    flag: '--llm-cache <folder>',
    takes: 'the name of a folder',
    commands: COMMANDS,
  }),
  llmPrice: z
    .string()
    .regex(/^\d{1,6}(\.\d{1,6})?,\d{1,6}(\.\d{1,6})?$/)
    .nullable()
    .default(null)
    .register(notes, {
      description: 'price of a million tokens in and out, such as 0.15,0.60; with it the cost of the run is told',
      flag: '--llm-price <in,out>',
      takes: 'two numbers with a comma between them',
      commands: COMMANDS,
    }),
});

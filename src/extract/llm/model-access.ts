/** The protocols that a model may speak. */
export const LLM_PROVIDERS = ['openai', 'anthropic'] as const;

export type LlmProvider = (typeof LLM_PROVIDERS)[number];

/** Where a model is and how to enter. */
export interface ModelAccess {
  readonly provider: LlmProvider;
  readonly model: string;
  /** Address of an endpoint without its last part (`…/v1`), or null for the provider's own. */
  readonly url: string | null;
  /** Null for an endpoint that asks for none. Never printed, never stored. */
  readonly key: string | null;
}

/** The endpoints of the providers themselves. */
export const OWN_ENDPOINTS: Readonly<Record<LlmProvider, string>> = {
  openai: 'https://api.openai.com/v1',
  anthropic: 'https://api.anthropic.com/v1',
};

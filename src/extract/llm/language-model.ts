/** Tokens that a model counted, or that we estimate where it did not. */
export interface TokenUsage {
  readonly input: number;
  readonly output: number;
}

/** What is asked of a model about one article; only `user` differs from article to article. */
export interface Question {
  readonly system: string;
  /** The article as JSON. */
  readonly user: string;
  /** JSON schema of the answer. */
  readonly form: Readonly<Record<string, unknown>>;
  /** Longest answer, in tokens. */
  readonly maxOutput: number;
  readonly signal: AbortSignal;
}

/** What came of one request. */
export type Reply =
  | { readonly kind: 'answer'; readonly claims: readonly unknown[]; readonly usage: TokenUsage }
  /** The model spoke, but not in the form asked for; it may do better when asked again. */
  | { readonly kind: 'unusable'; readonly reason: string; readonly usage: TokenUsage }
  /** Worth another try after `wait` milliseconds or more. */
  | { readonly kind: 'busy'; readonly reason: string; readonly wait: number; readonly usage: TokenUsage }
  /** Asking the same again would not help. */
  | { readonly kind: 'refused'; readonly reason: string; readonly usage: TokenUsage };

/** A language model behind whatever protocol. */
export interface LanguageModel {
  /** Provider and model, and the endpoint where it is not the provider's own. */
  readonly name: string;
  /** Throws `llm-unreachable` and `llm-refused`: set-up errors that the next article would meet as well. */
  ask(question: Question): Promise<Reply>;
}

export const NO_TOKENS: TokenUsage = { input: 0, output: 0 };

import { AISDKError, APICallError, NoObjectGeneratedError } from 'ai';
import { DragomanError } from '../../errors.ts';
import { AnswerTooLongError } from './guarded-fetch.ts';

/** What an exception of the SDK means for the article at hand. */
export type Failure =
  | { readonly kind: 'refused'; readonly reason: string; readonly counted: Counted }
  /** The endpoint knows no JSON schema for the answer. */
  | { readonly kind: 'no-forms'; readonly reason: string }
  | { readonly kind: 'unusable'; readonly reason: string; readonly text: string; readonly counted: Counted }
  | { readonly kind: 'busy'; readonly reason: string; readonly wait: number; readonly mayCost: boolean };

/** Tokens as the provider counted them; undefined where it did not, 0 where nothing is billed. */
export interface Counted {
  readonly inputTokens: number | undefined;
  readonly outputTokens: number | undefined;
}

const UNCOUNTED: Counted = { inputTokens: undefined, outputTokens: undefined };
const NOTHING: Counted = { inputTokens: 0, outputTokens: 0 };

export interface FailureContext {
  /** Whether the endpoint has answered before. */
  readonly heard: boolean;
  /** Taken out of every message: some servers repeat what they were sent. */
  readonly key: string | null;
}

/**
 * Reads what went wrong. Throws `llm-refused` where key, model or address are at fault, `llm-unreachable` where nothing was
 * ever heard from the address, and what is no failure of the endpoint as it came.
 */
export function readFailure(error: unknown, context: FailureContext): Failure {
  if (findCause(error, isTooLong)) {
    return { kind: 'refused', reason: 'the answer is too long to be one', counted: UNCOUNTED };
  }
  if (NoObjectGeneratedError.isInstance(error)) return readBadAnswer(error);
  if (isTimeout(error)) return { kind: 'busy', reason: 'no answer in time', wait: 0, mayCost: true };
  if (APICallError.isInstance(error)) return readCallError(error, context);
  if (AISDKError.isInstance(error)) {
    return { kind: 'unusable', reason: toldBy(error, context), text: '', counted: UNCOUNTED };
  }
  throw error;
}

function readBadAnswer({ usage, text = '', finishReason }: NoObjectGeneratedError): Failure {
  const counted = usage ?? UNCOUNTED;
  // The same question would be cut off at the same place.
  if (finishReason === 'length') return { kind: 'refused', reason: 'the answer was cut off at its limit', counted };
  return { kind: 'unusable', reason: 'the answer is not the JSON asked for', text, counted };
}

function readCallError(error: APICallError, context: FailureContext): Failure {
  const { statusCode: status } = error;
  if (status === undefined) return readLineError(error, context);
  const reason = `the model's server says ${status}: ${toldBy(error, context)}`;
  if (status >= 200 && status < 300) {
    return { kind: 'busy', reason: `the server's answer cannot be read`, wait: 0, mayCost: true };
  }
  if (status === 408 || status === 409 || status === 425 || status === 429 || status >= 500) {
    return { kind: 'busy', reason, wait: retryAfter(error.responseHeaders ?? {}), mayCost: false };
  }
  if (ANOTHER_ARTICLE_MAY_PASS.has(status)) {
    return FORM.test(error.message) ? { kind: 'no-forms', reason } : { kind: 'refused', reason, counted: NOTHING };
  }
  throw new DragomanError('llm-refused', reason);
}

/** Something about this request: too long, against a rule of the provider. Anything else in 3xx and 4xx is set-up. */
const ANOTHER_ARTICLE_MAY_PASS = new Set([400, 413, 422, 451]);

const FORM = /response_format|json_schema|structured output/i;

/** No HTTP at all: the connection failed or broke. */
function readLineError(error: APICallError, context: FailureContext): Failure {
  const reason = toldBy(error, context);
  const broke = findCause(error, (cause) => BROKEN_LINE.has(String((cause as { code?: unknown }).code)));
  if (context.heard || broke) return { kind: 'busy', reason, wait: 0, mayCost: broke };
  throw new DragomanError('llm-unreachable', `${reason} (${originOf(error.url)})`);
}

const BROKEN_LINE = new Set([
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'UND_ERR_SOCKET',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
]);

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : 'bad address';
}

function isTimeout(error: unknown): boolean {
  return findCause(error, (cause) => cause.name === 'TimeoutError' || cause.name === 'AbortError');
}

function isTooLong(error: Error): boolean {
  return error instanceof AnswerTooLongError;
}

function findCause(error: unknown, test: (error: Error) => boolean): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) if (test(cause)) return true;
  return false;
}

function toldBy({ message }: Error, { key }: FailureContext): string {
  const safe = key === null || key === '' ? message : message.replaceAll(key, '[key]');
  return safe.length > 300 ? `${safe.slice(0, 300)}…` : safe;
}

/** Milliseconds that the server asks to wait; 0 when it does not say. */
function retryAfter(headers: Readonly<Record<string, string>>): number {
  const exact = Number(headers['retry-after-ms']);
  if (Number.isFinite(exact) && exact > 0) return exact;
  const given = headers['retry-after'] ?? '';
  const seconds = Number(given);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(given) - Date.now();
  return Number.isFinite(wait) ? Math.max(0, wait) : 0;
}

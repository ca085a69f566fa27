import { computed, signal } from '@preact/signals';
import type { QueryAnswer, QueryRequest } from '../../src/server/api.ts';
import { idsInAnswer } from './answer-things.ts';
import { EXAMPLE_QUESTIONS } from './example-questions.ts';
import { type Load, loadJson } from './load.ts';

/** What stands in the console. */
export const question = signal(EXAMPLE_QUESTIONS[0]?.text ?? '');

/** The last answer, or null before the first. */
export const answer = signal<Load<QueryAnswer> | null>(null);

/** Ids of what the answer holds; empty while there is none. */
export const answerIds = computed<ReadonlySet<string>>(() =>
  answer.value?.kind === 'ready' ? idsInAnswer(answer.value.value.rows) : new Set(),
);

let running: AbortController | null = null;

/** Asks what stands in the console; a question that is still being answered is stopped. */
export async function askQuestion(): Promise<void> {
  running?.abort();
  const mine = new AbortController();
  running = mine;
  answer.value = { kind: 'loading' };
  const request: QueryRequest = { query: question.value };
  const found = await loadJson<QueryAnswer>('api/query', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(request),
    signal: mine.signal,
  });
  if (running !== mine) return;
  running = null;
  answer.value = found;
}

/** Stops the question that is being answered. */
export function stopQuestion(): void {
  running?.abort();
  running = null;
  answer.value = null;
}

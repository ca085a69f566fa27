import { signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { EXAMPLE_QUESTIONS } from '../data/example-questions.ts';
import { answer, askQuestion, question, stopQuestion } from '../data/question.ts';
import { narrowed } from '../state.ts';
import { Icon } from './icons.tsx';
import { QueryResult } from './query-result.tsx';

/** Whether the console stands below the graph. */
export const consoleIsOpen = signal(false);

/** Closes the console and gives the focus back to its button; a narrowed graph is whole again. */
export function closeConsole(): void {
  consoleIsOpen.value = false;
  narrowed.value = null;
  document.getElementById('console-toggle')?.focus();
}

/** A question in Cypher and its answer. */
export function QueryConsole() {
  const text = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => text.current?.focus(), []);
  useSelectedFault(text);
  return (
    <section class="panel console" aria-label="Query console">
      <div class="panel-head">
        <h2>Query in Cypher</h2>
        <Examples />
        <button type="button" class="icon-button" onClick={closeConsole}>
          <Icon name="close" />
          <span class="visually-hidden">Close the console</span>
        </button>
      </div>
      <div class="console-body">
        <form class="console-question" onSubmit={submit}>
          <textarea
            ref={text}
            class="console-text"
            aria-label="Query"
            spellcheck={false}
            autocomplete="off"
            autocapitalize="off"
            value={question.value}
            onInput={(event) => {
              question.value = event.currentTarget.value;
            }}
            onKeyDown={submitOnEnter}
          />
          <RunButton />
        </form>
        <div class="console-answer">
          <QueryResult />
        </div>
      </div>
    </section>
  );
}

function Examples() {
  return (
    <select
      class="console-examples"
      aria-label="Example queries"
      value=""
      onChange={(event) => {
        const chosen = EXAMPLE_QUESTIONS.find(({ title }) => title === event.currentTarget.value);
        event.currentTarget.value = '';
        if (chosen === undefined) return;
        question.value = chosen.text;
        void run();
      }}
    >
      <option value="">Examples…</option>
      {EXAMPLE_QUESTIONS.map(({ title }) => (
        <option key={title} value={title}>
          {title}
        </option>
      ))}
    </select>
  );
}

// Two buttons and not one that changes: the click that stops would then also submit.
function RunButton() {
  if (answer.value?.kind === 'loading') {
    return (
      <button key="stop" type="button" class="button" onClick={stopQuestion}>
        Stop
      </button>
    );
  }
  return (
    <button key="run" type="submit" class="button" title="Ctrl + Enter" disabled={question.value.trim() === ''}>
      Run
    </button>
  );
}

function submit(event: SubmitEvent): void {
  event.preventDefault();
  void run();
}

function submitOnEnter(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || question.value.trim() === '') return;
  event.preventDefault();
  void run();
}

async function run(): Promise<void> {
  narrowed.value = null;
  await askQuestion();
}

/** Selects the part of the query that the server could not read. */
function useSelectedFault(text: { readonly current: HTMLTextAreaElement | null }): void {
  const failure = answer.value?.kind === 'failed' ? answer.value : null;
  useLayoutEffect(() => {
    if (failure?.span === undefined || text.current === null) return;
    text.current.focus();
    text.current.setSelectionRange(failure.span.start, failure.span.end);
  }, [failure]);
}

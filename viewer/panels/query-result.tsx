import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { PlanDescription } from '../../src/cypher/plan/describe-plan.ts';
import type { QueryAnswer } from '../../src/server/api.ts';
import { answer, answerIds } from '../data/question.ts';
import { graph, narrowed } from '../state.ts';
import { AnswerCell } from './answer-cell.tsx';
import { counted } from './words.ts';

/** Rows that are shown before more are asked for. */
const PAGE = 200;

/** The answer of the console as a table, why there is none, or what to do. */
export function QueryResult() {
  const load = answer.value;
  if (load === null)
    return <p class="muted">Run a query with the button or Ctrl + Enter. Nothing can be changed here.</p>;
  if (load.kind === 'loading')
    return (
      <p class="muted" role="status">
        Looking…
      </p>
    );
  if (load.kind === 'failed') {
    return (
      <div class="load-failed" role="alert">
        <p>{load.message}</p>
        <p class="muted">{load.hint}</p>
      </div>
    );
  }
  const { rows, timeMs, plan } = load.value;
  return (
    <>
      <p class="console-summary muted" role="status">
        {counted(rows.length, 'row', 'rows')}, {Math.ceil(timeMs).toLocaleString('en')} ms
        <NarrowButton />
      </p>
      {plan !== null && <pre class="console-plan">{[...planLines(plan, 0)].join('\n')}</pre>}
      {(plan === null || rows.length > 0) && <AnswerTable found={load.value} />}
    </>
  );
}

/** Narrows the graph to what the answer holds of it. */
function NarrowButton() {
  if (graph.value.kind !== 'ready') return null;
  const { nodes, edges } = graph.value.value;
  const ids = answerIds.value;
  if (![...ids].some((id) => nodes.has(id) || edges.has(id))) return null;
  const isOn = narrowed.value === ids;
  return (
    <button
      type="button"
      class="text-button"
      aria-pressed={isOn}
      onClick={() => {
        narrowed.value = isOn ? null : ids;
      }}
    >
      {isOn ? 'Show the whole graph' : 'Show only these in the graph'}
    </button>
  );
}

function AnswerTable({ found: { columns, rows } }: { readonly found: QueryAnswer }) {
  const shown = useSignal(PAGE);
  useEffect(() => {
    shown.value = PAGE;
  }, [rows]);
  if (columns.length === 0) return null;
  const isRight = columns.map((_, at) => rows.every((row) => row[at] === null || typeof row[at] === 'number'));
  return (
    <>
      <table class="answer-table">
        <thead>
          <tr>
            {columns.map((name, at) => (
              <th key={name} scope="col" data-right={isRight[at]}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown.value).map((row, line) => (
            <tr key={line}>
              {row.map((value, at) => (
                <td key={columns[at]} data-right={isRight[at]}>
                  <AnswerCell value={value} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shown.value && (
        <button
          type="button"
          class="text-button"
          onClick={() => {
            shown.value += PAGE;
          }}
        >
          Show more rows
        </button>
      )}
    </>
  );
}

function* planLines(
  { name, detail, estimate, rows, timeMs, sources }: PlanDescription,
  depth: number,
): Iterable<string> {
  const counts = rows === null ? `about ${estimate} rows` : `${rows} rows, ${(timeMs ?? 0).toFixed(1)} ms`;
  yield `${'  '.repeat(depth)}${name}  ${counts}  ${detail}`.trimEnd();
  // One source goes straight on below; only where rows come together the tree needs room.
  for (const source of sources) yield* planLines(source, sources.length > 1 ? depth + 1 : depth);
}

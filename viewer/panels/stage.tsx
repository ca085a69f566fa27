import { graph, loadGraph, resetFilters, visible } from '../state.ts';
import { GraphCanvas } from './graph-canvas.tsx';

/** The graph, or what stands in its place while there is none. */
export function Stage() {
  const load = graph.value;
  return (
    <main class="stage" aria-busy={load.kind === 'loading'}>
      {load.kind === 'loading' && <Loading />}
      {load.kind === 'failed' && <Failed message={load.message} hint={load.hint} />}
      {load.kind === 'ready' && load.value.nodes.size === 0 && <Empty articles={load.value.counts.articles} />}
      {load.kind === 'ready' && load.value.nodes.size > 0 && <GraphCanvas model={load.value} />}
      {load.kind === 'ready' && load.value.nodes.size > 0 && visible.value.nodes.size === 0 && <FilteredOut />}
    </main>
  );
}

function Loading() {
  return (
    <div class="notice" role="status">
      <div class="loader" aria-hidden="true">
        <i />
        <i />
        <i />
      </div>
      <p>Loading the graph…</p>
    </div>
  );
}

function Failed({ message, hint }: { readonly message: string; readonly hint: string }) {
  return (
    <div class="notice notice-card" role="alert">
      <h2>The graph could not be loaded</h2>
      <p>{message}</p>
      <p class="muted">{hint}</p>
      <button type="button" class="button" onClick={() => void loadGraph()}>
        Try again
      </button>
    </div>
  );
}

function Empty({ articles }: { readonly articles: number }) {
  return (
    <div class="notice notice-card" role="status">
      <h2>There is nothing in this graph yet</h2>
      <p>
        {articles === 0
          ? 'Read some articles into it, and the people, countries and organisations they tell of appear here.'
          : 'The articles read so far name no relation between people, countries or organisations.'}
      </p>
      <pre>
        <code>dragoman ingest articles/ --store graph.db</code>
      </pre>
      <button type="button" class="button" onClick={() => void loadGraph()}>
        Look again
      </button>
    </div>
  );
}

function FilteredOut() {
  return (
    <div class="notice notice-card" role="status">
      <h2>Everything is filtered out</h2>
      <p>No entity and no relation fits what is ticked in the legend.</p>
      <button type="button" class="button" onClick={resetFilters}>
        Show all
      </button>
    </div>
  );
}

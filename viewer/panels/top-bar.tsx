import { isDark, toggleTheme } from '../look/theme.ts';
import { graph, isFiltered, visible } from '../state.ts';
import { Icon } from './icons.tsx';
import { legendIsOpen } from './legend.tsx';
import { consoleIsOpen } from './query-console.tsx';
import { SearchBox } from './search-box.tsx';

/** Name, search, size of the graph, theme. */
export function TopBar() {
  const load = graph.value;
  const isReady = load.kind === 'ready' && load.value.nodes.size > 0;
  return (
    <header class="top-bar">
      <h1 class="brand">
        <img src="./favicon.svg" alt="" width="26" height="26" />
        <span>Dragoman</span>
      </h1>
      {isReady && <SearchBox model={load.value} />}
      <Size />
      {isReady && (
        <button
          type="button"
          class="icon-button legend-toggle"
          aria-expanded={legendIsOpen.value}
          onClick={() => {
            legendIsOpen.value = !legendIsOpen.value;
          }}
        >
          <Icon name="filter" />
          <span class="visually-hidden">Legend and filters</span>
        </button>
      )}
      {isReady && (
        <button
          type="button"
          class="icon-button"
          id="console-toggle"
          aria-expanded={consoleIsOpen.value}
          onClick={() => {
            consoleIsOpen.value = !consoleIsOpen.value;
          }}
        >
          <Icon name="prompt" />
          <span class="visually-hidden">Query console</span>
        </button>
      )}
      <button type="button" class="icon-button" aria-pressed={isDark.value} onClick={toggleTheme}>
        <Icon name={isDark.value ? 'sun' : 'moon'} />
        <span class="visually-hidden">Dark colours</span>
      </button>
    </header>
  );
}

function Size() {
  if (graph.value.kind !== 'ready') return <p class="size" />;
  const { nodes, edges, counts, whole } = graph.value.value;
  const shown = visible.value;
  const isPart = isFiltered.value || !whole;
  const [allNodes, allEdges] = whole ? [nodes.size, edges.size] : [counts.entities, counts.edges];
  return (
    <p class="size" role="status" data-testid="size">
      <Count value={shown.nodes.size} all={isPart ? allNodes : null} noun={nouns('entity', 'entities', allNodes)} />
      <Count value={shown.edges} all={isPart ? allEdges : null} noun={nouns('relation', 'relations', allEdges)} />
      <Count value={counts.articles} all={null} noun={nouns('article', 'articles', counts.articles)} />
    </p>
  );
}

function Count({ value, all, noun }: { readonly value: number; readonly all: number | null; readonly noun: string }) {
  return (
    <span class="count">
      <b>{value.toLocaleString('en')}</b>
      {all !== null && ` of ${all.toLocaleString('en')}`} {noun}
    </span>
  );
}

function nouns(one: string, many: string, count: number): string {
  return count === 1 ? one : many;
}

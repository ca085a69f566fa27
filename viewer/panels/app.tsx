import { useEffect } from 'preact/hooks';
import { NO_SELECTION } from '../data/permalink.ts';
import { connecting, graph, select, selection } from '../state.ts';
import { Inspector } from './inspector.tsx';
import { Legend, legendIsOpen } from './legend.tsx';
import { closeConsole, consoleIsOpen, QueryConsole } from './query-console.tsx';
import { Stage } from './stage.tsx';
import { TopBar } from './top-bar.tsx';

/** The whole page: search above, legend left, graph in the middle, evidence right. */
export function App() {
  useEffect(() => {
    window.addEventListener('keydown', closeOnEscape);
    return () => window.removeEventListener('keydown', closeOnEscape);
  }, []);
  const isReady = graph.value.kind === 'ready' && graph.value.value.nodes.size > 0;
  return (
    <div class="app">
      <TopBar />
      {isReady && <Legend />}
      <Stage />
      {isReady && consoleIsOpen.value && <QueryConsole />}
      {isReady && <Inspector />}
    </div>
  );
}

// The search box keeps its own Escape, which comes first and is then marked as dealt with.
function closeOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  const isInConsole = event.target instanceof Element && event.target.closest('.console') !== null;
  if (isInConsole) closeConsole();
  else if (legendIsOpen.value) legendIsOpen.value = false;
  else if (connecting.value !== null) connecting.value = null;
  else if (selection.value.kind !== 'none') select(NO_SELECTION);
}

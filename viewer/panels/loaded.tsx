import type { ComponentChildren } from 'preact';
import type { Load } from '../data/load.ts';

export interface LoadedProps<Value> {
  readonly load: Load<Value>;
  readonly retry: () => void;
  readonly children: (value: Value) => ComponentChildren;
}

/** Shows a value when it is there, and what to do when it is not. */
export function Loaded<Value>({ load, retry, children }: LoadedProps<Value>) {
  if (load.kind === 'ready') return <>{children(load.value)}</>;
  if (load.kind === 'loading') return <Skeleton />;
  return (
    <div class="load-failed" role="alert">
      <p>{load.message}</p>
      <p class="muted">{load.hint}</p>
      <button type="button" class="button" onClick={retry}>
        Try again
      </button>
    </div>
  );
}

function Skeleton() {
  return (
    <div class="skeleton" role="status">
      <span class="visually-hidden">Loading…</span>
      <i />
      <i />
      <i />
    </div>
  );
}

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { GraphModel } from '../data/graph-model.ts';
import { type NameHit, searchAliases, searchNames } from '../data/search-names.ts';

/** Keys typed within this time make one question to the server. */
const ALIAS_DELAY_MS = 120;

export interface Suggestions {
  readonly query: string;
  readonly hits: readonly NameHit[];
  /** Place of the hit that the arrow keys are on, or -1. */
  readonly active: number;
  readonly isShown: boolean;
  ask(text: string): void;
  move(step: 1 | -1): void;
  hide(): void;
}

/** What is typed and what it finds: names at once, aliases as soon as the server has answered. */
export function useSuggestions(model: GraphModel): Suggestions {
  const query = useSignal('');
  const hits = useSignal<readonly NameHit[]>([]);
  const active = useSignal(-1);
  const isOpen = useSignal(false);

  useEffect(() => {
    const asked = query.value;
    if (asked.trim() === '') return;
    const timer = setTimeout(async () => {
      const all = await searchAliases(model, asked, searchNames(model, asked));
      if (query.value === asked) hits.value = all;
    }, ALIAS_DELAY_MS);
    return () => clearTimeout(timer);
  }, [model, query.value]);

  return {
    query: query.value,
    hits: hits.value,
    active: active.value,
    isShown: isOpen.value && query.value.trim() !== '',
    ask: (text) => {
      query.value = text;
      hits.value = searchNames(model, text);
      active.value = -1;
      isOpen.value = text !== '';
    },
    move: (step) => {
      isOpen.value = true;
      active.value = neighbour(active.value, step, hits.value.length);
    },
    hide: () => {
      isOpen.value = false;
    },
  };
}

function neighbour(active: number, step: 1 | -1, count: number): number {
  if (count === 0) return -1;
  if (active < 0) return step > 0 ? 0 : count - 1;
  return (active + step + count) % count;
}

import { useEffect, useRef } from 'preact/hooks';
import type { GraphModel } from '../data/graph-model.ts';
import type { NameHit } from '../data/search-names.ts';
import { select } from '../state.ts';
import { Icon, KindIcon } from './icons.tsx';
import { type Suggestions, useSuggestions } from './use-suggestions.ts';

/** Search with suggestions; the combobox pattern of the ARIA Authoring Practices with a listbox popup. */
export function SearchBox({ model }: { readonly model: GraphModel }) {
  const input = useRef<HTMLInputElement>(null);
  const found = useSuggestions(model);
  useSlashFocus(input);
  const choose = (hit: NameHit | undefined) => {
    if (hit === undefined) return;
    select({ kind: 'node', id: hit.node.id });
    found.ask('');
    input.current?.blur();
  };
  const { isShown, active } = found;
  return (
    <search class="search">
      <Icon name="search" />
      <input
        ref={input}
        type="text"
        role="combobox"
        class="search-input"
        placeholder="Find a person, country…"
        aria-label="Find an entity"
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls="search-hits"
        aria-activedescendant={isShown && active >= 0 ? `search-hit-${active}` : undefined}
        autocomplete="off"
        spellcheck={false}
        value={found.query}
        onInput={(event) => found.ask(event.currentTarget.value)}
        onKeyDown={(event) => actOnKey(event, found, choose)}
        onBlur={found.hide}
      />
      <span class="search-key" aria-hidden="true">
        /
      </span>
      <Popup found={found} choose={choose} />
      <p class="visually-hidden" role="status">
        {isShown ? `${found.hits.length} found` : ''}
      </p>
    </search>
  );
}

function actOnKey(event: KeyboardEvent, found: Suggestions, choose: (hit: NameHit | undefined) => void): void {
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => found.move(1),
    ArrowUp: () => found.move(-1),
    Enter: () => choose(found.hits[Math.max(0, found.active)]),
    Escape: () => {
      if (found.query === '' && event.currentTarget instanceof HTMLElement) event.currentTarget.blur();
      found.ask('');
    },
  };
  const act = keys[event.key];
  if (act === undefined) return;
  event.preventDefault();
  act();
}

interface PopupProps {
  readonly found: Suggestions;
  readonly choose: (hit: NameHit) => void;
}

function Popup({ found, choose }: PopupProps) {
  return (
    <div class="search-popup" hidden={!found.isShown}>
      <div class="search-hits" id="search-hits" role="listbox" aria-label="Entities found">
        {found.hits.map((hit, at) => (
          <Hit key={hit.node.id} hit={hit} at={at} active={found.active} choose={choose} />
        ))}
      </div>
      {found.hits.length === 0 && <p class="search-none">No entity has this name.</p>}
    </div>
  );
}

interface HitProps {
  readonly hit: NameHit;
  readonly at: number;
  readonly active: number;
  readonly choose: (hit: NameHit) => void;
}

function Hit({ hit, at, active, choose }: HitProps) {
  const { node, alias } = hit;
  return (
    // The keyboard works on the input, which points here with aria-activedescendant; the pointer must not take its focus.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    <div
      id={`search-hit-${at}`}
      role="option"
      aria-selected={at === active}
      class="search-hit"
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => choose(hit)}
    >
      <KindIcon kind={node.kind} />
      <span class="search-name">{node.name}</span>
      {alias !== null && <span class="search-alias">{alias}</span>}
      <span class="search-degree">{node.degree}</span>
    </div>
  );
}

function useSlashFocus(input: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLInputElement && event.target.type === 'text';
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
    };
    window.addEventListener('keydown', focus);
    return () => window.removeEventListener('keydown', focus);
  }, [input]);
}

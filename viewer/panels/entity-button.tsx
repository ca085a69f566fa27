import type { EntityLink } from '../../src/server/api.ts';
import { select } from '../state.ts';

/** A name that leads to its entity. */
export function EntityButton({ entity }: { readonly entity: EntityLink }) {
  return (
    <button type="button" class="link-button" onClick={() => select({ kind: 'node', id: entity.id })}>
      {entity.name}
    </button>
  );
}

import type { Entity } from '../model/entity.ts';

/**
 * What two reports of one entity know together: the fullest name, all other forms as aliases. The order of the
 * reports does not matter, so a graph built from reordered batches is the same.
 */
export function mergeEntity(a: Entity, b: Entity): Entity {
  const name = fuller(a.name, b.name);
  const forms = new Set([...a.aliases, ...b.aliases, a.name, b.name]);
  forms.delete(name);
  return {
    id: a.id,
    kind: knownOf(a.kind, b.kind) ?? a.kind,
    name,
    aliases: [...forms].sort(),
    wikidata: knownOf(a.wikidata, b.wikidata),
    country: knownOf(a.country, b.country),
  };
}

function fuller(a: string, b: string): string {
  if (a.length !== b.length) return a.length > b.length ? a : b;
  return a <= b ? a : b;
}

function knownOf<Text extends string>(a: Text | null, b: Text | null): Text | null {
  if (a === null || b === null) return a ?? b;
  return a <= b ? a : b;
}

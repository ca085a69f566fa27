import type { Entity } from '../model/entity.ts';
import { compareText } from './compare-text.ts';

/** One entity per id, sorted by id; what several articles know of it is united, whatever their order. */
export function mergeEntities(entities: readonly Entity[]): readonly Entity[] {
  const merged = new Map<string, Entity>();
  for (const entity of entities) {
    const other = merged.get(entity.id);
    merged.set(entity.id, other === undefined ? entity : mergeTwo(other, entity));
  }
  return [...merged.values()].sort((a, b) => compareText(a.id, b.id));
}

function mergeTwo(a: Entity, b: Entity): Entity {
  const [name = a.name] = [a.name, b.name].sort(compareNames);
  const forms = new Set([...a.aliases, ...b.aliases, a.name, b.name]);
  forms.delete(name);
  return {
    id: a.id,
    kind: smallest(a.kind, b.kind) ?? a.kind,
    name,
    aliases: [...forms].sort(),
    wikidata: smallest(a.wikidata, b.wikidata),
    country: smallest(a.country, b.country),
  };
}

// The fullest name first: "Sergey Lavrov" before "Lavrov".
function compareNames(a: string, b: string): number {
  return b.length - a.length || compareText(a, b);
}

function smallest<Text extends string>(a: Text | null, b: Text | null): Text | null {
  if (a === null || b === null) return a ?? b;
  return a <= b ? a : b;
}

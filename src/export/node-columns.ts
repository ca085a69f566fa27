import type { Entity } from '../model/entity.ts';
import type { Column } from './column.ts';

/** The attributes of a node beside its id. */
export const nodeColumns: readonly Column<Entity>[] = [
  { name: 'kind', type: 'string', read: (entity) => entity.kind },
  { name: 'name', type: 'string', read: (entity) => entity.name },
  { name: 'aliases', type: 'strings', read: (entity) => entity.aliases },
  { name: 'wikidata', type: 'string', read: (entity) => entity.wikidata },
  { name: 'country', type: 'string', read: (entity) => entity.country },
];

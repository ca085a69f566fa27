import { isList } from '../../cypher/values/type-name.ts';
import type { DateValue, Value } from '../../cypher/values/value.ts';
import type { Ontology } from '../../model/ontology.ts';
import type { NodeLabel } from '../../store/neo4j/match-by-id.ts';
import type { StoredProperties } from '../../store/neo4j/stored-properties.ts';

/** Types of the header of neo4j-admin that our properties have. */
export type AdminType = 'string' | 'string[]' | 'long' | 'long[]' | 'double' | 'boolean' | 'date';

export interface AdminColumn {
  readonly name: string;
  readonly type: AdminType;
}

/** The columns of nodes of each label and of edges: the fixed properties, and the attributes that graph-schema declares. */
export function adminColumns(of: NodeLabel | 'edges', ontology: Ontology): readonly AdminColumn[] {
  const fixed = Object.entries(FIXED[of]).map(([name, type]) => ({ name, type }));
  if (of !== 'Claim' && of !== 'edges') return fixed;
  const declared = [...ontology.relations.values()].flatMap(({ attributes }) => attributes.map(({ name }) => name));
  const names = [...new Set(declared)].filter((name) => /^[A-Za-z]\w*$/.test(name) && !Object.hasOwn(FIXED[of], name));
  return [...fixed, ...names.sort().map((name) => ({ name, type: 'string' as const }))];
}

const DATED = { date: 'date', end: 'date', granularity: 'string', place: 'string', placeId: 'string' } as const;

const FIXED: Readonly<Record<NodeLabel | 'edges', Readonly<Record<string, AdminType>>>> = {
  Entity: {
    ...{ id: 'string', kind: 'string', name: 'string', aliases: 'string[]', wikidata: 'string', country: 'string' },
  },
  Article: {
    ...{ id: 'string', title: 'string', text: 'string', date: 'date', source: 'string', url: 'string' },
    ...{ licence: 'string', givenId: 'string' },
  },
  Event: {
    ...{ id: 'string', kind: 'string', relation: 'string', ...DATED, modality: 'string', disputed: 'boolean' },
    ...{ parties: 'string[]', claims: 'string[]' },
  },
  Claim: {
    ...{ id: 'string', relation: 'string', subject: 'string', object: 'string', modality: 'string', ...DATED },
    ...{ confidence: 'double', attribution: 'string', article: 'string', quote: 'string', part: 'string' },
    ...{ sentence: 'long', from: 'long', to: 'long', spans: 'long[]', extractor: 'string', version: 'string' },
  },
  edges: {
    ...{ id: 'string', event: 'string', directed: 'boolean', ...DATED, modality: 'string', disputed: 'boolean' },
    ...{ confidence: 'double', sources: 'long', firstReported: 'date', lastReported: 'date', claims: 'string[]' },
  },
};

/** Between the members of a list in a cell. */
export const LIST_SEPARATOR = '\u001F';

/** The cells of a row, and the properties that no cell can hold as they are. */
export interface AdminRow {
  readonly cells: readonly (string | null)[];
  readonly rest: StoredProperties;
}

/** Spreads properties over columns. */
export function toAdminRow(properties: StoredProperties, columns: readonly AdminColumn[]): AdminRow {
  const rest = new Map(properties);
  const cells = columns.map(({ name, type }) => {
    const cell = cellOf(properties.get(name) ?? null, type);
    if (cell !== null) rest.delete(name);
    return cell;
  });
  return { cells, rest };
}

/** Null for a value that is unknown or of another type than the column, or that its text would not give back. */
function cellOf(value: Value, type: AdminType): string | null {
  return value === null ? null : CELLS[type](value);
}

const CELLS: Readonly<Record<AdminType, (value: Exclude<Value, null>) => string | null>> = {
  string: (value) => (typeof value === 'string' ? value : null),
  'string[]': (value) => listCell(value, 'string'),
  long: (value) => (typeof value === 'bigint' ? String(value) : null),
  'long[]': (value) => listCell(value, 'bigint'),
  double: (value) => (typeof value === 'number' ? String(value) : null),
  boolean: (value) => (typeof value === 'boolean' ? String(value) : null),
  date: (value) => (isDay(value) ? isoDay(value.day) : null),
};

function listCell(list: Value, wanted: 'string' | 'bigint'): string | null {
  if (!isList(list) || list.length === 0) return null;
  const cells = list.map((member) => (typeof member === wanted ? String(member) : null));
  const isSafe = cells.every((cell) => cell !== null && cell !== '' && !cell.includes(LIST_SEPARATOR));
  return isSafe ? cells.join(LIST_SEPARATOR) : null;
}

function isDay(value: Value): value is DateValue {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'date';
}

function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

import type { ClaimAttributes } from '../model/claim.ts';
import type { Ontology } from '../model/ontology.ts';
import type { Column } from './column.ts';

interface Attributed {
  readonly attributes: ClaimAttributes;
}

interface AttributeSource<Row> {
  readonly ontology: Ontology;
  readonly rows: Iterable<Attributed>;
  readonly fixed: readonly Column<Row>[];
  readonly read: (row: Row) => ClaimAttributes;
}

/**
 * One text column per relation attribute that the ontology declares or a row carries, sorted by name; a name that is
 * already a column, or that a format keeps for itself, gets the prefix `attribute_`.
 */
export function attributeColumns<Row>(source: AttributeSource<Row>): readonly Column<Row>[] {
  const taken = new Set([...RESERVED, ...source.fixed.map((column) => column.name)]);
  // A declared attribute that repeats a fixed column (a date, a place) is that column, unless a row really carries it.
  const names = new Set(declaredNames(source.ontology).filter((name) => !taken.has(name)));
  for (const row of source.rows) for (const name of Object.keys(row.attributes)) names.add(name);
  return [...names].sort().map((name) => attributeColumn(name, freeName(name, taken), source.read));
}

/** Names with a meaning of their own in one of the formats. */
const RESERVED = ['id', 'source', 'target', 'key', 'label', 'color', 'weight', 'type', 'kind', 'undirected', 'start'];

function declaredNames(ontology: Ontology): readonly string[] {
  return [...ontology.relations.values()].flatMap((relation) => relation.attributes.map(({ name }) => name));
}

function freeName(name: string, taken: Set<string>): string {
  const free = taken.has(name) ? freeName(`attribute_${name}`, taken) : name;
  taken.add(free);
  return free;
}

function attributeColumn<Row>(name: string, as: string, read: (row: Row) => ClaimAttributes): Column<Row> {
  return {
    name: as,
    type: 'string',
    read: (row) => {
      const attributes = read(row);
      return Object.hasOwn(attributes, name) ? (attributes[name] ?? null) : null;
    },
  };
}

import type { Constraint, Ontology } from '../../model/ontology.ts';
import { LEASE_CONSTRAINT } from './lease.ts';
import { quoteName } from './quote-name.ts';

/** One step from a version of the schema to the next: statements that do no harm when they are run twice. */
export interface SchemaStep {
  readonly version: number;
  readonly summary: string;
  statements(ontology: Ontology): readonly SchemaStatement[];
}

export interface SchemaStatement {
  readonly text: string;
  /** Finds what a constraint that cannot be made has in its way, as `id` and `count`; null when nothing can be. */
  readonly duplicates: string | null;
}

/** Every step, from an empty database to the schema of this Dragoman; a new version is a further entry. */
export const SCHEMA_STEPS: readonly SchemaStep[] = [
  {
    version: 1,
    summary: 'unique ids of nodes and relationships, indexes for look-up, full-text index of names',
    statements: (ontology) => [
      { text: LEASE_CONSTRAINT, duplicates: null },
      ...OWN_NODES.map((label) => unique(label, 'id')),
      ...['Entity', 'Event', 'Claim', 'Article'].map((label) => unique(label, 'id')),
      ...['Event', 'Claim'].map((label) => index(label, 'placeId')),
      { text: NAMES, duplicates: null },
      ...ontologyStatements(ontology),
    ],
  },
];

/** Constraints that follow from the ontology: they are made again whenever that has grown. */
export function ontologyStatements({ relations, constraints }: Ontology): readonly SchemaStatement[] {
  return [
    ...[...relations.keys()].sort().map(uniqueRelationship),
    // Community has no constraint that a property exists.
    ...constraints.filter(({ kind }) => kind !== 'exists').map(constraintStatement),
  ];
}

// The analyser takes accents away, as the search does.
const NAMES = `CREATE FULLTEXT INDEX dragoman_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases]
  OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'standard-folding' } }`;

/** Labels of the nodes that Dragoman keeps its books in, each with an `id`. */
const OWN_NODES = ['DragomanSchema', 'DragomanDelta'];

function constraintStatement({ label, property, kind }: Constraint): SchemaStatement {
  return kind === 'unique' ? unique(label, property) : index(label, property);
}

function unique(label: string, property: string): SchemaStatement {
  const rule = `FOR (n:${quoteName(label)}) REQUIRE n.${quoteName(property)} IS UNIQUE`;
  return {
    text: `CREATE CONSTRAINT ${nameOf(label, property)} IF NOT EXISTS ${rule}`,
    duplicates: duplicatesText(`(x:${quoteName(label)})`, property),
  };
}

function uniqueRelationship(label: string): SchemaStatement {
  const rule = `FOR ()-[r:${quoteName(label)}]-() REQUIRE r.id IS UNIQUE`;
  return {
    text: `CREATE CONSTRAINT ${nameOf(label, 'id')} IF NOT EXISTS ${rule}`,
    duplicates: duplicatesText(`()-[x:${quoteName(label)}]->()`, 'id'),
  };
}

function duplicatesText(pattern: string, property: string): string {
  return `MATCH ${pattern} WITH x.${quoteName(property)} AS id, count(*) AS count WHERE id IS NOT NULL AND count > 1
    RETURN id, count ORDER BY id`;
}

function index(label: string, property: string): SchemaStatement {
  const what = `FOR (n:${quoteName(label)}) ON (n.${quoteName(property)})`;
  return { text: `CREATE INDEX ${nameOf(label, property)} IF NOT EXISTS ${what}`, duplicates: null };
}

function nameOf(label: string, property: string): string {
  return quoteName(`dragoman_${label}_${property}`.toLowerCase());
}

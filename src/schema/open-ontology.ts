import { fileURLToPath } from 'node:url';
import type { EntityKind } from '../model/entity.ts';
import type { Ontology, RelationType, StructuralRelation } from '../model/ontology.ts';
import { compileEntity, compileEvent } from './compile-entity.ts';
import type { RelationContext } from './compile-relation.ts';
import { compileRelation } from './compile-relation.ts';
import { compileConstraints, compileStructure } from './compile-structure.ts';
import { readSchemaFile, readSchemaFiles } from './read-schema-file.ts';
import type { Spot } from './spot.ts';
import { fieldAt, refuse } from './spot.ts';

/** Reads and compiles a schema folder (the one of this package by default). Throws `bad-schema` with file, JSON path and what is expected. */
export function openOntology(folder: URL | string = new URL('../../graph-schema/', import.meta.url)): Ontology {
  const at = typeof folder === 'string' ? folder : fileURLToPath(folder);
  const entities = compileAll(readSchemaFiles(at, 'entities'), compileEntity, (entity) => entity.kind);
  const events = compileAll(readSchemaFiles(at, 'events'), compileEvent, (event) => event.kind);
  const context = { kinds: [...entities.keys()], eventKinds: [...events.keys()] };
  const relations = compileRelations(readSchemaFiles(at, 'relations'), context);
  const structureFile = readSchemaFile(at, 'structure.json');
  const structure = new Map<string, StructuralRelation>();
  for (const relation of compileStructure(structureFile)) {
    if (structure.has(relation.label) || relations.has(relation.label)) {
      refuse(structureFile, `each label once, but ${relation.label} stands twice`);
    }
    structure.set(relation.label, relation);
  }
  const labels = nodeLabels(context.kinds, [...structure.values()]);
  const constraints = compileConstraints(readSchemaFile(at, 'constraints.json'), labels);
  return { entities, relations, events, structure, constraints };
}

function compileAll<Compiled, Key extends string>(
  spots: readonly Spot[],
  compile: (spot: Spot) => Compiled,
  keyOf: (compiled: Compiled) => Key,
): ReadonlyMap<Key, Compiled> {
  const compiled = new Map<Key, Compiled>();
  for (const spot of spots) {
    const one = compile(spot);
    if (compiled.has(keyOf(one))) refuse(spot, `a kind that no other file defines, but ${keyOf(one)} is defined twice`);
    compiled.set(keyOf(one), one);
  }
  return compiled;
}

function compileRelations(spots: readonly Spot[], context: RelationContext): Ontology['relations'] {
  const relations = compileAll(
    spots,
    (spot) => compileRelation(spot, context),
    (relation) => relation.label,
  );
  const directions = new Map<string, boolean>();
  for (const [index, relation] of [...relations.values()].entries()) {
    const spot = spots[index];
    if (spot !== undefined) checkReferences(spot, relation, { relations, directions });
  }
  return relations;
}

interface Others {
  readonly relations: Ontology['relations'];
  /** Whether the relations of a family are directed, as far as read. */
  readonly directions: Map<string, boolean>;
}

/** One family is one kind of happening, so all its relations must agree on whether order matters. */
function checkReferences(
  spot: Spot,
  { family, directed, implies }: RelationType,
  { relations, directions }: Others,
): void {
  const first = directions.get(family) ?? directed;
  if (first !== directed) refuse(fieldAt(spot, 'directed'), `${first}, as its family "${family}" is`);
  directions.set(family, first);
  const unknown = implies.find((implication) => !relations.has(implication.relation));
  if (unknown !== undefined) refuse(fieldAt(spot, 'implies'), `relations that exist, but ${unknown.relation} does not`);
}

function nodeLabels(kinds: readonly EntityKind[], structure: readonly StructuralRelation[]): readonly string[] {
  return [...new Set([...kinds, ...structure.flatMap((relation) => [...relation.from, ...relation.to])])];
}

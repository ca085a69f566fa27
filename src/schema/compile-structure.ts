import type { Constraint, StructuralRelation } from '../model/ontology.ts';
import type { Spot } from './spot.ts';
import { checkFields, choiceAt, fieldAt, patternAt, someMembersAt, textAt } from './spot.ts';

/** Compiles `structure.json`: the relations that hold articles, claims, events and entities together. Throws `bad-schema`. */
export function compileStructure(spot: Spot): readonly StructuralRelation[] {
  checkFields(spot, { required: ['relations'], optional: [] });
  return someMembersAt(fieldAt(spot, 'relations')).map((member) => {
    checkFields(member, { required: ['label', 'definition', 'from', 'to'], optional: [] });
    return {
      label: patternAt(fieldAt(member, 'label'), /^[A-Z][A-Z0-9_]*$/, 'a label like SOME_RELATION'),
      definition: textAt(fieldAt(member, 'definition')),
      from: labelsAt(fieldAt(member, 'from')),
      to: labelsAt(fieldAt(member, 'to')),
    };
  });
}

/** Compiles `constraints.json`; `labels` are the node labels that exist. Throws `bad-schema`. */
export function compileConstraints(spot: Spot, labels: readonly string[]): readonly Constraint[] {
  checkFields(spot, { required: ['constraints'], optional: [] });
  return someMembersAt(fieldAt(spot, 'constraints')).map((member) => {
    checkFields(member, { required: ['label', 'property', 'kind'], optional: [] });
    return {
      label: choiceAt(fieldAt(member, 'label'), labels),
      property: patternAt(fieldAt(member, 'property'), /^[a-z][a-zA-Z]*$/, 'a property like "name"'),
      kind: choiceAt(fieldAt(member, 'kind'), ['unique', 'exists', 'index']),
    };
  });
}

function labelsAt(spot: Spot): readonly string[] {
  return someMembersAt(spot).map((member) => patternAt(member, /^[A-Z][A-Za-z]*$/, 'a node label like "Harbour"'));
}

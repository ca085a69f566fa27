import type { EntityKind } from '../model/entity.ts';
import type { EntityType, EventType } from '../model/ontology.ts';
import type { Spot } from './spot.ts';
import { checkDistinct, checkFields, choiceAt, fieldAt, flagAt, membersAt, patternAt, textAt } from './spot.ts';

/** Compiles one file of `graph-schema/entities`. Throws `bad-schema`. */
export function compileEntity(spot: Spot): EntityType {
  checkFields(spot, { required: ['kind', 'definition', 'display'], optional: [] });
  const display = fieldAt(spot, 'display');
  checkFields(display, { required: ['colour', 'shape'], optional: [] });
  return {
    kind: entityKindAt(fieldAt(spot, 'kind')),
    definition: textAt(fieldAt(spot, 'definition')),
    display: { colour: colourAt(fieldAt(display, 'colour')), shape: choiceAt(fieldAt(display, 'shape'), SHAPES) },
  };
}

/** Compiles one file of `graph-schema/events`. Throws `bad-schema`. */
export function compileEvent(spot: Spot): EventType {
  checkFields(spot, { required: ['kind', 'definition'], optional: ['nouns', 'gathers'] });
  const nouns = membersAt(fieldAt(spot, 'nouns'));
  checkDistinct(nouns);
  return {
    kind: patternAt(fieldAt(spot, 'kind'), /^[a-z][a-z-]*$/, 'a word in lower case'),
    definition: textAt(fieldAt(spot, 'definition')),
    nouns: nouns.map((noun) => patternAt(noun, /^\p{Lu}\S*( \S+)*$/u, 'a noun with a capital')),
    gathers: flagAt(fieldAt(spot, 'gathers')),
  };
}

/** A colour as `#rrggbb`. */
export function colourAt(spot: Spot): string {
  return patternAt(spot, /^#[0-9a-f]{6}$/, 'a colour like #0072b2 in lower case');
}

const SHAPES = ['circle', 'square', 'diamond', 'triangle'] as const;

/** The entity files are where kinds are born: everything else is checked against what stands there. */
function entityKindAt(spot: Spot): EntityKind {
  return patternAt(spot, /^[A-Z][A-Za-z]*$/, 'a label like "Harbour"') as EntityKind;
}

import type { EntityKind } from '../model/entity.ts';
import type { Implication, QuadClass, RelationExample, RelationType, Timing } from '../model/ontology.ts';
import { colourAt } from './compile-entity.ts';
import { compileFrame, kindsAt } from './compile-frame.ts';
import { MODALITIES } from './modalities.ts';
import type { Spot } from './spot.ts';
import {
  checkDistinct,
  checkFields,
  choiceAt,
  fieldAt,
  flagAt,
  membersAt,
  patternAt,
  refuse,
  someMembersAt,
  textAt,
} from './spot.ts';

/** What the rest of the schema offers to a relation. */
export interface RelationContext {
  readonly kinds: readonly EntityKind[];
  readonly eventKinds: readonly string[];
}

/** Compiles one file of `graph-schema/relations`. Throws `bad-schema`. */
export function compileRelation(spot: Spot, context: RelationContext): RelationType {
  checkFields(spot, RELATION_FIELDS);
  const fromOffices = flagAt(fieldAt(spot, 'fromOffices'));
  const frames = membersAt(fieldAt(spot, 'frames')).map((member) => compileFrame(member, context.kinds));
  if (!fromOffices && frames.length === 0) refuse(fieldAt(spot, 'frames'), 'at least one frame, or fromOffices');
  return {
    label: labelAt(spot),
    tier: choiceAt(fieldAt(spot, 'tier'), ['core', 'extended']),
    definition: textAt(fieldAt(spot, 'definition')),
    directed: directedAt(fieldAt(spot, 'directed')),
    subjectKinds: someKindsAt(fieldAt(spot, 'subjectKinds'), context.kinds),
    objectKinds: someKindsAt(fieldAt(spot, 'objectKinds'), context.kinds),
    attributes: attributesAt(fieldAt(spot, 'attributes')),
    cameo: codesAt(fieldAt(spot, 'cameo'), /^\d{2,4}$/, 'a CAMEO code of two to four digits'),
    plover: codesAt(fieldAt(spot, 'plover'), /^[A-Z]+$/, 'a PLOVER event type in capitals'),
    quadClass: choiceAt(fieldAt(spot, 'quadClass'), QUAD_CLASSES),
    eventKind: choiceAt(fieldAt(spot, 'eventKind'), context.eventKinds),
    family: patternAt(fieldAt(spot, 'family'), /^[a-z][a-z-]*$/, 'a word in lower case'),
    timing: timingAt(fieldAt(spot, 'timing')),
    acrossBorders: flagAt(fieldAt(spot, 'acrossBorders')),
    betweenOthers: flagAt(fieldAt(spot, 'betweenOthers')),
    fromOffices,
    frames,
    implies: membersAt(fieldAt(spot, 'implies')).map(implicationAt),
    examples: membersAt(fieldAt(spot, 'examples')).map(compileExample),
    display: displayAt(fieldAt(spot, 'display')),
  };
}

const RELATION_FIELDS = {
  required: [
    'label',
    'tier',
    'definition',
    'directed',
    'subjectKinds',
    'objectKinds',
    'quadClass',
    'eventKind',
    'family',
    'display',
  ],
  optional: [
    'attributes',
    'cameo',
    'plover',
    'timing',
    'acrossBorders',
    'betweenOthers',
    'fromOffices',
    'frames',
    'implies',
    'examples',
  ],
};

const QUAD_CLASSES: readonly QuadClass[] = [
  'verbal cooperation',
  'material cooperation',
  'verbal conflict',
  'material conflict',
];

const LABEL = /^[A-Z][A-Z0-9_]*$/;

/** The file is named after the label, so that a relation is found by its name and none is defined twice. */
function labelAt(spot: Spot): string {
  const label = patternAt(fieldAt(spot, 'label'), LABEL, 'a label like SOME_RELATION');
  const name = `${label.toLowerCase().replaceAll('_', '-')}.json`;
  if (!spot.file.endsWith(`/${name}`))
    refuse(fieldAt(spot, 'label'), `the label that the file name says, or a file named ${name}`);
  return label;
}

function directedAt(spot: Spot): boolean {
  return typeof spot.value === 'boolean' ? spot.value : refuse(spot, 'true or false');
}

const TIMINGS: readonly Timing[] = ['occasion', 'statement', 'state'];

function timingAt(spot: Spot): Timing {
  return spot.value === undefined ? 'state' : choiceAt(spot, TIMINGS);
}

function someKindsAt(spot: Spot, kinds: readonly EntityKind[]): readonly EntityKind[] {
  someMembersAt(spot);
  return kindsAt(spot, kinds);
}

function attributesAt(spot: Spot): RelationType['attributes'] {
  return membersAt(spot).map((member) => {
    checkFields(member, { required: ['name', 'definition'], optional: ['values'] });
    return {
      name: patternAt(fieldAt(member, 'name'), /^[a-z][a-zA-Z]*$/, 'a name like "role"'),
      values: valuesAt(fieldAt(member, 'values')),
      definition: textAt(fieldAt(member, 'definition')),
    };
  });
}

function valuesAt(spot: Spot): readonly string[] | null {
  return spot.value === undefined || spot.value === null ? null : someMembersAt(spot).map(textAt);
}

function codesAt(spot: Spot, pattern: RegExp, expected: string): readonly string[] {
  const members = membersAt(spot);
  checkDistinct(members);
  return members.map((member) => patternAt(member, pattern, expected));
}

function implicationAt(spot: Spot): Implication {
  checkFields(spot, { required: ['relation', 'from'], optional: [] });
  return {
    relation: patternAt(fieldAt(spot, 'relation'), LABEL, 'the label of a relation'),
    from: choiceAt(fieldAt(spot, 'from'), ['place-abroad', 'named-event']),
  };
}

function compileExample(spot: Spot): RelationExample {
  checkFields(spot, { required: ['text', 'claims'], optional: [] });
  return { text: textAt(fieldAt(spot, 'text')), claims: membersAt(fieldAt(spot, 'claims')).map(exampleClaimAt) };
}

function exampleClaimAt(spot: Spot): readonly [string, string, string] {
  const [subject, object, modality, ...more] = membersAt(spot);
  if (subject === undefined || object === undefined || modality === undefined || more.length > 0) {
    return refuse(spot, 'three members: subject, object, modality');
  }
  return [textAt(subject), textAt(object), choiceAt(modality, MODALITIES)];
}

function displayAt(spot: Spot): RelationType['display'] {
  checkFields(spot, { required: ['verb', 'colour', 'line'], optional: [] });
  return {
    verb: textAt(fieldAt(spot, 'verb')),
    colour: colourAt(fieldAt(spot, 'colour')),
    line: choiceAt(fieldAt(spot, 'line'), ['solid', 'dashed']),
  };
}

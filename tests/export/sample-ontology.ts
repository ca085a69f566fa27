import type { EntityKind } from '../../src/model/entity.ts';
import type { EntityType, Ontology, RelationType } from '../../src/model/ontology.ts';

/** Five kinds, three relations with attributes, and one constraint of each kind. */
export const sampleOntology: Ontology = {
  entities: new Map(
    [
      entityType('Person', '#c36301', 'circle'),
      entityType('Country', '#3547be', 'square'),
      entityType('Organisation', '#2f8577', 'diamond'),
      entityType('Place', '#6b7280', 'triangle'),
      entityType('Event', 'plum', 'triangle'),
    ].map((type) => [type.kind, type]),
  ),
  relations: new Map(
    [
      relationType('MET_WITH', 'met with', { directed: false, attributes: ['place'] }),
      relationType('INVITED', 'invited', { directed: true, attributes: ['to'] }),
      relationType('REPRESENTS', 'represents', { directed: true, attributes: ['role', 'status'] }),
    ].map((type) => [type.label, type]),
  ),
  events: new Map(),
  structure: new Map([['HELD_IN', { label: 'HELD_IN', definition: 'Where.', from: ['Event'], to: ['Place'] }]]),
  constraints: [
    { label: 'Person', property: 'id', kind: 'unique' },
    { label: 'Entity', property: 'name', kind: 'exists' },
    { label: 'Entity', property: 'name', kind: 'index' },
    { label: 'HELD_IN', property: 'id', kind: 'index' },
  ],
};

function entityType(kind: EntityKind, colour: string, shape: EntityType['display']['shape']): EntityType {
  return { kind, definition: '', display: { colour, shape } };
}

interface RelationOptions {
  readonly directed: boolean;
  readonly attributes: readonly string[];
}

function relationType(label: string, verb: string, { directed, attributes }: RelationOptions): RelationType {
  return {
    label,
    tier: 'core',
    definition: '',
    directed,
    subjectKinds: ['Person'],
    objectKinds: ['Person'],
    attributes: attributes.map((name) => ({ name, values: null, definition: '' })),
    cameo: [],
    plover: [],
    quadClass: 'verbal cooperation',
    eventKind: 'meeting',
    family: 'meeting',
    timing: 'state',
    acrossBorders: false,
    betweenOthers: false,
    fromOffices: false,
    frames: [],
    implies: [],
    examples: [],
    display: { verb, colour: '#2454c6', line: directed ? 'dashed' : 'solid' },
  };
}

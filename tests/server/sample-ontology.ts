import type { EntityKind } from '../../src/model/entity.ts';
import type { EntityType, Ontology, RelationType } from '../../src/model/ontology.ts';

/** A small ontology for server and viewer tests: five kinds, nine relations. */
export const sampleOntology: Ontology = {
  entities: new Map(
    [
      kind('Person', '#c36301', 'circle'),
      kind('Country', '#3547be', 'square'),
      kind('Organisation', '#2f8577', 'diamond'),
      kind('Place', '#6b7280', 'triangle'),
      kind('Event', '#8a2458', 'triangle'),
    ].map((type) => [type.kind, type]),
  ),
  relations: new Map(
    [
      relation('REPRESENTS', 'represents', '#8a8f98', { directed: true, fromOffices: true }),
      relation('MET_WITH', 'met with', '#2454c6', { family: 'meeting' }),
      relation('SPOKE_WITH', 'spoke with', '#2b8fb3', { family: 'meeting' }),
      relation('INVITED', 'invited', '#c2710c', { directed: true }),
      relation('VISITED', 'visited', '#1d8a5f', { directed: true }),
      relation('ATTENDED', 'attended', '#7a4fc0', { directed: true }),
      relation('SIGNED_WITH', 'signed with', '#a8327d', {}),
      relation('SANCTIONED', 'imposed sanctions on', '#b3261e', { directed: true }),
      relation('MEDIATED', 'mediated for', '#6f7d1c', { directed: true }),
    ].map((type) => [type.label, type]),
  ),
  events: new Map(),
  structure: new Map(),
  constraints: [],
};

function kind(name: EntityKind, colour: string, shape: EntityType['display']['shape']): EntityType {
  return { kind: name, definition: `A ${name.toLowerCase()}.`, display: { colour, shape } };
}

function relation(label: string, verb: string, colour: string, options: Partial<RelationType>): RelationType {
  return {
    label,
    tier: 'core',
    definition: `One party ${verb} another.`,
    directed: false,
    subjectKinds: [],
    objectKinds: [],
    attributes: [],
    cameo: [],
    plover: [],
    quadClass: 'verbal cooperation',
    eventKind: 'meeting',
    family: label.toLowerCase(),
    timing: 'state',
    acrossBorders: false,
    betweenOthers: false,
    fromOffices: false,
    frames: [],
    implies: [],
    examples: [],
    display: { verb, colour, line: 'solid' },
    ...options,
  };
}

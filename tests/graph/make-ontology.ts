import type { Ontology, RelationType } from '../../src/model/ontology.ts';

/** A small ontology of its own, so that these tests do not hang on the product's graph-schema. */
export function makeOntology(): Ontology {
  const relations = [
    makeRelation('MEETS', { family: 'contact', eventKind: 'contact' }),
    makeRelation('CALLS', { family: 'contact', eventKind: 'call' }),
    makeRelation('GOES_TO', { directed: true, eventKind: 'trip', objectKinds: ['Country'] }),
    makeRelation('SIGNS_WITH', { attributes: [{ name: 'paper', values: null, definition: 'what is signed' }] }),
    makeRelation('SERVES', {
      directed: true,
      timing: 'state',
      acrossBorders: false,
      betweenOthers: false,
      fromOffices: true,
      attributes: [
        { name: 'role', values: null, definition: 'office' },
        { name: 'status', values: ['current', 'former'], definition: 'when' },
      ],
    }),
    makeRelation('BELONGS_TO', { directed: true, attributes: [{ name: 'role', values: null, definition: 'seat' }] }),
  ];
  return {
    entities: new Map(),
    relations: new Map(relations.map((relation) => [relation.label, relation])),
    events: new Map(),
    structure: new Map(),
    constraints: [],
  };
}

function makeRelation(label: string, given: Partial<RelationType>): RelationType {
  return {
    label,
    tier: 'core',
    definition: label,
    directed: false,
    subjectKinds: ['Person', 'Country'],
    objectKinds: ['Person', 'Country'],
    attributes: [],
    cameo: [],
    plover: [],
    quadClass: 'verbal cooperation',
    eventKind: label.toLowerCase(),
    family: label.toLowerCase(),
    timing: 'state',
    acrossBorders: false,
    betweenOthers: false,
    fromOffices: false,
    frames: [],
    implies: [],
    examples: [],
    display: { verb: label, colour: '#000000', line: 'solid' },
    ...given,
  };
}

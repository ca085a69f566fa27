import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DragomanError } from '../../src/errors.ts';
import { openOntology } from '../../src/schema/open-ontology.ts';
import { editFile, SCHEMA_FOLDER, withSchemaCopy } from './planted-schema.ts';

const MET = 'relations/met-with.json';

const HARBOURED = {
  label: 'HARBOURED',
  tier: 'extended',
  definition: 'Gave shelter to a person.',
  directed: true,
  subjectKinds: ['Country'],
  objectKinds: ['Person'],
  quadClass: 'material cooperation',
  eventKind: 'aid',
  family: 'harbouring',
  frames: [{ verbs: ['harbour'], subject: ['subject'], object: ['object'] }],
  display: { verb: 'harboured', colour: '#767b85', line: 'solid' },
};

/** The error that opening the folder gives; fails the test when there is none. */
function errorOf(folder: string): DragomanError {
  try {
    openOntology(folder);
  } catch (error) {
    if (error instanceof DragomanError) return error;
    throw error;
  }
  throw new Error('the schema was accepted');
}

describe('openOntology', () => {
  it('compiles all parts of the shipped schema', () => {
    const ontology = openOntology();
    expect([...ontology.entities.keys()]).toEqual(['Country', 'Event', 'Organisation', 'Person', 'Place']);
    expect(ontology.relations.size).toBe(22);
    expect(ontology.structure.size).toBe(8);
    expect(ontology.events.get('summit')?.nouns).toContain('Summit');
    expect(ontology.constraints).toContainEqual({ label: 'Claim', property: 'id', kind: 'unique' });
  });

  it('fills what a frame leaves out', () => {
    withSchemaCopy((folder) => {
      writeFileSync(join(folder, 'relations/harboured.json'), JSON.stringify(HARBOURED));
      const relation = openOntology(folder).relations.get('HARBOURED');
      expect(relation?.frames).toEqual([
        {
          verbs: ['harbour'],
          nouns: [],
          rosters: [],
          subject: ['subject'],
          object: ['object'],
          collective: false,
          requires: [],
          unless: [],
          objectKinds: [],
          subjectKinds: [],
          modality: null,
          unlessTold: [],
          unlessBefore: [],
          unlessPersons: [],
        },
      ]);
      expect(relation).toMatchObject({
        attributes: [],
        cameo: [],
        plover: [],
        implies: [],
        examples: [],
        timing: 'state',
        acrossBorders: false,
        betweenOthers: false,
        fromOffices: false,
      });
    });
  });

  it('reads the same from a path with or without a closing slash and from a URL', () => {
    const expected = [...openOntology().relations.keys()];
    const bare = SCHEMA_FOLDER.replace(/[/\\]$/, '');
    for (const folder of [SCHEMA_FOLDER, bare, pathToFileURL(SCHEMA_FOLDER), pathToFileURL(bare)]) {
      expect([...openOntology(folder).relations.keys()]).toEqual(expected);
    }
  });

  it('leaves no field undefined', () => {
    const walk = (value: unknown): void => {
      expect(value).not.toBeUndefined();
      if (value instanceof Map) value.forEach(walk);
      else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
    };
    walk({ ...openOntology() });
  });
});

describe('a schema with a fault', () => {
  const frameFault = (change: object) => (json: Record<string, unknown>) => ({
    ...json,
    frames: [{ verbs: ['meet'], subject: ['subject'], object: ['with'], ...change }],
  });

  it.each([
    [
      'no label',
      MET,
      ({ label: _, ...json }: object & { label?: unknown }) => json,
      `${MET} $: expected the field "label"`,
    ],
    [
      'a misspelt field',
      MET,
      (json: object) => ({ ...json, framez: [] }),
      `${MET} $.framez: expected no field of this name`,
    ],
    [
      'a label of another file',
      MET,
      (json: object) => ({ ...json, label: 'SAW' }),
      `${MET} $.label: expected the label that the file name says, or a file named saw.json, found "SAW"`,
    ],
    [
      'an unknown kind',
      MET,
      (json: object) => ({ ...json, objectKinds: ['Planet'] }),
      `${MET} $.objectKinds[0]: expected one of Country, Event, Organisation, Person, Place, found "Planet"`,
    ],
    [
      'an unknown event kind',
      MET,
      (json: object) => ({ ...json, eventKind: 'party' }),
      `${MET} $.eventKind: expected one of `,
    ],
    [
      'directed as a text',
      MET,
      (json: object) => ({ ...json, directed: 'no' }),
      `${MET} $.directed: expected true or false, found "no"`,
    ],
    [
      'no kinds',
      MET,
      (json: object) => ({ ...json, subjectKinds: [] }),
      `${MET} $.subjectKinds: expected a list with at least one member`,
    ],
    [
      'a CAMEO code that is none',
      MET,
      (json: object) => ({ ...json, cameo: ['4'] }),
      `${MET} $.cameo[0]: expected a CAMEO code`,
    ],
    [
      'a colour by name',
      MET,
      (json: object) => ({ ...json, display: { verb: 'met', colour: 'red', line: 'solid' } }),
      `${MET} $.display.colour: expected a colour`,
    ],
    [
      'a relation that follows but does not exist',
      MET,
      (json: object) => ({ ...json, implies: [{ relation: 'SAW', from: 'named-event' }] }),
      `${MET} $.implies: expected relations that exist, but SAW does not`,
    ],
    [
      'another direction than its family',
      'relations/negotiated-with.json',
      (json: object) => ({ ...json, directed: true }),
      'relations/negotiated-with.json $.directed: expected false, as its family "talks" is, found true',
    ],
    [
      'an example without modality',
      MET,
      (json: object) => ({ ...json, examples: [{ text: 'A met B.', claims: [['A', 'B']] }] }),
      `${MET} $.examples[0].claims[0]: expected three members`,
    ],
    [
      'frames that are no list',
      MET,
      (json: object) => ({ ...json, frames: {} }),
      `${MET} $.frames: expected a list, found {}`,
    ],
    [
      'no frames',
      MET,
      (json: object) => ({ ...json, frames: [] }),
      `${MET} $.frames: expected at least one frame, or fromOffices`,
    ],
    [
      'a frame with verbs and nouns',
      MET,
      frameFault({ nouns: ['talk'] }),
      `${MET} $.frames[0]: expected one of verbs, nouns and rosters`,
    ],
    [
      'an unknown slot',
      MET,
      frameFault({ object: ['wiht'] }),
      `${MET} $.frames[0].object[0]: expected one of subject, object`,
    ],
    [
      'a noun slot at a verb',
      MET,
      frameFault({ subject: ['possessor'] }),
      `${MET} $.frames[0].subject[0]: expected one of subject, object`,
    ],
    [
      'a collective frame without a shared slot',
      MET,
      frameFault({ collective: true }),
      `${MET} $.frames[0].collective: expected a collective frame to list one slot`,
    ],
    [
      'a lemma with a capital',
      MET,
      frameFault({ verbs: ['Meet'] }),
      `${MET} $.frames[0].verbs[0]: expected lemmas in lower case`,
    ],
    [
      'a lemma twice',
      MET,
      frameFault({ verbs: ['meet', 'meet'] }),
      `${MET} $.frames[0].verbs[1]: expected a member that does not stand twice`,
    ],
    [
      'an unknown modality',
      MET,
      frameFault({ modality: 'sure' }),
      `${MET} $.frames[0].modality: expected one of happened, planned, possible, denied`,
    ],
    [
      'an entity kind twice',
      'entities/place.json',
      (json: object) => ({ ...json, kind: 'Person' }),
      'entities/place.json $: expected a kind that no other file defines, but Person is defined twice',
    ],
    [
      'an event noun without capital',
      'events/war.json',
      (json: object) => ({ ...json, nouns: ['war'] }),
      'events/war.json $.nouns[0]: expected a noun with a capital',
    ],
    [
      'a constraint on nothing',
      'constraints.json',
      () => ({ constraints: [{ label: 'Ship', property: 'id', kind: 'unique' }] }),
      'constraints.json $.constraints[0].label: expected one of ',
    ],
    [
      'a structural label twice',
      'structure.json',
      () => ({ relations: [1, 2].map(() => ({ label: 'IN', definition: 'in', from: ['Place'], to: ['Country'] })) }),
      'structure.json $: expected each label once, but IN stands twice',
    ],
    ['a list for an object', 'structure.json', () => [], 'structure.json $: expected an object, found []'],
  ])('with %s is refused with file, path and expectation', (_, file, edit, message) => {
    withSchemaCopy((folder) => {
      editFile(folder, file, edit);
      const error = errorOf(folder);
      expect(error.code).toBe('bad-schema');
      expect(error.message).toContain(message);
    });
  });

  it('names the file that is not JSON', () => {
    withSchemaCopy((folder) => {
      writeFileSync(join(folder, 'events/war.json'), '{ "kind": ');
      expect(errorOf(folder).message).toMatch(/^events\/war\.json: not valid JSON/);
    });
  });

  it.each([
    ['structure.json', /^structure\.json: cannot be read/],
    ['relations', /^relations\/: cannot be read/],
  ])('says that %s is missing', (name, message) => {
    withSchemaCopy((folder) => {
      rmSync(join(folder, name), { recursive: true });
      expect(errorOf(folder).message).toMatch(message);
    });
  });

  it('shows no more than a piece of a long value', () => {
    withSchemaCopy((folder) => {
      editFile(folder, MET, (json) => ({ ...json, tier: 'x'.repeat(5000) }));
      expect(errorOf(folder).message.length).toBeLessThan(200);
    });
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { SCHEMA_FOLDER } from './planted-schema.ts';

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });

function readJson(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(SCHEMA_FOLDER, name), 'utf8'));
}

function namesIn(subfolder: string): readonly string[] {
  return readdirSync(join(SCHEMA_FOLDER, subfolder)).map((name) => `${subfolder}/${name}`);
}

const validators = new Map<string, ValidateFunction>(
  ['entity', 'event', 'relation', 'structure', 'constraints'].map((name) => [
    name,
    ajv.compile(readJson(`schema/${name}.schema.json`)),
  ]),
);

function faultsOf(schema: string, json: unknown): readonly string[] {
  const validate = validators.get(schema);
  if (validate === undefined) throw new RangeError(schema);
  validate(json);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

const files = [
  ...namesIn('entities').map((name) => [name, 'entity', '../schema/entity.schema.json'] as const),
  ...namesIn('events').map((name) => [name, 'event', '../schema/event.schema.json'] as const),
  ...namesIn('relations').map((name) => [name, 'relation', '../schema/relation.schema.json'] as const),
  ['structure.json', 'structure', './schema/structure.schema.json'] as const,
  ['constraints.json', 'constraints', './schema/constraints.schema.json'] as const,
];

describe('the JSON Schema of the schema files', () => {
  it.each(files)('accepts %s, which names it for editors', (name, schema, reference) => {
    const json = readJson(name);
    expect(faultsOf(schema, json)).toEqual([]);
    expect(json.$schema).toBe(reference);
  });

  const relation = readJson('relations/met-with.json');
  const frame = { verbs: ['meet'], subject: ['subject'], object: ['with'] };

  it.each([
    ['a missing direction', { ...relation, directed: undefined }],
    ['an unknown field', { ...relation, colour: '#000000' }],
    ['an unknown kind', { ...relation, subjectKinds: ['Planet'] }],
    ['a frame with verbs and nouns', { ...relation, frames: [{ ...frame, nouns: ['talk'] }] }],
    ['a frame with verbs and rosters', { ...relation, frames: [{ ...frame, rosters: ['talk'] }] }],
    [
      'a roster with a slot of verbs',
      { ...relation, frames: [{ rosters: ['talk'], subject: ['subject'], object: ['member'] }] },
    ],
    ['a roster without occasions', { ...relation, frames: [{ rosters: [], subject: ['host'], object: ['member'] }] }],
    ['a frame without a trigger', { ...relation, frames: [{ subject: ['subject'], object: ['with'] }] }],
    ['a verb frame with a slot of nouns', { ...relation, frames: [{ ...frame, subject: ['governor'] }] }],
    [
      'a noun frame with a slot of verbs',
      { ...relation, frames: [{ nouns: ['talk'], subject: ['object'], object: ['with'] }] },
    ],
    ['a lemma with a capital', { ...relation, frames: [{ ...frame, verbs: ['Meet'] }] }],
    ['an unknown modality', { ...relation, frames: [{ ...frame, modality: 'certain' }] }],
    ['an example claim of two members', { ...relation, examples: [{ text: 'A met B.', claims: [['A', 'B']] }] }],
    ['a relation without frames or offices', { ...relation, frames: [] }],
    ['a PLOVER type that does not exist', { ...relation, plover: ['MEET'] }],
  ])('refuses %s', (_, json) => {
    expect(faultsOf('relation', JSON.parse(JSON.stringify(json)))).not.toEqual([]);
  });
});

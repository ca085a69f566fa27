import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DragomanError } from '../../src/errors.ts';
import type { EntityKind } from '../../src/model/entity.ts';
import { compileEntity, compileEvent } from '../../src/schema/compile-entity.ts';
import { compileRelation } from '../../src/schema/compile-relation.ts';
import { compileConstraints, compileStructure } from '../../src/schema/compile-structure.ts';
import { openOntology } from '../../src/schema/open-ontology.ts';
import type { Spot } from '../../src/schema/spot.ts';
import { SCHEMA_FOLDER, withSchemaCopy } from './planted-schema.ts';

const { entities, events } = openOntology();
const context = { kinds: [...entities.keys()], eventKinds: [...events.keys()] };
const LABELS = [...context.kinds, 'Article', 'Claim', 'Event', 'Entity'];

const COMPILERS: Readonly<Record<string, (spot: Spot) => unknown>> = {
  entities: compileEntity,
  events: compileEvent,
  relations: (spot) => compileRelation(spot, context),
  'structure.json': compileStructure,
  'constraints.json': (spot) => compileConstraints(spot, LABELS),
};

const FILES = Object.keys(COMPILERS).flatMap((part) =>
  part.endsWith('.json') ? [part] : readdirSync(join(SCHEMA_FOLDER, part)).map((name) => `${part}/${name}`),
);
const read = (file: string): unknown => JSON.parse(readFileSync(join(SCHEMA_FOLDER, file), 'utf8'));

/** The complaint about a file with this content, or null; any other error fails the test. */
function complaint(file: string, value: unknown): string | null {
  const compile = COMPILERS[file.split('/')[0] ?? ''];
  try {
    compile?.({ file, path: '$', value });
    return null;
  } catch (error) {
    if (error instanceof DragomanError && error.code === 'bad-schema') return error.message;
    throw error;
  }
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface Place {
  readonly path: string;
  readonly value: unknown;
  /** The whole with something else in this place. */
  put(other: unknown): unknown;
}

/** The places in a JSON value. */
function* places(value: unknown, path = '$'): Iterable<Place> {
  for (const step of stepsInto(value, path)) {
    for (const inner of places(step.value, step.path)) yield { ...inner, put: (other) => step.put(inner.put(other)) };
  }
  yield { path, value, put: (other) => other };
}

function stepsInto(value: unknown, path: string): readonly Place[] {
  if (Array.isArray(value)) {
    // The first and the last stand for all: the lists of lemmas and examples are long.
    const ends = new Set(value.length === 0 ? [] : [0, value.length - 1]);
    return [...ends].map((at) => ({ path: `${path}[${at}]`, value: value[at], put: (other) => value.with(at, other) }));
  }
  if (!isObject(value)) return [];
  return Object.entries(value)
    .filter(([name]) => name !== '$schema')
    .map(([name, member]) => ({
      path: `${path}.${name}`,
      value: member,
      put: (other) => ({ ...value, [name]: other }),
    }));
}

/** What no place of a schema file may hold, whatever it holds now: none of the same sort. */
function wrongFor(value: unknown): readonly unknown[] {
  const all = [7, {}, [], true, 'x\n', null];
  if (Array.isArray(value)) return all.filter((one) => !Array.isArray(one));
  if (isObject(value)) return all.filter((one) => !isObject(one));
  return all.filter((one) => typeof one !== typeof value && one !== null);
}

describe.each(FILES)('%s', (file) => {
  const shipped = read(file);

  it('is in order as it is shipped', () => expect(complaint(file, shipped)).toBeNull());

  it('is refused by file and path wherever a value is of the wrong sort', () => {
    for (const { path, value, put } of places(shipped)) {
      for (const wrong of wrongFor(value)) {
        // These two may say aloud that there is nothing.
        if (wrong === null && /\.(values|modality)$/.test(path)) continue;
        const message = complaint(file, put(wrong));
        // A complaint may stand at the place itself or, where a whole list or frame is judged, around it.
        expect([path, wrong, message]).toEqual([path, wrong, expect.stringMatching(/^\S+ \$\S*: expected .+, found /)]);
        const [, where = ''] = /^(?:\S+) (\$\S*):/.exec(message ?? '') ?? [];
        expect(path.startsWith(where) || where.startsWith(path)).toBe(true);
        expect(message?.startsWith(`${file} `)).toBe(true);
      }
    }
  });

  it('is refused when a field has one letter too many', () => {
    if (!isObject(shipped)) throw new Error('a schema file holds an object');
    for (const [name, value] of Object.entries(shipped)) {
      if (name === '$schema') continue;
      const { [name]: _gone, ...others } = shipped;
      expect(complaint(file, { ...others, [`${name}s`]: value })).toMatch(new RegExp(`^${file} \\$`));
    }
  });

  it('may name its own schema and nothing else that is unknown', () => {
    expect(complaint(file, { ...(shipped as Json), $schema: 'x' })).toBeNull();
    expect(complaint(file, { ...(shipped as Json), comment: 'x' })).toContain(
      '$.comment: expected no field of this name',
    );
  });
});

describe('a schema folder on a disk of others', () => {
  const relations = new Map(openOntology().relations);
  let sizes: readonly number[] = [];
  beforeAll(() => {
    sizes = FILES.map((file) => readFileSync(join(SCHEMA_FOLDER, file)).length);
  });
  afterAll(() => {
    expect(FILES.map((file) => readFileSync(join(SCHEMA_FOLDER, file)).length)).toEqual(sizes);
  });

  it.each<[string, (text: string) => string]>([
    ['a byte-order mark', (text) => `\ufeff${text}`],
    ['Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
    ['no white space', (text) => JSON.stringify(JSON.parse(text))],
    [
      'its fields in another order',
      (text) => JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text)).reverse())),
    ],
  ])('compiles to the same with %s in every file', (_case, change) => {
    withSchemaCopy((folder) => {
      for (const file of FILES) writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
      expect(openOntology(folder).relations).toEqual(relations);
    });
  });

  it('is read without what editors leave beside its files', () => {
    withSchemaCopy((folder) => {
      for (const name of ['met-with.json~', '.met-with.json.swp', 'README.md', 'met-with.JSON.bak'])
        writeFileSync(join(folder, 'relations', name), 'not JSON');
      expect(openOntology(folder).relations).toEqual(relations);
    });
  });

  it('keeps kinds of entities that the user has added, for relations to join', () => {
    withSchemaCopy((folder) => {
      const ship = { kind: 'Ship', definition: 'A vessel.', display: { colour: '#123456', shape: 'square' } };
      writeFileSync(join(folder, 'entities/ship.json'), JSON.stringify(ship));
      const met = JSON.parse(readFileSync(join(folder, 'relations/met-with.json'), 'utf8'));
      writeFileSync(join(folder, 'relations/met-with.json'), JSON.stringify({ ...met, objectKinds: ['Ship'] }));
      const ontology = openOntology(folder);
      expect(ontology.entities.get('Ship' as EntityKind)?.display.colour).toBe('#123456');
      expect(ontology.relations.get('MET_WITH')?.objectKinds).toEqual(['Ship']);
    });
  });
});

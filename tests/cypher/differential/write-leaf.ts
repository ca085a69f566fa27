import type { Value } from '../../../src/cypher/values/value.ts';
import type { Draw } from './draw.ts';
import type { Cell } from './graph-shape.ts';
import { type Kind, type Place, variablesOf } from './place.ts';
import { INSTANT_KINDS, type InstantKind, writeInstant } from './write-instant.ts';
import { writeLiteral } from './write-literal.ts';

type Leaf = (place: Place) => string;

/** An expression of the kind without parts: a variable, a property, a parameter or a literal. */
export function writeLeaf(kind: Kind, place: Place): string {
  const { draw } = place.sheet;
  const names = variablesOf(place.scope, kind);
  if (names.length > 0 && draw.chance(0.6)) return draw.pick(names);
  const property = draw.chance(0.7) ? writeProperty(kind, place) : null;
  if (property !== null) return property;
  if (draw.chance(0.1)) return writeParameter(kind, place);
  return LITERALS[kind](place);
}

/** A property of a variable in scope that holds this kind, or null. */
function writeProperty(kind: Kind, { scope, sheet }: Place): string | null {
  const found = [
    ...variablesOf(scope, 'node').flatMap((name) => keysOf(sheet.shape.ofNodes, kind).map((key) => `${name}.${key}`)),
    ...variablesOf(scope, 'relationship').flatMap((name) =>
      keysOf(sheet.shape.ofRelationships, kind).map((key) => `${name}.${key}`),
    ),
  ];
  return found.length === 0 ? null : sheet.draw.pick(found);
}

function keysOf(cells: readonly Cell[], kind: Kind): readonly string[] {
  return cells.filter((cell) => cell.kind === kind).map((cell) => cell.key);
}

const VALUES: Partial<Readonly<Record<Kind, (draw: Draw) => Value>>> = {
  integer: (draw) => BigInt(draw.integer(-4, 12)),
  float: (draw) => draw.integer(-20, 20) / 4,
  string: (draw) => draw.pick(TEXTS),
  boolean: (draw) => draw.chance(0.5),
  integers: (draw) => Array.from({ length: draw.integer(0, 4) }, () => BigInt(draw.integer(-2, 5))),
  strings: (draw) => draw.some(TEXTS, 0.2),
  list: (draw) => [1n, 2.5, 'a', null, true, [1n], 1.0].filter(() => draw.chance(0.4)),
  map: (draw) => new Map<string, Value>([['x', BigInt(draw.integer(0, 3))]]),
};

const TEXTS = ['', 'a', 'b', 'abc', 'aXb', 'a,b', 'ünï', '12', '2.5', ' a ', 'TRUE', '😀', "o'clock"];

function writeParameter(kind: Kind, place: Place): string {
  const make = VALUES[kind];
  if (make === undefined) return LITERALS[kind](place);
  const { draw, parameters } = place.sheet;
  const name = `p${parameters.size}`;
  parameters.set(name, draw.chance(0.1) ? null : make(draw));
  return `$${name}`;
}

const instants = Object.fromEntries(
  INSTANT_KINDS.map((kind): [string, Leaf] => [kind, ({ sheet }) => writeInstant(kind, sheet.draw)]),
) as Record<InstantKind, Leaf>;

const LITERALS: Readonly<Record<Kind, Leaf>> = {
  ...instants,
  integer: plain('integer'),
  float: plain('float'),
  string: (place) => {
    const sampled = place.sheet.shape.ofNodes.filter((cell) => cell.kind === 'string');
    if (sampled.length === 0 || place.sheet.draw.chance(0.5)) return plain('string')(place);
    return writeLiteral(place.sheet.draw.pick(place.sheet.draw.pick(sampled).samples));
  },
  boolean: plain('boolean'),
  integers: plain('integers'),
  strings: plain('strings'),
  list: plain('list'),
  map: plain('map'),
  bag: plain('strings'),
  duration: ({ sheet }) =>
    `duration('P${sheet.draw.integer(0, 3)}M${sheet.draw.integer(0, 40)}DT${sheet.draw.integer(0, 9)}S')`,
  node: () => 'null',
  relationship: () => 'null',
  relationships: () => '[]',
  path: () => 'null',
};

function plain(kind: Kind): Leaf {
  return ({ sheet }) => writeLiteral(VALUES[kind]?.(sheet.draw) ?? null);
}

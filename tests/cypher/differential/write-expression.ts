import { BOOLEAN_WAYS } from './boolean-ways.ts';
import { FLOAT_WAYS, INTEGER_WAYS } from './number-ways.ts';
import type { At, Kind, Place, Way } from './place.ts';
import { DURATION_WAYS, INSTANT_WAYS } from './temporal-ways.ts';
import { BAG_WAYS, INTEGERS_WAYS, LIST_WAYS, MAP_WAYS, STRING_WAYS, STRINGS_WAYS } from './text-ways.ts';
import { writeLeaf } from './write-leaf.ts';

/** What an expression asks of the one who writes clauses: patterns and subqueries inside it. */
export type Inner = (place: Place) => Pick<At, 'pattern' | 'subquery'>;

const WAYS: Readonly<Record<Kind, readonly Way[]>> = {
  ...INSTANT_WAYS,
  integer: INTEGER_WAYS,
  float: FLOAT_WAYS,
  string: STRING_WAYS,
  boolean: BOOLEAN_WAYS,
  duration: DURATION_WAYS,
  integers: INTEGERS_WAYS,
  strings: STRINGS_WAYS,
  list: LIST_WAYS,
  map: MAP_WAYS,
  bag: BAG_WAYS,
  node: [],
  relationship: [],
  relationships: [],
  path: [],
};

/** Kinds that turn up where another is asked for, once in a while: what is then null or an error must be so everywhere. */
const STRANGERS: readonly Kind[] = ['integer', 'string', 'boolean', 'list', 'date', 'float', 'map'];

/** An expression that gives the kind, or null, or now and then something else. */
export function writeExpression(kind: Kind, place: Place, inner: Inner): string {
  const { draw } = place.sheet;
  if (draw.chance(0.015)) return 'null';
  const wanted = WAYS[kind].length > 0 && draw.chance(0.008) ? draw.pick(STRANGERS) : kind;
  if (place.depth <= 0 || draw.chance(0.25)) return writeLeaf(wanted, place);
  const at: At = {
    sheet: place.sheet,
    draw,
    scope: place.scope,
    of: (part, further = []) =>
      writeExpression(part, { ...place, scope: [...place.scope, ...further], depth: place.depth - 1 }, inner),
    ...inner({ ...place, depth: place.depth - 1 }),
  };
  const text = WAYS[wanted].length === 0 ? null : draw.pick(WAYS[wanted])(at);
  if (text === null) return writeLeaf(wanted, place);
  // Without brackets, now and then, the precedence of operators is compared too.
  return draw.chance(0.9) && !/^[\w.]+\([^()]*\)$/.test(text) ? `(${text})` : text;
}

import type { Kind, Place, Variable, Written } from './place.ts';
import { variablesOf } from './place.ts';
import { type Inner, writeExpression } from './write-expression.ts';
import { writePattern } from './write-pattern.ts';
import { projectionOf } from './write-projection.ts';

const PLAIN_KINDS: readonly Kind[] = ['integer', 'string', 'float', 'boolean'];

/** Patterns and subqueries inside an expression. */
export const inner: Inner = (place) => ({
  pattern: (naming) =>
    writePattern(
      { ...place, depth: Math.min(place.depth, 1) },
      {
        naming,
        steps: place.sheet.draw.integer(1, 2),
        condition: (scope) => expression('boolean', { ...place, scope, depth: 0 }),
      },
    ),
  subquery: (kind) => {
    const { text, scope } = writeMatch({ ...place, depth: 0 });
    return `${text} RETURN ${expression(kind, { ...place, scope, depth: 0 })} AS one`;
  },
});

/** An expression with all that may stand inside it. */
export function expression(kind: Kind, place: Place): string {
  return writeExpression(kind, place, inner);
}

/** One reading clause, or two that belong together. */
export function writeClause(place: Place): Written {
  const { draw } = place.sheet;
  const write = draw.pick([
    writeMatch,
    writeMatch,
    writeMatch,
    writeOptional,
    writeUnwind,
    writeWith,
    writeWith,
    writeCall,
  ]);
  return write(place);
}

/** `MATCH pattern, pattern WHERE condition`, with a named path or a shortest one now and then. */
export function writeMatch(place: Place): Written {
  const { draw } = place.sheet;
  if (draw.chance(0.08)) return writeShortest(place);
  const steps = draw.pick([0, 1, 1, 1, 2, 2, 3]);
  const first = writePattern(place, manner(place, steps));
  const isNamed = draw.chance(0.3);
  const path = isNamed ? place.sheet.name() : '';
  let { text, scope } = isNamed
    ? { text: `${path} = ${first.text}`, scope: [...first.scope, { name: path, kind: 'path' as const }] }
    : first;
  if (draw.chance(0.15)) {
    const second = writePattern({ ...place, scope }, manner(place, draw.integer(0, 1)));
    text = `${text}, ${second.text}`;
    scope = second.scope;
  }
  return { text: `MATCH ${text}${writeWhere({ ...place, scope }, 0.45)}`, scope };
}

function manner(place: Place, steps: number) {
  return {
    naming: 'new names',
    steps,
    condition: (scope: readonly Variable[]) => expression('boolean', { ...place, scope, depth: 1 }),
  } as const;
}

function writeWhere(place: Place, probability: number): string {
  return place.sheet.draw.chance(probability) ? ` WHERE ${expression('boolean', place)}` : '';
}

/** Only the length of a shortest path is certain where one of several is taken. */
function writeShortest(place: Place): Written {
  const { draw, shape } = place.sheet;
  const [from, to, path] = [place.sheet.name(), place.sheet.name(), place.sheet.name()];
  // Rows that only differ in what was bound before are tied, and which of them a limit keeps is open.
  const few = place.scope.length > 0 ? '' : ` ORDER BY ${from}.id, ${to}.id LIMIT ${draw.integer(1, 12)}`;
  const ends = `MATCH (${from}:${draw.pick(shape.labels)}), (${to}:${draw.pick(shape.labels)}) WHERE ${from} <> ${to} WITH ${[...place.scope.map(({ name }) => name), from, to].join(', ')}${few}`;
  const types = draw.chance(0.5) ? `:${draw.pick(shape.types)}` : '';
  const step = draw.pick([`-[${types}*]-`, `-[${types}*]->`, `-[${types}*..3]-`]);
  const hop = draw.pick([`(()-[${types}]-()){1,3}`, `(()-[${types}]->())+`, `-[${types}]->+`]);
  const length = place.sheet.name();
  const known = [...place.scope, { name: from, kind: 'node' }, { name: to, kind: 'node' }] as const;
  const one = draw.pick([
    `MATCH ${path} = shortestPath((${from})${step}(${to}))`,
    `OPTIONAL MATCH ${path} = shortestPath((${from})${step}(${to}))`,
    `MATCH ${path} = ${draw.pick(['SHORTEST 1', 'SHORTEST 2', 'ANY', 'ANY SHORTEST'])} (${from})${hop}(${to})`,
  ]);
  const all = draw.pick([
    `MATCH ${path} = allShortestPaths((${from})${step}(${to}))`,
    `MATCH ${path} = ${draw.pick(['ALL SHORTEST', 'SHORTEST 1 GROUPS', 'SHORTEST 2 GROUPS'])} (${from})${hop}(${to})`,
  ]);
  if (draw.chance(0.5)) return { text: `${ends} ${all}`, scope: [...known, { name: path, kind: 'path' }] };
  // What is not certain is forgotten at once.
  const carried = [...known.map(({ name }) => name), `length(${path}) AS ${length}`].join(', ');
  return { text: `${ends} ${one} WITH ${carried}`, scope: [...known, { name: length, kind: 'integer' }] };
}

function writeOptional(place: Place): Written {
  const { draw } = place.sheet;
  const pattern = writePattern(place, manner(place, draw.integer(1, 2)));
  return {
    text: `OPTIONAL MATCH ${pattern.text}${writeWhere({ ...place, scope: pattern.scope }, 0.4)}`,
    scope: pattern.scope,
  };
}

function writeUnwind(place: Place): Written {
  const { draw } = place.sheet;
  const name = place.sheet.name();
  const from = draw.pick(['integers', 'integers', 'strings', 'bag'] as const);
  const bags = variablesOf(place.scope, 'bag');
  const list =
    from === 'bag' && bags.length > 0 ? draw.pick(bags) : expression(from === 'bag' ? 'strings' : from, place);
  // What was gathered may be of any kind, so it is only ever compared.
  const kind: Kind = from === 'integers' ? 'integer' : 'string';
  return { text: `UNWIND ${list} AS ${name}`, scope: [...place.scope, { name, kind }] };
}

function writeWith(place: Place): Written {
  const { text, scope } = projectionOf('WITH', place, expression);
  return { text: `${text}${writeWhere({ ...place, scope }, 0.3)}`, scope };
}

/** `CALL (a, b) { … }` or with an importing `WITH`, sometimes a union inside. */
function writeCall(place: Place): Written {
  const { draw } = place.sheet;
  const imported = draw.some(place.scope, 0.6);
  const names = imported.map((one) => one.name).join(', ');
  const hasScope = draw.chance(0.6);
  const name = place.sheet.name();
  const kind = draw.pick(PLAIN_KINDS);
  const forms = kind === 'integer' ? ['count(*)', 'count(DISTINCT one)', 'max(one)'] : ['one', 'one', 'max(one)'];
  const branch = (): string => {
    const match = writeMatch({ ...place, scope: imported, depth: 1 });
    const value = expression(kind, { ...place, scope: match.scope, depth: 1 });
    const begin = hasScope || names === '' ? '' : `WITH ${names} `;
    return `${begin}${match.text} WITH ${value} AS one RETURN ${draw.pick(forms)} AS ${name}`;
  };
  const body = draw.chance(0.2) ? `${branch()} UNION ${draw.pick(['', 'ALL '])}${branch()}` : branch();
  const optional = draw.chance(0.15) ? 'OPTIONAL ' : '';
  const scope: readonly Variable[] = [...place.scope, { name, kind }];
  return { text: `${optional}CALL ${hasScope ? `(${names}) ` : ''}{ ${body} }`, scope };
}

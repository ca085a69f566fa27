import type { Cell } from './graph-shape.ts';
import { type Kind, type Place, type Variable, variablesOf, type Written } from './place.ts';
import { writeLiteral } from './write-literal.ts';

/** How a pattern may name things. */
export interface PatternManner {
  /** `known names`: only names that are there already, as a pattern used as a condition must. */
  readonly naming: 'new names' | 'known names';
  readonly steps: number;
  /** Writes a condition over these variables. */
  condition(scope: readonly Variable[]): string;
}

/** A pattern of nodes and relationships, of variable length too, and the variables there are after it. */
export function writePattern(place: Place, manner: PatternManner): Written {
  const { draw } = place.sheet;
  const steps = Math.max(manner.naming === 'known names' ? 1 : 0, manner.steps);
  let written = writeNode({ text: '', scope: place.scope }, place, manner);
  for (let step = 0; step < steps; step += 1) {
    const isQuantified = manner.naming === 'new names' && draw.chance(0.1);
    written = isQuantified ? writeQuantified(written, place, manner) : writeRelationship(written, place, manner);
    written = writeNode(written, place, manner);
  }
  return written;
}

/** `(n:A {i: 3})` after what is written so far. */
function writeNode({ text, scope }: Written, place: Place, manner: PatternManner): Written {
  const { draw, shape } = place.sheet;
  const known = variablesOf(scope, 'node');
  // The first node of a pattern that tests something is best a known one.
  if (known.length > 0 && draw.chance(text === '' ? 0.7 : 0.2)) return { text: `${text}(${draw.pick(known)})`, scope };
  const name = manner.naming === 'new names' && draw.chance(0.75) ? place.sheet.name() : '';
  const label = draw.chance(0.5) ? `:${writeLabelExpression(place)}` : '';
  const properties = draw.chance(0.12) ? ` ${writeProperties(shape.ofNodes, place)}` : '';
  const further = name === '' ? scope : [...scope, { name, kind: 'node' as const }];
  const where = name !== '' && properties === '' && draw.chance(0.08) ? ` WHERE ${manner.condition([...further])}` : '';
  return { text: `${text}(${name}${label}${properties}${where})`, scope: further };
}

function writeRelationship({ text, scope }: Written, place: Place, manner: PatternManner): Written {
  const { draw, shape } = place.sheet;
  const isNew = manner.naming === 'new names';
  const length = draw.chance(0.18) ? draw.pick(['*1..2', '*0..2', '*2', '*..2', '*1..1']) : '';
  const name = isNew && draw.chance(0.55) ? place.sheet.name() : '';
  const types = draw.chance(0.55) ? `:${writeTypes(place)}` : '';
  const properties = draw.chance(0.08) ? ` ${writeProperties(shape.ofRelationships, place)}` : '';
  const kind: Kind = length === '' ? 'relationship' : 'relationships';
  const further = name === '' ? scope : [...scope, { name, kind }];
  const where =
    name !== '' && length === '' && properties === '' && draw.chance(0.06)
      ? ` WHERE ${manner.condition([...further])}`
      : '';
  const inside = `${name}${types}${length}${properties}${where}`;
  const body = inside === '' && draw.chance(0.5) ? '-' : `-[${inside}]-`;
  return {
    text: `${text}${draw
      .pick([`${body}>`, `${body}>`, `<${body}`, body])
      .replace(/^-(>?)$/, '--$1')
      .replace(/^<-$/, '<--')}`,
    scope: further,
  };
}

/** `((x)-[y]->(z) WHERE …){1,2}`: its variables are lists afterwards, of which only those of relationships are used. */
function writeQuantified({ text, scope }: Written, place: Place, manner: PatternManner): Written {
  const { draw } = place.sheet;
  const [from, step, to] = [place.sheet.name(), place.sheet.name(), place.sheet.name()];
  const inside: readonly Variable[] = [
    { name: from, kind: 'node' },
    { name: step, kind: 'relationship' },
    { name: to, kind: 'node' },
  ];
  const types = draw.chance(0.6) ? `:${writeTypes(place)}` : '';
  const where = draw.chance(0.3) ? ` WHERE ${manner.condition([...scope, ...inside])}` : '';
  const arrow = draw.pick([`-[${step}${types}]->`, `<-[${step}${types}]-`, `-[${step}${types}]-`]);
  const times = draw.pick(['{1,2}', '{0,2}', '{2}', '{,1}', '{1}']);
  return {
    text: `${text}((${from})${arrow}(${to})${where})${times}`,
    scope: [...scope, { name: step, kind: 'relationships' }],
  };
}

function writeLabelExpression({ sheet: { draw, shape } }: Place): string {
  const label = (): string => draw.pick(shape.labels);
  if (draw.chance(0.75)) return label();
  return draw.pick([
    `${label()}|${label()}`,
    `${label()}&${label()}`,
    `!${label()}`,
    `(${label()}&!${label()})`,
    '%',
    `${label()}:${label()}`,
  ]);
}

function writeTypes({ sheet: { draw, shape } }: Place): string {
  const type = (): string => draw.pick(shape.types);
  return draw.chance(0.7) ? type() : `${type()}|${type()}`;
}

function writeProperties(cells: readonly Cell[], { sheet: { draw } }: Place): string {
  const usable = cells.filter(({ kind }) => kind !== 'mixed');
  if (usable.length === 0) return '{id: 1}';
  const { key, samples } = draw.pick(usable);
  return `{${key}: ${writeLiteral(draw.pick(samples))}}`;
}

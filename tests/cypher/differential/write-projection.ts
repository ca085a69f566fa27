import type { Kind, Place, Variable, Written } from './place.ts';

type Expressing = (kind: Kind, place: Place) => string;

/** A projection and what its order promises. */
export interface Projection extends Written {
  /** Columns that the rows are ordered by, most important first; null without ORDER BY. */
  readonly order: readonly number[] | null;
}

interface Column extends Variable {
  readonly text: string;
  readonly isAggregate: boolean;
}

/** Kinds whose order is the same everywhere, so that ORDER BY settles it. */
const ORDERED: readonly Kind[] = ['integer', 'float', 'string', 'boolean', 'date', 'datetime', 'localdatetime'];
const SHOWN: readonly Kind[] = [...ORDERED, 'integer', 'string', 'integer', 'duration', 'integers', 'list', 'map'];

/** `WITH …` or `RETURN …`: columns, grouping, DISTINCT, ORDER BY, SKIP and LIMIT. */
export function projectionOf(word: 'WITH' | 'RETURN', place: Place, express: Expressing): Projection {
  const { draw } = place.sheet;
  const columns = writeColumns(place, express);
  const isGrouped = columns.some((column) => column.isAggregate);
  const hasBag = columns.some((column) => column.kind === 'bag');
  const distinct = !isGrouped && !hasBag && draw.chance(0.2) ? 'DISTINCT ' : '';
  const sortable = columns.flatMap(({ kind }, index) => (ORDERED.includes(kind) ? [index] : []));
  const order = sortable.length > 0 && draw.chance(0.4) ? draw.shuffled(sortable) : null;
  const isTotal = order !== null && order.length === columns.length;
  const items = columns.map(({ text, name }) => (text === name ? name : `${text} AS ${name}`)).join(', ');
  const sorted = order === null ? '' : ` ORDER BY ${order.map((index) => sortKey(columns[index], place)).join(', ')}`;
  const cut =
    isTotal && draw.chance(0.5)
      ? draw.pick([' LIMIT 5', ' SKIP 2', ' SKIP 1 LIMIT 4', ' OFFSET 1', ' LIMIT 1 + 2'])
      : '';
  return {
    text: `${word} ${distinct}${items}${sorted}${cut}`,
    scope: columns.map(({ name, kind }) => ({ name, kind })),
    order,
  };
}

function sortKey(column: Column | undefined, { sheet: { draw } }: Place): string {
  return `${column?.name ?? ''}${draw.pick(['', '', ' ASC', ' DESC', ' DESCENDING'])}`;
}

function writeColumns(place: Place, express: Expressing): readonly Column[] {
  const { draw } = place.sheet;
  const carried = draw.some(place.scope, 0.45).map((one) => ({ ...one, text: one.name, isAggregate: false }));
  const isGrouped = draw.chance(0.35);
  // Lists in an open order are no grouping keys: two of them may be the same or not.
  const keys = isGrouped ? carried.filter(({ kind }) => kind !== 'bag') : carried;
  const fresh = Array.from({ length: draw.integer(keys.length === 0 || isGrouped ? 1 : 0, 2) }, (_, index) =>
    isGrouped && (index === 0 || draw.chance(0.5)) ? writeAggregate(place, express) : writeColumn(place, express),
  );
  return [...keys, ...fresh];
}

function writeColumn(place: Place, express: Expressing): Column {
  const kind = place.sheet.draw.pick(SHOWN);
  return { name: place.sheet.name(), kind, text: express(kind, place), isAggregate: false };
}

function writeAggregate(place: Place, express: Expressing): Column {
  const { draw } = place.sheet;
  const name = place.sheet.name();
  const of = (kind: Kind): string => express(kind, { ...place, depth: 1 });
  const distinct = draw.chance(0.25) ? 'DISTINCT ' : '';
  const ordered = draw.pick(ORDERED);
  const [kind, text] = draw.pick<readonly [Kind, string]>([
    ['integer', 'count(*)'],
    ['integer', `count(${distinct}${of(draw.pick(SHOWN))})`],
    ['integer', `sum(${distinct}${of('integer')})`],
    ['float', `avg(${distinct}${of(draw.pick(['integer', 'float']))})`],
    ['float', `sum(${of('float')})`],
    [ordered, `${draw.pick(['min', 'max'])}(${of(ordered)})`],
    ['bag', `collect(${distinct}${of(draw.pick(['integer', 'string']))})`],
    ['bag', `collect(${distinct}${of('string')})`],
    ['float', `${draw.pick(['stDev', 'stDevP'])}(${of('integer')})`],
    [
      'float',
      `${draw.pick(['percentileCont', 'percentileDisc'])}(${of('float')}, ${draw.pick(['0', '0.25', '0.5', '1.0'])})`,
    ],
    ['integer', `count(${distinct}${of('integer')}) + 1`],
    ['integer', `size(collect(${distinct}${of('integer')}))`],
  ]);
  return { name, kind, text, isAggregate: true };
}

import { alternativesOf, requiredOf } from '../../../src/cypher/ast/label-expression.ts';
import type { PathElement, PathPattern } from '../../../src/cypher/ast/pattern.ts';
import type { Clause } from '../../../src/cypher/ast/query.ts';
import { openCypher } from '../../../src/cypher/open-cypher.ts';
import { parsePatternList } from '../../../src/cypher/parser/parse-pattern.ts';
import { openCursor, parseStatement } from '../../../src/cypher/parser/parse-statement.ts';
import type { PropertyGraph } from '../../../src/cypher/property-graph.ts';
import type { Value } from '../../../src/cypher/values/value.ts';
import { type MutableGraph, packGraph } from './mutable-graph.ts';

type Bindings = Map<string, Value>;

/** Runs a setup statement: read clauses by the engine itself, CREATE and DELETE here. */
export function loadSetup(text: string, graph: MutableGraph, parameters: ReadonlyMap<string, Value>): void {
  const [clauses = []] = parseStatement(text).query.branches;
  let rows: Bindings[] = [new Map()];
  let at = 0;
  while (at < clauses.length) {
    const clause = clauses[at];
    if (clause?.kind === 'refused') {
      write(clause, text, { graph, parameters, rows });
      at += 1;
      continue;
    }
    const first = at;
    while (at < clauses.length && clauses[at]?.kind !== 'refused') at += 1;
    const part = text.slice(clauses[first]?.span.start, clauses[at - 1]?.span.end);
    rows = read(part, rows, { graph, parameters });
  }
}

interface Setting {
  readonly graph: MutableGraph;
  readonly parameters: ReadonlyMap<string, Value>;
}

/** Runs read clauses on rows and gives the new rows. */
function read(part: string, rows: readonly Bindings[], { graph, parameters }: Setting): Bindings[] {
  const packed = packGraph(graph);
  const names = [...(rows[0]?.keys() ?? [])];
  const imports = names.map((name) => `__row.\`${name}\` AS \`${name}\``).join(', ');
  const opening = `UNWIND $__rows AS __row ${imports === '' ? '' : `WITH __row, ${imports}`}`;
  const returned = /\bRETURN\b/i.test(part) ? '' : ' RETURN *';
  const list = rows.map((row) => new Map([...row].map(([name, value]) => [name, toPlace(value, packed)])));
  const result = openCypher(packed).query(`${opening} ${part}${returned}`, new Map([...parameters, ['__rows', list]]));
  return result.readAll().map((values) => {
    const row = new Map(result.columns.map((name, index) => [name, toId(values[index] ?? null, packed)]));
    row.delete('__row');
    return row;
  });
}

function toPlace(value: Value, packed: PropertyGraph): Value {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((one: Value) => toPlace(one, packed));
  if (!('kind' in value) || (value.kind !== 'node' && value.kind !== 'relationship')) return value;
  const count = value.kind === 'node' ? packed.nodeCount : packed.relationshipCount;
  const idAt = value.kind === 'node' ? packed.nodeElementId : packed.relationshipElementId;
  for (let place = 0; place < count; place += 1) if (idAt(place) === `${value.id}`) return { ...value, id: place };
  return null;
}

function toId(value: Value, packed: PropertyGraph): Value {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((one: Value) => toId(one, packed));
  if (!('kind' in value)) return value;
  if (value.kind === 'node') return { kind: 'node', id: Number(packed.nodeElementId(value.id)) };
  if (value.kind === 'relationship') return { ...value, id: Number(packed.relationshipElementId(value.id)) };
  return value;
}

interface Writing extends Setting {
  readonly rows: readonly Bindings[];
}

function write(clause: Extract<Clause, { kind: 'refused' }>, text: string, writing: Writing): void {
  const body = text.slice(clause.span.start, clause.span.end).replace(/^\s*(DETACH\s+)?\w+/i, '');
  if (clause.name === 'CREATE') create(body, writing);
  else if (clause.name.endsWith('DELETE')) remove(body, writing);
  else throw new Error(`The setup loader does not know ${clause.name}.`);
}

function remove(body: string, { graph, rows }: Writing): void {
  for (const row of rows) for (const name of body.split(',')) removeOne(row.get(name.trim()) ?? null, graph);
}

function removeOne(value: Value, graph: MutableGraph): void {
  if (value === null || typeof value !== 'object' || !('kind' in value)) return;
  const gone = value.kind === 'node' ? graph.nodes[value.id] : undefined;
  const edge = value.kind === 'relationship' ? graph.relationships[value.id] : undefined;
  if (gone !== undefined) gone.deleted = true;
  if (edge !== undefined) edge.deleted = true;
}

function create(body: string, writing: Writing): void {
  // One pattern after another, since a later one may read what an earlier one made.
  for (const pattern of parsePatternList(openCursor(body))) {
    const texts = [...new Set(pattern.elements.flatMap((one) => propertiesText(one, body)))];
    const maps = texts.length === 0 ? [] : evaluate(texts, writing);
    for (const [index, row] of writing.rows.entries()) {
      const properties = new Map(texts.map((text, column) => [text, maps[index]?.[column] ?? null]));
      createPath(pattern, row, { body, properties, graph: writing.graph });
    }
  }
}

function propertiesText(element: PathElement, body: string): readonly string[] {
  if (element.kind === 'quantified' || element.properties === null) return [];
  return [body.slice(element.properties.span.start, element.properties.span.end)];
}

function evaluate(texts: readonly string[], { rows, ...setting }: Writing): readonly (readonly Value[])[] {
  const columns = texts.map((text, index) => `${text} AS p${index}`).join(', ');
  return read(`RETURN ${columns}`, rows, setting).map((row) =>
    texts.map((_text, index) => row.get(`p${index}`) ?? null),
  );
}

interface Creating {
  readonly body: string;
  readonly properties: ReadonlyMap<string, Value>;
  readonly graph: MutableGraph;
}

function createPath(pattern: PathPattern, row: Bindings, creating: Creating): void {
  const ids = pattern.elements.map((element) => (element.kind === 'node' ? createNode(element, row, creating) : -1));
  for (const [index, element] of pattern.elements.entries()) {
    if (element.kind !== 'relationship') continue;
    const left = ids[index - 1] ?? -1;
    const right = ids[index + 1] ?? -1;
    const [start, end] = element.direction === 'in' ? [right, left] : [left, right];
    const [type = ''] = element.types === null ? [] : (alternativesOf(element.types) ?? []);
    const properties = mapOf(element, creating);
    const id = creating.graph.relationships.push({ type, start, end, properties, deleted: false }) - 1;
    if (element.variable !== null) row.set(element.variable.name, { kind: 'relationship', id });
  }
}

function createNode(element: Extract<PathElement, { kind: 'node' }>, row: Bindings, creating: Creating): number {
  const bound = element.variable === null ? undefined : row.get(element.variable.name);
  if (bound !== undefined && bound !== null && typeof bound === 'object' && 'kind' in bound && bound.kind === 'node') {
    return bound.id;
  }
  const labels = new Set(element.labels === null ? [] : requiredOf(element.labels));
  const id = creating.graph.nodes.push({ labels, properties: mapOf(element, creating), deleted: false }) - 1;
  if (element.variable !== null) row.set(element.variable.name, { kind: 'node', id });
  return id;
}

function mapOf(element: PathElement, { body, properties }: Creating): Map<string, Value> {
  const [text] = propertiesText(element, body);
  const value = text === undefined ? null : (properties.get(text) ?? null);
  return value instanceof Map ? new Map([...value].filter(([, one]) => one !== null)) : new Map();
}

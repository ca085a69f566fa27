import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { GraphView } from '../../../src/model/graph.ts';
import { adminColumns, LIST_SEPARATOR, toAdminRow } from '../../../src/pipeline/neo4j-files/admin-columns.ts';
import { adminImport } from '../../../src/pipeline/neo4j-files/admin-import.ts';
import { cypherLiteral, cypherMap } from '../../../src/pipeline/neo4j-files/cypher-literal.ts';
import { storedLinks } from '../../../src/pipeline/neo4j-files/stored-graph.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { awkwardTexts, awkwardView } from '../../export/awkward-text.ts';
import { sampleOntology } from '../../export/sample-ontology.ts';
import { sampleView, viewOf } from '../../export/sample-view.ts';
import { makeOntology } from '../../graph/make-ontology.ts';
import { makeBatch, toDelta } from '../../store/make-batches.ts';

const textOf = (ending: string, view: GraphView): string => {
  const file = adminImport.files.find((one) => one.ending === ending);
  if (file === undefined) throw new Error(`no file ${ending}`);
  return [...file.write(view, sampleOntology)].join('');
};

const rowsOf = (ending: string, view: GraphView) => Papa.parse<string[]>(textOf(ending, view).replace(/\n$/, '')).data;

const KINDS = ['entities', 'articles', 'claims', 'events', 'edges', 'links'];

const batchView = async (): Promise<GraphView> => {
  const store = await openStore('memory');
  await store.apply(toDelta(makeBatch(1, 20, 3), store.known()));
  return store.view();
};

describe('the files for neo4j-admin', () => {
  it('have a header and a data file for every kind, with as many cells in each', () => {
    for (const kind of KINDS) {
      const [header] = rowsOf(`.${kind}-header.csv`, sampleView);
      for (const row of rowsOf(`.${kind}.csv`, sampleView)) expect([kind, row.length]).toEqual([kind, header?.length]);
    }
  });

  it('have one line for every thing of the graph', async () => {
    const view = await batchView();
    const { entities, articles, claims, events } = view.counts();
    const lengths = KINDS.slice(0, 4).map((kind) => rowsOf(`.${kind}.csv`, view).length);
    expect(lengths).toEqual([entities, articles, claims, events]);
    expect(rowsOf('.links.csv', view)).toHaveLength([...storedLinks(view)].length);
  });

  it('join only nodes that they hold', async () => {
    const view = await batchView();
    const ids = new Set(KINDS.slice(0, 4).flatMap((kind) => rowsOf(`.${kind}.csv`, view).map(([id]) => id)));
    const links = [...rowsOf('.edges.csv', view), ...rowsOf('.links.csv', view)];
    expect(links.length).toBeGreaterThan(100);
    expect(links.flatMap((row) => row.slice(0, 2)).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('name every file in the command, once', () => {
    const command = textOf('.import.sh', sampleView);
    for (const { ending } of adminImport.files.filter((file) => file.ending.endsWith('.csv'))) {
      expect(command.split(`$name${ending}`).length).toBe(2);
    }
    expect(command).toMatch(/^#!\/bin\/sh\n/);
    expect(command).toMatch(/database import full "\$\{1:-neo4j\}" \\\n/);
  });

  it('have labels of graph-schema only', () => {
    const labels = new Set(rowsOf('.entities.csv', sampleView).map(([, label]) => label));
    const known = [...sampleOntology.entities.keys()].map((kind) => `Entity${LIST_SEPARATOR}${kind}`);
    expect([...labels].filter((label) => label !== 'Entity' && !known.includes(label ?? ''))).toEqual([]);
  });

  it('hold any text in a cell of its own, and what no cell holds in the script', () => {
    const header = rowsOf('.entities-header.csv', sampleView)[0] ?? [];
    const [name, aliases] = [header.indexOf('name:string'), header.indexOf('aliases:string[]')];
    fc.assert(
      fc.property(awkwardTexts, (texts) => {
        const view = awkwardView(texts);
        const rows = rowsOf('.entities.csv', view);
        expect(rows.map((row) => row.length)).toEqual([header.length, header.length]);
        const utf8 = Buffer.from(texts.name, 'utf8').toString('utf8');
        expect(rows[0]?.[name]).toBe(utf8);
        const isListed = texts.alias !== '' && !texts.alias.includes(LIST_SEPARATOR);
        expect(rows[0]?.[aliases]).toBe(isListed ? Buffer.from(texts.alias, 'utf8').toString('utf8') : '');
        if (!isListed) expect(textOf('.after-import.cypher', view)).toContain("{id: 'person/Q1', properties: {");
      }),
    );
  });

  it('are complete for an empty graph', () => {
    const empty = viewOf({ entities: [], edges: [], claims: [], articles: [] });
    for (const kind of KINDS) expect(textOf(`.${kind}.csv`, empty)).toBe('');
    expect(textOf('.after-import.cypher', empty)).toContain("MERGE (schema:DragomanSchema {id: 'schema'})");
  });
});

describe('toAdminRow', () => {
  const columns = adminColumns('Event', makeOntology());
  const row = (properties: Readonly<Record<string, unknown>>) => {
    const { cells, rest } = toAdminRow(new Map(Object.entries(properties)) as never, columns);
    const named = columns.map(({ name }, index) => [name, cells[index] ?? null] as const);
    return { cells: Object.fromEntries(named.filter(([, cell]) => cell !== null)), rest: Object.fromEntries(rest) };
  };

  it.each<[string, unknown, string]>([
    ['id', 'g-0', 'g-0'],
    ['id', 'a\0b', 'a\0b'],
    ['id', 'a\r\nb', 'a\r\nb'],
    ['kind', '', ''],
    ['date', { kind: 'date', day: 0 }, '1970-01-01'],
    ['date', { kind: 'date', day: -1 }, '1969-12-31'],
    ['disputed', false, 'false'],
    ['parties', ['a', 'b'], `a${LIST_SEPARATOR}b`],
  ])('puts %s %o into a cell', (name, value, cell) => {
    expect(row({ [name]: value })).toEqual({ cells: { [name]: cell }, rest: {} });
  });

  it.each<[string, unknown]>([
    ['date', '2024-03'],
    ['kind', { kind: 'date', day: 0 }],
    ['parties', []],
    ['parties', ['a', '']],
    ['parties', [`a${LIST_SEPARATOR}b`]],
    ['disputed', 'false'],
    ['attribute of nobody', 'x'],
    ['__proto__', 'x'],
  ])('leaves %s %o to the script', (name, value) => {
    const given = Object.fromEntries([[name, value]]);
    expect(row(given)).toEqual({ cells: {}, rest: given });
  });

  it('has a column for every attribute that graph-schema declares under a plain name', () => {
    const names = adminColumns('edges', makeOntology()).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['paper', 'role', 'status']));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('cypherLiteral', () => {
  it.each<[unknown, string]>([
    [null, 'null'],
    [true, 'true'],
    [5n, '5'],
    [-3n, '-3'],
    [5, '5e+0'],
    [0.25, '0.25'],
    [1e21, '1e+21'],
    ["it's", "'it\\'s'"],
    ['a\nb\0', "'a\\nb\\u0000'"],
    [['a', 1n], "['a', 1]"],
    [[], '[]'],
    [{ kind: 'date', day: 19_723 }, "date('2024-01-01')"],
  ])('writes %o as %s', (value, text) => {
    expect(cypherLiteral(value as never)).toBe(text);
  });

  it('refuses what no property can be', () => {
    expect(() => cypherLiteral(new Map())).toThrow(TypeError);
    expect(() => cypherLiteral({ kind: 'node', id: 1 })).toThrow(TypeError);
  });

  it('quotes keys that are no plain words', () => {
    const map = new Map([
      ['plain', 1n],
      ['a b', 2n],
      ['`}) DELETE n //', 3n],
    ]);
    expect(cypherMap(map)).toBe('{plain: 1, `a b`: 2, ```}) DELETE n //`: 3}');
  });
});

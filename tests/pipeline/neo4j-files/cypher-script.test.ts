import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GraphView } from '../../../src/model/graph.ts';
import { cypherName, cypherString } from '../../../src/pipeline/neo4j-files/cypher-literal.ts';
import { cypherScript } from '../../../src/pipeline/neo4j-files/cypher-script.ts';
import { awkwardText, awkwardTexts, awkwardView } from '../../export/awkward-text.ts';
import { sampleOntology } from '../../export/sample-ontology.ts';
import { edge, entity, sampleView, viewOf } from '../../export/sample-view.ts';
import { type CypherToken, cypherTokens, type UnicodeEscapes } from './cypher-tokens.ts';

const script = (view: GraphView): string =>
  cypherScript.files.flatMap((file) => [...file.write(view, sampleOntology)]).join('');

const READERS: readonly UnicodeEscapes[] = ['before lexing', 'in literals'];

describe.each(READERS)('the Cypher script for a reader that resolves \\u %s', { timeout: 60_000 }, (escapes) => {
  it('has string literals that give back every text of the graph', () => {
    const strings = stringsOf(cypherTokens(script(sampleView), escapes));
    for (const { id, name, aliases } of sampleView.entities()) {
      expect(strings).toEqual(expect.arrayContaining([id, name, ...aliases]));
    }
    expect(strings).toContain('Minister "A" met B & C\nin <Moscow>.');
  });

  it('keeps its statements whatever the texts are, and gives the texts back', () => {
    const plain = { name: 'name', alias: 'alias', quote: 'quote', title: 'title', role: 'role' };
    const shape = shapeOf(cypherTokens(script(awkwardView(plain)), escapes));
    fc.assert(
      fc.property(awkwardTexts, (texts) => {
        const tokens = cypherTokens(script(awkwardView(texts)), escapes);
        expect(shapeOf(tokens)).toEqual(shape);
        expect(stringsOf(tokens)).toEqual(expect.arrayContaining(Object.values(texts).map(asUtf8)));
      }),
    );
  });

  it('writes any text as one literal that unescapes to it', () => {
    fc.assert(
      fc.property(awkwardText, (text) => {
        expect(cypherTokens(cypherString(text), escapes)).toEqual([{ kind: 'string', value: asUtf8(text) }]);
      }),
      { numRuns: 1000 },
    );
  });

  it('writes any name as one name', () => {
    fc.assert(
      fc.property(awkwardText, (text) => {
        const tokens = cypherTokens(cypherName(text), escapes);
        expect(tokens.map(({ kind }) => kind)).toEqual(['name']);
      }),
    );
  });
});

describe('the Cypher script', () => {
  const text = script(sampleView);

  it('opens with the constraints and indexes of the Neo4j store, and waits for them', () => {
    expect(text).toMatch(/^\/\/ Dragoman: \d+ entities, \d+ edges, \d+ events, \d+ claims, \d+ articles\.\n/);
    expect(text).toContain(
      'CREATE CONSTRAINT `dragoman_entity_id` IF NOT EXISTS FOR (n:`Entity`) REQUIRE n.`id` IS UNIQUE;\n',
    );
    expect(text).toContain('CREATE INDEX `dragoman_entity_name` IF NOT EXISTS FOR (n:`Entity`) ON (n.`name`);\n');
    expect(text.indexOf('awaitIndexes')).toBeLessThan(text.indexOf('MERGE'));
    // Only the Enterprise edition has it, and cypher-shell stops at the first error.
    expect(text).not.toContain('IS NOT NULL;');
  });

  it('merges nodes and relationships by id, with labels and types as constants', () => {
    expect(text).toContain('MERGE (n:Entity {id: row.id})\nSET n = row.properties, n:Person;\n');
    expect(text).toContain('MERGE (a)-[r:INVITED {id: row.id}]->(b)\nSET r = row.properties;\n');
    expect(text).toContain('MATCH (a:Article {id: row[0]})\nMATCH (b:Claim {id: row[1]})\nMERGE (a)-[:STATES]->(b);\n');
  });

  it('writes a confidence of 1 as a float, like every other, and exact days as dates', () => {
    expect(text).toContain('confidence: 1e+0,');
    expect(text).toMatch(/ date: date\('\d{4}-\d\d-\d\d'\),/);
  });

  it('ends with the books by which Dragoman knows the graph again', () => {
    expect(text).toMatch(/MERGE \(schema:DragomanSchema \{id: 'schema'\}\)\n {2}ON CREATE SET schema.version = 1, /);
    expect(text).toMatch(/MERGE \(delta:DragomanDelta \{id: 'export'\}\)\n[^;]*;\n$/);
  });

  it('batches rows so that no statement grows with the graph', () => {
    const entities = Array.from({ length: 450 }, (_, index) => entity(`person/x-${index}`, 'Person'));
    const many = script(viewOf({ entities, edges: [], claims: [], articles: [] }));
    const sizes = many
      .split('UNWIND')
      .slice(1)
      .map((statement) => statement.split("\n  {id: '").length - 1);
    expect(sizes).toEqual([200, 200, 50]);
  });

  it('never makes a type or a label of a word that the ontology does not know, and says what it left out', () => {
    const entities = [entity('person/Q1', 'Person'), entity('person/x-2', 'Gang' as 'Person')];
    const relation = 'X]->() DETACH DELETE (n) //';
    const edges = [edge('edge-1', ['person/Q1', 'person/x-2'], { relation })];
    const odd = script(viewOf({ entities, edges, claims: [], articles: [] }));
    expect(odd).not.toContain('DETACH');
    expect(odd).not.toContain('n:Gang');
    expect(odd).toMatch(/\/\/ Left out, .*: 1 relationships\.\n$/);
  });
});

function stringsOf(tokens: readonly CypherToken[]): readonly string[] {
  return tokens.filter(({ kind }) => kind === 'string').map(({ value }) => value);
}

/** The statements without their texts and offsets, and without the JSON of what is not Unicode. */
function shapeOf(tokens: readonly CypherToken[]): string {
  const words = tokens.map(({ kind, value }) => (kind === 'string' ? 'TEXT' : /^\d/.test(value) ? '0' : value));
  return words.join(' ').replaceAll(' , exact : TEXT', '');
}

function asUtf8(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

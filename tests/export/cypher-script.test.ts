import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cypherName, cypherString } from '../../src/export/cypher-literal.ts';
import { awkwardText, awkwardTexts, awkwardView } from './awkward-text.ts';
import { type CypherToken, cypherTokens, type UnicodeEscapes } from './cypher-tokens.ts';
import { exportText } from './export-text.ts';
import { edge, entity, sampleView, viewOf } from './sample-view.ts';

const READERS: readonly UnicodeEscapes[] = ['before lexing', 'in literals'];

describe.each(READERS)('the Cypher script for a reader that resolves \\u %s', { timeout: 60_000 }, (escapes) => {
  it('has string literals that give back every text of the graph', () => {
    const strings = stringsOf(cypherTokens(exportText('cypher', sampleView), escapes));
    for (const { id, name, aliases } of sampleView.entities()) {
      expect(strings).toEqual(expect.arrayContaining([id, name, ...aliases]));
    }
    expect(strings).toContain('Minister "A" met B & C\nin <Moscow>.');
  });

  it('keeps its statements whatever the texts are, and gives the texts back', () => {
    const plain = { name: 'name', alias: 'alias', quote: 'quote', title: 'title', role: 'role' };
    const shape = shapeOf(cypherTokens(exportText('cypher', awkwardView(plain)), escapes));
    fc.assert(
      fc.property(awkwardTexts, (texts) => {
        const tokens = cypherTokens(exportText('cypher', awkwardView(texts)), escapes);
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
  const script = exportText('cypher', sampleView);

  it('opens with the constraints of the ontology, and the one it needs itself', () => {
    expect(script).toContain('CREATE CONSTRAINT IF NOT EXISTS FOR (x:Entity) REQUIRE x.id IS UNIQUE;\n');
    expect(script).toContain('CREATE CONSTRAINT IF NOT EXISTS FOR (x:Person) REQUIRE x.id IS UNIQUE;\n');
    expect(script).toContain('CREATE INDEX IF NOT EXISTS FOR (x:Entity) ON (x.name);\n');
    expect(script).toContain('CREATE INDEX IF NOT EXISTS FOR ()-[x:HELD_IN]-() ON (x.id);\n');
  });

  it('mentions what only the Enterprise edition has as a comment', () => {
    expect(script).toMatch(/^\/\/ Enterprise edition: .* IS NOT NULL;$/m);
  });

  it('merges nodes and relationships by id, with labels and types as constants', () => {
    expect(script).toContain('MERGE (n:Entity {id: row.id})\nSET n += row.properties, n:Person;\n');
    expect(script).toContain('MERGE (a)-[r:INVITED {id: row.properties.id}]->(b)\nSET r = row.properties;\n');
  });

  it('writes a confidence of 1 as a float, like every other', () => {
    expect(script).toContain('confidence: 1.0,');
  });

  it('batches rows so that no statement grows with the graph', () => {
    const entities = Array.from({ length: 450 }, (_, index) => entity(`person/x-${index}`, 'Person'));
    const many = exportText('cypher', viewOf({ entities, edges: [], claims: [], articles: [] }));
    const sizes = many
      .split('UNWIND')
      .slice(1)
      .map((statement) => statement.split("{id: '").length - 1);
    expect(sizes).toEqual([200, 200, 50]);
  });

  it('never makes a type or a label of a word that the ontology does not know, and says what it left out', () => {
    const entities = [entity('person/Q1', 'Person'), entity('person/x-2', 'Gang' as 'Person')];
    const relation = 'X]->() DETACH DELETE (n) //';
    const edges = [edge('edge-1', ['person/Q1', 'person/x-2'], { relation })];
    const odd = exportText('cypher', viewOf({ entities, edges, claims: [], articles: [] }));
    expect(odd).not.toContain('DETACH');
    expect(odd).not.toContain('n:Gang');
    expect(odd).toMatch(/\/\/ Left out, .*: 1 relationships\.\n$/);
  });
});

function stringsOf(tokens: readonly CypherToken[]): readonly string[] {
  return tokens.filter(({ kind }) => kind === 'string').map(({ value }) => value);
}

function shapeOf(tokens: readonly CypherToken[]): readonly string[] {
  return tokens.map(({ kind, value }) => (kind === 'string' ? 'string' : value));
}

function asUtf8(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { GraphStore } from '../../src/model/store.ts';
import { copyGraph } from '../../src/pipeline/copy-graph.ts';
import { graphChecksum } from '../../src/pipeline/graph-checksum.ts';
import { systemClock } from '../../src/store/clock.ts';
import { FROM_ROW } from '../../src/store/neo4j/from-properties.ts';
import { TO_PROPERTIES } from '../../src/store/neo4j/to-properties.ts';
import { openStore } from '../../src/store/open-store.ts';
import { makeArticle, makeClaim } from '../graph/make-claim.ts';
import { makeOntology } from '../graph/make-ontology.ts';
import { toDelta } from '../store/make-batches.ts';
import { HOSTILE } from './hostile-texts.ts';
import { accessTo } from './seed-stores.ts';
import { describeNeo4j } from './server/describe-neo4j.ts';

describeNeo4j('names and property keys that mean harm', (database) => {
  it('come back unchanged, from Neo4j and through a copy', async () => {
    await database.wipe();
    const claims = HOSTILE.map((text, index) =>
      makeClaim({
        article: makeArticle(text, '2024-01-01', text),
        relation: 'SIGNS_WITH',
        subject: `person/x-${index}`,
        place: `place/${index}`,
        date: '2024',
        attributes: Object.fromEntries([
          ['paper', text],
          [text, text],
        ]),
      }),
    );
    const articles = HOSTILE.map((text) => makeArticle(text, '2024-01-01', text));
    const memory = await openStore('memory');
    const access = { ...accessTo(database), ontology: makeOntology() };
    const neo4j: GraphStore = await openStore(database.uri, systemClock, access);
    const named = HOSTILE.map((text, index) => ({ index, text }));
    for (const store of [memory, neo4j]) {
      const delta = toDelta({ articles, claims }, store.known());
      const entities = delta.entities.map((entity) => {
        const text = named.find(({ index }) => entity.id === `person/x-${index}`)?.text;
        return text === undefined ? entity : { ...entity, name: text, aliases: [text, ...entity.aliases].sort() };
      });
      expect(await store.apply({ ...delta, entities })).toEqual({ applied: true });
    }
    expect([...neo4j.view().claims()]).toEqual([...memory.view().claims()]);
    expect([...neo4j.view().entities()]).toEqual([...memory.view().entities()]);
    expect(graphChecksum(neo4j.view())).toBe(graphChecksum(memory.view()));
    const copy = await openStore('memory');
    expect(await copyGraph(neo4j.view(), copy)).toMatchObject({ counts: memory.view().counts() });
    expect(graphChecksum(copy.view())).toBe(graphChecksum(memory.view()));
    await neo4j.close();
  });
});

it('are kept as properties that give the same claim again, whatever they are', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE));
  fc.assert(
    fc.property(fc.dictionary(text, text), text, (attributes, quote) => {
      const plain = makeClaim({ attributes, date: '2024-01-05', place: 'place/here' });
      const claim = { ...plain, evidence: { ...plain.evidence, quote } };
      const properties = TO_PROPERTIES.claims(claim, { entity: () => null });
      expect(FROM_ROW.claims({ properties: stored(properties) })).toEqual(claim);
    }),
  );
});

/** What a database makes of properties: UTF-8 texts, and no key that is empty. */
function stored(properties: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const utf8 = (value: unknown) => (typeof value === 'string' ? Buffer.from(value, 'utf8').toString('utf8') : value);
  expect(Object.keys(properties)).not.toContain('');
  return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, utf8(value)]));
}

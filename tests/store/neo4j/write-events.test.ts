import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsToDelta } from '../../../src/graph/claims-to-delta.ts';
import type { Edge, Event } from '../../../src/model/graph.ts';
import { eventWrites } from '../../../src/store/neo4j/write-events.ts';
import { entitiesOf } from '../../graph/make-claim.ts';
import { makeOntology } from '../../graph/make-ontology.ts';
import { makeBatch } from '../make-batches.ts';

const nothing = { claimsOfGroup: () => [], eventsOfGroup: () => [], article: () => null };

function deltaOf(number: number): { readonly edges: readonly Edge[]; readonly events: readonly Event[] } {
  const batch = makeBatch(number, 20, 3);
  return claimsToDelta({ ...batch, entities: entitiesOf(batch.claims) }, nothing, makeOntology());
}

const delta = deltaOf(1);
const [event] = delta.events;
const [edge] = delta.edges.filter((one) => one.event === event?.id);
if (event === undefined || edge === undefined) throw new Error('an event with its edge');

const names = { entity: () => null };
const writesOf = (change: { edges: readonly Edge[]; events: readonly Event[] }, old: readonly string[] = []) =>
  eventWrites(change, { names, old: new Set(old) });
const textOf = ({ edges: [write] }: ReturnType<typeof eventWrites>) => write?.statement([...write.rows]).text ?? '';

describe('eventWrites', () => {
  it('makes a new event together with its edge and both parties', () => {
    const writes = writesOf({ edges: [edge], events: [event] });
    expect([...writes.complete]).toEqual([event.id]);
    expect(textOf(writes)).toContain('CREATE (n:Event), (a)-[:PARTICIPATED_IN]->(n), (b)-[:PARTICIPATED_IN]->(n), ');
  });

  it.each<[string, Partial<Edge>, Partial<Event>, readonly string[]]>([
    ['was there before', {}, {}, [event.id]],
    ['has a third party', {}, { parties: [...event.parties, 'person/third' as never] }, []],
    [
      'has a party that the edge does not end at',
      {},
      { parties: [event.parties[0] as never, 'person/z' as never] },
      [],
    ],
    ['is another one', { event: 'other-0' as never }, {}, []],
    ['has the same party twice', { source: edge.target }, { parties: [edge.target, edge.target] }, []],
  ])('writes the edge alone when its event %s', (_title, ofEdge, ofEvent, old) => {
    const writes = writesOf({ edges: [{ ...edge, ...ofEdge }], events: [{ ...event, ...ofEvent }] }, old);
    expect([...writes.complete]).toEqual([]);
    expect(textOf(writes)).not.toContain('(n:Event)');
    expect(textOf(writes)).toContain('CREATE (a)-[r:`');
  });

  it('writes two edges of one event alone', () => {
    const writes = writesOf({ edges: [edge, { ...edge, id: 'second' as never }], events: [event] });
    expect(writes.complete.size).toBe(0);
    expect(writes.edges.flatMap(({ rows }) => [...rows])).toHaveLength(2);
  });

  it('finds both ends by the index, whatever the server thinks', () => {
    expect(textOf(writesOf({ edges: [edge], events: [event] }))).toMatch(
      /^UNWIND \$rows AS row MATCH \(a:Entity\) USING INDEX SEEK a:Entity\(id\) WHERE a\.id = row\[0\] MATCH \(b:Entity\) USING INDEX SEEK b:Entity\(id\) WHERE b\.id = row\[1\] /,
    );
  });

  it('quotes the relation, whatever it is called', () => {
    const relation = 'X`]->() DETACH DELETE a //';
    expect(textOf(writesOf({ edges: [{ ...edge, relation }], events: [] }))).toContain(
      '[r:`X``]->() DETACH DELETE a //`]',
    );
  });

  it('sorts its rows by ends whatever the order of the change, and loses none', () => {
    const whole = writesOf(delta);
    const rowsOf = ({ edges }: ReturnType<typeof eventWrites>) => edges.map(({ rows }) => [...rows]);
    for (const rows of rowsOf(whole)) {
      const ends = rows.map(({ source, target }) => [source, target].sort()[0]);
      expect(ends).toEqual([...ends].sort());
    }
    fc.assert(
      fc.property(fc.shuffledSubarray([...delta.edges], { minLength: delta.edges.length }), (edges) => {
        expect(rowsOf(writesOf({ edges, events: delta.events }))).toEqual(rowsOf(whole));
      }),
      { numRuns: 20 },
    );
    expect(rowsOf(whole).flat()).toHaveLength(delta.edges.length);
  });
});

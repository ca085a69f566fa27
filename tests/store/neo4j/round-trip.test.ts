import fc from 'fast-check';
import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import type { Article, ArticleId } from '../../../src/model/article.ts';
import type { Claim, ClaimDate } from '../../../src/model/claim.ts';
import type { Entity, EntityId } from '../../../src/model/entity.ts';
import type { Edge, EdgeId, Event, EventId } from '../../../src/model/graph.ts';
import { FROM_ROW } from '../../../src/store/neo4j/from-properties.ts';
import { type Properties, TO_PROPERTIES } from '../../../src/store/neo4j/to-properties.ts';
import { awkwardText } from '../../export/awkward-text.ts';
import { makeArticle, makeClaim, makeEntity } from '../../graph/make-claim.ts';

const names = { entity: (id: string) => (id.startsWith('place/') ? makeEntity(id, { name: `Name of ${id}` }) : null) };

/** What the server gives back of a property: the order of the keys is its own, a lone surrogate does not survive. */
function asServed(properties: Properties): Properties {
  const served = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(served);
    return typeof value === 'string' ? Buffer.from(value, 'utf8').toString('utf8') : value;
  };
  return Object.fromEntries(
    Object.entries(properties)
      .reverse()
      .map(([key, value]) => [key, served(value)]),
  );
}

const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('Ankara', 'foreign minister', 'O’Neill', '') },
  awkwardText,
);
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 3 });
const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const vague = fc.oneof(
  day,
  day.map((text) => text.slice(0, 7)),
  day.map((text) => text.slice(0, 4)),
);
const impossible = fc.constantFrom('2023-02-29', '2024-00-10', 'soon', '2024-1-1', '');
const date: fc.Arbitrary<ClaimDate> = fc.oneof(
  day.map((value) => ({ value, granularity: 'day' as const })),
  day.map((value) => ({ value: value.slice(0, 7), granularity: 'month' as const })),
  day.map((value) => ({ value: value.slice(0, 4), granularity: 'year' as const })),
  fc.tuple(vague, vague).map(([from, to]) => ({ value: `${from}/${to}`, granularity: 'span' as const })),
  impossible.map((value) => ({ value, granularity: 'day' as const })),
);
const attributes = fc.dictionary(
  fc.oneof(fc.constantFrom('role', 'from', 'to', 'id', 'exact', 'claims', 'constructor', '', '\0'), awkwardText),
  fc.oneof(word, vague, impossible),
  { maxKeys: 4 },
);
const place = orNull(fc.constantFrom('place/ankara', 'country/XX').map((id) => id as EntityId));
const modality = fc.constantFrom<Claim['modality'][]>('happened', 'planned', 'denied', 'possible');
const confidence = fc.double({ min: 0, max: 1, noNaN: true });

const entity: fc.Arbitrary<Entity> = fc.record({
  id: word.map((text) => `person/${text}` as EntityId),
  kind: fc.constantFrom('Person', 'Country', 'Organisation', 'Place', 'Event'),
  name: word,
  aliases: fc.array(word, { maxLength: 3 }),
  wikidata: orNull(fc.constantFrom('Q1', 'Q2390256')),
  country: orNull(fc.constant('country/TR' as EntityId)),
});
const article: fc.Arbitrary<Article> = fc.record({
  id: fc.constant('a1' as ArticleId),
  givenId: orNull(word),
  title: word,
  text: word,
  date: orNull(fc.oneof(vague, impossible)),
  source: orNull(word),
  url: orNull(word),
  licence: orNull(word),
});
const span = fc.record({ part: fc.constantFrom('title' as const, 'body' as const), start: fc.nat(), end: fc.nat() });
const claim: fc.Arbitrary<Claim> = fc
  .record({
    modality,
    date: orNull(date),
    place,
    attributes,
    attribution: orNull(fc.constant('organisation/AP' as EntityId)),
    confidence,
    evidence: fc.record({
      part: fc.constantFrom('title' as const, 'body' as const),
      start: fc.nat(),
      end: fc.nat(),
      sentence: fc.nat(),
      quote: word,
      subject: span,
      object: span,
      extractor: word,
      version: word,
    }),
  })
  .map((told) => ({ ...makeClaim(), ...told }));
const event: fc.Arbitrary<Event> = fc.record({
  id: fc.constant('g-1' as EventId),
  kind: word,
  relation: fc.constant('MET_WITH'),
  parties: fc.array(
    word.map((text) => text as EntityId),
    { maxLength: 3 },
  ),
  date: orNull(date),
  place,
  modality,
  disputed: fc.boolean(),
  claims: fc.constant([makeClaim().id]),
});
const edge: fc.Arbitrary<Edge> = fc.record({
  id: fc.constant('e1' as EdgeId),
  event: fc.constant('g-1' as EventId),
  relation: fc.constant('VISITED'),
  source: fc.constant('person/ann' as EntityId),
  target: fc.constant('country/TR' as EntityId),
  directed: fc.boolean(),
  date: orNull(fc.oneof(vague, impossible)),
  end: orNull(vague),
  granularity: orNull(fc.constantFrom('day' as const, 'month' as const, 'year' as const, 'span' as const)),
  place,
  modality,
  disputed: fc.boolean(),
  confidence,
  sources: fc.nat(),
  firstReported: orNull(vague),
  lastReported: orNull(vague),
  attributes,
  claims: fc.constant([makeClaim().id]),
});

describe('things kept as properties', () => {
  const cases = [
    ['entities', (thing: Entity) => [TO_PROPERTIES.entities(thing, names), FROM_ROW.entities] as const, entity],
    ['articles', (thing: Article) => [TO_PROPERTIES.articles(thing, names), FROM_ROW.articles] as const, article],
    ['claims', (thing: Claim) => [TO_PROPERTIES.claims(thing, names), FROM_ROW.claims] as const, claim],
    ['events', (thing: Event) => [TO_PROPERTIES.events(thing, names), FROM_ROW.events] as const, event],
    ['edges', (thing: Edge) => [TO_PROPERTIES.edges(thing, names), FROM_ROW.edges] as const, edge],
  ] as const;

  it.each(cases)('%s come back as they were, whatever they hold', (_kind, store, things) => {
    fc.assert(
      fc.property(things as fc.Arbitrary<never>, (thing: never) => {
        const [properties, read] = store(thing);
        const { relation: type, source, target } = thing as Partial<Edge>;
        const ends = { ...(type && { type }), ...(source && { source }), ...(target && { target }) };
        expect(read({ properties: asServed(properties), ...ends })).toEqual(thing);
      }),
      { numRuns: 150 },
    );
  });

  it.each(cases)('%s hold nothing that Neo4j refuses: no null, no odd key, no mixed list', (_kind, store, things) => {
    fc.assert(
      fc.property(things as fc.Arbitrary<never>, (thing: never) => {
        for (const [key, value] of Object.entries(store(thing)[0])) {
          expect(key).not.toBe('');
          expect(Buffer.from(key, 'utf8').toString('utf8')).toBe(key);
          const kinds = new Set((Array.isArray(value) ? value : [value]).map((one) => typeof one));
          expect(kinds.size).toBeLessThanOrEqual(1);
          expect([...kinds].every((kind) => ['string', 'bigint', 'number', 'boolean', 'object'].includes(kind))).toBe(
            true,
          );
          expect(value).not.toBeNull();
          if (kinds.has('object')) expect(neo4j.isDate(value as object)).toBe(true);
        }
      }),
      { numRuns: 80 },
    );
  });
});

describe('what a person finds in Neo4j', () => {
  const shown = (properties: Properties, ...keys: readonly string[]) => keys.map((key) => properties[key]);

  it.each([
    ['2024-02-29', 'day', 'date'],
    ['1945-05-08', 'day', 'date'],
    ['2023-02-29', 'day', 'text'],
    ['2024-02', 'month', 'text'],
    ['2024', 'year', 'text'],
  ] as const)('of %s, a %s, is a %s with its granularity beside it', (value, granularity, kind) => {
    const properties = TO_PROPERTIES.claims({ ...makeClaim(), date: { value, granularity } }, names);
    const [stored, precision] = shown(properties, 'date', 'granularity');
    expect([String(stored), neo4j.isDate(stored as object) ? 'date' : 'text', precision]).toEqual([
      value,
      kind,
      granularity,
    ]);
  });

  it('of a span are two dates', () => {
    const date = { value: '2023-12-25/2023-12-29', granularity: 'span' as const };
    const [from, to] = shown(TO_PROPERTIES.claims({ ...makeClaim(), date }, names), 'date', 'end');
    expect([String(from), String(to)]).toEqual(['2023-12-25', '2023-12-29']);
  });

  it('of a place is its name, and its id beside it', () => {
    const properties = TO_PROPERTIES.claims(makeClaim({ place: 'place/ankara' }), names);
    expect(shown(properties, 'place', 'placeId')).toEqual(['Name of place/ankara', 'place/ankara']);
  });

  it('of a place that the graph lost is its id', () => {
    const properties = TO_PROPERTIES.claims(makeClaim({ place: 'country/XX' }), names);
    expect(shown(properties, 'place', 'placeId')).toEqual(['country/XX', 'country/XX']);
  });

  it('of an attribute is a property of its own, a day as a date', () => {
    const claim = makeClaim({ relation: 'REPRESENTS', attributes: { role: 'ambassador', since: '2024-03-01' } });
    const properties = TO_PROPERTIES.claims(claim, names);
    expect([properties['role'], String(properties['since']), 'exact' in properties]).toEqual([
      'ambassador',
      '2024-03-01',
      false,
    ]);
  });

  it.each(['id', 'quote', 'confidence', 'subject', '__proto__', ''])(
    'of an attribute called "%s" does not cover what the store keeps under that name',
    (key) => {
      const claim = makeClaim({ attributes: Object.fromEntries([[key, 'forged']]) });
      const properties = TO_PROPERTIES.claims(claim, names);
      expect(shown(properties, 'id', 'quote', 'confidence', 'subject')).toEqual([claim.id, 'Text', 0.8, 'person/ann']);
      expect(FROM_ROW.claims({ properties })).toEqual(claim);
    },
  );

  it('is one plain copy of a text: the exact one is kept beside it only where Neo4j would alter it', () => {
    expect('exact' in TO_PROPERTIES.articles(makeArticle('plain', null, 'Ein 😀 Text\0'), names)).toBe(false);
    expect('exact' in TO_PROPERTIES.articles(makeArticle('torn', null, 'half \ud83d'), names)).toBe(true);
  });

  it('of an unknown row with nothing in it is an empty thing, not a crash', () => {
    expect(FROM_ROW.entities({ properties: {} })).toMatchObject({ id: '', name: '', aliases: [], wikidata: null });
    expect(FROM_ROW.claims({ properties: {} })).toMatchObject({ date: null, attributes: {}, confidence: 0 });
    expect(FROM_ROW.edges({ properties: {} })).toMatchObject({ source: '', claims: [], sources: 0 });
  });
});

import { describe, expect, it } from 'vitest';
import type { Entity, Link } from '../../src/model/entity.ts';
import type { Referent, ReferentKey } from '../../src/model/mention.ts';
import { openGazetteer } from '../../src/resolve/gazetteer/open-gazetteer.ts';
import { linkReferents } from '../../src/resolve/link-referents.ts';

const gazetteer = openGazetteer();

function referent(fields: Partial<Referent>): Referent {
  return {
    key: 'k' as ReferentKey,
    kind: 'Person',
    name: 'Ann Lee',
    aliases: [],
    gazetteerId: null,
    country: null,
    ...fields,
  };
}

function linkOf(fields: Partial<Referent>): Link {
  const link = linkReferents([referent(fields)], gazetteer).get('k' as ReferentKey);
  if (link === undefined) throw new Error('no link');
  return link;
}

function entityOf(fields: Partial<Referent>): Entity {
  return linkOf(fields).entity;
}

describe('a link', () => {
  it('to a known country carries its gazetteer id', () => {
    expect(linkOf({ kind: 'Country', name: 'India', gazetteerId: 'IN' })).toMatchObject({
      kind: 'linked',
      entity: { id: 'country/IN', country: null },
    });
    expect(entityOf({ kind: 'Country', name: 'India', gazetteerId: 'IN' }).wikidata).toMatch(/^Q\d+$/u);
  });

  it('to a known person carries the Wikidata id', () => {
    const entity = entityOf({ gazetteerId: 'Q123', country: 'FR' });
    expect(entity).toMatchObject({ id: 'person/Q123', wikidata: 'Q123', country: 'country/FR' });
  });

  it('to a known organisation is made of its key', () => {
    expect(entityOf({ kind: 'Organisation', name: 'NATO', gazetteerId: 'NATO' }).id).toBe('organisation/NATO');
  });

  it('of an unknown person is marked as such and stable', () => {
    expect(linkOf({})).toMatchObject({ kind: 'unknown', entity: { wikidata: null } });
    expect(entityOf({}).id).toMatch(/^person\/x-[0-9a-f]{12}$/u);
    expect(entityOf({}).id).toBe(entityOf({ name: 'Ann  Lee' }).id);
  });

  it('tells unknown namesakes of two countries apart', () => {
    expect(entityOf({ country: 'KE' }).id).not.toBe(entityOf({ country: 'UG' }).id);
    expect(entityOf({ country: 'KE' }).id).not.toBe(entityOf({}).id);
  });

  it('tells kinds apart', () => {
    const person = entityOf({ name: 'Orion' }).id;
    const event = entityOf({ kind: 'Event', name: 'Orion' }).id;
    expect(person.split('/')[0]).toBe('person');
    expect(event.split('/')[0]).toBe('event');
  });

  it('is the same for a name with or without accents and capitals', () => {
    expect(entityOf({ name: 'Jón Ólafsson' }).id).toBe(entityOf({ name: 'JON OLAFSSON' }).id);
  });

  it('ignores aliases when the id is made', () => {
    expect(entityOf({ aliases: ['A. Lee'] }).id).toBe(entityOf({}).id);
  });

  it('sorts aliases and drops the name and repeats', () => {
    expect(entityOf({ aliases: ['Lee', 'Ann Lee', 'A. Lee', 'Lee'] }).aliases).toEqual(['A. Lee', 'Lee']);
  });

  it('takes the largest town of a capital’s name in its own country', () => {
    const paris = entityOf({ kind: 'Place', name: 'Paris', gazetteerId: 'capital:FR:Paris', country: 'FR' });
    expect(paris.id).toBe(
      `place/${gazetteer
        .placesByName('Paris')
        .find(({ country }) => country === 'FR')
        ?.id.replace(':', '-')}`,
    );
    expect(paris.country).toBe('country/FR');
  });

  it('of a capital that the gazetteer does not know is an unknown place', () => {
    expect(
      linkOf({ kind: 'Place', name: 'Nowhereville', gazetteerId: 'capital:FR:Nowhereville', country: 'FR' }).kind,
    ).toBe('unknown');
  });

  it('never carries a character that an id may not have', () => {
    const id = entityOf({ kind: 'Organisation', gazetteerId: 'a:b/c d?e#f<g>' }).id;
    expect(id).toMatch(/^organisation\/[\p{L}\p{N}.-]+$/u);
  });

  it('is given to every referent', () => {
    const keys = ['a', 'b', 'c'] as ReferentKey[];
    const links = linkReferents(
      keys.map((key) => referent({ key, name: `Ann ${key}` })),
      gazetteer,
    );
    expect([...links.keys()]).toEqual(keys);
    expect(new Set([...links.values()].map(({ entity }) => entity.id)).size).toBe(3);
  });
});

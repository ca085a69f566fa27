import { describe, expect, it } from 'vitest';
import { chooseKnownPerson, type PersonHints } from '../../../src/extract/referents/choose-known-person.ts';
import type { KnownPerson, OfficeKind, OfficeTerm } from '../../../src/model/gazetteer.ts';

const NO_HINTS: PersonHints = { day: null, party: null, officeKind: null };

function term(
  represents: string,
  kind: OfficeKind,
  years: readonly [from: string | null, to: string | null],
): OfficeTerm {
  return { person: 'p', office: kind, kind, represents, from: years[0], to: years[1], endKnown: true };
}

function person(id: string, ...terms: readonly OfficeTerm[]): KnownPerson {
  return { id, name: `Ann ${id}`, aliases: [], terms };
}

const father = person('father', term('US', 'head_of_state', ['1989-01-20', '1993-01-20']));
const son = person('son', term('US', 'head_of_state', ['2001-01-20', '2009-01-20']));
const general = person('general', term('IN', 'military', ['2004-01-01', '2006-12-31']));
const envoy = person('envoy', term('IN', 'ambassador', ['2004-01-01', '2006-12-31']));

describe('the known person', () => {
  it('is the one in office on the day', () => {
    expect(chooseKnownPerson([father, son], { ...NO_HINTS, day: '1990-06-01' })).toBe(father);
    expect(chooseKnownPerson([father, son], { ...NO_HINTS, day: '2005-06-01' })).toBe(son);
  });

  it('does not depend on the order of the candidates', () => {
    expect(chooseKnownPerson([son, father], { ...NO_HINTS, day: '1990-06-01' })).toBe(father);
  });

  it('is the one of the country', () => {
    expect(chooseKnownPerson([son, general], { day: '2005-06-01', party: 'IN', officeKind: null })).toBe(general);
  });

  it('is the one with the kind of office where country and day do not decide', () => {
    expect(chooseKnownPerson([general, envoy], { day: '2005-06-01', party: 'IN', officeKind: 'ambassador' })).toBe(
      envoy,
    );
  });

  it('is nobody when two fit alike', () => {
    expect(chooseKnownPerson([general, envoy], { day: '2005-06-01', party: 'IN', officeKind: null })).toBeNull();
  });

  it('is nobody of another country', () => {
    expect(chooseKnownPerson([son], { day: '2005-06-01', party: 'FR', officeKind: null })).toBeNull();
  });

  it('is nobody long out of office where two bear the name', () => {
    expect(chooseKnownPerson([father, son], { day: '2050-06-01', party: 'US', officeKind: null })).toBeNull();
  });

  it('is the only one in history with that name, long out of office', () => {
    expect(chooseKnownPerson([father], { day: '2024-06-01', party: 'US', officeKind: null })).toBe(father);
  });

  it('is nobody who came to office long after', () => {
    expect(chooseKnownPerson([son], { day: '1950-06-01', party: 'US', officeKind: null })).toBeNull();
  });

  it('is nobody among none', () => {
    expect(chooseKnownPerson([], NO_HINTS)).toBeNull();
  });

  it('may be the only candidate of a text without a date', () => {
    expect(chooseKnownPerson([son], NO_HINTS)).toBe(son);
  });
});

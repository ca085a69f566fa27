import { describe, expect, it } from 'vitest';
import { isSameSite, sameEvent } from '../../../src/extract/referents/same-event.ts';

const known = (form: string, site: string | null = null) => ({ forms: new Set([form]), site });
const event = (name: string, { aliases = [], site = null }: { aliases?: string[]; site?: string | null } = {}) => ({
  name,
  aliases,
  site,
});

describe('two names of one event', () => {
  it.each<[first: string, second: string]>([
    ['Munich Security Conference', 'Security Conference'],
    ['OECD Ministerial Council Meeting', 'Ministerial Council Meeting'],
    ['Ministerial Council Meeting', 'OECD Ministerial Council Meeting'],
    ['Second Summit for Democracy', 'Summit for Democracy'],
    ['COP27', 'UN climate summit'],
    ['Cop15', 'UN biodiversity conference'],
    ['U.S.-Africa Leaders Summit', 'Leaders Summit'],
    ['U.S.-Africa Leaders Summit', 'U.S.-Africa Summit'],
    ["APEC Economic Leaders' Meeting", 'APEC Summit'],
    ['NATO Summit', 'Extraordinary NATO Summit'],
    ['Ukraine Recovery Conference in Berlin', 'Ukraine Recovery Conference'],
    ['Virtual Quad Summit', 'Quad Leaders Summit'],
  ])('%s = %s', (first, second) => {
    const one = known(first);
    expect(sameEvent([one], event(second))).toBe(one);
  });

  it.each<[first: string, second: string]>([
    ['NATO summit', 'EU-NATO summit'],
    ['EU summit', 'EU-China summit'],
    ['Munich Security Conference', 'Munich Peace Conference'],
    ['Second Summit for Democracy', 'Third Summit for Democracy'],
    ['COP27', 'NATO summit'],
    ['COP27', 'COP28'],
    ['G7 Summit', 'G20 Summit'],
    ['Danube Forum', 'Danube Dialogue'],
    ['NATO summit', 'Summit'],
  ])('%s ≠ %s', (first, second) => {
    expect(sameEvent([known(first)], event(second))).toBeNull();
  });
});

describe('the place of an event', () => {
  it('stands for the event', () => {
    const vilnius = known('NATO Summit in Vilnius', 'Vilnius');
    expect(sameEvent([vilnius], event('Vilnius summit'))).toBe(vilnius);
    expect(sameEvent([vilnius], event('Vilnius NATO summit'))).toBe(vilnius);
    expect(sameEvent([vilnius], event('Vilnius marathon'))).toBeNull();
    expect(sameEvent([vilnius], event('Madrid summit'))).toBeNull();
  });

  it('tells two events of one name apart', () => {
    const first = known('Danube Security Forum in Ulm', 'Ulm');
    expect(sameEvent([first], event('Danube Security Forum in Linz', { site: 'Linz' }))).toBeNull();
    expect(sameEvent([first], event('Danube Security Forum', { site: 'Ulm' }))).toBe(first);
  });

  it.each<[string | null, string | null, boolean]>([
    [null, null, true],
    ['Ulm', null, true],
    [null, 'Ulm', true],
    ['Ulm', 'Ulm', true],
    ['Ulm', 'Linz', false],
  ])('%s and %s: %s', (one, other, isSame) => {
    expect(isSameSite(one, other)).toBe(isSame);
  });
});

describe('which event is meant', () => {
  it('is the one named last', () => {
    const [first, last] = [known('Ulm Security Forum'), known('Linz Security Forum')];
    expect(sameEvent([first, last], event('Security Forum'))).toBe(last);
    expect(sameEvent([last, first], event('Security Forum'))).toBe(first);
  });

  it('is known by any of its forms', () => {
    const one = { forms: new Set(['MSC', 'Munich Security Conference']), site: null };
    expect(sameEvent([one], event('Security Conference'))).toBe(one);
  });

  it('may be told by another name of the new one', () => {
    const one = known('Council of the Eurasian Customs Union');
    expect(sameEvent([one], event('ECU meeting', { aliases: ['Council of the Eurasian Customs Union meeting'] }))).toBe(
      one,
    );
  });

  it('is none among none', () => {
    expect(sameEvent([], event('Security Forum'))).toBeNull();
  });

  it('is looked for among the last ones only', () => {
    const many = Array.from({ length: 40 }, (_, at) => known(`Number ${at} Fisheries Forum`));
    expect(sameEvent(many, event('Number 0 Fisheries Forum'))).toBeNull();
    expect(sameEvent(many, event('Number 39 Fisheries Forum'))).toBe(many[39]);
  });
});

import { describe, expect, it } from 'vitest';
import { foldName } from '../../../src/resolve/gazetteer/fold-name.ts';
import { openGazetteer } from '../../../src/resolve/gazetteer/open-gazetteer.ts';

const gazetteer = openGazetteer();

describe('countries', () => {
  it.each([
    ['RU', 'Russia'],
    ['US', 'United States'],
    ['KR', 'South Korea'],
    ['KP', 'North Korea'],
    ['TR', 'Turkey'],
    ['MM', 'Myanmar'],
    ['CI', 'Ivory Coast'],
    ['CZ', 'Czech Republic'],
    ['CD', 'Democratic Republic of the Congo'],
    ['SU', 'Soviet Union'],
    ['DD', 'East Germany'],
    ['NVN', 'North Vietnam'],
  ])('calls %s %s', (id, name) => {
    expect(gazetteer.countries.get(id)?.name).toBe(name);
  });

  it.each([
    ['US', 'aliases', 'U.S.'],
    ['GB', 'aliases', 'UK'],
    ['AE', 'aliases', 'UAE'],
    ['KP', 'aliases', 'DPRK'],
    ['CN', 'aliases', 'PRC'],
    ['SU', 'aliases', 'USSR'],
    ['GB', 'adjectives', 'British'],
    ['GB', 'adjectives', 'Scottish'],
    ['RU', 'metonyms', 'Kremlin'],
    ['US', 'metonyms', 'White House'],
    ['US', 'metonyms', 'Washington'],
    ['FR', 'metonyms', 'Élysée'],
    ['TR', 'metonyms', 'Ankara'],
    ['IN', 'capitals', 'New Delhi'],
  ] as const)('knows of %s in %s: %s', (id, column, word) => {
    expect(gazetteer.countries.get(id)?.[column]).toContain(word);
  });

  it('dates historical states', () => {
    expect(gazetteer.countries.get('SU')).toMatchObject({
      kind: 'historical',
      validTo: expect.stringMatching(/^1991-12/),
    });
  });

  it('gives each name and alias to one country only, but for the two Congos', () => {
    const owners = new Map<string, string[]>();
    for (const country of gazetteer.countries.values()) {
      if (country.kind === 'territory') continue;
      for (const name of new Set([country.name, ...country.aliases].map(foldName))) {
        owners.set(name, [...(owners.get(name) ?? []), country.id]);
      }
    }
    const shared = [...owners].filter(([, ids]) => ids.length > 1).map(([name]) => name);
    expect(shared.filter((name) => !/^(?:congo|u a r|uar)$/.test(name))).toEqual([]);
  });
});

describe('organisations', () => {
  it('never shares an id with a country', () => {
    const both = [...gazetteer.organisations.keys()].filter((id) => gazetteer.countries.has(id));
    expect(both).toEqual([]);
  });

  it.each([
    ['UN', 'United Nations'],
    ['EU', 'European Union'],
    ['NATO', 'NATO'],
    ['US-STATE', 'US State Department'],
    ['G20', 'G20'],
    ['AFRICAN-UNION', 'African Union'],
    ['SCO', 'Shanghai Cooperation Organisation'],
    ['PS', 'Palestinian Authority'],
  ])('calls %s %s', (id, name) => {
    expect(gazetteer.organisations.get(id)?.name).toBe(name);
  });

  it.each([
    'Department of State',
    'State Department',
    'Pentagon',
    'Security Council',
    'Knesset',
    'State Duma',
    'Bundestag',
    'Hamas',
    'Hezbollah',
    'Daesh',
    'M23',
    'IRGC',
    'Wagner Group',
    'Xinhua',
    'TASS',
    'Palestinians',
    'World Bank',
    'OSCE',
  ])('knows %s', (name) => {
    const names = [...gazetteer.organisations.values()].flatMap((one) => [one.name, ...one.aliases, ...one.acronyms]);
    expect(names).toContain(name);
  });

  it('names the country of a national body and marks names that need one', () => {
    expect(gazetteer.organisations.get('US-STATE')?.country).toBe('US');
    expect(gazetteer.organisations.get('FOREIGN-OFFICE')?.ambiguous).toBe(true);
    expect(gazetteer.organisations.get('UN')?.ambiguous).toBe(false);
  });

  it('dates members of the core bodies', () => {
    const members = gazetteer.organisations.get('NATO')?.members ?? [];
    expect(members).toContainEqual({ country: 'SE', from: '2024-03-07', to: null });
    expect(members).toHaveLength(32);
  });
});

describe('places, titles, given names', () => {
  it('gives places largest first', () => {
    const found = gazetteer.placesByName('Paris');
    expect(found[0]).toMatchObject({ country: 'FR', isCapital: true });
    expect(found.map((place) => place.population)).toEqual(
      found.map((place) => place.population).sort((a, b) => b - a),
    );
  });

  it.each(['Rio de Janeiro', 'Washington, D.C.', 'Brasilia', 'Davos', 'West Bank', 'Gaza', 'Sharm el-Sheikh'])(
    'knows the place %s',
    (name) => {
      expect(gazetteer.placesByName(name)).not.toEqual([]);
    },
  );

  it.each([
    ['Prime Minister', 'head_of_government'],
    ['External Affairs Minister', 'foreign_minister'],
    ['Secretary of State', 'foreign_minister'],
    ['Permanent Representative', 'un_perm_rep'],
    ['Special Envoy', 'envoy'],
    ['Secretary-General', 'io_head'],
    ['Spokesperson', 'spokesperson'],
    ['Crown Prince', 'monarch_family'],
    ['General', 'military'],
    ['Senator', 'legislator'],
    ['National Security Advisor', 'other'],
  ])('knows %s as %s', (title, kind) => {
    expect(gazetteer.titles.find((one) => one.title === title)?.kind).toBe(kind);
  });

  it('holds no title twice and no mere form of address', () => {
    const titles = gazetteer.titles.map((one) => one.title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles).not.toContain('Mr.');
  });

  it('knows given names and leaves out ordinary words and countries', () => {
    for (const name of ['Vladimir', 'Angela', 'Narendra', 'José', 'Mohammed'])
      expect(gazetteer.isGivenName(name)).toBe(true);
    for (const word of ['May', 'Will', 'Jordan', 'Chad', 'Georgia', 'Victoria', 'President', 'China']) {
      expect(gazetteer.isGivenName(word)).toBe(false);
    }
  });
});

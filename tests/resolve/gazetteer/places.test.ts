import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foldName } from '../../../src/resolve/gazetteer/fold-name.ts';
import { openGazetteer } from '../../../src/resolve/gazetteer/open-gazetteer.ts';

const gazetteer = openGazetteer();
const SEEDS = new URL('../../../seeds/gazetteers/', import.meta.url);

function rowsOf(file: string): readonly (readonly string[])[] {
  const lines = readFileSync(new URL(file, SEEDS), 'utf8').split('\n').slice(1);
  return lines.filter((line) => line !== '').map((line) => line.split('\t'));
}

describe('towns under the names that English texts use', () => {
  it.each([
    ['Geneva', 'CH'],
    ['Cologne', 'DE'],
    ['Nuremberg', 'DE'],
    ['Antwerp', 'BE'],
    ['Ghent', 'BE'],
    ['Seville', 'ES'],
    ['Zaragoza', 'ES'],
    ['Padua', 'IT'],
    ['Gothenburg', 'SE'],
    ['Krakow', 'PL'],
    ['Odesa', 'UA'],
    ['Kharkiv', 'UA'],
    ['Nizhny Novgorod', 'RU'],
    ['Bengaluru', 'IN'],
    ['Yangon', 'MM'],
    ['Busan', 'KR'],
    ['Raqqa', 'SY'],
    ['Basra', 'IQ'],
    ['Fez', 'MA'],
    ['Quebec City', 'CA'],
  ])('%s lies in %s', (name, country) => {
    expect(gazetteer.placesByName(name)[0]?.country).toBe(country);
  });

  it.each([
    ['Geneva', 'Genève'],
    ['Cologne', 'Köln'],
    ['Odesa', 'Odessa'],
    ['Kharkiv', 'Kharkov'],
    ['Mumbai', 'Bombay'],
    ['Krakow', 'Cracow'],
    ['Gdansk', 'Danzig'],
    ['Chongqing', 'Chungking'],
  ])('%s is the same town as %s', (name, other) => {
    const [one] = gazetteer.placesByName(name);
    expect(one).toBeDefined();
    expect(gazetteer.placesByName(other)[0]?.id).toBe(one?.id);
  });

  it('are found whatever the accents and the case of their letters', () => {
    const [town] = gazetteer.placesByName('Göteborg');
    expect(gazetteer.placesByName('goteborg')[0]).toEqual(town);
    expect(gazetteer.placesByName('GÖTEBORG')[0]).toEqual(town);
  });

  it('stand under no name that is unknown', () => {
    expect(gazetteer.placesByName('Xanadoo')).toEqual([]);
    expect(gazetteer.placesByName('')).toEqual([]);
    expect(gazetteer.placesByName('__proto__')).toEqual([]);
  });
});

describe('the places entered by hand', () => {
  const compiled = new Map(
    rowsOf('places.tsv').map(([id = '', name, aliases = '', country]) => [id, { name, aliases, country }]),
  );

  it.each(rowsOf('hand/places.tsv').map(([id = '', name = '', , country = '']) => ({ id, name, country })))(
    '$name is in the table that is shipped',
    ({ id, name, country }) => {
      const key = id === '' ? `x-${foldName(name).replaceAll(' ', '-')}` : id;
      expect(compiled.get(key)).toMatchObject({ name, country: compiled.get(key)?.country });
      if (country !== '') expect(compiled.get(key)?.country).toBe(country);
    },
  );

  it('share no key with another place', () => {
    const keys = rowsOf('places.tsv').map(([id]) => id);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('have all their columns', () => {
    for (const row of rowsOf('places.tsv')) expect(row).toHaveLength(7);
    for (const row of rowsOf('hand/places.tsv')) expect([4, 5]).toContain(row.length);
  });
});

import { describe, expect, it } from 'vitest';
import { createRegistry, type NewEvent, type Registry } from '../../../src/extract/referents/registry.ts';
import type { ReferentKey } from '../../../src/model/mention.ts';
import { lexicon } from '../read-text.ts';

const DAY = '2024-05-15';

const event = (name: string, more: Partial<NewEvent> = {}): NewEvent => ({
  name,
  aliases: [],
  key: name.toLowerCase(),
  country: null,
  site: null,
  ...more,
});

function person(registry: Registry, text: string, { title = null }: { title?: string | null } = {}) {
  return registry.person({
    text,
    words: text.toLowerCase().split(' '),
    known: null,
    hints: { day: DAY, title, officeKind: null, party: null },
  });
}

function country(registry: Registry, id: string): ReferentKey {
  const found = lexicon.gazetteer.countries.get(id);
  if (found === undefined) throw new Error(`no country ${id}`);
  return registry.country(found, found.name);
}

describe('the events of an article', () => {
  it('are entered once for each name', () => {
    const registry = createRegistry(lexicon);
    const first = registry.event(event('Ulm Peace Forum'));
    expect(registry.event(event('Ulm Peace Forum'))).toBe(first);
    expect(registry.event(event('Linz Peace Forum'))).not.toBe(first);
  });

  it('are found by another wording', () => {
    const registry = createRegistry(lexicon);
    const first = registry.event(event('Ulm Security Forum'));
    expect(registry.event(event('Security Forum'))).toBe(first);
    expect(registry.referents()[0]).toMatchObject({ name: 'Ulm Security Forum', aliases: ['Security Forum'] });
  });

  it('are told apart by their places', () => {
    const registry = createRegistry(lexicon);
    const bali = registry.event(event('G20 Summit in Bali', { key: 'G20 summit', site: 'Bali' }));
    const rio = registry.event(event('G20 Summit in Rio', { key: 'G20 summit', site: 'Rio' }));
    expect(rio).not.toBe(bali);
    expect(registry.event(event('G20 Summit in Rio', { key: 'G20 summit', site: 'Rio' }))).toBe(rio);
    expect(registry.event(event('G20 Summit in Bali', { key: 'G20 summit', site: 'Bali' }))).toBe(bali);
  });

  it('without a place are the first of their key', () => {
    const registry = createRegistry(lexicon);
    const bali = registry.event(event('G20 Summit in Bali', { key: 'G20 summit', site: 'Bali' }));
    expect(registry.event(event('G20 summit', { key: 'G20 summit' }))).toBe(bali);
  });

  it('may get their place later', () => {
    const registry = createRegistry(lexicon);
    const first = registry.event(event('G20 summit', { key: 'G20 summit' }));
    expect(registry.countryOf(first)).toBeNull();
    registry.event(event('G20 Summit in Bali', { key: 'G20 summit', site: 'Bali', country: 'ID' }));
    expect(registry.countryOf(first)).toBe('ID');
    expect(registry.event(event('G20 Summit in Rio', { key: 'G20 summit', site: 'Rio' }))).not.toBe(first);
  });

  it('keep their other names', () => {
    const registry = createRegistry(lexicon);
    registry.event(event('Baltic Grain Meeting', { aliases: ['BGM', 'Grain Meeting'] }));
    expect(registry.referents()[0]?.aliases).toEqual(['BGM', 'Grain Meeting']);
  });
});

describe('the persons of an article', () => {
  it('are one under a full name and a surname', () => {
    const registry = createRegistry(lexicon);
    const full = person(registry, 'Zyta Qwerto');
    expect(person(registry, 'Qwerto')).toBe(full);
    expect(person(registry, 'Bo Qwerto')).not.toBe(full);
    expect(registry.persons()).toHaveLength(2);
  });

  it('take the longest form for their name', () => {
    const registry = createRegistry(lexicon);
    person(registry, 'Qwerto');
    person(registry, 'Zyta Qwerto');
    expect(registry.referents()[0]).toMatchObject({ name: 'Zyta Qwerto', aliases: ['Qwerto'] });
  });

  it('are those of the gazetteer where the full name is known', () => {
    const registry = createRegistry(lexicon);
    const record = person(registry, 'Emmanuel Macron');
    expect(record.known?.name).toBe('Emmanuel Macron');
    expect(registry.countryOf(record.key)).toBe('FR');
  });

  it('are a monarch by the bare name with the title', () => {
    const registry = createRegistry(lexicon);
    expect(person(registry, 'Charles', { title: 'king' }).known?.name).toBe('Charles III');
    expect(person(createRegistry(lexicon), 'Charles').known).toBeNull();
  });

  it('are found only when they were entered', () => {
    const registry = createRegistry(lexicon);
    expect(registry.findPerson(['qwerto'])).toBeNull();
    const record = person(registry, 'Zyta Qwerto');
    expect(registry.findPerson(['qwerto'])).toBe(record);
    expect(registry.record(record.key)).toBe(record);
  });
});

describe('countries and bodies', () => {
  it('keep every form that they were called by', () => {
    const registry = createRegistry(lexicon);
    const found = lexicon.gazetteer.countries.get('FR');
    if (found === undefined) throw new Error('no France');
    expect(registry.country(found, 'France')).toBe(registry.country(found, 'French'));
    expect(registry.referents()).toMatchObject([
      { kind: 'Country', name: 'France', aliases: ['French'], gazetteerId: 'FR' },
    ]);
  });

  it('are one under a name and its initials', () => {
    const registry = createRegistry(lexicon);
    const plain = { organisation: null, country: null };
    const body = registry.organisation({ ...plain, name: 'Lake Farmers Union' });
    expect(registry.organisation({ ...plain, name: 'LFU' })).toBe(body);
    expect(registry.organisation({ ...plain, name: 'LFX' })).not.toBe(body);
  });

  it('tell their kind, name and country', () => {
    const registry = createRegistry(lexicon);
    const key = country(registry, 'FR');
    expect([registry.kindOf(key), registry.nameOf(key), registry.countryOf(key)]).toEqual(['Country', 'France', 'FR']);
  });

  it('that nobody entered are nothing', () => {
    const registry = createRegistry(lexicon);
    const key = 'c:FR' as ReferentKey;
    expect([registry.nameOf(key), registry.countryOf(key), registry.record(key)]).toEqual(['', null, null]);
  });
});

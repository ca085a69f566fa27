import type { EntityKind } from '../../model/entity.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import type { Referent } from '../../model/mention.ts';
import { foldName } from '../lexicon/fold-word.ts';

/** Who a name is, as far as the fact tables decide it by the name alone. */
export interface KnownName extends Pick<Referent, 'name' | 'gazetteerId' | 'country'> {
  /** Other forms of the name, one of which may stand in the text. */
  readonly forms: readonly string[];
  /** True when no table has the name. */
  readonly isNew: boolean;
}

/** Tells who a name is; null when nothing of this kind may have such a name. */
export type KnownNames = (kind: EntityKind, name: string) => KnownName | null;

/** Countries are a closed list; of the other kinds a name may be new. */
export function indexKnownNames(gazetteer: Gazetteer): KnownNames {
  const countries = indexOf(gazetteer.countries.values(), (one) => [
    one.name,
    ...one.aliases,
    ...one.adjectives,
    ...one.capitals,
    ...one.metonyms,
  ]);
  const organisations = indexOf(gazetteer.organisations.values(), (one) =>
    one.ambiguous ? [] : [one.name, ...one.aliases, ...one.acronyms],
  );
  const byKind: Readonly<Record<EntityKind, (name: string) => KnownName | null>> = {
    Country: (name) => {
      const { only: country, forms } = [countries(name), countryIn(name, countries)].find(({ only }) => only) ?? NOBODY;
      return country === null
        ? null
        : { name: country.name, gazetteerId: country.id, country: country.id, forms, isNew: false };
    },
    Organisation: (name) => {
      const { only: body, forms } = organisations(name);
      return body === null
        ? newName(name)
        : { name: body.name, gazetteerId: body.id, country: body.country, forms, isNew: false };
    },
    Person: (name) => personNamed(name, gazetteer),
    Place: (name) => {
      const [place] = gazetteer.placesByName(name);
      return place === undefined
        ? newName(name)
        : { name, gazetteerId: place.id, country: place.country, forms: [], isNew: false };
    },
    Event: newName,
  };
  return (kind, name) => byKind[kind](name);
}

function newName(name: string): KnownName {
  return { name, gazetteerId: null, country: null, forms: [], isNew: true };
}

function personNamed(name: string, gazetteer: Gazetteer): KnownName {
  const [person, ...others] = gazetteer.personsByName(name);
  if (person === undefined || others.length > 0) return newName(name);
  const parties = new Set(person.terms.map(({ represents }) => represents));
  const [country = null] = parties.size === 1 ? [...parties].filter((id) => gazetteer.countries.has(id)) : [];
  return { name: person.name, gazetteerId: person.id, country, forms: [], isNew: false };
}

interface Found<Known> {
  /** The one that has this name; null when none or several have it. */
  readonly only: Known | null;
  readonly forms: readonly string[];
}

const NOBODY = { only: null, forms: [] } as const;

/** "Nazi Germany", "the Brazilian government": the one country that the words name. */
function countryIn<Known>(name: string, find: (name: string) => Found<Known>): Found<Known> {
  const words = name.split(/[\s'’]+/u);
  const runs = words.flatMap((_, start) => words.slice(start).map((__, more) => words.slice(start, start + more + 1)));
  const found = runs.map((run) => find(run.join(' '))).filter(({ only }) => only !== null);
  const [first, ...others] = found;
  return first === undefined || others.some(({ only }) => only !== first.only) ? NOBODY : first;
}

function indexOf<Known>(
  all: Iterable<Known>,
  formsOf: (one: Known) => readonly string[],
): (name: string) => Found<Known> {
  const byForm = new Map<string, Set<Known>>();
  for (const one of all) {
    for (const form of formsOf(one)) {
      const folded = foldName(form);
      byForm.set(folded, (byForm.get(folded) ?? new Set()).add(one));
    }
  }
  return (name) => {
    const [only, ...others] = byForm.get(foldName(name)) ?? [];
    if (only === undefined || others.length > 0) return NOBODY;
    return { only, forms: formsOf(only) };
  };
}

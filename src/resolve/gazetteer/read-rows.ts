import type { Country, KnownOrganisation, KnownPlace, KnownTitle, OfficeTerm } from '../../model/gazetteer.ts';
import { cell, list, type Row } from './tables.ts';

/** A row of `countries` as the model has it. */
export function rowToCountry(row: Row): Country {
  const at = (column: string) => cell('countries', row, column);
  return {
    id: at('id'),
    kind: at('kind') as Country['kind'],
    name: at('name'),
    aliases: list(at('aliases')),
    adjectives: list(at('adjectives')),
    capitals: list(at('capitals')),
    metonyms: list(at('metonyms')),
    wikidata: at('wikidata') || null,
    validFrom: at('from') || null,
    validTo: at('to') || null,
  };
}

/** A row of `organisations`; a member is `IN` or `IN:2017-06-09..2020`. */
export function rowToOrganisation(row: Row): KnownOrganisation {
  const at = (column: string) => cell('organisations', row, column);
  return {
    id: at('id'),
    name: at('name'),
    acronyms: list(at('acronyms')),
    aliases: list(at('aliases')),
    kind: at('kind'),
    country: at('country') || null,
    ambiguous: at('ambiguous') === 'y',
    wikidata: at('wikidata') || null,
    members: list(at('members')).map((member) => {
      const [country = '', days = ''] = member.split(':');
      const [from, to] = days.split('..');
      return { country, from: from || null, to: to || null };
    }),
  };
}

/** A row of `titles`. */
export function rowToTitle(row: Row): KnownTitle {
  return { title: cell('titles', row, 'title'), kind: cell('titles', row, 'kind') as KnownTitle['kind'] };
}

/** The terms of a compiled person record, from the third cell on. */
export function cellsToTerms(person: string, cells: readonly string[]): readonly OfficeTerm[] {
  const terms: OfficeTerm[] = [];
  for (let at = 2; at + 5 < cells.length; at += 6) {
    const [office = '', kind = '', represents = '', from, to, end] = cells.slice(at, at + 6);
    terms.push({
      person,
      office,
      kind: kind as OfficeTerm['kind'],
      represents,
      from: from || null,
      to: to || null,
      endKnown: end === 'known',
    });
  }
  return terms;
}

/** The value of a compiled place line. */
export function cellsToPlace(cells: readonly string[]): KnownPlace {
  const [id = '', name = '', country = '', population = '', capital = ''] = cells;
  return { id, name, country, population: Number(population), isCapital: capital === 'y' };
}

import type { OfficeKind } from '../src/model/gazetteer.ts';
import { foldName } from '../src/resolve/gazetteer/fold-name.ts';
import { OFFICE_KINDS } from '../src/resolve/gazetteer/office-kinds.ts';
import type { DraftPerson, DraftTerm, HandRow } from './gazetteer-draft.ts';
import { mergeInto } from './gazetteer-persons.ts';

type Persons = Map<string, DraftPerson>;

/** Applies `hand/aliases.tsv`, `hand/offices.tsv` and `hand/corrections.tsv`; returns what fitted nothing. */
export function applyHand(
  persons: Persons,
  hand: {
    readonly aliases: readonly HandRow[];
    readonly offices: readonly HandRow[];
    readonly corrections: readonly HandRow[];
  },
): readonly string[] {
  const misses: string[] = [];
  for (const row of hand.corrections)
    if (!correct(persons, row)) misses.push(`correction ${Object.values(row).join(' | ')}`);
  for (const row of hand.aliases) nameWell(persons, row);
  for (const row of hand.offices) addOffice(persons, row);
  return misses;
}

/** Persons of this full name or alias who represent one of the countries (all of them when none is named). */
function matching(persons: Persons, name: string, countries: string): readonly DraftPerson[] {
  const known = persons.get(name);
  if (known !== undefined) return [known];
  const folded = foldName(name);
  const wanted = countries === '' || countries === '*' ? null : new Set(countries.split('|'));
  return [...persons.values()].filter(
    (person) =>
      [person.name, ...person.aliases].some((own) => foldName(own) === folded) &&
      (wanted === null || person.terms.some((term) => wanted.has(term.represents)) || person.terms.length === 0),
  );
}

/** `name, countries, aliases, found`: the press name; all persons found under any of the forms are that one person. */
function nameWell(persons: Persons, row: HandRow): void {
  const { name = '', countries = '', aliases = '' } = row;
  const forms = [name, ...aliases.split('|').filter((alias) => alias.includes(' '))];
  const found = [...new Set(forms.flatMap((form) => matching(persons, form, countries)))];
  const keep = [...found].sort((a, b) => weight(b) - weight(a))[0] ?? newPerson(persons, name, countries);
  for (const person of found) {
    if (person === keep || (person.id.startsWith('Q') && keep.id.startsWith('Q'))) continue;
    mergeInto(keep, person);
    persons.delete(person.id);
  }
  if (foldName(keep.name) !== foldName(name)) keep.aliases.add(keep.name);
  keep.name = name;
  for (const alias of aliases.split('|')) if (alias !== '') keep.aliases.add(alias);
  keep.aliases.delete(name);
}

/** Of namesakes the one with a Wikidata id and the higher offices is meant. */
function weight(person: DraftPerson): number {
  const high = person.terms.filter((term) =>
    /^(?:head_of|foreign_minister|io_head|deputy_head)/.test(term.kind),
  ).length;
  return (person.id.startsWith('Q') ? 100 : 0) + high * 10 + person.terms.length;
}

function newPerson(persons: Persons, name: string, countries: string): DraftPerson {
  const country = countries.split('|')[0] ?? '';
  const id = ['x', country.toLowerCase(), foldName(name).replaceAll(' ', '-')].filter((part) => part !== '').join('-');
  const person: DraftPerson = { id, name, aliases: new Set(), terms: [] };
  persons.set(id, person);
  return person;
}

function addOffice(persons: Persons, row: HandRow): void {
  const { person: name = '', represents = '', office = '', from = '', to = '', open = '' } = row;
  const kind = OFFICE_KINDS.find((known) => known === row.kind);
  if (kind === undefined) throw new Error(`hand/offices.tsv: unknown kind in ${Object.values(row).join(' | ')}`);
  const home = row.home || represents;
  const found = matching(persons, name, home === represents ? represents : `${home}|${represents}`);
  const person = found[0] ?? newPerson(persons, name, home);
  const term: DraftTerm = {
    office,
    kind,
    represents,
    from,
    to: to || open,
    endKnown: to !== '',
    startKnown: true,
    sources: 'h',
  };
  person.terms = person.terms.filter((known) => !isReplaced(known, term));
  person.terms.push(term);
}

/** A checked row takes the place of the gathered one for the same office and time. */
function isReplaced(known: DraftTerm, term: DraftTerm): boolean {
  return (
    known.represents === term.represents && known.kind === term.kind && known.from.slice(0, 4) === term.from.slice(0, 4)
  );
}

/** One row of `hand/corrections.tsv`; false when it fits nothing (the table has changed under it). */
function correct(persons: Persons, row: HandRow): boolean {
  const { action = '', person = '', represents = '', office = '', value = '' } = row;
  const found = matching(persons, person, represents);
  if (found.length === 0) return false;
  const terms = found.flatMap((one) => one.terms).filter((term) => fits(term, represents, office));
  switch (action) {
    case 'drop-person':
      for (const one of found) persons.delete(one.id);
      return true;
    case 'drop-alias':
      return found.map((one) => dropAlias(one, value)).includes(true);
    case 'drop-term':
      for (const one of found) one.terms = one.terms.filter((term) => !fits(term, represents, office));
      return terms.length > 0;
    case 'move-term': {
      const target = matching(persons, value, represents)[0] ?? newPerson(persons, value, represents);
      for (const one of found)
        if (one !== target) one.terms = one.terms.filter((term) => !fits(term, represents, office));
      target.terms.push(...terms);
      return terms.length > 0;
    }
    default:
      return setField(terms, action, value);
  }
}

function dropAlias(person: DraftPerson, alias: string): boolean {
  const same = [...person.aliases].filter((known) => foldName(known) === foldName(alias));
  for (const known of same) person.aliases.delete(known);
  return same.length > 0;
}

/** `office` is the office, or the office and `@` and the start: "President@2013-03-14". */
function fits(term: DraftTerm, represents: string, office: string): boolean {
  const [title = '', from] = office.split('@');
  if (represents !== '' && !represents.split('|').includes(term.represents)) return false;
  return (title === '*' || term.office === title) && (from === undefined || term.from.startsWith(from));
}

function setField(terms: readonly DraftTerm[], action: string, value: string): boolean {
  for (const term of terms) {
    if (action === 'set-from') term.from = value;
    else if (action === 'set-office') term.office = value;
    else if (action === 'set-kind') term.kind = value as OfficeKind;
    else if (action === 'set-to') Object.assign(term, { to: value, endKnown: true });
    else throw new Error(`hand/corrections.tsv: unknown action ${action}`);
  }
  return terms.length > 0;
}

import { foldName } from '../src/resolve/gazetteer/fold-name.ts';
import type { DraftPerson, DraftTerm } from './gazetteer-draft.ts';
import { cleanName, isContained, looksAlike, sharesName } from './gazetteer-names.ts';
import { type SharedOffice, toTerm } from './gazetteer-offices.ts';
import { isShareAlikeOnly } from './gazetteer-sources.ts';

const MAX_ALIASES = 8;
const SINGLE_SEAT = new Set([
  'head_of_state',
  'head_of_government',
  'foreign_minister',
  'defence_minister',
  'un_perm_rep',
]);

/** Persons with their terms out of the shared rows, without noise and with doubles of one office-holder joined. */
export function gatherPersons(rows: readonly SharedOffice[]): Map<string, DraftPerson> {
  const persons = new Map<string, DraftPerson>();
  for (const row of rows) addRow(persons, row);
  dropShareAlike(persons);
  dropPoorNames(persons);
  mergeSameSeat(persons);
  mergeHeadsOfBodies(persons);
  dropVagueHeads(persons);
  return persons;
}

function addRow(persons: Map<string, DraftPerson>, row: SharedOffice): void {
  const term = toTerm(row);
  const name = cleanName(row.person);
  if (term === null || name === null) return;
  const id = row.wikidata ?? `x-${row.person_id.replace(/^p:/, '').replace(/[^a-z0-9]+/g, '-')}`;
  const person = persons.get(id) ?? { id, name, aliases: new Set<string>(), terms: [] };
  persons.set(id, person);
  for (const raw of [row.person, ...(row.aliases ?? [])]) addAlias(person, raw);
  if (!person.terms.some((known) => sameTerm(known, term))) person.terms.push(term);
}

/** Adds a spelling that can be the same name; wrong merges of co-listed persons look different. */
export function addAlias(person: DraftPerson, raw: string): void {
  const alias = cleanName(raw);
  if (alias === null || !alias.includes(' ') || alias === person.name || person.aliases.size >= MAX_ALIASES) return;
  const folded = foldName(alias);
  const known = [person.name, ...person.aliases].map(foldName);
  if (!known.includes(folded) && looksAlike(person.name, alias)) person.aliases.add(alias);
}

function sameTerm(a: DraftTerm, b: DraftTerm): boolean {
  return a.office === b.office && a.represents === b.represents && a.from === b.from && a.kind === b.kind;
}

/** Facts of share-alike tables alone stay only as heads and foreign ministers of a time when nobody else is known. */
function dropShareAlike(persons: Map<string, DraftPerson>): void {
  const clean = new Map<string, DraftTerm[]>();
  for (const person of persons.values()) {
    for (const term of person.terms) if (!isShareAlikeOnly(term.sources)) push(clean, seat(term), term);
  }
  for (const person of persons.values()) {
    person.terms = person.terms.filter(
      (term) =>
        !isShareAlikeOnly(term.sources) ||
        (isHead(term) && !(clean.get(seat(term)) ?? []).some((other) => overlap(term, other))),
    );
  }
}

function isHead(term: DraftTerm): boolean {
  return /^(?:head_of_state|head_of_government|foreign_minister|io_head)$/.test(term.kind) && term.from >= '1945';
}

function seat(term: DraftTerm): string {
  return `${term.represents} ${term.kind}`;
}

function overlap(a: DraftTerm, b: DraftTerm): boolean {
  return a.from < b.to && b.from < a.to;
}

/** A surname alone names nobody: such rows are kept only for persons with a Wikidata id. */
function dropPoorNames(persons: Map<string, DraftPerson>): void {
  for (const [id, person] of persons) {
    const poor = !person.name.includes(' ') && !id.startsWith('Q') && person.aliases.size === 0;
    if (poor || person.terms.length === 0) persons.delete(id);
  }
}

interface Seat {
  readonly person: DraftPerson;
  readonly term: DraftTerm;
}

/** Two persons in the same single seat at the same time whose names agree are one. */
function mergeSameSeat(persons: Map<string, DraftPerson>): void {
  const seats = new Map<string, Seat[]>();
  for (const person of persons.values()) {
    for (const term of person.terms) if (SINGLE_SEAT.has(term.kind)) push(seats, seat(term), { person, term });
  }
  const gone = new Map<string, DraftPerson>();
  for (const holders of seats.values()) {
    for (const a of holders) for (const b of holders) mergePair(persons, gone, [a, b]);
  }
}

function mergePair(
  persons: Map<string, DraftPerson>,
  gone: Map<string, DraftPerson>,
  [a, b]: readonly [Seat, Seat],
): void {
  const one = survivor(gone, a.person);
  const other = survivor(gone, b.person);
  if (one === other || (isQid(one) && isQid(other)) || !overlap(a.term, b.term)) return;
  const agrees = isContained(one.name, other.name);
  if (!agrees && !(isSameStart(a.term, b.term) && sharesName(one.name, other.name))) return;
  const [keep, drop] = isQid(other) ? [other, one] : [one, other];
  mergeInto(keep, drop);
  gone.set(drop.id, keep);
  persons.delete(drop.id);
}

/** The same seat taken on the same day. */
function isSameStart(a: DraftTerm, b: DraftTerm): boolean {
  return a.startKnown && b.startKnown && a.from.length === 10 && a.from === b.from;
}

function survivor(gone: ReadonlyMap<string, DraftPerson>, person: DraftPerson): DraftPerson {
  let at = person;
  for (let next = gone.get(at.id); next !== undefined; next = gone.get(at.id)) at = next;
  return at;
}

function isQid(person: DraftPerson): boolean {
  return person.id.startsWith('Q');
}

/** Moves names and terms of `drop` to `keep`. */
export function mergeInto(keep: DraftPerson, drop: DraftPerson): void {
  for (const alias of [drop.name, ...drop.aliases]) addAlias(keep, alias);
  for (const term of drop.terms) if (!keep.terms.some((known) => sameTerm(known, term))) keep.terms.push(term);
}

/** "Head of state" as the whole title is often a deputy of the same list; it stays only where nobody else is known. */
function dropVagueHeads(persons: Map<string, DraftPerson>): void {
  const all = [...persons.values()].flatMap((person) => person.terms.map((term) => ({ person, term })));
  const heads = all.filter(({ term }) => term.kind.startsWith('head_of_'));
  for (const { person, term } of heads) {
    if (!/^(?:Head of (?:state|government)|Chief of state)$/i.test(term.office)) continue;
    const rival = heads.some(
      (other) => other.person !== person && seat(other.term) === seat(term) && overlap(other.term, term),
    );
    if (rival) person.terms = person.terms.filter((own) => own !== term);
  }
}

/** The head of a body with the full name of exactly one known office-holder is that person. */
function mergeHeadsOfBodies(persons: Map<string, DraftPerson>): void {
  const byName = new Map<string, DraftPerson[]>();
  for (const person of persons.values()) if (isQid(person)) push(byName, foldName(person.name), person);
  for (const [id, person] of persons) {
    if (isQid(person) || !person.terms.some((term) => term.represents.length > 2)) continue;
    const same = byName.get(foldName(person.name)) ?? [];
    const [keep] = same;
    if (keep === undefined || same.length > 1) continue;
    mergeInto(keep, person);
    persons.delete(id);
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const own = map.get(key);
  if (own === undefined) map.set(key, [value]);
  else own.push(value);
}

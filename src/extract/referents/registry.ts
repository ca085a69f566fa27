import type { Country, KnownOrganisation, KnownPerson, OfficeKind } from '../../model/gazetteer.ts';
import type { Referent, ReferentKey } from '../../model/mention.ts';
import { foldName, foldWord } from '../lexicon/fold-word.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isWorldBody } from '../mentions/scan.ts';
import { chooseKnownPerson, type PersonHints } from './choose-known-person.ts';
import { findMonarch, isMonarch, isThroneName } from './find-monarch.ts';
import { holderBeside, sameKnown } from './namesakes.ts';
import { isFirstSurname, isOtherSpelling, isSameName, middlesAgree, type PersonRecord } from './person-record.ts';
import { createSameBody } from './same-body.ts';
import { isSameSite, MOST_BACK, sameEvent } from './same-event.ts';

interface OtherRecord {
  readonly key: ReferentKey;
  readonly kind: 'Country' | 'Organisation' | 'Place' | 'Event';
  readonly name: string;
  readonly forms: Set<string>;
  readonly gazetteerId: string | null;
  readonly country: string | null;
  /** Town or country in the name of an event. */
  readonly site: string | null;
}

export interface NewPerson {
  readonly words: readonly string[];
  readonly text: string;
  readonly hints: PersonHints;
  /** The gazetteer's person, where the caller has found it. */
  readonly known: KnownPerson | null;
}

export interface NewOrganisation {
  readonly organisation: KnownOrganisation | null;
  readonly name: string;
  readonly country: Country | null;
  /** Other names that the body is known to have. */
  readonly aliases?: readonly string[];
}

export interface NewEvent {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly key: string;
  readonly country: string | null;
  readonly site: string | null;
}

/** The referents of one article: every name is entered once and found again. */
export interface Registry {
  country(country: Country, form: string): ReferentKey;
  organisation(organisation: NewOrganisation): ReferentKey;
  place(place: { id: string; name: string; country: string }): ReferentKey;
  event(event: NewEvent): ReferentKey;
  /** The person that these words name, entered when new. */
  person(person: NewPerson): PersonRecord;
  /** A person already entered that the words can mean, the last one entered first, or null. */
  findPerson(words: readonly string[]): PersonRecord | null;
  record(key: ReferentKey): PersonRecord | null;
  persons(): readonly PersonRecord[];
  /** Country id of a referent: itself, a person's, a place's or a national body's; null when unknown. */
  countryOf(key: ReferentKey): string | null;
  kindOf(key: ReferentKey): Referent['kind'];
  /** Whether it is a known body of several states. */
  isWorldBody(key: ReferentKey): boolean;
  /** Whether it is a known body that is no single country's: the World Bank, the Palestinian Authority, FIFA. */
  isStateless(key: ReferentKey): boolean;
  /** Name of a country, body, place or event; empty for a person and for an unknown key. */
  nameOf(key: ReferentKey): string;
  referents(): readonly Referent[];
}

export function createRegistry(lexicon: Lexicon): Registry {
  const persons: PersonRecord[] = [];
  const others = new Map<string, OtherRecord>();
  const events: string[] = [];
  const bodies = createSameBody(lexicon);
  const enter = (record: OtherRecord, form: string): ReferentKey => {
    const known = others.get(record.key) ?? record;
    others.set(record.key, known);
    known.forms.add(form);
    return known.key;
  };
  /** The body entered before that an unknown name is another name of; `isNamed` where the article itself introduces it. */
  const sameBody = ({ id, name, isNamed }: { id: string; name: string; isNamed: boolean }): OtherRecord | null => {
    const acronym = isNamed ? null : sameAcronym(others, name);
    return acronym ?? (others.has(id) ? null : (others.get(bodies.find(name) ?? '') ?? null));
  };
  const findPerson = (words: readonly string[]): PersonRecord | null =>
    persons.find((record) => record.words.join(' ') === words.join(' ')) ??
    persons.find((record) => isSameName(record, words)) ??
    persons.find((record) => isFirstSurname(record, words)) ??
    persons.find((record) => isOtherSpelling(record, words)) ??
    null;
  const recentEvents = (): readonly OtherRecord[] => events.slice(-MOST_BACK).flatMap((key) => others.get(key) ?? []);
  const record = (key: ReferentKey): PersonRecord | null => persons.find((person) => person.key === key) ?? null;
  return {
    findPerson,
    record,
    persons: () => persons,
    country: (country, form) =>
      enter(
        other(`c:${country.id}`, { kind: 'Country', name: country.name, gazetteerId: country.id, country: country.id }),
        form,
      ),
    organisation({ organisation, name, country, aliases = [] }) {
      const id = organisation === null ? `o:${foldName(name)}` : `o:${organisation.id}`;
      const isKnown = isGazetted(lexicon, organisation);
      const same = isKnown ? null : sameBody({ id, name, isNamed: organisation !== null });
      if (same !== null) return enter(same, name);
      const record = other(id, {
        kind: 'Organisation',
        name: organisation?.name ?? name,
        gazetteerId: isKnown ? organisation.id : null,
        country: organisation?.country ?? country?.id ?? null,
      });
      if (!others.has(id)) bodies.note(record.name, record.key);
      for (const alias of aliases) enter(record, alias);
      return enter(record, name);
    },
    place: (place) =>
      enter(
        other(`p:${place.id}`, { kind: 'Place', name: place.name, gazetteerId: place.id, country: place.country }),
        place.name,
      ),
    event(event) {
      const key = `e:${event.key}`;
      const known =
        sameSite(event, [others.get(key), others.get(`${key} in ${event.site}`)]) ?? sameEvent(recentEvents(), event);
      const isSecond = known === null && others.has(key);
      const { name, country, site } = event;
      const record =
        known ?? other(isSecond ? `${key} in ${site}` : key, { kind: 'Event', name, gazetteerId: null, country, site });
      if (known === null) events.push(record.key);
      // Where it takes place may be told only later.
      else others.set(known.key, { ...known, country: known.country ?? country, site: known.site ?? site });
      for (const alias of event.aliases) enter(record, alias);
      return enter(record, name);
    },
    person(person) {
      const named = findPerson(person.words) ?? sameKnown(lexicon, persons, person);
      const holder = named === null ? null : holderBeside(lexicon, named, person);
      if (named === null || holder === null) return learn(lexicon, named ?? create(persons, person), person);
      const own = persons.find(({ known }) => known === holder) ?? create(persons, person);
      return learn(lexicon, own, { ...person, known: holder });
    },
    countryOf: (key) => record(key)?.country ?? others.get(key)?.country ?? null,
    kindOf: (key) => others.get(key)?.kind ?? 'Person',
    isWorldBody: (key) => {
      const body = lexicon.gazetteer.organisations.get(others.get(key)?.gazetteerId ?? '');
      return body !== undefined && isWorldBody(body);
    },
    isStateless: (key) => lexicon.gazetteer.organisations.get(others.get(key)?.gazetteerId ?? '')?.country === null,
    nameOf: (key) => others.get(key)?.name ?? '',
    referents: () => [...persons.map(personToReferent), ...[...others.values()].map(otherToReferent)],
  };
}

/** A name that the article introduces is in no gazetteer. */
function isGazetted(lexicon: Lexicon, organisation: KnownOrganisation | null): organisation is KnownOrganisation {
  return organisation !== null && lexicon.gazetteer.organisations.get(organisation.id) === organisation;
}

function other(key: string, rest: Omit<OtherRecord, 'key' | 'forms' | 'site'> & { site?: string | null }): OtherRecord {
  return { key: key as ReferentKey, forms: new Set(), site: null, ...rest };
}

/** Of the events known by one key the first that is at the same place, as far as both say where. */
function sameSite({ site }: NewEvent, known: readonly (OtherRecord | undefined)[]): OtherRecord | null {
  return known.find((one) => one !== undefined && isSameSite(one.site, site)) ?? null;
}

/** A name in capitals is the body whose words begin with these letters. */
function sameAcronym(others: ReadonlyMap<string, OtherRecord>, name: string): OtherRecord | null {
  if (!/^[A-Z]{3,6}$/u.test(name)) return null;
  for (const record of others.values()) {
    if (record.kind !== 'Organisation') continue;
    const initials = record.name
      .split(/[\s-]+/u)
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word.charAt(0))
      .join('');
    if (initials === name) return record;
  }
  return null;
}

function create(persons: PersonRecord[], person: NewPerson): PersonRecord {
  const record: PersonRecord = {
    key: `h:${persons.length}` as ReferentKey,
    words: person.words,
    name: person.text,
    forms: new Set(),
    roles: [],
    posts: new Set(),
    known: null,
    gender: null,
    country: null,
  };
  persons.push(record);
  return record;
}

function learn(lexicon: Lexicon, record: PersonRecord, { words, text, hints, known }: NewPerson): PersonRecord {
  record.forms.add(text);
  if (words.length > record.words.length) {
    record.words = words;
    record.name = text;
  }
  if (record.known === null) {
    record.known = fitting(record, known) ?? identify(lexicon, record, hints);
    if (record.known !== null) record.country ??= countryOfKnown(lexicon, record.known, hints);
  }
  return record;
}

/** "Cummings" is not the only Cummings of the gazetteer where the article has named Elijah Cummings. */
function fitting(record: PersonRecord, known: KnownPerson | null | undefined): KnownPerson | null {
  if (known === null || known === undefined || record.words.length < 2) return known ?? null;
  const names = [known.name, ...known.aliases];
  return names.some((name) => isSameName(record, name.split(/\s+/u).map(foldWord))) ? known : null;
}

function identify(lexicon: Lexicon, record: PersonRecord, hints: PersonHints): PersonRecord['known'] {
  const { gazetteer } = lexicon;
  if (record.name.includes(' ')) {
    const candidates = gazetteer.personsByName(record.name);
    const exact = chooseKnownPerson(candidates, hints) ?? chooseKnownPerson(candidates, { ...hints, party: null });
    if (exact !== null) return exact;
  }
  const monarch = isMonarch(record, hints) ? findMonarch(lexicon, record, hints) : null;
  if (monarch !== null) return monarch;
  const isBare = record.words.length === 1 && hints.officeKind === null && hints.party === null;
  const isUnplaced = record.words.length > 1 && hints.party === null && !BY_KIND.has(hints.officeKind ?? 'other');
  return isBare || isUnplaced ? null : bySurname(lexicon, record, hints);
}

const BY_KIND = new Set<OfficeKind>(['head_of_state', 'head_of_government', 'foreign_minister']);

/** Initials and middle names aside, the surname with office and country can still decide. */
function bySurname(lexicon: Lexicon, record: PersonRecord, hints: PersonHints): PersonRecord['known'] {
  const candidates = lexicon.gazetteer.personsBySurname(record.words.at(-1) ?? '').filter((person) => {
    if (record.words.length > 1)
      return (
        isSameName({ ...record, words: person.name.split(/\s+/u).map(foldWord) }, record.words) &&
        middlesAgree(record.words, person.name.split(/\s+/u).map(foldWord)) &&
        (hints.party !== null || person.terms.some((term) => term.kind === hints.officeKind))
      );
    if (isMonarch(record, hints) && !isThroneName(person, record.name)) return false;
    // "Patriarch Bartholomew" is no ambassador of that surname.
    const isSole = hints.officeKind === 'head_of_state' || hints.title === 'patriarch';
    return !isSole || person.terms.some((term) => term.kind === hints.officeKind);
  });
  return chooseKnownPerson(candidates, hints);
}

const FIRST_REALM = 'GB';

function countryOfKnown(lexicon: Lexicon, person: KnownPerson, { day }: PersonHints): string | null {
  const terms = person.terms.filter((term) => lexicon.gazetteer.countries.has(term.represents));
  const begun = terms.filter((term) => day === null || term.from === null || term.from <= day);
  const last = begun.at(-1) ?? terms[0];
  // The monarch of the realms is named after the first of them.
  const realm = last?.kind === 'head_of_state' && terms.find(({ represents }) => represents === FIRST_REALM);
  return (realm || last)?.represents ?? null;
}

function personToReferent(record: PersonRecord): Referent {
  const name = record.known?.name ?? record.name;
  const aliases = new Set([...record.forms, ...(record.known?.aliases ?? []), record.name]);
  aliases.delete(name);
  return {
    key: record.key,
    kind: 'Person',
    name,
    aliases: [...aliases],
    gazetteerId: record.known?.id ?? null,
    country: record.country,
  };
}

function otherToReferent(record: OtherRecord): Referent {
  const aliases = [...record.forms].filter((form) => form !== record.name);
  return {
    key: record.key,
    kind: record.kind,
    name: record.name,
    aliases,
    gazetteerId: record.gazetteerId,
    country: record.country,
  };
}

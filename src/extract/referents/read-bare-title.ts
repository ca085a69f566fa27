import type { OfficeKind } from '../../model/gazetteer.ts';
import type { ReferentKey } from '../../model/mention.ts';
import type { OrganisationPhrase, Phrase } from '../mentions/phrase.ts';
import { covers } from './article-context.ts';
import { bodyByUse } from './body-by-use.ts';
import { bodyOfTitle, spokenFor } from './body-of-head.ts';
import { countryOfTitle } from './country-of-title.ts';
import { type FoundOffice, isConsort, note, type OfficeEntry, type OfficeSources, toOffice } from './found-office.ts';
import { officeKindOf } from './office-kind.ts';
import type { Registry } from './registry.ts';
import { isNoOffice } from './represented-party.ts';
import { sideLedBy } from './side-led.ts';

/** A title without a country of its own: what is told of the person elsewhere, else what the text around it implies. */
export function readBareTitle(
  sources: OfficeSources,
  entry: OfficeEntry,
  explicit: readonly FoundOffice[],
): readonly FoundOffice[] {
  const { registry, context } = sources;
  const { record, office, scan } = entry;
  if (isConsort(office.role)) {
    note(record, office, null);
    record.country ??= countryOfTitle(sources, entry);
    return [];
  }
  if (SUCCESSIONS.has(office.role.head)) return afterOwner(sources, entry, explicit);
  const body =
    bodyOfTitle(sources, entry) ??
    bodyOfSpeaker(sources, entry) ??
    bodyOfHead(sources, entry) ??
    usualBody(sources, entry);
  if (body !== null) {
    note(record, office, body);
    return [toOffice(entry, body, { start: office.role.start, end: office.role.end, isInferred: true })];
  }
  const told = explicit.find((one) => one.person === record.key);
  if (told !== undefined && !isNewOffice(registry, office, told)) {
    note(record, office, told.party);
    return [];
  }
  const country = countryOfTitle(sources, entry);
  const led = bodyLedBy(sources, entry) ?? (country === null ? spokenFor(sources, entry) : null);
  if (led !== null) {
    note(record, office, led);
    return [toOffice(entry, led, { start: office.role.start, end: office.role.end, isInferred: true })];
  }
  const found = country === null ? undefined : scan.lexicon.gazetteer.countries.get(country);
  if (found === undefined || record.posts.has(found.id) || isNoOffice(entry, found.id, context.day)) return [];
  record.country ??= found.id;
  const key = registry.country(found, found.name);
  note(record, office, key);
  if (office.role.isPrivate && officeKindOf(scan.lexicon, office.role) === null) return [];
  const range = { start: office.role.start, end: office.role.end, isInferred: true };
  return [toOffice(entry, key, range)];
}

/** "Ann Holt, Nominee for Assistant Secretary" of whom the text goes on that she directs a firm: one is nominated to serve the state. */
function isNewOffice(registry: Registry, { role }: OfficeEntry['office'], told: FoundOffice): boolean {
  return role.status === 'nominee' && !role.isPrivate && registry.kindOf(told.party) === 'Organisation';
}

/** "Deputy Secretary General A represented the European Union". */
function bodyLedBy({ phrases, registry }: OfficeSources, { scan, phrase }: OfficeEntry): ReferentKey | null {
  const side = sideLedBy(scan, phrases[scan.sentence.index] ?? [], phrase);
  return side?.kind === 'organisation' && side.body === undefined ? registry.organisation(side) : null;
}

const SUCCESSIONS = new Set(['predecessor', 'successor']);

/** "His predecessor, Mahmoud Ahmadinejad": the office of the person named before. */
function afterOwner(
  { phrases, persons }: OfficeSources,
  entry: OfficeEntry,
  explicit: readonly FoundOffice[],
): readonly FoundOffice[] {
  const { scan, phrase, record, office } = entry;
  const here = (phrases[scan.sentence.index] ?? []).filter((one) => one.end <= phrase.start).reverse();
  const before = phrases.slice(0, scan.sentence.index).reverse().flat();
  const owners = [...here, ...before].flatMap((one) => (one.kind === 'person' ? (persons.get(one)?.key ?? []) : []));
  const held = explicit.find((one) => one.person === owners.find((key) => key !== record.key));
  if (held === undefined) return [];
  const range = { start: office.role.start, end: office.role.end, isInferred: true };
  const status = office.role.head === 'predecessor' ? 'former' : 'nominee';
  return [{ ...toOffice(entry, held.party, range), role: held.role, status }];
}

const OWN_BODIES =
  /^(?:(?:foreign )?ministry|embassy|department|council|commission|parliament|army|navy|party|bank)\b/iu;

/** "Ministry spokesperson Nasser Kanaani": the body of that kind that the text named before. */
function bodyOfSpeaker(
  { phrases, registry, context }: OfficeSources,
  { scan, office }: OfficeEntry,
): ReferentKey | null {
  const kind = /^spokes/u.test(office.role.head) ? OWN_BODIES.exec(office.role.role)?.[0] : undefined;
  if (kind === undefined) return null;
  if (/^department/iu.test(kind) && context.home === 'US' && context.leads === 'foreign_minister') {
    const organisation = scan.lexicon.gazetteer.organisations.get('US-STATE') ?? null;
    return registry.organisation({ organisation, name: 'State Department', country: null });
  }
  const noun = kind.split(' ').at(-1)?.toLowerCase() ?? '';
  const bodies = phrases
    .slice(0, scan.sentence.index + 1)
    .reverse()
    .flat()
    .filter(isBody);
  const found = bodies.find(({ name }) => name.toLowerCase().split(/\s+/u).includes(noun));
  return found === undefined ? null : registry.organisation({ ...found, ...found.body });
}

function isBody(phrase: Phrase): phrase is OrganisationPhrase {
  return phrase.kind === 'organisation';
}

/** "Secretary-General Guterres", "President Abbas": the body, or the authority that is no state, that the known person heads. */
function bodyOfHead({ registry, context }: OfficeSources, { scan, record, office }: OfficeEntry): ReferentKey | null {
  const kind = officeKindOf(scan.lexicon, office.role);
  if (kind === null || !HEADS.has(kind) || record.known === null) return null;
  const { day } = context;
  const [term] = record.known.terms.filter((one) => one.kind === kind && (day === null || covers(one, day)));
  const organisation = scan.lexicon.gazetteer.organisations.get(term?.represents ?? '');
  return organisation === undefined
    ? null
    : registry.organisation({ organisation, name: organisation.name, country: null });
}

/** "Special Rapporteur on Torture Juan Mendez". */
function usualBody({ registry }: OfficeSources, { scan, office }: OfficeEntry): ReferentKey | null {
  const organisation = scan.lexicon.gazetteer.organisations.get(bodyByUse(office.role.role) ?? '');
  return organisation === undefined
    ? null
    : registry.organisation({ organisation, name: organisation.name, country: null });
}

const HEADS = new Set<OfficeKind>(['io_head', 'head_of_state', 'head_of_government']);

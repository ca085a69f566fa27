import type { Country } from '../../model/gazetteer.ts';
import type { ReferentKey } from '../../model/mention.ts';
import { foldWord } from '../lexicon/fold-word.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Party, PersonPhrase, Phrase, RolePhrase } from '../mentions/phrase.ts';
import type { Scan } from '../mentions/scan.ts';
import { countryOfTitle } from './country-of-title.ts';
import type { ArticleContext } from './enter-persons.ts';
import { officeKindOf } from './enter-persons.ts';
import type { PersonRecord } from './person-record.ts';
import type { ReadOffice } from './reading.ts';
import type { Registry } from './registry.ts';

type FoundOffice = Omit<ReadOffice, 'personMention'>;

export interface OfficeSources {
  readonly scans: readonly Scan[];
  readonly phrases: readonly (readonly Phrase[])[];
  readonly persons: ReadonlyMap<PersonPhrase, PersonRecord>;
  readonly registry: Registry;
  readonly context: ArticleContext;
}

/** The offices that titles give to persons; each person's country is learnt on the way. */
export function readOffices(sources: OfficeSources): readonly FoundOffice[] {
  const entries = sources.scans.flatMap((scan, index) => entriesOf(sources, scan, sources.phrases[index] ?? []));
  const explicit = entries.flatMap((entry) => {
    const party = entry.phrase.party ?? entry.office.party;
    return party === null ? [] : withParty(sources, { ...entry, party });
  });
  const bare = entries.filter(({ phrase, office }) => phrase.party === null && office.party === null);
  return [...explicit, ...bare.flatMap((entry) => withoutParty(sources, entry, explicit))];
}

function entriesOf({ persons }: OfficeSources, scan: Scan, phrases: readonly Phrase[]): readonly OfficeEntry[] {
  return phrases.flatMap((phrase) => {
    const record = phrase.kind === 'person' ? persons.get(phrase) : undefined;
    if (phrase.kind !== 'person' || record === undefined) return [];
    return phrase.offices.map((office) => ({ scan, phrase, record, office }));
  });
}

export interface OfficeEntry {
  readonly scan: Scan;
  readonly phrase: PersonPhrase;
  readonly record: PersonRecord;
  readonly office: RolePhrase;
}

function withParty({ registry }: OfficeSources, entry: OfficeEntry & { party: Party }): readonly FoundOffice[] {
  const { office, party, record, scan } = entry;
  if (office.role.isPrivate && party.kind === 'country' && !LEADING_WORDS.test(office.role.role)) {
    record.country ??= party.country.id;
    return [];
  }
  const represented = representedParty(office, party, scan.lexicon);
  const key = enterParty(registry, represented, scan);
  learnCountry(record, represented, office);
  note(record, office, key);
  return [toOffice(entry, key, { start: represented.start, end: represented.end, isInferred: false })];
}

const LEADING_WORDS = /leader|head of|chief|chair/iu;

/**
 * Officials of a national body represent their state, spokesmen the body they speak for; heads of international bodies,
 * parties and firms represent these.
 */
function representedParty(office: RolePhrase, party: Party, lexicon: Lexicon): Party {
  if (party.kind === 'country' || /^spokes/u.test(office.role.head)) return party;
  const country = office.further.find((one) => one.kind === 'country');
  const isOfficer = /minister|secretary|ambassador|envoy|representative|general|admiral|adviser|advisor/iu.test(
    office.role.role,
  );
  if (country !== undefined && isOfficer && !/secretary[- ]general/iu.test(office.role.role)) return country;
  const state = stateOf(party, lexicon) ?? (country?.kind === 'country' ? country.country : undefined);
  const isStateBody =
    party.organisation === null
      ? STATE_BODIES.test(party.name)
      : party.organisation.country !== null && !PRIVATE_KINDS.has(party.organisation.kind);
  return state !== undefined && isStateBody
    ? { kind: 'country', country: state, start: party.start, end: party.end }
    : party;
}

const STATE_BODIES =
  /\b(?:Parliament|Ministry|Congress|Senate|Duma|Assembly|Knesset|Bundestag|Army|Navy|Forces|Police|Agency|Department|Bureau|Office|Council|Commission|Intelligence|Service|Court|Embassy|Cabinet|Guard|Corps|House)\b/u;
const PRIVATE_KINDS = new Set([
  'media',
  'company',
  'party',
  'armed group',
  'ngo',
  'bank',
  'university',
  'movement',
  'think tank',
  'church',
  'coalition',
]);

/** The state of a national body: as the gazetteer has it, or as its name begins ("Tunisian Parliament"). */
function stateOf(party: Extract<Party, { kind: 'organisation' }>, lexicon: Lexicon): Country | undefined {
  if (party.body?.country) return party.body.country;
  const known = lexicon.gazetteer.countries.get(party.organisation?.country ?? '');
  if (known !== undefined || party.organisation !== null) return known;
  const words = party.name.split(/\s+/u).map(foldWord);
  const [match] = lexicon.names.match(words, 0);
  const value = match?.values.find(({ entry }) => entry.kind === 'country');
  return value?.entry.kind === 'country' ? value.entry.country : undefined;
}

function enterParty(registry: Registry, party: Party, scan: Scan): ReferentKey {
  const form = scan.tokens
    .slice(party.start, party.end)
    .map((token) => token.text)
    .join(' ');
  return party.kind === 'country'
    ? registry.country(party.country, form)
    : registry.organisation({ ...party, country: null, ...party.body });
}

function learnCountry(record: PersonRecord, party: Party, office: RolePhrase): void {
  if (party.kind === 'country') record.country ??= party.country.id;
  else
    record.country ??=
      party.organisation?.country ?? office.further.find((one) => one.kind === 'country')?.country.id ?? null;
}

function note(record: PersonRecord, office: RolePhrase, party: ReferentKey): void {
  record.roles.push({
    role: office.role.role.toLowerCase(),
    head: office.role.head,
    party,
    status: office.role.status,
  });
}

function toOffice(
  { scan, phrase, record, office }: OfficeEntry,
  party: ReferentKey,
  { start, end, isInferred }: { start: number; end: number; isInferred: boolean },
): FoundOffice {
  return {
    person: record.key,
    party,
    role: office.role.role,
    status: office.role.status,
    sentence: scan.sentence.index,
    firstToken: phrase.start,
    lastToken: phrase.end,
    partyRange: { start, end },
    isInferred,
  };
}

/** A title without a country of its own: what is told of the person elsewhere, else what the text around it implies. */
function withoutParty(
  sources: OfficeSources,
  entry: OfficeEntry,
  explicit: readonly FoundOffice[],
): readonly FoundOffice[] {
  const { registry } = sources;
  const { record, office, scan } = entry;
  if (SUCCESSIONS.has(office.role.head)) return afterOwner(sources, entry, explicit);
  const told = explicit.find((one) => one.person === record.key);
  if (told !== undefined) {
    note(record, office, told.party);
    return [];
  }
  const country = countryOfTitle(sources, entry);
  const found = country === null ? undefined : scan.lexicon.gazetteer.countries.get(country);
  if (found === undefined) return [];
  record.country ??= found.id;
  const key = registry.country(found, found.name);
  note(record, office, key);
  if (office.role.isPrivate && officeKindOf(scan.lexicon, office.role) === null) return [];
  const range = { start: office.role.start, end: office.role.end, isInferred: true };
  return [toOffice(entry, key, range)];
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

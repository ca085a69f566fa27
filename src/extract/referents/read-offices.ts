import type { ReferentKey } from '../../model/mention.ts';
import type { Party, Phrase, RolePhrase } from '../mentions/phrase.ts';
import type { Scan } from '../mentions/scan.ts';
import { type FoundOffice, isConsort, note, type OfficeEntry, type OfficeSources, toOffice } from './found-office.ts';
import type { PersonRecord } from './person-record.ts';
import { readBareTitle } from './read-bare-title.ts';
import type { Registry } from './registry.ts';
import { isNoOffice, representedParty } from './represented-party.ts';

/** The offices that titles give to persons; each person's country is learnt on the way. */
export function readOffices(sources: OfficeSources): readonly FoundOffice[] {
  const entries = sources.scans.flatMap((scan, index) => entriesOf(sources, scan, sources.phrases[index] ?? []));
  const explicit = entries.flatMap((entry) => {
    const party = entry.phrase.party ?? entry.office.party;
    if (party === null || isBare(entry)) return [];
    const further = entry.office.further.includes(party) ? entry.office.further : [...entry.office.further, party];
    const office = { ...entry.office, further };
    return withParty(sources, { ...entry, office, party: ownerOfBody({ ...entry, office, party }) });
  });
  const bare = entries.filter(isBare);
  return [...explicit, ...bare.flatMap((entry) => readBareTitle(sources, entry, explicit))];
}

/** A title alone; a known "Patriarch of Moscow and All Russia" serves his church. */
function isBare({ phrase, office, record }: OfficeEntry): boolean {
  if (office.role.head === 'patriarch' && record.known !== null) return true;
  return phrase.party === null && office.party === null;
}

/** "Portuguese MFA Political Director": of a body that every state has, the officials serve the state beside it. */
function ownerOfBody({ party, office }: EntryOfParty): Party {
  const isSpoken = /^spokes/u.test(office.role.head);
  // "Security Office Director Suh Hoon of Korea": head of the body, and by it of the state.
  if (office.role.isPrivate && party.kind === 'country' && office.party?.kind === 'organisation') return office.party;
  if (isSpoken || party.kind === 'country' || party.organisation?.ambiguous !== true) return party;
  return office.further.find((one) => one.kind === 'country') ?? party;
}

type EntryOfParty = OfficeEntry & { readonly party: Party };

function entriesOf({ persons }: OfficeSources, scan: Scan, phrases: readonly Phrase[]): readonly OfficeEntry[] {
  return phrases.flatMap((phrase) => {
    const record = phrase.kind === 'person' ? persons.get(phrase) : undefined;
    if (phrase.kind !== 'person' || record === undefined) return [];
    for (const { post } of phrase.offices) if (post !== undefined) record.posts.add(post.id);
    return phrase.offices.map((office) => ({ scan, phrase, record, office }));
  });
}

function withParty({ registry, context }: OfficeSources, entry: EntryOfParty): readonly FoundOffice[] {
  const { office, party, record, scan } = entry;
  if (party.kind === 'country' && isNoOffice(entry, party.country.id, context.day)) return [];
  if (
    office.role.isPrivate &&
    party.kind === 'country' &&
    !isConsort(office.role) &&
    !LEADING_WORDS.test(office.role.role)
  ) {
    record.country ??= party.country.id;
    return [];
  }
  const represented = ofOwnState(representedParty(office, party, scan.lexicon), entry, context);
  const key = enterParty(registry, represented, scan);
  learnCountry(record, represented, office);
  note(record, office, key);
  if (isConsort(office.role)) return [];
  return [toOffice(entry, key, { start: represented.start, end: represented.end, isInferred: false })];
}

/** In a government's own text "Office of Disaster Relief Director Ann Lee" is an official of that state. */
function ofOwnState(party: Party, { office, scan }: OfficeEntry, { home }: OfficeSources['context']): Party {
  const country = scan.lexicon.gazetteer.countries.get(home ?? '');
  if (country === undefined || party.kind === 'country' || /^spokes/u.test(office.role.head)) return party;
  if (office.further.some((one) => one.kind === 'country') || !isNameless(party)) return party;
  const isAgency = /^[A-Z]{3,6}$/u.test(party.name) && AGENCY_HEADS.test(office.role.role);
  return OWN_BODIES.test(party.name) || isAgency
    ? { kind: 'country', country, start: party.start, end: party.end }
    : party;
}

/** A body that neither the gazetteer nor its own name gives to a state. */
function isNameless({ organisation, body }: Extract<Party, { kind: 'organisation' }>): boolean {
  return (organisation === null || organisation.kind === 'local') && !body?.country;
}

const OWN_BODIES =
  /^(?:(?:National |Federal )?(?:Bureau|Office|Department (?=of))|Federal (?:\p{L}+ )?(?:Agency|Service))\b/u;

const AGENCY_HEADS = /\b(?:Director|Administrator|Commissioner|Secretary|Chair)\b/u;

const LEADING_WORDS = /leader|\bhead\b|chief|chair/iu;

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

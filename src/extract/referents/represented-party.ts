import type { Country } from '../../model/gazetteer.ts';
import { foldWord } from '../lexicon/fold-word.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Party, RolePhrase } from '../mentions/phrase.ts';
import type { OfficeEntry } from './found-office.ts';
import { isSameName } from './person-record.ts';

/**
 * Officials of a national body represent their state, spokesmen the body they speak for; heads of international bodies,
 * parties and firms represent these.
 */
export function representedParty(office: RolePhrase, party: Party, lexicon: Lexicon): Party {
  if (party.kind === 'country' || /^spokes/u.test(office.role.head)) return party;
  const country = office.further.find((one) => one.kind === 'country');
  const seat = sitsForState(office, party) ? stateOf(party, lexicon) : undefined;
  if (seat !== undefined) return { kind: 'country', country: seat, start: party.start, end: party.end };
  const isOfficer = /minister|secretary|ambassador|envoy|representative|general|admiral|adviser|advisor/iu.test(
    office.role.role,
  );
  if (country !== undefined && isOfficer && !/secretary[- ]general/iu.test(office.role.role)) return country;
  const state = stateOf(party, lexicon) ?? (country?.kind === 'country' ? country.country : undefined);
  const isStateBody =
    party.organisation === null || isLocal(party)
      ? STATE_BODIES.test(party.name)
      : party.organisation.country !== null && !PRIVATE_KINDS.has(party.organisation.kind);
  return state !== undefined && isStateBody
    ? { kind: 'country', country: state, start: party.start, end: party.end }
    : party;
}

/** "Republican Senator", "a lawmaker of the Reform Party": they sit for their state, whatever their party. */
function sitsForState({ role, start }: RolePhrase, party: Extract<Party, { kind: 'organisation' }>): boolean {
  if (LEGISLATORS.has(role.head)) return true;
  // "Republican President Trump", and not "the president of the Republican Party".
  return (
    HOLDERS.has(role.head) && party.start >= start && party.end <= role.start && /(?:an|ic|ist|al)$/u.test(party.name)
  );
}

const HOLDERS = new Set(['president', 'minister', 'governor', 'representative', 'justice', 'ambassador']);
const LEGISLATORS = new Set(['senator', 'congressman', 'congresswoman', 'lawmaker', 'legislator', 'mp']);

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

/** A name that the article itself introduces, without a country. */
function isLocal({ organisation }: Extract<Party, { kind: 'organisation' }>): boolean {
  return organisation?.kind === 'local' && organisation.country === null;
}

/** The state of a national body: as the gazetteer has it, or as its name begins ("Tunisian Parliament"). */
function stateOf(party: Extract<Party, { kind: 'organisation' }>, lexicon: Lexicon): Country | undefined {
  if (party.body?.country) return party.body.country;
  const known = lexicon.gazetteer.countries.get(party.organisation?.country ?? '');
  if (known !== undefined || (party.organisation !== null && !isLocal(party))) return known;
  const words = party.name.split(/\s+/u).map(foldWord);
  return countryAt(lexicon, words, 0) ?? (OF_STATE.test(party.name) ? countryBehind(lexicon, words) : undefined);
}

/** "National Defence Commission of North Korea", and not "Muslim Council of Britain". */
const OF_STATE =
  /\b(?:National|State|Supreme|Federal|Central|Military|Defen[cs]e|Security|Electoral?|Election|Constitutional|Revolutionary|People['’]s|Parliament|Ministry|Assembly|Army|Navy|Police|Court)\b/u;

function countryBehind(lexicon: Lexicon, words: readonly string[]): Country | undefined {
  const of = words.lastIndexOf('of');
  const at = words[of + 1] === 'the' ? of + 2 : of + 1;
  return of < 1 ? undefined : countryAt(lexicon, words, at);
}

function countryAt(lexicon: Lexicon, words: readonly string[], at: number): Country | undefined {
  const [match] = lexicon.names.match(words, at);
  const value = match?.values.find(({ entry }) => entry.kind === 'country');
  return value?.entry.kind === 'country' ? value.entry.country : undefined;
}

const THRONES = new Set(['king', 'queen', 'emperor', 'empress']);
/** A consort bears these; "Thai King Pumipon" is the one king, however he is spelt. */
const CONSORTS = new Set(['queen', 'empress']);

/** Titles that sound like an office and are none: a consort, "opposition leader", "beauty queen". */
export function isNoOffice({ scan, record, office }: OfficeEntry, country: string, day: string | null): boolean {
  const { role, head, status, start } = office.role;
  if (/\bopposition\b/iu.test(role) || isCompound(scan, start)) return true;
  if (!(office.party === null ? THRONES : CONSORTS).has(head) || status !== 'current' || day === null) return false;
  if (record.known?.terms.some(({ kind, represents }) => kind === 'head_of_state' && represents === country))
    return false;
  const holders = scan.lexicon.gazetteer.holders(country, 'head_of_state', day);
  if (holders.length === 0) return false;
  return !holders.some((holder) => isSameName(record, holder.name.split(/\s+/u).map(foldWord)));
}

/** A noun in small letters directly before the title: "business leader". */
function isCompound(scan: OfficeEntry['scan'], start: number): boolean {
  const before = scan.tokens[start - 1];
  return before?.pos === 'NOUN' && /^\p{Ll}+$/u.test(before.text) && /^\p{Ll}/u.test(scan.tokens[start]?.text ?? '');
}

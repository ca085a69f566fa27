import type { KnownPerson, OfficeKind, OfficeTerm } from '../../model/gazetteer.ts';
import type { ReferentKey } from '../../model/mention.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Party, PersonPhrase } from '../mentions/phrase.ts';
import type { Scan } from '../mentions/scan.ts';
import { partyActedFor } from './acts-for.ts';
import { type ArticleContext, covers, LEADING } from './article-context.ts';
import type { PersonRecord } from './person-record.ts';
import type { ReadMention, ReadOffice } from './reading.ts';
import type { Registry } from './registry.ts';
import { representedParty } from './represented-party.ts';
import { rulesAt } from './rules-at.ts';

export interface InferenceSources {
  readonly lexicon: Lexicon;
  readonly registry: Registry;
  readonly context: ArticleContext;
  readonly scans: readonly Scan[];
  readonly bySentence: readonly (readonly ReadMention[])[];
}

/**
 * Offices that the text implies without a title before the name: "Britain's Rishi Sunak", "the Biden administration",
 * "the Russian President" of a person named elsewhere, and the publisher's own leader.
 */
export function inferOffices(reading: InferenceSources): readonly ReadOffice[] {
  const sources = { ...reading, states: statesNamed(reading) };
  return sources.bySentence.flatMap((mentions, sentence) =>
    mentions.flatMap((mention) => {
      const scan = sources.scans[sentence];
      const record = sources.registry.record(mention.referents[0] ?? ('' as ReferentKey));
      if (scan === undefined || record === null || mention.referents.length > 1) return [];
      const role = impliedRole(sources, { scan, mention, record });
      if (role !== null) return toOffice(sources, { scan, mention, record }, role);
      return actingOffice({ scan, mention, record }, mentions);
    }),
  );
}

/** "Ann Lee led the Thai delegation": what somebody without a title does for a party. */
function actingOffice({ scan, mention, record }: PersonSite, mentions: readonly ReadMention[]): readonly ReadOffice[] {
  const { phrase } = mention;
  if (phrase.kind !== 'person' || phrase.offices.length > 0 || record.roles.length > 0) return [];
  const phrases = mentions.map((one) => one.phrase);
  const acts = partyActedFor(scan, phrases, phrase);
  const party = mentions.find((one) => one.phrase === acts?.party)?.referents[0];
  if (acts === null || party === undefined) return [];
  record.country ??= acts.party.kind === 'country' ? acts.party.country.id : null;
  return [officeOf({ scan, mention, record }, party, acts.role)];
}

interface Inference extends InferenceSources {
  /** Ids of the countries that the article names. */
  readonly states: ReadonlySet<string | null>;
}

function statesNamed({ registry, bySentence }: InferenceSources): ReadonlySet<string | null> {
  const keys = new Set(bySentence.flatMap((mentions) => mentions.flatMap(({ referents }) => referents)));
  return new Set([...keys].filter((key) => registry.kindOf(key) === 'Country').map((key) => registry.countryOf(key)));
}

interface PersonSite {
  readonly scan: Scan;
  readonly mention: ReadMention;
  readonly record: PersonRecord;
}

function impliedRole(sources: Inference, { scan, mention, record }: PersonSite): string | null {
  const { scans } = sources;
  const { phrase } = mention;
  if (phrase.kind === 'role') {
    const { role, party } = phrase.phrase;
    const leadsState = role.head === 'leader' && party?.kind === 'country';
    return role.isPrivate && !leadsState && bodyServed(scan, mention) === null ? null : role.role;
  }
  if (phrase.kind !== 'person' || phrase.offices.length > 0) return null;
  if (rulesAt(scan, { start: mention.firstToken, end: mention.lastToken })) return 'leader';
  if (phrase.party?.kind === 'organisation') return 'representative';
  const term = owningCountry(sources, phrase, record) ?? homeLeader(sources, record);
  const ofList = officeOfList(scan, phrase) ?? officeOfLine(scans, mention.sentence, phrase);
  return term?.office ?? ofList ?? (isKnownHead(sources, record) ? 'leader' : null);
}

/** "She served as | President of the Asia Society": the body whose office somebody is said to hold, or null. */
function bodyServed({ words }: Scan, { phrase, firstToken }: ReadMention): OrganisationParty | null {
  const party = phrase.kind === 'role' ? phrase.phrase.party : null;
  if (party?.kind !== 'organisation') return null;
  const before = words.slice(Math.max(0, firstToken - SERVING_REACH), firstToken);
  const last = before.at(-1) ?? '';
  const isSo = HOLDING.has(last) || (last === 'as' && SERVING.test(before.at(-2) ?? ''));
  return isSo && !before.some((word) => SPOKEN_TO.has(word)) ? party : null;
}

type OrganisationParty = Extract<Party, { kind: 'organisation' }>;
const SERVING_REACH = 8;
const HOLDING = new Set(['is', 'was', 'been', 'became', 'currently', 'previously', 'formerly', 'also', 'now']);
const SERVING =
  /^(?:serv(?:e|es|ed|ing)|act(?:s|ed|ing)|work(?:s|ed|ing)|leadership|role|capacity|tenure|term|career)$/u;
const SPOKEN_TO = new Set(['you', 'your', 'who', 'which']);

/** "foreign ministers of two nations: David Miliband of Britain and Bernard Kouchner of France": the office that the list is of. */
function officeOfList(scan: Scan, { party, name }: PersonPhrase): string | null {
  if (party?.kind !== 'country' || !['of', '(', ',', '–', '—', '-'].includes(scan.words[name.end] ?? '')) return null;
  const listed = scan.words.find((word) => LISTED.has(word));
  if (listed !== undefined) return listed.replace(/s$/u, '');
  return scan.words.some((word) => CREDENTIALS.has(word)) ? 'ambassador' : null;
}

/** "Lee Yun-ho – the Republic of Korea": a line that is no more than this is of the list below "received credentials from:". */
function officeOfLine(scans: readonly Scan[], sentence: number, { party, start, end }: PersonPhrase): string | null {
  const tokens = scans[sentence]?.tokens.length ?? 0;
  if (party?.kind !== 'country' || start > 0 || end + 1 < tokens) return null;
  const heading = scans
    .slice(Math.max(0, sentence - MOST_LINES), sentence)
    .findLast(({ words }) => words.at(-1) === ':' && words.some((word) => CREDENTIALS.has(word)));
  return heading === undefined ? null : 'ambassador';
}

const MOST_LINES = 40;

/** "Letters of credence were presented by A (Ghana)": what envoys hand over. */
const CREDENTIALS = new Set(['credentials', 'credence']);

const LISTED = new Set(
  'leaders ministers counterparts presidents premiers envoys ambassadors negotiators diplomats chancellors'.split(' '),
);

/** "Britain's Rishi Sunak", "Carl Bildt of Sweden": the person's known office there. */
function owningCountry(
  { context }: InferenceSources,
  phrase: PersonPhrase,
  { known }: PersonRecord,
): OfficeTerm | null {
  const { party } = phrase;
  return party?.kind === 'country' && known !== null ? termAt(known, party.country.id, context.day) : null;
}

function homeLeader({ context }: InferenceSources, { known }: PersonRecord): OfficeTerm | null {
  if (context.home === null || known === null) return null;
  const term = termAt(known, context.home, context.day);
  return term !== null && LEADING.has(term.kind) ? term : null;
}

/** "Joe Biden needs allies in Washington": a head of state or government in office that day, of whom the text tells no title, but the state. */
function isKnownHead({ context: { day }, states }: Inference, record: PersonRecord): boolean {
  const { known, roles, country } = record;
  if (known === null || day === null || roles.length > 0 || !states.has(country)) return false;
  return known.terms.some(
    (term) => HEADING.has(term.kind) && term.represents === country && covers(term, day) && !isAges(term, day),
  );
}

/** A term without an end that began long ago is one whose end nobody wrote down. */
function isAges({ from, to }: OfficeTerm, day: string): boolean {
  return to === null && from !== null && Number(day.slice(0, 4)) - Number(from.slice(0, 4)) > MOST_YEARS;
}

const MOST_YEARS = 40;
const HEADING = new Set<OfficeKind>(['head_of_state', 'head_of_government']);

function termAt(person: KnownPerson, country: string, day: string | null): OfficeTerm | null {
  return person.terms.find((term) => term.represents === country && day !== null && covers(term, day)) ?? null;
}

function toOffice(
  { lexicon, registry, context }: InferenceSources,
  { scan, mention, record }: PersonSite,
  role: string,
): readonly ReadOffice[] {
  const party =
    bodyOf({ lexicon, registry }, scan, mention) ?? partyOf({ lexicon, registry, context }, mention, record);
  return party === null ? [] : [officeOf({ scan, mention, record }, party, role)];
}

function officeOf({ mention, record }: PersonSite, party: ReferentKey, role: string): ReadOffice {
  return {
    person: record.key,
    party,
    role,
    status: 'current',
    sentence: mention.sentence,
    firstToken: mention.firstToken,
    lastToken: mention.lastToken,
    personMention: mention,
    partyRange: { start: mention.firstToken, end: mention.lastToken },
    isInferred: true,
  };
}

function bodyOf(
  { lexicon, registry }: Pick<InferenceSources, 'lexicon' | 'registry'>,
  scan: Scan,
  mention: ReadMention,
) {
  const body = bodyServed(scan, mention);
  if (body === null || mention.phrase.kind !== 'role') return null;
  const served = representedParty(mention.phrase.phrase, body, lexicon);
  return served.kind === 'country'
    ? registry.country(served.country, served.country.name)
    : registry.organisation({ ...served, country: null, ...served.body });
}

/** The party that the mention names, else the person's country, for titles alone the publisher's. */
function partyOf(
  { lexicon, registry, context }: Pick<InferenceSources, 'lexicon' | 'registry' | 'context'>,
  { phrase }: ReadMention,
  record: PersonRecord,
): ReferentKey | null {
  const named = phrase.kind === 'role' ? phrase.phrase.party : phrase.kind === 'person' ? phrase.party : null;
  if (named?.kind === 'country' && (record.country ?? named.country.id) === named.country.id)
    return registry.country(named.country, named.country.name);
  if (named?.kind === 'organisation' && phrase.kind === 'person')
    return registry.organisation({ ...named, country: null, ...named.body });
  // "the High Commissioner" of a person whose body was told before.
  const [held] = record.roles;
  if (phrase.kind === 'role' && record.country === null && held !== undefined) return held.party;
  const home = phrase.kind === 'role' ? context.home : null;
  const country = lexicon.gazetteer.countries.get(record.country ?? home ?? '');
  return country === undefined ? null : registry.country(country, country.name);
}

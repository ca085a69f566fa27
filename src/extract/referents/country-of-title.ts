import type { KnownPerson, OfficeKind } from '../../model/gazetteer.ts';
import { foldWord } from '../lexicon/fold-word.ts';
import type { Phrase } from '../mentions/phrase.ts';
import type { OfficeEntry, OfficeSources } from './found-office.ts';
import { hostOfTitle } from './host-of-title.ts';
import { officeKindOf } from './office-kind.ts';
import { isSameName } from './person-record.ts';
import { countryLedBy } from './side-led.ts';

/**
 * The country of a title that names none: the person's known country, its owner in the sentence, the host's, the publisher's
 * where nobody else holds that office there, the one country that uses the title, and for ministers the country the text is about.
 */
export function countryOfTitle(sources: OfficeSources, entry: OfficeEntry): string | null {
  const { record, office, scan } = entry;
  const near =
    office.seat?.id ??
    record.country ??
    ownerOf(sources, entry) ??
    leaderOf(sources, entry) ??
    senderOf(sources, entry) ??
    countryNearby(sources, entry);
  if (near !== null || office.role.isPrivate || isClerical(entry)) return near;
  const kind = officeKindOf(scan.lexicon, office.role);
  const host = isOfGovernment(entry, kind) ? hostOfTitle(sources, entry) : null;
  if (host !== null) return host;
  const { home } = sources.context;
  const posted = office.post?.id ?? null;
  if (home !== null && home !== posted && isHome(sources, entry, kind)) return home;
  const byUse = countryByUse(office.role.role);
  if (byUse !== null || kind === null || !OF_SUBJECT.has(kind)) return byUse;
  // "Ann Holt, President of a firm": who presides in a government's own text, and is nobody known, need not lead a state.
  const isUnknown = office.role.head === 'president' && sources.context.leads !== null;
  return isUnknown ? null : subjectOf(sources, [home, posted]);
}

/** Titles that, without a country beside them, the English-language press uses of one country. */
const COUNTRY_BY_USE: readonly (readonly [RegExp, string])[] = [
  [/\b(?:senator|congress(?:wo)?man|governor|sergeant)s?$/iu, 'US'],
  [/^(?:(?:Democratic|Republican|House) )?Representatives?$/u, 'US'],
  [
    /^(?:secretary of (?:state|defen[cs]e|the treasury)|(?:defen[cs]e|treasury) secretary|attorney general|national security advis[eo]r|house speaker)$/iu,
    'US',
  ],
  [/^(?:foreign secretary|chancellor of the exchequer|home secretary)$/iu, 'GB'],
  [/^external affairs minister$/iu, 'IN'],
  [/^(?:taoiseach|tanaiste)$/iu, 'IE'],
];

function countryByUse(role: string): string | null {
  return COUNTRY_BY_USE.find(([pattern]) => pattern.test(role))?.[1] ?? null;
}

/** Offices that the press names without the country the story is about. */
const OF_SUBJECT = new Set<OfficeKind>([
  'head_of_state',
  'head_of_government',
  'deputy_head',
  'foreign_minister',
  'defence_minister',
  'minister_other',
]);
const SINGLE = new Set<OfficeKind>(['head_of_state', 'head_of_government', 'foreign_minister']);
const CLERICAL = new Set([
  'imam',
  'pope',
  'cardinal',
  'archbishop',
  'bishop',
  'rabbi',
  'patriarch',
  'mufti',
  'cleric',
  'ayatollah',
]);

/** A minister or head of state or government, by a title that is not of one country alone. */
function isOfGovernment({ office }: OfficeEntry, kind: OfficeKind | null): boolean {
  const { role, head } = office.role;
  return kind !== null && OF_SUBJECT.has(kind) && head !== 'secretary' && countryByUse(role) === null;
}

function isClerical({ office }: OfficeEntry): boolean {
  return CLERICAL.has(office.role.head);
}

const CROWNED =
  /^(?:prince|princess|king|queen|duke|emperor|empress|tsar|czar|kaiser|sultan|shah|emir|sheikh|khan|monarch)$/u;

/** Titles that no republic has, and those of bodies of many states: "warlord", "Secretary-General". */
const STRANGERS = /^(?:warlord|strongman|dictator|rebel|guerrilla|secretary[- ]general)\b/iu;

/** Titles of governments that have ministers, where the members of a cabinet are secretaries. */
const MINISTERS: ReadonlyMap<string, RegExp> = new Map([
  [
    'US',
    /^(?:premier|chancellor)$|\bministers? (?:of|for)\b|\b(?:prime|foreign|defen[cs]e|finance|interior|trade|energy) minister$/iu,
  ],
]);

/** Whether the publisher's country can be meant: not where others are known to hold that one office, and this person never did. */
function isHome({ context }: OfficeSources, { record, scan, office }: OfficeEntry, kind: OfficeKind | null): boolean {
  if (context.home === null || CROWNED.test(office.role.head) || STRANGERS.test(office.role.role)) return false;
  if (MINISTERS.get(context.home)?.test(office.role.role) === true) return false;
  if (kind === null || !SINGLE.has(kind)) return true;
  const { gazetteer } = scan.lexicon;
  const isHolder = ({ name }: KnownPerson): boolean => isSameName(record, name.split(/\s+/u).map(foldWord));
  const holders = gazetteer.holders(context.home, kind, context.day);
  const isMisspelt = ({ name }: KnownPerson): boolean =>
    foldWord(name.split(/\s+/u).at(-1) ?? '') === record.words.at(-1);
  if (holders.length === 0 || holders.some((one) => isHolder(one) || isMisspelt(one))) return true;
  const isClear = context.leads === null || record.words.length > 1;
  return isClear && gazetteer.holders(context.home, kind, null).some(isHolder);
}

/** "Its foreign minister, Sergei Lavrov": the country named last before. */
function ownerOf({ phrases }: OfficeSources, { scan, phrase, office }: OfficeEntry): string | null {
  if (office.possessor !== 'its' && office.possessor !== 'their') return null;
  const here = (phrases[scan.sentence.index] ?? []).filter((one) => one.end <= phrase.start);
  const before = phrases[scan.sentence.index - 1] ?? [];
  return [...before.slice(0, 1), ...here].flatMap(countryIn).at(-1) ?? null;
}

/** "X led the Thai delegation": the country whose side the person leads. */
function leaderOf({ phrases }: OfficeSources, { scan, phrase }: OfficeEntry): string | null {
  return countryLedBy(scan, phrases[scan.sentence.index] ?? [], phrase)?.id ?? null;
}

/**
 * Who sends the person: "Hungary named X as Minister", "the appointment of X as", "the delegation of Japan was led by Deputy
 * Minister X", "the U.S. Embassy was opened under Chargé d'Affaires X".
 */
function senderOf({ phrases, persons }: OfficeSources, { scan, phrase }: OfficeEntry): string | null {
  const before = (phrases[scan.sentence.index] ?? []).filter((one) => one.end <= phrase.start);
  const word = scan.words[phrase.start - 1] ?? '';
  const previous = scan.words[phrase.start - 2] ?? '';
  if (word === 'under') return before.flatMap(missionIn).at(-1) ?? null;
  if (word === 'by' && LED.has(previous))
    return isDelegation(scan, phrase.start) ? (before.flatMap(countryIn).at(-1) ?? null) : null;
  const countries = before.flatMap((one) =>
    one.kind === 'person' ? (persons.get(one)?.country ?? []) : countryIn(one),
  );
  if (word === 'of' && previous === 'appointment') return countries[0] ?? null;
  return APPOINTING.has(word) ? (countries.at(-1) ?? null) : null;
}

const APPOINTING = new Set([
  'appointed',
  'appoints',
  'nominated',
  'nominates',
  'named',
  'names',
  'designated',
  'appointing',
  'nominating',
  'nominate',
  'appoint',
]);
const LED = new Set(['led', 'headed', 'chaired']);

function isDelegation({ words }: OfficeEntry['scan'], end: number): boolean {
  return words
    .slice(Math.max(0, end - 12), end)
    .some((word) => ['delegation', 'team', 'side', 'mission'].includes(word));
}

function missionIn(phrase: Phrase): readonly string[] {
  const isMission = phrase.kind === 'organisation' && /embassy|legation|consulate|mission/iu.test(phrase.name);
  return isMission && phrase.country !== null ? [phrase.country.id] : [];
}

function countryIn(phrase: Phrase): readonly string[] {
  if (phrase.kind === 'country') return [phrase.country.id];
  const parties = phrase.kind === 'person' ? phrase.offices.flatMap((office) => office.party ?? []) : [];
  return parties.flatMap((party) => (party.kind === 'country' ? [party.country.id] : []));
}

const LISTING = new Set([',', ';', 'and', '&', 'the', 'with', '•', '-', '–', '—', '/', 'or', '(']);

/** In a list of persons the country of the one before: "Ukrainian Prime Minister A, Foreign Minister B". */
function countryNearby({ phrases, persons }: OfficeSources, { scan, phrase }: OfficeEntry): string | null {
  const last = (phrases[scan.sentence.index] ?? []).filter((one) => one.end <= phrase.start).at(-1);
  if (last?.kind !== 'person' || phrase.start - last.end > 2) return null;
  if (!scan.words.slice(last.end, phrase.start).every((word) => LISTING.has(word))) return null;
  const shared = last.offices[0]?.party ?? last.party;
  return shared?.kind === 'country' ? shared.country.id : (persons.get(last)?.country ?? null);
}

/** The country a text names most often, but for those it cannot be, the first one among equals; null where it names none twice. */
function subjectOf({ phrases }: OfficeSources, others: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const id of phrases.flat().flatMap(countryIn))
    if (!others.includes(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] > 1 ? best[0] : null;
}

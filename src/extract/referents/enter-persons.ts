import type { KnownPerson } from '../../model/gazetteer.ts';
import { foldWord } from '../lexicon/fold-word.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { genderOfGivenName, genderOfTitle } from '../lexicon/name-gender.ts';
import { NAME_SUFFIXES } from '../lexicon/name-words.ts';
import { isGivenDean } from '../mentions/is-given-dean.ts';
import type { PersonPhrase, Phrase } from '../mentions/phrase.ts';
import type { Scan } from '../mentions/scan.ts';
import type { ArticleContext } from './article-context.ts';
import type { PersonHints } from './choose-known-person.ts';
import { correspondentsIn } from './find-despatch.ts';
import { findLeader, leaderNamed } from './find-leader.ts';
import { isIntroduced } from './is-introduced.ts';
import { officeKindOf, partyId } from './office-kind.ts';
import type { PersonRecord } from './person-record.ts';
import type { Registry } from './registry.ts';

interface PersonSources {
  readonly registry: Registry;
  readonly context: ArticleContext;
  /** For every sentence the time that it tells of, where the text has no day; else null. */
  readonly days: readonly (string | null)[];
}

/**
 * Enters every person of the article, surest first: names with a title, honorific or gazetteer entry, then
 * names that look like one, then single surnames that repeat a name already entered.
 */
export function enterPersons(
  scans: readonly Scan[],
  phrases: readonly (readonly Phrase[])[],
  { registry, context, days }: PersonSources,
): ReadonlyMap<PersonPhrase, PersonRecord> {
  const entered = new Map<PersonPhrase, PersonRecord>();
  const all = inReadingOrder(scans, phrases);
  const enter = (scan: Scan, phrase: PersonPhrase, known: KnownPerson | null = null): void => {
    const hints = { day: days[scan.sentence.index] ?? context.day, ...hintsOf(scan.lexicon, phrase) };
    const record = registry.person({ words: nameWords(phrase), text: phrase.text, hints, known });
    noteGender(scan.lexicon, record, phrase);
    entered.set(phrase, record);
  };
  const rounds = [isFullName, looksLikePerson, isIntroduced, (_: Scan, phrase: PersonPhrase) => !phrase.isGuess];
  for (const belongs of rounds) {
    for (const { scan, phrase } of all)
      if (!entered.has(phrase) && belongs(scan, phrase)) enter(scan, phrase, knownBySurname(phrase));
  }
  for (const { scan, at } of correspondentsIn(scans)) enterSurname(scan, at, { registry, context });
  for (const { scan, phrase } of joinedNames(scans, phrases, entered)) enter(scan, phrase);
  for (const { scan, phrase } of all) {
    if (entered.has(phrase)) continue;
    const leader = findLeader(scan, phrase, context);
    if (leader !== null || registry.findPerson(nameWords(phrase)) !== null) enter(scan, phrase, leader);
  }
  return entered;
}

/** "The Ambassador in Norway (Willis)": a writer or reader of a despatch who may have no other mention. */
function enterSurname(
  scan: Scan,
  at: number,
  { registry, context }: Pick<PersonSources, 'registry' | 'context'>,
): void {
  const words = [scan.words[at] ?? ''];
  const text = inMixedCase(scan.tokens[at]?.text ?? '');
  if (registry.findPerson(words) !== null) return;
  const hints = { day: context.day, party: null, officeKind: null };
  registry.person({ words, text, hints, known: leaderNamed(scan, text, context) });
}

/** "EVATT" at the foot of a cable. */
function inMixedCase(text: string): string {
  return text === text.toUpperCase() ? text.charAt(0) + text.slice(1).toLowerCase() : text;
}

/** "the Biden-Harris Administration": a single name that was found with its person. */
function knownBySurname({ words, known }: PersonPhrase): KnownPerson | null {
  return words.length === 1 && known.length === 1 ? (known[0] ?? null) : null;
}

/** Names of two words or more in a list with a person: "Laura Ling and Euna Lee". */
function joinedNames(
  scans: readonly Scan[],
  phrases: readonly (readonly Phrase[])[],
  entered: ReadonlyMap<PersonPhrase, PersonRecord>,
): readonly { scan: Scan; phrase: PersonPhrase }[] {
  return scans.flatMap((scan, index) => {
    const persons = (phrases[index] ?? []).filter((phrase) => phrase.kind === 'person');
    const joined = new Set<PersonPhrase>();
    const isPerson = (one: PersonPhrase | undefined) => one !== undefined && (entered.has(one) || joined.has(one));
    for (const [at, one] of persons.entries()) {
      const next = persons[at + 1];
      if (next === undefined || !areListed(scan, one, next)) continue;
      if (isPerson(one) && !isPerson(next) && next.words.length > 1) joined.add(next);
      if (!isPerson(one) && isPerson(next) && one.words.length > 1) joined.add(one);
    }
    return [...joined].map((phrase) => ({ scan, phrase }));
  });
}

function areListed(scan: Scan, one: PersonPhrase, next: PersonPhrase): boolean {
  const between = scan.words.slice(one.end, next.start);
  return between.length > 0 && between.length <= 2 && between.every((word) => [',', 'and', '&'].includes(word));
}

function isFullName(_: Scan, phrase: PersonPhrase): boolean {
  return !phrase.isGuess && phrase.words.length > 1;
}

function inReadingOrder(
  scans: readonly Scan[],
  phrases: readonly (readonly Phrase[])[],
): { scan: Scan; phrase: PersonPhrase }[] {
  const all = scans.flatMap((scan, index) =>
    (phrases[index] ?? []).flatMap((phrase) => (phrase.kind === 'person' ? [{ scan, phrase }] : [])),
  );
  const part = (entry: { scan: Scan }): number => (entry.scan.sentence.part === 'body' ? 0 : 1);
  return all.sort((a, b) => part(a) - part(b));
}

/** Name words without suffixes, initials' full stops and "al-" variants. */
export function nameWords(phrase: PersonPhrase): readonly string[] {
  return phrase.words.map(foldWord).filter((word) => word !== '' && word !== ',' && !NAME_SUFFIXES.has(word));
}

function hintsOf(lexicon: Lexicon, phrase: PersonPhrase): Omit<PersonHints, 'day'> {
  const office = phrase.offices[0];
  const party = phrase.party ?? phrase.offices.map((one) => one.party).find((one) => one !== null) ?? null;
  return {
    party: partyId(party),
    officeKind: office === undefined ? null : officeKindOf(lexicon, office.role),
    title: office?.role.head ?? null,
  };
}

/** Whether "he" or "she" can mean the person, by form of address, title or given name. */
function noteGender({ gazetteer }: Lexicon, record: PersonRecord, { honorific, offices }: PersonPhrase): void {
  if (/^(?:mr|sir|lord)/u.test(honorific ?? '')) record.gender = 'm';
  if (/^(?:mrs|ms|miss|madam|lady|dame)/u.test(honorific ?? '')) record.gender = 'f';
  record.gender ??= genderOfTitle(offices[0]?.role.head ?? '');
  const [given = '', ...family] = (record.known?.name ?? record.name).split(' ');
  if (family.length > 0) record.gender ??= genderOfGivenName(given, gazetteer.isGivenName);
}

function looksLikePerson(scan: Scan, phrase: PersonPhrase): boolean {
  if (phrase.words.length < 2) return false;
  const first = scan.tokens[phrase.name.start]?.text ?? '';
  return (
    scan.lexicon.gazetteer.isGivenName(first) ||
    isGivenDean(scan, phrase.name.start) ||
    /^\p{Lu}\.$/u.test(scan.tokens[phrase.name.start + 1]?.text ?? '')
  );
}

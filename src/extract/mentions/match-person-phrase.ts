import { NAME_PARTICLES, NAMED_AFTER, SHIP_LETTERS } from '../lexicon/name-words.ts';
import { isGenitive } from './genitive.ts';
import { holdsBoth } from './holds-both.ts';
import { honorificEnd } from './honorific-end.ts';
import { matchParty } from './match-party.ts';
import { matchPersonName, type PersonNameMatch } from './match-person-name.ts';
import { matchRolePhrase } from './match-role-phrase.ts';
import { secretariatAt } from './match-secretariat.ts';
import { matchSharedTitle, sharesTitle } from './match-shared-title.ts';
import { matchTicket } from './match-ticket.ts';
import { officeAfterName, opensWithPlace } from './office-after-name.ts';
import { isFar } from './office-start.ts';
import { partyAfterName, partyOfEntry, skipBrackets, skipHome } from './party-after-name.ts';
import type { PersonPhrase, RolePhrase } from './phrase.ts';
import { isCapitalised, isWorldBody, type Scan, surfaceOf } from './scan.ts';
import { withSecondOffice } from './second-office.ts';
import { holdsOffice, servedOffice } from './served-office.ts';
import { titleOfNext, titlesOfCountries } from './titles-of-countries.ts';

/**
 * Persons that start at a token, with titles on either side: "Russian Foreign Minister Sergey Lavrov",
 * "Kira Rudik, a member of parliament", "Presidents Xi Jinping and Vladimir Putin". Empty when there is none.
 */
export function matchPersonPhrases(scan: Scan, at: number): readonly PersonPhrase[] {
  const styled = styleEnd(scan, at);
  if (styled > at)
    return matchPersonPhrases(scan, styled).map((person, index) =>
      index === 0 ? styledFrom(scan, at, person) : person,
    );
  const before = matchRolePhrase(scan, at);
  if (before === null) return untitled(scan, at);
  if (before.role.plural) return ofMany(scan, before);
  const direct = named(scan, before.end, before);
  if (direct.length > 0) return direct;
  const served = serving(scan, before);
  if (served.length > 0) return served;
  const second = ranked(scan, before, scan.words[before.end] === 'and' ? before.end + 1 : before.end);
  if (second.length > 0) return second;
  if (scan.words[before.end] === 'the')
    return named(scan, before.end + 1, before).filter(({ known }) => known.length > 0);
  if (isGenitive(scan, before.end)) return staffOf(scan, before);
  if (isInBracket(scan, before)) return named(scan, before.end + 1, before);
  const mayName = before.determiner !== 'indefinite' || before.party !== null;
  return scan.words[before.end] === ',' && mayName ? apposed(scan, before) : [];
}

/** "The foreign ministers of Peru and Chile, Ann Lee and Omar Bah", "Ministers Ann Lee and Omar Bah". */
function ofMany(scan: Scan, before: RolePhrase): readonly PersonPhrase[] {
  const many = sharing(scan, titlesOfCountries(scan, before));
  if (many.length > 0) return many;
  return listed(scan, sharesTitle(scan, before) ? { ...before, party: null, further: [] } : before);
}

/** "[Russian President] Vladimir Putin": an editor's addition to what is quoted. */
function isInBracket({ words }: Scan, { start, end }: RolePhrase): boolean {
  return ['[', '('].includes(words[start - 1] ?? '') && [']', ')'].includes(words[end] ?? '');
}

function untitled(scan: Scan, at: number): readonly PersonPhrase[] {
  const shared = sharing(scan, matchSharedTitle(scan, at));
  if (shared.length > 0) return shared;
  const ticket = matchTicket(scan, at);
  if (ticket.length > 0) return ticket;
  return mayBeName(scan, at) ? (owned(scan, at) ?? named(scan, at, null)) : [];
}

/** A capital, a particle or an Arabic article: no name opens with anything else. */
function mayBeName(scan: Scan, at: number): boolean {
  const word = scan.words[at] ?? '';
  return isCapitalised(scan, at) || NAME_PARTICLES.has(word) || word.includes('-') || SMALL_NAME.test(word);
}

/** Known names that may be written small or open with a digit are left to the full match. */
const SMALL_NAME = /^[\d.]/u;

/** "His Majesty", "Her Royal Highness", "His Excellency": a style before a title or name. */
function styleEnd(scan: Scan, at: number): number {
  if (scan.words[at] === 'the' && /^hono(?:u)?rable$/u.test(scan.words[at + 1] ?? '')) return at + 2;
  if (!['his', 'her', 'their'].includes(scan.words[at] ?? '')) return at;
  const from = scan.words[at + 1] === 'late' ? at + 2 : at + 1;
  const next = ['royal', 'serene', 'imperial'].includes(scan.words[from] ?? '') ? from + 1 : from;
  return STYLES.has(scan.words[next] ?? '') ? next + 1 : at;
}

/** "His late Majesty King Hussein": the style says that he is no more. */
function styledFrom(scan: Scan, at: number, person: PersonPhrase): PersonPhrase {
  const [first, ...rest] = person.offices;
  if (scan.words[at + 1] !== 'late' || first === undefined) return { ...person, start: at };
  const office: RolePhrase = { ...first, role: { ...first.role, status: 'former' } };
  return { ...person, start: at, offices: [office, ...rest] };
}

const STYLES = new Set([
  'majesty',
  'majesties',
  'highness',
  'highnesses',
  'excellency',
  'holiness',
  'eminence',
  'honour',
  'honor',
]);

/** "The Polish president's adviser Marcin Przydacz": the second title serves the first one's party. */
function staffOf(scan: Scan, owner: RolePhrase): readonly PersonPhrase[] {
  const [person, ...others] = matchPersonPhrases(scan, owner.end + 1);
  const [office, ...rest] = person?.offices ?? [];
  if (person === undefined || office === undefined || office.party !== null || others.length > 0) return [];
  const party = owner.party ?? secretariatAt(scan, owner.start);
  return [{ ...person, start: owner.start, offices: [{ ...office, party, further: owner.further }, ...rest] }];
}

/** "National Security Adviser to the US President Ola Berg": the state of the office served is his. */
function serving(scan: Scan, before: RolePhrase): readonly PersonPhrase[] {
  const office = servedOffice(scan, before);
  if (office === null) return [];
  const { end } = office;
  const role = { ...before.role, end, role: surfaceOf(scan, { start: before.role.start, end }), isPrivate: false };
  const { party, further } = office;
  const [person] = named(scan, end, { ...before, end, role, party, further });
  return person === undefined || person.words.length < 2 || holdsOffice(person) ? [] : [person];
}

/** "Britain's Rishi Sunak": a country's genitive before a known person or an honorific. */
function owned(scan: Scan, at: number): readonly PersonPhrase[] | null {
  const party = matchParty(scan, at);
  if (party === null || !isGenitive(scan, party.end)) return null;
  if (party.kind === 'organisation' && (party.organisation === null || !isWorldBody(party.organisation))) return null;
  const [person] = named(scan, party.end + 1, null);
  if (person === undefined || (person.known.length === 0 && person.honorific === null)) return null;
  return [{ ...person, start: at, party: person.party ?? party }];
}

/** "The Ukrainian president, Volodymyr Zelenskiy, said": the name must be closed like an apposition. */
function apposed(scan: Scan, before: RolePhrase): readonly PersonPhrase[] {
  const second = ranked(scan, before, before.end + 1);
  if (second.length > 0) return second;
  const [person] = named(scan, before.end + 1, before);
  if (person === undefined) return [];
  if (person.words.length < 2 && person.honorific === null) return [];
  const closing = scan.words[person.end] ?? '.';
  const closed = [',', '', '.', ';', ')', 'and', 'said', 'says', 'has', 'had', 'was', 'is', 'to', 'on', 'in'].includes(
    closing,
  );
  return closed || person.offices.length > 1 ? [person] : [];
}

/** "NATO's supreme commander in Europe, Gen. Christopher Cavoli", "Minister for Trade Senator Don Farrell": a second title opens the name. */
function ranked(scan: Scan, before: RolePhrase, at: number): readonly PersonPhrase[] {
  const inner = matchRolePhrase(scan, at);
  if (inner === null || inner.role.plural || inner.determiner !== 'none') return [];
  const isJoined = inner.party === null ? at === before.end || scan.words[at - 1] === ',' : holdsBoth(before, inner);
  if (!isJoined) return [];
  const [person] = named(scan, inner.end, inner);
  if (person === undefined || person.words.length < 2) return [];
  return [{ ...person, start: before.start, offices: [before, ...person.offices] }];
}

/** A plural title belongs to every name of the list after it. */
function listed(scan: Scan, before: RolePhrase): readonly PersonPhrase[] {
  const persons: PersonPhrase[] = [];
  let at = scan.words[before.end] === ',' ? before.end + 1 : before.end;
  let title = FEW.has(before.role.head)
    ? { ...before, role: { ...before.role, role: inSingular(before.role), plural: false } }
    : before;
  for (;;) {
    const [person] = named(scan, at, title);
    if (person === undefined) break;
    persons.push(persons.length === 0 ? person : { ...person, start: person.name.start });
    at = person.end;
    while ([',', 'and', '&'].includes(scan.words[at] ?? '')) at += 1;
    const next = titleOfNext(scan, before, at);
    at = next?.end ?? at;
    title = next ?? title;
  }
  return persons;
}

/** Offices of which a state has one or a few: by it and the surname the holder is known, and not so the many "Senators". */
const FEW = new Set(['president', 'minister', 'chancellor', 'premier', 'secretary', 'king', 'emir', 'amir']);

/** "Presidents" as the title of each, "Assistant Secretaries of State". */
function inSingular({ role, head }: RolePhrase['role']): string {
  const plural = head.endsWith('y') ? `${head.slice(0, -1)}ies` : `${head}s`;
  return role.replace(new RegExp(`\\b${plural}\\b`, 'iu'), (word) => word.slice(0, 1) + head.slice(1));
}

/** "her Chadian and Malian counterparts, Ali Issa and Omar Bah": as many names as countries, in their order. */
function sharing(scan: Scan, titles: readonly RolePhrase[]): readonly PersonPhrase[] {
  const [first] = titles;
  if (first === undefined || sharesTitle(scan, first)) return [];
  const persons = listed(scan, { ...first, party: null, further: [] });
  if (persons.length !== titles.length) return [];
  return persons.map((person, index) => {
    const title = titles[index] ?? first;
    return { ...person, offices: [title, ...person.offices.slice(1)] };
  });
}

function named(scan: Scan, at: number, before: RolePhrase | null): readonly PersonPhrase[] {
  const honorific = honorificEnd(scan, at);
  const name = matchPersonName(scan, honorific);
  if (name === null || (before === null && honorific === at && namesThing(scan, name))) return [];
  const person = toPerson(scan, name, { start: before?.start ?? at, before, hasHonorific: honorific > at });
  return [person];
}

/** "the Thomas Jefferson Room", "USS John C. Stennis": something that is called after a person. */
function namesThing(scan: Scan, { start, end, words }: PersonNameMatch): boolean {
  if (scan.sentence.isHeadline) return false;
  if (words.length > 2 && GIVEN_THINGS.has(words.at(-1) ?? '')) return true;
  const isThing = (isCapitalised(scan, end) && NAMED_AFTER.has(scan.words[end] ?? '')) || namesFirm(scan, end);
  return isThing || scan.words.slice(Math.max(0, start - 3), start).some((word) => SHIP_LETTERS.has(word));
}

/** "Davis Polk & Wardwell": partners, where no given name makes the next one a person of his own. */
function namesFirm(scan: Scan, end: number): boolean {
  if (scan.words[end] !== '&' || !isCapitalised(scan, end + 1)) return false;
  return !scan.lexicon.gazetteer.isGivenName(scan.tokens[end + 1]?.text ?? '') && !isCapitalised(scan, end + 2);
}

/** These are no surname behind two other names. */
const GIVEN_THINGS = new Set(['trust', 'act', 'prize', 'award', 'foundation', 'fund', 'doctrine', 'scholarship']);

interface Surroundings {
  readonly start: number;
  readonly before: RolePhrase | null;
  readonly hasHonorific: boolean;
}

function toPerson(scan: Scan, name: PersonNameMatch, { start, before, hasHonorific }: Surroundings): PersonPhrase {
  const named = skipLetters(scan, name.end);
  const party =
    before?.party?.kind === 'country' ? null : (partyAfterName(scan, named) ?? partyOfEntry(scan, start, named));
  const home = party === null && before !== null ? skipHome(scan, named) : named;
  const afterName = skipBrackets(scan, party?.end ?? home, name.words.length > 1);
  const next = before === null && opensWithPlace(scan, name) ? null : officeAfterName(scan, afterName);
  const after = before !== null && next !== null && opensNext(scan, next) ? null : next;
  const apposed = withSecondOffice(scan, after);
  const offices = [before, ...apposed].filter((office) => office !== null);
  return {
    kind: 'person',
    start,
    end: (after === null || isFar(scan, afterName) ? null : offices.at(-1)?.end) ?? party?.end ?? home,
    name: { start: name.start, end: name.end },
    text: name.name,
    words: name.words,
    known: name.known,
    honorific: hasHonorific ? (scan.words[name.start - 1] ?? null) : null,
    offices,
    party,
    isGuess: offices.length === 0 && !hasHonorific && name.known.length === 0,
  };
}

/** "Anthony Albanese MP", "Justin Trudeau, P.C., M.P.": letters of rank and honours after a name. */
function skipLetters(scan: Scan, at: number): number {
  let end = at;
  for (let next = at; next < at + 8; next += 1) {
    const text = scan.tokens[next]?.text ?? '';
    if (LETTERS.test(text)) end = next + 1;
    else if (/^D\.?$/u.test(text) && scan.tokens[next - 2]?.text === 'Ph') end = next + 1;
    else if (!/^(?:,|Ph|\.)$/u.test(text)) break;
  }
  return end;
}

const LETTERS =
  /^(?:MP|M\.P\.?|MEP|MLA|MSP|PC|P\.C\.?|QC|KC|OBE|CBE|MBE|KBE|GBE|CMG|KCMG|GCMG|DBE|PhD|Ph\.D\.?|MD|M\.D\.?|USN|USMC|USAF)$/u;

/** "the Swedish prime minister, Magdalena Andersson, the Finnish president, Sauli Niinistö": the title behind a name is the next one's. */
function opensNext(scan: Scan, { end }: RolePhrase): boolean {
  return scan.words[end] === ',' && (matchPersonName(scan, honorificEnd(scan, end + 1))?.words.length ?? 0) > 1;
}

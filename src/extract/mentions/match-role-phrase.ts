import type { Country } from '../../model/gazetteer.ts';
import { STATUS_WORDS } from '../lexicon/role-words.ts';
import { withOwnBody } from './body-of-title.ts';
import { followTopic } from './follow-topic.ts';
import { isGenitive, skipGenitive } from './genitive.ts';
import { isServed } from './is-served.ts';
import { matchOfficeBody } from './match-office-body.ts';
import { matchParty } from './match-party.ts';
import { matchPersonName } from './match-person-name.ts';
import { matchRegion } from './match-place.ts';
import { isTitleWord, matchRole, type RoleMatch } from './match-role.ts';
import { matchSeat } from './match-seat.ts';
import { secretariatAt } from './match-secretariat.ts';
import type { Party, RolePhrase } from './phrase.ts';
import { residenceEnd } from './residence.ts';
import { isCapitalised, matchKnownName, type Scan, surfaceOf } from './scan.ts';
import { skipAcronym } from './skip-acronym.ts';

const POSSESSIVES = new Set(['his', 'her', 'its', 'their', 'our', 'my']);
const DEFINITE = new Set(['the', ...POSSESSIVES]);
const FILLERS = new Set([
  'current',
  'new',
  'newly',
  'elected',
  'appointed',
  'outgoing',
  'then',
  'visiting',
  'long-time',
  'veteran',
  'top',
  'senior',
  'respective',
]);

/** A title with its country or body before or after it, or null. */
export function matchRolePhrase(scan: Scan, at: number): RolePhrase | null {
  const seen = rolesOf(scan).get(at);
  if (seen !== undefined) return seen;
  const found = findRolePhrase(scan, at);
  rolesOf(scan).set(at, found);
  return found;
}

const ROLES = new WeakMap<Scan, Map<number, RolePhrase | null>>();

/** Title phrases found so far in a sentence; persons, sides and titles alone all begin by asking for them. */
function rolesOf(scan: Scan): Map<number, RolePhrase | null> {
  const known = ROLES.get(scan) ?? new Map<number, RolePhrase | null>();
  ROLES.set(scan, known);
  return known;
}

function findRolePhrase(scan: Scan, at: number): RolePhrase | null {
  if (!canOpen(scan, at)) return null;
  const first = scan.words[at] ?? '';
  const possessor = POSSESSIVES.has(first) ? first : null;
  const determined = DEFINITE.has(first) || first === 'a' || first === 'an';
  let from = determined ? at + 1 : at;
  const statusStart = from;
  while (isFiller(scan, from)) from += 1;
  const office = matchOfficeBody(scan, from);
  if (office !== null) return { ...office, start: at, determiner: determinerOf(first, determined) };
  const before = partiesBefore(scan, from);
  const described = determined || isGenitive(scan, before.end - 1) ? skipDescription(scan, before.end) : before.end;
  const role =
    matchRole(scan, before.end) ??
    (before.parties.length === 0 ? matchRole(scan, statusStart) : null) ??
    (described > before.end ? matchRole(scan, described) : null);
  if (role === null || isGivenName(role, before.parties) || (THRONES.has(role.head) && isGenitive(scan, at - 1)))
    return null;
  const { after, seat, task } = completed(scan, role);
  const parties = withOwnBody(scan, role, [
    ...after.parties,
    ...before.parties.filter((party) => !isOneOfStates(scan, party, role)),
  ]);
  return {
    start: at,
    end: after.end,
    role: withStatus(scan, task, { start: statusStart, end: from }),
    party: choose(parties),
    further: parties,
    post: after.post,
    seat,
    possessor,
    determiner: determinerOf(first, determined),
  };
}

/** "Georgia Senator": the legislators and governors of an American state that bears the name of a country. */
function isOneOfStates({ words }: Scan, party: Party, { head }: RoleMatch): boolean {
  return party.kind === 'country' && words[party.start] === 'georgia' && OF_STATES.has(head);
}

const OF_STATES = new Set('governor senator representative congressman congresswoman'.split(' '));

interface Completion {
  readonly after: { readonly parties: readonly Party[]; readonly end: number; readonly post?: Country | undefined };
  readonly seat: Country | null;
  /** The title with all that it is for. */
  readonly task: RoleMatch;
}

/** What stands behind a title: whom it serves, where it is held, else what it is for. */
function completed(scan: Scan, role: RoleMatch): Completion {
  const served = skipAcronym(scan, partiesAfter(scan, role));
  const after = { ...served, end: residenceEnd(scan, role.head, served.end) };
  if (after.parties.length > 0) return { after, seat: null, task: role };
  const seat = matchSeat(scan, role);
  if (seat !== null) return { after: { parties: [], end: seat.end }, seat: seat.country, task: role };
  const end = matchPersonName(scan, after.end) === null ? followTopic(scan, role) : null;
  if (end === null) return { after, seat: null, task: role };
  const task = { ...role, end, role: surfaceOf(scan, { start: role.start, end }) };
  return { after: { parties: [], end }, seat: null, task };
}

/** "CNN's Amir Ahmed": bodies have no princes. */
function isGivenName(role: RoleMatch, parties: readonly Party[]): boolean {
  return THRONES.has(role.head) && parties.length > 0 && parties.every((party) => party.kind === 'organisation');
}

const THRONES = new Set(['amir', 'emir', 'king', 'queen', 'prince', 'princess', 'sultan', 'shah', 'regent', 'emperor']);

/** "Ukraine's embattled president", "its first ever envoy": adjectives that are no part of the title. */
function skipDescription(scan: Scan, from: number): number {
  let at = from;
  while (at < from + 3 && isDescription(scan, at)) at += 1;
  return at;
}

function isDescription(scan: Scan, at: number): boolean {
  const { pos, text } = scan.tokens[at] ?? { pos: 'X', text: '' };
  if (isTitleWord(scan.words[at] ?? '') || !/^\p{Ll}/u.test(text)) return false;
  return pos === 'ADJ' || pos === 'ADV' || (pos === 'VERB' && /(?:ed|ing)$/u.test(text));
}

/** Cheap test that spares ordinary words the full match: a capital, a determiner or a word that titles hold. */
function canOpen(scan: Scan, at: number): boolean {
  const word = scan.words[at] ?? '';
  if (isHalfDay(scan, at)) return false;
  if (/^\p{Lu}/u.test(scan.tokens[at]?.text ?? '')) return true;
  return (
    DEFINITE.has(word) ||
    word === 'a' ||
    word === 'an' ||
    FILLERS.has(word) ||
    ORDINALS.has(word) ||
    STATUS_WORDS.has(word) ||
    isTitleWord(word)
  );
}

/** "2:25 p.m." and "2 PM" are no prime ministers. */
function isHalfDay({ words }: Scan, at: number): boolean {
  return /^[ap]\.?m\.?$/u.test(words[at] ?? '') && /^\d/u.test(words[at - 1] ?? '');
}

function isFiller(scan: Scan, at: number): boolean {
  const word = scan.words[at] ?? '';
  if (matchKnownName(scan, at) !== null) return false;
  if (word === '-') return STATUS_WORDS.has(scan.words[at - 1] ?? '');
  if (ORDINALS.has(word)) return matchParty(scan, at + 1)?.kind === 'country';
  return FILLERS.has(word) || STATUS_WORDS.has(word);
}

/** "the first U.S. Ambassador", but not "First Deputy Minister". */
const ORDINALS = new Set(['first', 'second', 'third', 'last', 'next']);

function determinerOf(word: string, determined: boolean): RolePhrase['determiner'] {
  if (!determined) return 'none';
  return DEFINITE.has(word) ? 'definite' : 'indefinite';
}

function partiesBefore(scan: Scan, from: number): { parties: readonly Party[]; end: number } {
  const parties: Party[] = [];
  let end = from;
  while (parties.length < 2) {
    const party = matchParty(scan, end);
    if (party === null) break;
    parties.push(party);
    // "Republic of Korea (ROK) Special Representative".
    end = skipGenitive(scan, skipAcronym(scan, party).end);
  }
  return { parties, end };
}

interface PartiesAfter {
  readonly parties: readonly Party[];
  readonly end: number;
  readonly post: Country | undefined;
}

const BEHIND_OFFICE = new Set(['of', 'from', 'to', 'for', 'in', 'at', 'on', 'with']);

/** "of Cuba to Mongolia", "from Japan": only "of" and "from" name whom the office serves. */
function partiesAfter(scan: Scan, role: RoleMatch): PartiesAfter {
  const parties: Party[] = [];
  let post: Country | undefined;
  let end = skipRegion(scan, role.end);
  for (let turn = 0; turn < 3; turn += 1) {
    const preposition = scan.words[end] ?? '';
    if (!opensParty(scan, end, role)) break;
    const party = servedAt(scan, end + 1, preposition);
    if (party === null || ownsNext(scan, party, preposition)) break;
    if (isServed(role, preposition, party)) parties.push(party);
    else post ??= postOf(role, preposition, party);
    if (opensRole(scan, party, role) || (turn > 0 && !mayFollow(role, preposition))) break;
    end = party.end;
  }
  return { parties, end, post };
}

/** "the Ambassador of Cuba | to Peru", but not "the visit by the President of Cuba | to Peru": nobody who leads a state or its diplomacy is posted to another. */
const LEADING =
  /^(?:vice[- ])?president$|^(?:federal )?chancellor$|^(?:(?:deputy )?prime|foreign|defen[cs]e) minister$|^(?:premier|king|queen|[ae]mir|sultan|crown prince|emperor|leader)$/iu;

function mayFollow({ role }: RoleMatch, preposition: string): boolean {
  return preposition === 'for' || (preposition === 'to' && !LEADING.test(role));
}

/** "U.S. Representative to the UN | Ambassador Ann Lee": where somebody is posted, and the rank of who is. */
function isSecondTitle(scan: Scan, { head }: RoleMatch, party: Party): boolean {
  return head === 'representative' && scan.words[party.end] === 'ambassador' && scan.words[party.start - 1] !== 'of';
}

/** "of Cuba", but not "for the Northern District | of Georgia" or "recalled its ambassador | from Niger". */
function opensParty({ words }: Scan, at: number, { head, start }: RoleMatch): boolean {
  if (words[at] === 'from' && RESIDENT.test(head) && OWNERS.has(words[start - 1] ?? '')) return false;
  return BEHIND_OFFICE.has(words[at] ?? '') && words[at - 1] !== 'district';
}

/** "Ambassador in Paris"; a minister is sent "to" a country. */
function postOf({ head }: RoleMatch, preposition: string, party: Party): Country | undefined {
  const isSent = head === 'minister' && preposition === 'to';
  const isPost = isSent || (RESIDENT.test(head) && POSTED.has(preposition));
  return party.kind === 'country' && isPost ? party.country : undefined;
}

const RESIDENT = /^(?:ambassador|commissioner|charg[eé]|consul)/u;
const POSTED = new Set(['to', 'in']);
const OWNERS = new Set(['its', 'their', 'his', 'her', 'our']);

function servedAt(scan: Scan, at: number, preposition: string): Party | null {
  const party = matchParty(scan, governedAt(scan, at));
  if (preposition === 'of') return party === null ? secretariatAt(scan, at) : (ownedBody(scan, party) ?? party);
  return party;
}

/** "President of Algeria's | Council of the Nation": the body that a country is named for. */
function ownedBody(scan: Scan, party: Party): Party | null {
  if (party.kind !== 'country' || !isGenitive(scan, party.end)) return null;
  const body = matchParty(scan, skipGenitive(scan, party.end));
  // "Russia's National Guard | Troops".
  const goesOn = body !== null && isCapitalised(scan, body.end) && !isCapitalised(scan, body.end + 1);
  return body?.kind === 'organisation' && !goesOn ? { ...body, start: party.start } : null;
}

/** "Minister to the Government of | Norway": the state whose government is meant. */
function governedAt({ words }: Scan, at: number): number {
  const from = words[at] === 'the' ? at + 1 : at;
  return words[from] === 'government' && words[from + 1] === 'of' ? from + 2 : at;
}

/** "Special Envoy | for the Horn of Africa": a region is no party. */
function skipRegion(scan: Scan, end: number): number {
  return BEHIND_OFFICE.has(scan.words[end] ?? '') ? (matchRegion(scan, end + 1) ?? end) : end;
}

/** "thanked the minister for Norway's aid": the country is the owner of what follows. */
function ownsNext(scan: Scan, party: Party, preposition: string): boolean {
  return preposition !== 'of' && isGenitive(scan, party.end);
}

/** "a spokesman for Israeli Prime Minister Ehud Olmert": the rest is a phrase of its own. */
function opensRole(scan: Scan, party: Party, before: RoleMatch): boolean {
  return matchRole(scan, skipGenitive(scan, party.end)) !== null && !isSecondTitle(scan, before, party);
}

/** A minister of a named ministry represents the country beside it, a spokesman the body. */
function choose(parties: readonly Party[]): Party | null {
  const bodies = parties.filter((party) => party.kind === 'organisation');
  const countries = parties.filter((party) => party.kind === 'country');
  return bodies[0] ?? countries[0] ?? null;
}

function withStatus(scan: Scan, role: RoleMatch, before: { start: number; end: number }): RoleMatch {
  for (const word of scan.words.slice(before.start, before.end)) {
    const status = STATUS_WORDS.get(word);
    if (status !== undefined) return { ...role, status };
  }
  return role;
}

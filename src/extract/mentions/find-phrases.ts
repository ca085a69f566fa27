import { NOT_NAMES } from '../lexicon/name-words.ts';
import { isOccasion } from './is-occasion.ts';
import { type BodyMatch, matchOrganisation } from './match-body.ts';
import { matchBodyNoun } from './match-body-noun.ts';
import { matchCompound, matchHalves } from './match-compound.ts';
import { matchDescribed } from './match-described.ts';
import { type EventMatch, matchEvent } from './match-event.ts';
import { matchJointBody } from './match-joint-body.ts';
import { matchNationalBody, type NationalBody } from './match-national-body.ts';
import { matchPersonPhrases } from './match-person-phrase.ts';
import { matchNamesake, matchPlace } from './match-place.ts';
import { matchGroup, matchOccasion, matchPronoun } from './match-pronoun.ts';
import { matchRolePhrase } from './match-role-phrase.ts';
import { matchSharedRole } from './match-shared-role.ts';
import { matchSide } from './match-side.ts';
import type { OrganisationPhrase, Phrase, PlacePhrase } from './phrase.ts';
import { isVague, type KnownNameMatch, matchKnownName, type Scan, surfaceOf } from './scan.ts';

/** Everything in a sentence that refers to somebody or something, left to right, not overlapping. */
export function findPhrases(scan: Scan): readonly Phrase[] {
  const phrases: Phrase[] = [];
  let at = 0;
  while (at < scan.tokens.length) {
    const found = isInTurn(scan, at) ? [] : matchAt(scan, at);
    phrases.push(...found);
    const end = Math.max(at, ...found.map((phrase) => phrase.end));
    at = end > at ? end : at + 1;
  }
  return phrases;
}

function matchAt(scan: Scan, at: number): readonly Phrase[] {
  const event = matchEvent(scan, at);
  const compound = event === null ? matchJoined(scan, at) : [];
  if (compound.length > 0) return compound;
  const persons = matchPersonsOrPlace(scan, at);
  if (persons.length > 0 && isBetter(persons, event)) return persons;
  if (event !== null && (event.isHeadless || !isBody(scan, at, event.end)))
    return [{ kind: 'event', ...event }, ...partiesInside(scan, at, event.end)];
  const national = matchNational(scan, at);
  if (national !== null) return [toNational(national, at)];
  // "the Leaders Summit" is no group of leaders.
  if (scan.words[at] === 'the' && matchEvent(scan, at + 1) !== null) return [];
  const shared = matchSharedRole(scan, at);
  if (shared.length > 0) return shared;
  const reference =
    matchSide(scan, at) ??
    matchGroup(scan, at) ??
    matchOccasion(scan, at) ??
    matchDescribed(scan, at) ??
    matchBodyNoun(scan, at);
  if (reference !== null) return [reference];
  const role = matchRolePhrase(scan, at);
  if (role !== null && !role.role.plural) return [{ kind: 'role', start: at, end: role.end, phrase: role }];
  return matchNames(scan, at);
}

/** What one hyphenated word names, alone or as the beginning of a body's name: "US-ASEAN talks", "the US-ASEAN Business Council". */
function matchJoined(scan: Scan, at: number): readonly Phrase[] {
  const body = matchJointBody(scan, at);
  if (body !== null) return [toBody(scan, body, at)];
  const parties = matchCompound(scan, at);
  return parties.length > 1 && opensKnownBody(scan, at) ? [] : [...parties, ...matchHalves(scan, at)];
}

/** "met Ann Levine, | then | President Ana Mendes": the word says who came next, and not what she was at the time. */
function isInTurn(scan: Scan, at: number): boolean {
  const { words, tokens } = scan;
  if (words[at] !== 'then' || ![',', 'and'].includes(words[at - 1] ?? '')) return false;
  const last = tokens[words[at - 2] === ',' ? at - 3 : at - 2];
  const hasVerb = tokens.slice(0, at).some(({ pos }) => pos === 'VERB');
  return last?.pos === 'PROPN' && hasVerb && matchPersonPhrases(scan, at + 1).length > 0;
}

/** A body of one nation, unless a known name is longer. */
function matchNational(scan: Scan, at: number): NationalBody | null {
  const national = matchNationalBody(scan, at);
  if (national === null) return null;
  const known = matchKnownName(scan, scan.words[at] === 'the' ? at + 1 : at);
  return known === null || isVague(known) || national.end > known.end ? national : null;
}

/** Persons, unless the words are the name of a body or, behind "in" or "to", of a town. */
function matchPersonsOrPlace(scan: Scan, at: number): readonly Phrase[] {
  const persons = matchPersonPhrases(scan, at);
  const [first] = persons;
  if (first === undefined) return persons;
  const place = matchPlace(scan, at);
  // "to Ho Chi Minh City" is longer than the name in it.
  if (place !== null && (first.isGuess ? place.end >= first.end : place.end > first.end)) return [place];
  if (!first.isGuess) return persons;
  return beginsWithBody(scan, at) ? [] : persons;
}

/** A name that only looks like a person's gives way to an event. */
function isBetter(persons: readonly Phrase[], event: EventMatch | null): boolean {
  if (event === null) return true;
  const [first] = persons;
  return !(first?.kind === 'person' && first.isGuess) && (persons.at(-1)?.end ?? 0) >= event.end;
}

/** A guessed name that a body's name begins with or reaches beyond is that body. */
function beginsWithBody(scan: Scan, at: number): boolean {
  const body = matchOrganisation(scan, at);
  return body !== null || matchKnownName(scan, at) !== null;
}

/** "UN General Assembly", "European Council": a known body wins over an event of the same name. */
function isBody(scan: Scan, at: number, end: number): boolean {
  const known = matchKnownName(scan, at);
  if (known === null || known.entry.kind !== 'organisation' || known.end < end) return false;
  return !isOccasion(scan, at, known.end);
}

/** The bodies inside an event's name are referred to as well: "G20 Summit", "U.S.-ASEAN Summit", "a meeting of G7 leaders". */
function partiesInside(scan: Scan, at: number, end: number): readonly Phrase[] {
  const parties: Phrase[] = [];
  for (let next = at; next < end; next += 1) {
    const known = matchKnownName(scan, next);
    if (known?.entry.kind === 'organisation' && known.end <= end && !isWholeEvent(scan, known))
      parties.push(toKnown(scan, known));
    else if (known !== null && isJoined(scan, known) && known.end <= end) parties.push(toKnown(scan, known));
    else parties.push(...matchCompound(scan, next));
  }
  return parties;
}

/** "the U.S.–Morocco Dialogue", "the European Union – Russia summit": names with a dash between them. */
function isJoined({ tokens }: Scan, { start, end }: KnownNameMatch): boolean {
  return [tokens[start - 1], tokens[end]].some((token) => /^[-–—‑]+$/u.test(token?.text ?? ''));
}

/** "NATO-Ukraine Council": a known name that begins with a word of two names. */
function opensKnownBody(scan: Scan, at: number): boolean {
  const known = matchKnownName(scan, at);
  return known?.entry.kind === 'organisation' && known.entry.organisation.kind !== 'local' && known.end > at + 1;
}

/** "UN General Assembly": here the name is the event's, not a body inside it. */
function isWholeEvent(scan: Scan, { start, end }: KnownNameMatch): boolean {
  // "20th Party | Congress": the head alone names nobody.
  if (end === start + 1 && scan.lexicon.eventHeads.has(scan.words[start] ?? '')) return true;
  return matchEvent(scan, start)?.end === end && scan.lexicon.eventHeads.has(scan.words[end - 1] ?? '');
}

function toNational(body: NationalBody, at: number): OrganisationPhrase {
  const { organisation, name, country, end } = body;
  return { kind: 'organisation', organisation, name, country, body, start: at, end };
}

function matchNames(scan: Scan, at: number): readonly Phrase[] {
  const known = matchKnownName(scan, at);
  const body = matchOrganisation(scan, at);
  if (known !== null && body !== null && isSameBody(scan, known, body))
    return [toKnown(scan, { ...known, end: body.end })];
  if (body !== null && body.end > (known?.end ?? at)) return [toBody(scan, body, at)];
  if (known !== null) return isVague(known) ? [] : [longerPlace(scan, at, known) ?? toKnown(scan, known)];
  const pronoun = matchPronoun(scan, at);
  if (pronoun !== null) return [pronoun];
  const place = NOT_NAMES.has(scan.words[at] ?? '') ? null : matchPlace(scan, at);
  return place === null ? [] : [place];
}

/** "in British Columbia", "to Santiago de Cuba", "in Athens, Georgia": a place whose name opens with a country's, or that bears a capital's. */
function longerPlace(scan: Scan, at: number, { end, entry }: KnownNameMatch): PlacePhrase | null {
  if (entry.kind !== 'country') return null;
  const place = matchPlace(scan, at);
  if (place !== null && place.end > end) return place;
  return entry.form === 'capital' ? matchNamesake(scan, at, { end, country: entry.country.id }) : null;
}

function toBody(scan: Scan, body: { start: number; end: number; name: string }, at: number): OrganisationPhrase {
  const first = matchKnownName(scan, at);
  const country = first?.entry.kind === 'country' ? first.entry.country : null;
  return { kind: 'organisation', organisation: null, name: body.name, country, start: body.start, end: body.end };
}

/** "Kadima Party", "Wagner Group": a known body with the noun that says what it is. */
function isSameBody(scan: Scan, known: KnownNameMatch, body: BodyMatch): boolean {
  return (
    known.entry.kind === 'organisation' && body.end === known.end + 1 && GENERIC_HEADS.has(scan.words[known.end] ?? '')
  );
}

const GENERIC_HEADS = new Set('party group movement militia company corporation organisation organization'.split(' '));

function toKnown(scan: Scan, { start, end, entry }: KnownNameMatch): Phrase {
  if (entry.kind === 'country')
    return { kind: 'country', start, end, country: entry.country, form: entry.form, side: null };
  const { organisation } = entry;
  return { kind: 'organisation', start, end, organisation, name: surfaceOf(scan, { start, end }), country: null };
}

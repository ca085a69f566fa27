import { matchOrganisation } from '../mentions/match-body.ts';
import { matchNationalBody } from '../mentions/match-national-body.ts';
import type { Party, Phrase } from '../mentions/phrase.ts';
import { matchKnownName, type Scan, surfaceOf } from '../mentions/scan.ts';
import type { Registry } from './registry.ts';

/** Enters the countries and bodies inside a title: they are spoken of as well ("Ambassador of Cuba to Mongolia"). */
export function enterTitleNames(scan: Scan, phrase: Phrase, registry: Registry): void {
  if (phrase.kind === 'organisation') enterOwner(phrase, registry);
  if (phrase.kind !== 'person' && phrase.kind !== 'role') return;
  const offices = phrase.kind === 'role' ? [phrase.phrase] : phrase.offices;
  const bodies = offices.flatMap((office) => office.further).filter((party) => party.kind === 'organisation');
  for (const body of bodies) registry.organisation({ ...body, country: null, ...body.body });
  let covered = phrase.start;
  for (let at = phrase.start; at < phrase.end; at += 1) {
    const isName = phrase.kind === 'person' && at >= phrase.name.start && at < phrase.name.end;
    // The Republic of China is not in "People's Republic of China".
    const end = phrase.kind === 'person' && at < phrase.name.start ? phrase.name.start : phrase.end;
    if (!isName && at >= covered) covered = enterName({ scan, at, end }, bodies, registry);
  }
}

/** "The Dutch embassy": the state is spoken of too. */
function enterOwner({ country, body }: Extract<Phrase, { kind: 'organisation' }>, registry: Registry): void {
  if (country !== null && body !== undefined) registry.country(country, country.name);
}

interface NameSite {
  readonly scan: Scan;
  readonly at: number;
  /** Where the title ends. */
  readonly end: number;
}

/** Enters the name at a token; gives the token from which another country may be named. */
function enterName({ scan, at, end }: NameSite, bodies: readonly Party[], registry: Registry): number {
  const national = matchNationalBody(scan, at);
  if (national !== null && national.country !== null && national.end <= end) registry.organisation(national);
  const known = matchKnownName(scan, at);
  if (known === null) enterLedBody({ scan, at, end }, registry);
  if (known === null || known.end > end) return at;
  const { entry } = known;
  if (entry.kind === 'country') {
    registry.country(entry.country, surfaceOf(scan, known));
    return known.end;
  }
  if (!entry.organisation.ambiguous && !bodies.some((body) => at >= body.start && at < body.end))
    registry.organisation({ organisation: entry.organisation, name: surfaceOf(scan, known), country: null });
  // "Organization of American States": no state is spoken of.
  return entry.organisation.country === null ? known.end : at;
}

/** "Director of the National Economic Council": the body that an office leads, although the office is one of the state. */
function enterLedBody({ scan, at, end }: NameSite, registry: Registry): void {
  if (scan.words[at - 1] !== 'the' || scan.words[at - 2] !== 'of') return;
  const body = matchOrganisation(scan, at);
  if (body === null || body.end > end || body.end - at < 3 || !LED_BODIES.has(body.head)) return;
  registry.organisation({ organisation: null, name: body.name, country: null });
}

const LED_BODIES = new Set(['council', 'commission', 'committee', 'agency', 'board', 'bureau', 'authority', 'office']);

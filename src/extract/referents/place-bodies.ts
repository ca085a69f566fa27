import type { Country } from '../../model/gazetteer.ts';
import { type NationalBody, nameBody } from '../mentions/match-national-body.ts';
import type { Party, Phrase, RolePhrase } from '../mentions/phrase.ts';
import { type Scan, surfaceOf } from '../mentions/scan.ts';
import { countryLedBy } from './side-led.ts';

/**
 * Gives bodies named without a country ("the foreign ministry", "parliament") the one they belong to: the country whose
 * delegation their official leads, the one that had such a body before, else the one last named, else the publisher's.
 */
export function placeBodies(
  scans: readonly Scan[],
  phrases: readonly (readonly Phrase[])[],
  home: Country | null,
): readonly (readonly Phrase[])[] {
  const owners = new Map<string, Country>();
  const missions = missionsIn(phrases);
  let last = home;
  return scans.map((scan, index) => {
    const found = phrases[index] ?? [];
    const first = found.flatMap(countriesOf)[0] ?? null;
    let before: Country | null = null;
    const placed = found.map((phrase) => {
      const led = phrase.kind === 'person' ? countryLedBy(scan, found, phrase) : null;
      const place: Place = (body) => {
        const { noun } = body.nouns;
        const mission = missions.get(missionKey(body));
        if (mission !== undefined)
          return { ...mission, start: body.start, end: body.end, aliases: [...mission.aliases, ...body.aliases] };
        if (body.country !== null) owners.set(noun, body.country);
        const country = body.country ?? led ?? owners.get(noun) ?? before ?? last ?? first;
        return country === null ? body : withCountry(scan, body, country);
      };
      const result = withBodies(phrase, place);
      before = countriesOf(phrase).at(-1) ?? before;
      return result;
    });
    last = first ?? last;
    return placed;
  });
}

/** The first mission with each host, and the only one of a country for "the embassy" without one. */
function missionsIn(phrases: readonly (readonly Phrase[])[]): ReadonlyMap<string, NationalBody> {
  const found = new Map<string, NationalBody>();
  for (const phrase of phrases.flat()) {
    for (const body of bodiesOf(phrase)) {
      if (body.host === null) continue;
      const key = missionKey(body);
      if (!found.has(key)) found.set(key, body);
      const bare = missionKey({ ...body, host: null });
      if (!found.has(bare)) found.set(bare, body);
    }
  }
  return found;
}

function missionKey({ country, nouns, host }: Pick<NationalBody, 'country' | 'nouns' | 'host'>): string {
  return `${country?.id}|${nouns.noun}|${host}`;
}

function bodiesOf(phrase: Phrase): readonly NationalBody[] {
  const parties = phrase.kind === 'organisation' ? [phrase] : partiesOf(phrase);
  return parties.flatMap((party) => (party.kind === 'organisation' && party.body !== undefined ? [party.body] : []));
}

type Place = (body: NationalBody) => NationalBody;

function withBodies(phrase: Phrase, place: Place): Phrase {
  switch (phrase.kind) {
    case 'organisation': {
      if (phrase.body === undefined) return phrase;
      const { organisation, name, country, ...body } = place(phrase.body);
      return { ...phrase, organisation, name, country, body: { organisation, name, country, ...body } };
    }
    case 'role':
      return { ...phrase, phrase: placeRole(phrase.phrase, place) };
    case 'person': {
      const offices = phrase.offices.map((office) => placeRole(office, place));
      return { ...phrase, offices, party: phrase.party === null ? null : placeParty(phrase.party, place) };
    }
    default:
      return phrase;
  }
}

function placeRole(role: RolePhrase, place: Place): RolePhrase {
  const party = role.party === null ? null : placeParty(role.party, place);
  return { ...role, party, further: role.further.map((one) => placeParty(one, place)) };
}

function placeParty(party: Party, place: Place): Party {
  if (party.kind !== 'organisation' || party.body === undefined) return party;
  const body = place(party.body);
  return { ...party, body, organisation: body.organisation, name: body.name };
}

function withCountry(scan: Scan, body: NationalBody, country: Country): NationalBody {
  if (body.country !== null) return body;
  const surface = surfaceOf(scan, body);
  return { ...body, country, ...nameBody(scan, { nouns: body.nouns, country, surface }) };
}

function partiesOf(phrase: Phrase): readonly Party[] {
  if (phrase.kind === 'role') return phrase.phrase.further;
  if (phrase.kind !== 'person') return [];
  return [...(phrase.party === null ? [] : [phrase.party]), ...phrase.offices.flatMap((office) => office.further)];
}

function countriesOf(phrase: Phrase): readonly Country[] {
  if (phrase.kind === 'country') return [phrase.country];
  const own = phrase.kind === 'organisation' && phrase.country !== null ? [phrase.country] : [];
  return [...own, ...partiesOf(phrase).flatMap((party) => countryOfParty(party))];
}

function countryOfParty(party: Party): readonly Country[] {
  if (party.kind === 'country') return [party.country];
  return party.body?.country ? [party.body.country] : [];
}

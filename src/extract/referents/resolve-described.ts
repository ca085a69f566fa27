import type { ReferentKey } from '../../model/mention.ts';
import { actsNext } from '../mentions/acts-next.ts';
import { DESCRIBED, OWN_COUNTRY } from '../mentions/match-described.ts';
import type { PronounPhrase, RolePhrase } from '../mentions/phrase.ts';
import { isPerson, lastPerson, type OpenPhrase, type ResolverSources } from './open-phrase.ts';
import type { ReadMention } from './reading.ts';
import { distinct } from './recent-parties.ts';
import type { Registry } from './registry.ts';
import { toMention } from './to-mention.ts';

/** Whether a pronoun's word is one that `resolveDescribed` resolves. */
export function isDescribed({ word }: PronounPhrase): boolean {
  return word === DESCRIBED || word === 'former' || word === 'latter' || word.endsWith(OWN_COUNTRY);
}

/** Who "the billionaire", "the Hungarian", "the latter", "his country" means, or null; a nation without a person is the country. */
export function resolveDescribed(sources: ResolverSources, open: OpenPhrase<PronounPhrase>): ReadMention | null {
  const { registry } = sources;
  const { scan, phrase } = open;
  const { word, of } = phrase;
  const pronoun = (key: ReferentKey | null): ReadMention | null =>
    key === null ? null : toMention(scan, phrase, { form: 'pronoun', referents: [key] });
  if (word.endsWith(OWN_COUNTRY)) return pronoun(ownCountry(sources, open));
  if (word !== DESCRIBED) return pronoun(oneOfTwo(registry, open));
  if (of === undefined) return pronoun(subjectBefore(registry, open));
  const person = onlyOf(registry, open, of.id);
  if (person !== null) return pronoun(person);
  const country = { kind: 'country', country: of, form: 'adjective', side: null } as const;
  return toMention(
    scan,
    { ...country, start: phrase.start, end: phrase.end },
    { form: 'demonym', referents: [registry.country(of, of.name)] },
  );
}

/** "Diaz flew to Chad. | The former general | met": a title that tells what somebody once was or is by the way, and no office of his. */
export function describedHolder(registry: Registry, open: OpenPhrase, role: RolePhrase): ReferentKey | null {
  const isPlain = role.party === null && role.possessor === null && role.determiner === 'definite';
  if (!isPlain || !TELLING.has(role.role.head) || !actsNext(open.scan, role.end)) return null;
  return subjectBefore(registry, open);
}

const TELLING = new Set(
  'general cleric strongman monarch ruler dictator warlord economist lawyer journalist leader chief emperor'.split(' '),
);

/** The person that the sentence before is about. */
function subjectBefore(registry: Registry, { before, past }: OpenPhrase): ReferentKey | null {
  const [first] = past[0] ?? [];
  const isOpen = first !== undefined && isPerson(registry, first) && first.firstToken <= FRONT;
  return isOpen && before.length === 0 ? (first.referents[0] ?? null) : null;
}

/** "On Monday". */
const FRONT = 3;

/** The only person of a country in the nearest sentence that names one. */
function onlyOf(registry: Registry, { before, past }: OpenPhrase, country: string): ReferentKey | null {
  for (const mentions of [before, ...past.slice(0, NEAR)]) {
    const keys = distinct(mentions, (key) => registry.kindOf(key) === 'Person' && registry.countryOf(key) === country);
    if (keys.length > 0) return keys.length === 1 ? (keys[0] ?? null) : null;
  }
  return null;
}

const NEAR = 3;

/** "Serbia and Kosovo met. | The former | accused": of the two parties named before. */
function oneOfTwo(registry: Registry, { phrase, before, past }: OpenPhrase<PronounPhrase>): ReferentKey | null {
  for (const mentions of [before, past[0] ?? []]) {
    const keys = distinct(mentions, (key) => !['Place', 'Event'].includes(registry.kindOf(key)));
    if (keys.length === 2) return (phrase.word === 'former' ? keys[0] : keys[1]) ?? null;
  }
  return null;
}

/** "his country": the state of whoever "his" is; "our country" is that of who speaks. */
function ownCountry({ registry, lexicon }: ResolverSources, open: OpenPhrase<PronounPhrase>): ReferentKey | null {
  const [owner = ''] = open.phrase.word.split(' ');
  const isOwn = owner === 'my' || owner === 'our';
  const person = isOwn ? open.speaker : lastPerson(registry, open, owner === 'her' ? 'f' : 'm');
  const country = lexicon.gazetteer.countries.get((person === null ? null : registry.countryOf(person)) ?? '');
  return country === undefined ? null : registry.country(country, country.name);
}

import type { ReferentKey } from '../../model/mention.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { GroupPhrase, Phrase, PronounPhrase, RolePhrase } from '../mentions/phrase.ts';
import type { Scan } from '../mentions/scan.ts';
import type { ArticleContext } from './article-context.ts';
import { announcedSpeaker, labelledSpeaker } from './find-speaker.ts';
import { officeKindOf, partyId } from './office-kind.ts';
import type { PersonRecord } from './person-record.ts';
import type { ReadMention } from './reading.ts';
import type { Registry } from './registry.ts';
import { toMention } from './to-mention.ts';

interface ResolverSources {
  readonly lexicon: Lexicon;
  readonly registry: Registry;
  readonly context: ArticleContext;
}

/** Resolves titles without a name, pronouns and groups; sentences must come in reading order. */
export interface Resolver {
  resolveSentence(scan: Scan, named: readonly ReadMention[], open: readonly Phrase[]): readonly ReadMention[];
}

const MAX_BACK = 3;
const MAX_GROUP = 6;

export function createResolver(sources: ResolverSources): Resolver {
  const past: (readonly ReadMention[])[] = [];
  let speaker: ReferentKey | null = null;
  return {
    resolveSentence(scan, named, open) {
      const mentions = [...named];
      speaker =
        labelledSpeaker(scan, named, sources.registry) ?? announcedSpeaker(scan, named, sources.registry) ?? speaker;
      for (const phrase of open) {
        const before = mentions.filter((mention) => mention.firstToken < phrase.start);
        const found = resolve(sources, { scan, phrase, before, past, speaker });
        if (found !== null) mentions.push(found);
      }
      mentions.sort((a, b) => a.firstToken - b.firstToken);
      past.unshift(mentions);
      return mentions;
    },
  };
}

interface OpenPhrase<Kind extends Phrase = Phrase> {
  readonly scan: Scan;
  readonly phrase: Kind;
  /** Mentions of this sentence before the phrase. */
  readonly before: readonly ReadMention[];
  /** Mentions of earlier sentences, nearest first. */
  readonly past: readonly (readonly ReadMention[])[];
  /** Who says "I" here, or null. */
  readonly speaker: ReferentKey | null;
}

function resolve(sources: ResolverSources, open: OpenPhrase): ReadMention | null {
  const { scan, phrase } = open;
  if (phrase.kind === 'role') {
    const key = resolveRole(sources, open, phrase.phrase);
    return key === null ? null : toMention(scan, phrase, { form: 'role', referents: [key] });
  }
  if (phrase.kind === 'pronoun') return resolvePronoun(sources, { ...open, phrase });
  if (phrase.kind === 'occasion') return resolveOccasion(open, phrase.noun);
  if (phrase.kind === 'group') return resolveGroup(sources, { ...open, phrase });
  return null;
}

function resolveRole(sources: ResolverSources, open: OpenPhrase, role: RolePhrase): ReferentKey | null {
  const { registry, context, lexicon } = sources;
  if (role.role.plural) return null;
  const predicated = predicatedOf(registry, open, role);
  if (predicated !== null) return predicated;
  if (role.determiner === 'indefinite') return null;
  const country = countryOfRole(sources, open, role);
  const own =
    context.home !== null && (country === null || country === context.home)
      ? ownHolder(sources, open, role, context.home)
      : null;
  const person = own ?? latestHolder(sources, open, { role, country });
  if (person !== null) return person;
  const party = country === null ? undefined : lexicon.gazetteer.countries.get(country);
  if (party !== undefined) return role.role.isPrivate ? null : registry.country(party, party.name);
  return null;
}

/** In a government's own text "the President" is its own: a person named with the title, else the office holder of the day. */
function ownHolder(sources: ResolverSources, open: OpenPhrase, role: RolePhrase, home: string): ReferentKey | null {
  if (role.role.head === 'counterpart') return null;
  const named = latestHolder(sources, open, { role, country: home });
  const isOffice = role.determiner === 'definite' || role.start === 0;
  return named ?? (isOffice ? homeHolder(sources, role, home) : null);
}

/** "presented his credentials as Ambassador": the title is the last person's before it. */
function predicatedOf(registry: Registry, { scan, before }: OpenPhrase, role: RolePhrase): ReferentKey | null {
  if (scan.words[role.start - 1] !== 'as') return null;
  const owner = before.findLast((mention) => isPerson(registry, mention));
  return owner?.referents[0] ?? null;
}

function countryOfRole({ registry }: ResolverSources, open: OpenPhrase, role: RolePhrase): string | null {
  const stated = partyId(role.party);
  if (stated !== null || role.possessor === null || role.role.head === 'counterpart') return stated;
  const owner = lastPerson(registry, open, null);
  return owner === null ? null : registry.countryOf(owner);
}

interface HolderSearch {
  readonly role: RolePhrase;
  readonly country: string | null;
}

/** The person last named with this title; with a country, only a person of that country. */
function latestHolder(sources: ResolverSources, open: OpenPhrase, { role, country }: HolderSearch): ReferentKey | null {
  const seen = [open.before, ...open.past].flatMap((mentions) => [...mentions].reverse());
  const self = open.before.find((mention) => isPerson(sources.registry, mention))?.referents[0];
  const rest = sources.registry.persons().map((person) => person.key);
  for (const key of [...seen.flatMap((mention) => mention.referents), ...rest]) {
    const record = sources.registry.record(key);
    if (record === null || (role.role.head === 'counterpart' && key === self)) continue;
    if (country !== null && record.country !== country) continue;
    if (holds(sources, record, role)) return key;
  }
  return null;
}

function holds({ lexicon, context }: ResolverSources, record: PersonRecord, role: RolePhrase): boolean {
  const wanted = role.role.role.toLowerCase();
  if (role.role.head === 'counterpart') return role.party !== null;
  if (record.roles.some((one) => sameRole(one, { role: wanted, head: role.role.head }))) return true;
  const kind = officeKindOf(lexicon, role.role);
  const terms = record.known?.terms ?? [];
  return (
    record.roles.length === 0 &&
    kind !== null &&
    terms.some((term) => term.kind === kind && (context.day === null || (term.from ?? '') <= context.day))
  );
}

function sameRole(held: { role: string; head: string }, wanted: { role: string; head: string }): boolean {
  if (held.role === wanted.role) return true;
  if (held.head !== wanted.head) return held.role.includes(wanted.role);
  const short = wanted.role.split(' ').length <= held.role.split(' ').length ? wanted.role : held.role;
  const long = short === wanted.role ? held.role : wanted.role;
  const isVice = /\b(?:vice|deputy|assistant|under)\b/u;
  return long.includes(short) && isVice.test(long) === isVice.test(short);
}

/** Titles that in a publisher's own text can only be its head: "the Secretary" of a foreign ministry. */
const SHORT_TITLES = new Set(['secretary', 'minister']);

/** The publisher's own office holder of that day: "the President" in a read-out of the Kremlin. */
function homeHolder(
  { lexicon, registry, context }: ResolverSources,
  role: RolePhrase,
  home: string,
): ReferentKey | null {
  const isShort = SHORT_TITLES.has(role.role.role.toLowerCase());
  const kind = isShort ? context.leads : officeKindOf(lexicon, role.role);
  if (kind === null || context.leads === null || (kind !== context.leads && kind !== 'head_of_state')) return null;
  const [holder, second] = lexicon.gazetteer.holders(home, kind, context.day);
  if (holder === undefined || second !== undefined || context.day === null) return null;
  const words = holder.name.toLowerCase().split(/\s+/u);
  const hints = { day: context.day, party: home, officeKind: kind };
  const record = registry.person({ words, text: holder.name, hints, known: holder });
  record.country ??= home;
  return record.key;
}

function resolvePronoun({ registry }: ResolverSources, open: OpenPhrase<PronounPhrase>): ReadMention | null {
  const { scan, phrase } = open;
  if (['i', 'me', 'my'].includes(phrase.word))
    return open.speaker === null ? null : toMention(scan, phrase, { form: 'pronoun', referents: [open.speaker] });
  const plural = ['they', 'them', 'their'].includes(phrase.word);
  if (plural) return groupMention(open, lastGroup(registry, open));
  if (!['he', 'she', 'him', 'his', 'her'].includes(phrase.word)) return null;
  const gender = phrase.word.startsWith('h') && phrase.word !== 'her' ? 'm' : 'f';
  const key = isObject(scan, phrase) ? personBefore(registry, open, gender) : lastPerson(registry, open, gender);
  return key === null ? null : toMention(scan, phrase, { form: 'pronoun', referents: [key] });
}

/** "him", and "her" without a noun after it, are not the subject of their own clause. */
function isObject(scan: Scan, { word, end }: PronounPhrase): boolean {
  if (word === 'him') return true;
  return word === 'her' && !['NOUN', 'ADJ', 'PROPN', 'NUM'].includes(scan.tokens[end]?.pos ?? 'PUNCT');
}

/** The first person of an earlier sentence who is not named in this one, else the last person before. */
function personBefore(registry: Registry, open: OpenPhrase, gender: 'm' | 'f'): ReferentKey | null {
  const here = new Set(open.before.flatMap((mention) => mention.referents));
  const past = open.past
    .slice(0, MAX_BACK)
    .map((mentions) => mentions.filter((mention) => !mention.referents.some((key) => here.has(key))));
  return lastPerson(registry, { ...open, before: [], past }, gender);
}

/** Subject continuity: the first person of this sentence, else of the nearest sentence before. */
function lastPerson(registry: Registry, open: OpenPhrase, gender: 'm' | 'f' | null): ReferentKey | null {
  for (const mentions of [open.before, ...open.past.slice(0, MAX_BACK)]) {
    for (const mention of mentions) {
      const [key] = mention.referents;
      if (key === undefined || mention.referents.length > 1 || !isPerson(registry, mention)) continue;
      const known = registry.record(key)?.gender ?? null;
      if (gender === null || known === null || known === gender) return key;
    }
  }
  return null;
}

function isPerson(registry: Registry, mention: ReadMention): boolean {
  return mention.referents.length === 1 && mention.referents.every((key) => registry.kindOf(key) === 'Person');
}

function lastGroup(registry: Registry, open: OpenPhrase): readonly ReferentKey[] {
  for (const mentions of [open.before, ...open.past.slice(0, 2)]) {
    const group = mentions.find((mention) => mention.referents.length > 1);
    if (group !== undefined) return group.referents;
    const persons = distinct(mentions, (key) => registry.kindOf(key) === 'Person');
    if (persons.length >= 2 && persons.length <= MAX_GROUP) return persons;
  }
  return [];
}

/** The event named last whose name ends or begins with the same noun. */
function resolveOccasion(open: OpenPhrase, noun: string): ReadMention | null {
  const events = [open.before, ...open.past].flatMap((mentions) =>
    mentions.filter((mention) => mention.phrase.kind === 'event'),
  );
  const event = events.find(
    ({ phrase }) =>
      phrase.kind === 'event' &&
      phrase.name
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .includes(noun),
  );
  return event === undefined ? null : toMention(open.scan, open.phrase, { form: 'group', referents: event.referents });
}

const STATES = new Set(['countries', 'nations', 'states', 'governments']);
const SIDES = new Set(['sides', 'parties', 'delegations']);

function resolveGroup({ registry }: ResolverSources, open: OpenPhrase<GroupPhrase>): ReadMention | null {
  const { noun, number } = open.phrase;
  const isKind = (kind: string) => (key: ReferentKey) => registry.kindOf(key) === kind;
  if (STATES.has(noun)) return groupMention(open, recent(open, number ?? 2, isKind('Country')));
  const persons = recent(open, number ?? 2, isKind('Person'));
  if (number === null && !SIDES.has(noun)) return groupMention(open, lastGroup(registry, open));
  if (persons.length === (number ?? 2)) return groupMention(open, persons);
  return SIDES.has(noun) ? groupMention(open, recent(open, number ?? 2, isKind('Country'))) : null;
}

/** The last distinct referents, nearest sentence first, in reading order; none when there are too few. */
function recent(open: OpenPhrase, number: number, accept: (key: ReferentKey) => boolean): readonly ReferentKey[] {
  const found: ReferentKey[] = [];
  for (const mentions of [open.before, ...open.past.slice(0, 4)]) {
    for (const key of distinct(mentions, accept)) if (!found.includes(key) && found.length < number) found.push(key);
  }
  return found.length === number ? found : [];
}

function distinct(mentions: readonly ReadMention[], accept: (key: ReferentKey) => boolean): readonly ReferentKey[] {
  return [...new Set(mentions.flatMap((mention) => mention.referents).filter(accept))];
}

function groupMention({ scan, phrase }: OpenPhrase, referents: readonly ReferentKey[]): ReadMention | null {
  if (referents.length < 2) return null;
  return toMention(scan, phrase, { form: phrase.kind === 'group' ? 'group' : 'pronoun', referents });
}

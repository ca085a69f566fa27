import type { ReferentKey } from '../../model/mention.ts';
import { PARTNER } from '../mentions/match-pronoun.ts';
import type { Phrase, PronounPhrase, RoleOnlyPhrase, RolePhrase } from '../mentions/phrase.ts';
import type { Scan } from '../mentions/scan.ts';
import { correspondentsOf, findLetters } from './find-letters.ts';
import { announcedSpeaker, inQuotes, labelOf, STRANGER, sayerOf, signedSpeaker } from './find-speaker.ts';
import { beforeGathering, isCrowd } from './is-crowd.ts';
import { isPerson, lastPerson, MAX_BACK, type OpenPhrase, type ResolverSources } from './open-phrase.ts';
import { personAhead } from './person-ahead.ts';
import type { ReadMention } from './reading.ts';
import type { Registry } from './registry.ts';
import { reportedPerson } from './reported-person.ts';
import { isDescribed, resolveDescribed } from './resolve-described.ts';
import { groupMention, lastGroup, resolveGroup, resolveOccasion } from './resolve-group.ts';
import { resolveRole } from './resolve-role.ts';
import { toMention } from './to-mention.ts';

/** Resolves titles without a name, pronouns and groups; sentences must come in reading order. */
export interface Resolver {
  resolveSentence(scan: Scan, named: readonly ReadMention[], open: readonly Phrase[]): readonly ReadMention[];
}

export function createResolver(sources: ResolverSources, scans: readonly Scan[]): Resolver {
  const past: (readonly ReadMention[])[] = [];
  const letters = findLetters(scans);
  /** Who says "I" in the letter that a sentence belongs to, or null. */
  const writerOf = (at: number, named: readonly ReadMention[]): ReferentKey | null => {
    const letter = letters[at] ?? null;
    if (letter === null) return null;
    const mentionsAt = (one: number) => (one === at ? named : (past[at - 1 - one] ?? []));
    return correspondentsOf(letter, scans, mentionsAt, sources.registry)?.sender ?? null;
  };
  let speaker: ReferentKey | typeof STRANGER | null = null;
  let self: ReferentKey | null = null;
  return {
    resolveSentence(scan, named, open) {
      const mentions = [...named];
      const { registry } = sources;
      const label = labelOf(scan, named, registry);
      if (label !== null) self = label === STRANGER ? null : label;
      speaker = label ?? announcedSpeaker(scan, named, registry) ?? speaker ?? signedSpeaker(scan, named, registry);
      const writer = writerOf(past.length, named);
      for (const phrase of open) {
        const before = mentions.filter((mention) => mention.firstToken < phrase.start);
        const said = inQuotes(scan, phrase.start) ? (sayerOf(scan, named) ?? speaker) : speaker;
        const after = named.filter((mention) => mention.firstToken >= phrase.end);
        const around = { before, after, past, previous: scans[past.length - 1] ?? null };
        mentions.push(...mentionsOf(sources, { scan, phrase, ...around, self: writer ?? self }, writer ?? said));
      }
      mentions.sort((a, b) => a.firstToken - b.firstToken);
      past.unshift(mentions);
      return mentions;
    },
  };
}

/** What a phrase means; what somebody without a name says of "us" is nobody's act. */
function mentionsOf(
  sources: ResolverSources,
  open: Omit<OpenPhrase, 'speaker'>,
  speaker: ReferentKey | typeof STRANGER | null,
): readonly ReadMention[] {
  const { scan, phrase } = open;
  if (speaker === STRANGER && isFirstPerson(phrase)) return [];
  const found = resolve(sources, { ...open, speaker: speaker === STRANGER ? null : speaker });
  if (found !== null) return [found];
  return phrase.kind === 'role' ? partiesOf(sources, scan, phrase.phrase) : [];
}

function isFirstPerson(phrase: Phrase): boolean {
  return phrase.kind === 'pronoun' && ['we', 'us', 'our', 'i', 'me', 'my'].includes(phrase.word);
}

/** "A founding member of the African Union": where nobody is meant, the parties of the title are still spoken of. */
function partiesOf({ registry }: ResolverSources, scan: Scan, { further }: RolePhrase): readonly ReadMention[] {
  return further.map((party) => {
    const range = { start: party.start, end: party.end };
    if (party.kind === 'country') {
      const phrase: Phrase = { kind: 'country', country: party.country, form: 'adjective', side: null, ...range };
      return toMention(scan, phrase, {
        form: 'demonym',
        referents: [registry.country(party.country, party.country.name)],
      });
    }
    const phrase: Phrase = { ...party, country: party.body?.country ?? null };
    return toMention(scan, phrase, { form: 'name', referents: [registry.organisation({ ...phrase, ...party.body })] });
  });
}

function resolve(sources: ResolverSources, open: OpenPhrase): ReadMention | null {
  const { scan, phrase } = open;
  if (phrase.kind === 'role') {
    const key = resolveShared(sources, open, phrase) ?? resolveRole(sources, open, phrase.phrase);
    return key === null ? null : toMention(scan, phrase, { form: 'role', referents: [key] });
  }
  if (phrase.kind === 'pronoun') return resolvePronoun(sources, { ...open, phrase });
  if (phrase.kind === 'occasion') return resolveOccasion(open, phrase.noun);
  if (phrase.kind === 'group') return resolveGroup(sources, { ...open, phrase });
  return null;
}

/** Of a title that several countries share, either every holder is known or the countries act. */
function resolveShared(
  sources: ResolverSources,
  open: OpenPhrase,
  { phrase, shared = [] }: RoleOnlyPhrase,
): ReferentKey | null {
  const { party } = phrase;
  if (party?.kind !== 'country' || shared.length === 0) return null;
  const holders = shared.map((one) => resolveRole(sources, open, { ...phrase, party: one, further: [one] }));
  const areKnown = holders.every((key) => key !== null && sources.registry.kindOf(key) === 'Person');
  return areKnown ? null : sources.registry.country(party.country, party.country.name);
}

function resolvePronoun(sources: ResolverSources, open: OpenPhrase<PronounPhrase>): ReadMention | null {
  const { registry } = sources;
  const { scan, phrase } = open;
  if (isDescribed(phrase)) return resolveDescribed(sources, withoutSelf(open));
  if (['we', 'us', 'our'].includes(phrase.word)) return resolveWe(sources, open);
  if (['i', 'me', 'my'].includes(phrase.word))
    return open.speaker === null ? null : toMention(scan, phrase, { form: 'pronoun', referents: [open.speaker] });
  if (phrase.word.endsWith(PARTNER)) return resolvePartner(registry, open);
  return resolveThird(sources, withoutSelf(open));
}

/** "BLINKEN: They met and he agreed": whoever speaks says "I" of himself. */
function withoutSelf(open: OpenPhrase<PronounPhrase>): OpenPhrase<PronounPhrase> {
  const { self } = open;
  if (self === null || inQuotes(open.scan, open.phrase.start)) return open;
  const others = (mentions: readonly ReadMention[]) => mentions.filter(({ referents }) => !referents.includes(self));
  return { ...open, before: others(open.before), past: open.past.slice(0, MAX_BACK).map(others) };
}

function resolveThird(sources: ResolverSources, open: OpenPhrase<PronounPhrase>): ReadMention | null {
  const { registry } = sources;
  const { scan, phrase } = open;
  const plural = ['they', 'them', 'their'].includes(phrase.word);
  if (plural)
    return isCrowd(open)
      ? null
      : groupMention(open, statesOfLeaders(sources, open, lastGroup(registry, beforeGathering(open))));
  if (!['he', 'she', 'him', 'his', 'her'].includes(phrase.word)) return null;
  const gender = phrase.word.startsWith('h') && phrase.word !== 'her' ? 'm' : 'f';
  const judged = judgedPerson(registry, open) ?? personAhead(registry, open, gender);
  if (judged !== null) return toMention(scan, phrase, { form: 'pronoun', referents: [judged] });
  const key = isObject(scan, phrase) ? personBefore(registry, open, gender) : lastPerson(registry, open, gender);
  return key === null ? null : toMention(scan, phrase, { form: 'pronoun', referents: [key] });
}

/** "Advisers Lee and Sato met after | their | leaders had met": those lead the states that the persons serve. */
function statesOfLeaders(
  { registry, lexicon }: ResolverSources,
  { scan, phrase }: OpenPhrase<PronounPhrase>,
  group: readonly ReferentKey[],
): readonly ReferentKey[] {
  if (phrase.word !== 'their' || !LED.test(scan.words[phrase.end] ?? '')) return group;
  if (!group.some((key) => registry.kindOf(key) === 'Person')) return group;
  const ids = new Set(group.map((key) => registry.countryOf(key)));
  return [...ids].flatMap((id) => {
    const country = lexicon.gazetteer.countries.get(id ?? '');
    return country === undefined ? [] : [registry.country(country, country.name)];
  });
}

const LED = /^(?:leaders|governments|presidents)$/u;

/** "thanked his guest": the person named last who is of another country than the one whose guest it is. */
function resolvePartner(registry: Registry, open: OpenPhrase<PronounPhrase>): ReadMention | null {
  const self = lastPerson(registry, open, open.phrase.word.startsWith('his') ? 'm' : 'f');
  if (self === null) return null;
  const persons = [open.before, ...open.past.slice(0, MAX_BACK)].flat().filter((one) => isPerson(registry, one));
  const other = persons.flatMap(({ referents }) => referents).find((key) => isAbroad(registry, self, key));
  return other === undefined ? null : toMention(open.scan, open.phrase, { form: 'pronoun', referents: [other] });
}

function isAbroad(registry: Registry, self: ReferentKey, key: ReferentKey): boolean {
  return key !== self && registry.countryOf(key) !== registry.countryOf(self);
}

/** "We condemn": the country of who speaks, in a government's own text the publisher's. */
function resolveWe(
  { registry, lexicon, context }: ResolverSources,
  open: OpenPhrase<PronounPhrase>,
): ReadMention | null {
  const body = open.speaker === null ? null : bodyOf(registry, open.speaker);
  if (body !== null) return toMention(open.scan, open.phrase, { form: 'pronoun', referents: [body] });
  const id = open.speaker === null ? context.home : registry.countryOf(open.speaker);
  const country = lexicon.gazetteer.countries.get(id ?? '');
  if (country === undefined || (open.speaker === null && inQuotes(open.scan, open.phrase.start))) return null;
  const key = registry.country(country, country.name);
  return toMention(open.scan, open.phrase, { form: 'pronoun', referents: [key] });
}

/** The body of several states that a speaker heads: "we" of the Secretary-General are the United Nations. */
function bodyOf(registry: Registry, speaker: ReferentKey): ReferentKey | null {
  const party = registry.record(speaker)?.roles.find((role) => role.party !== null)?.party ?? null;
  return party !== null && registry.isWorldBody(party) ? party : null;
}

/** "thanked Berg for his help", "condemned Diaz for her threats": whoever is judged did it, and not who judges. */
function judgedPerson(registry: Registry, { scan, phrase, before }: OpenPhrase<PronounPhrase>): ReferentKey | null {
  const last = before.at(-1);
  if (scan.words[phrase.start - 1] !== 'for' || last?.lastToken !== phrase.start - 1) return null;
  const [key] = last.referents;
  const isPatient = scan.tokens[last.firstToken - 1]?.pos === 'VERB';
  if (!['his', 'her'].includes(phrase.word) || !isPatient || !isPerson(registry, last) || key === undefined)
    return null;
  const own = phrase.word === 'his' ? 'm' : 'f';
  return (registry.record(key)?.gender ?? own) === own ? key : null;
}

/** "him", and "her" without a noun after it, are not the subject of their own clause. */
function isObject(scan: Scan, { word, end }: PronounPhrase): boolean {
  if (word === 'him') return true;
  return word === 'her' && !['NOUN', 'ADJ', 'PROPN', 'NUM'].includes(scan.tokens[end]?.pos ?? 'PUNCT');
}

/** The first person of an earlier sentence who is not named in this one, else the last person before. */
function personBefore(registry: Registry, open: OpenPhrase, gender: 'm' | 'f'): ReferentKey | null {
  const inside = personOutside(registry, open, gender) ?? reportedPerson(registry, open, gender);
  if (inside !== null) return inside;
  const here = new Set(open.before.flatMap((mention) => mention.referents));
  const past = open.past
    .slice(0, MAX_BACK)
    .map((mentions) => mentions.filter((mention) => !mention.referents.some((key) => here.has(key))));
  return lastPerson(registry, { ...open, before: [], past }, gender);
}

/** "Diaz met Berg, who invited | him", "Diaz is on a tour that will take | him to Chad": in a relative clause whoever the sentence names before it, but not the one who acts in it. */
function personOutside(registry: Registry, open: OpenPhrase, gender: 'm' | 'f'): ReferentKey | null {
  const { scan, phrase, before } = open;
  const relative = scan.words.findLastIndex((word, at) => at < phrase.start && RELATIVES.has(word));
  if (relative < phrase.start - LONGEST_GROUP || before.some(({ lastToken }) => lastToken > relative + 1)) return null;
  const persons = before.filter((mention) => isPerson(registry, mention) && mention.lastToken <= relative);
  const isAgent = (mention: ReadMention): boolean => mention.lastToken >= relative - 1;
  if (scan.words[relative] === 'that' && (persons.some(isAgent) || scan.tokens[relative - 1]?.pos !== 'NOUN'))
    return null;
  const agents = new Set(persons.filter(isAgent).flatMap(({ referents }) => referents));
  const others = persons.filter(({ referents }) => !referents.some((key) => agents.has(key)));
  return lastPerson(registry, { ...open, before: others, past: [] }, gender);
}

const RELATIVES = new Set(['who', 'which', 'that']);
/** "that will also take": words of a relative clause before its object. */
const LONGEST_GROUP = 5;

import type { ReferentKey } from '../../model/mention.ts';
import { BLOCS, isJoinedOffice } from '../mentions/match-pronoun.ts';
import type { GroupPhrase } from '../mentions/phrase.ts';
import { joinedStates, statesOnly } from './joined-states.ts';
import type { OpenPhrase, ResolverSources } from './open-phrase.ts';
import type { ReadMention } from './reading.ts';
import { distinct, isTicket, LIST_LINKS, recentParties, standTogether, toldTogether } from './recent-parties.ts';
import type { Registry } from './registry.ts';
import { isBodyNoun, resolveBodyNoun } from './resolve-body-noun.ts';
import { toMention } from './to-mention.ts';
import { withoutActor, withoutSubject } from './without-parties.ts';

const MAX_GROUP = 6;

/** The event named last whose name holds the noun, else for nouns of gatherings the gathering named last. */
export function resolveOccasion(open: OpenPhrase, noun: string): ReadMention | null {
  const events = [open.before, ...open.past.slice(0, REACH)].flatMap((mentions) =>
    mentions.filter((mention) => mention.phrase.kind === 'event'),
  );
  const event = events.find((one) => isCalled(one, noun)) ?? (GATHERINGS.has(noun) ? events.find(gathers) : undefined);
  return event === undefined ? null : toMention(open.scan, open.phrase, { form: 'group', referents: event.referents });
}

const REACH = 20;
const GATHERINGS = new Set(['summit', 'conference', 'forum', 'talks', 'gathering', 'event', 'congress']);

function isCalled({ phrase }: ReadMention, noun: string): boolean {
  return (
    phrase.kind === 'event' &&
    phrase.name
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .includes(noun)
  );
}

function gathers({ phrase }: ReadMention): boolean {
  return phrase.kind === 'event' && (GATHERINGS.has(phrase.head) || phrase.head === 'meeting');
}

const OFFICIALS = new Set(['officials', 'counterparts']);

/** "In Chisinau, she will meet with government officials": those of the country where it happens. */
function hostsOf({ registry, context, lexicon }: ResolverSources, open: OpenPhrase<GroupPhrase>): ReadMention | null {
  const { scan, phrase } = open;
  const places = open.before.filter(({ firstToken }) => {
    const at = scan.words[firstToken - 1] === 'the' ? firstToken - 2 : firstToken - 1;
    return PLACED.has(scan.words[at] ?? '');
  });
  const first = places.find(({ referents: [key] }) => key !== undefined && registry.countryOf(key) !== null);
  const hosts = joinedTo(open, first).flatMap(({ referents: [key] }) => {
    const host = lexicon.gazetteer.countries.get((key === undefined ? null : registry.countryOf(key)) ?? '');
    return host === undefined || host.id === context.home ? [] : [registry.country(host, host.name)];
  });
  return hosts.length === 0 ? null : toMention(scan, phrase, { form: 'group', referents: [...new Set(hosts)] });
}

/** "In Armenia and Azerbaijan": the places that stand in one list with the first. */
function joinedTo({ scan, before }: OpenPhrase, first: ReadMention | undefined): readonly ReadMention[] {
  if (first === undefined) return [];
  const joined = [first];
  for (const mention of before) {
    const last = joined.at(-1)?.lastToken ?? 0;
    const between = scan.words.slice(last, mention.firstToken);
    if (
      mention.firstToken > last &&
      between.length > 0 &&
      between.every((word) => LIST_LINKS.has(word)) &&
      between.includes('and')
    )
      joined.push(mention);
  }
  return joined;
}

const PLACED = new Set(['in', 'to', 'visit', 'visits', 'at']);

const STATES = new Set([
  'countries',
  'nations',
  'states',
  'governments',
  'neighbours',
  'neighbors',
  'allies',
  'rivals',
  'foes',
]);
const SIDES = new Set(['sides', 'parties', 'delegations']);

/** "The two leaders", "both sides": the parties named last. */
export function resolveGroup(sources: ResolverSources, open: OpenPhrase<GroupPhrase>): ReadMention | null {
  const { registry } = sources;
  const { noun, number, isOwn } = open.phrase;
  if (isOwn === true) return groupMention(open, ownStates(sources, open));
  if (BLOCS.has(noun)) return blocNamed(registry, open);
  if (isBodyNoun(open.phrase)) return resolveBodyNoun(registry, open);
  if (OFFICIALS.has(noun)) return hostsOf(sources, open);
  if (isJoinedOffice(open.scan, open.phrase.start)) return groupMention(open, holdersOf(registry, open));
  if (STATES.has(noun)) return groupMention(open, statesNamed(sources, open, number ?? 2));
  return personsMeant(sources, open);
}

/** "Iran is to join | the bloc": the body of several states named last. */
function blocNamed(registry: Registry, open: OpenPhrase<GroupPhrase>): ReadMention | null {
  for (const mentions of [open.before, ...open.past.slice(0, BLOC_REACH)]) {
    const body = mentions.findLast(({ referents: [key] }) => key !== undefined && registry.isWorldBody(key));
    if (body !== undefined) return toMention(open.scan, open.phrase, { form: 'group', referents: body.referents });
  }
  return null;
}

const BLOC_REACH = 4;

/** The states of the sentence where it names no person, else the persons called so, else those named last, else the states. */
function personsMeant({ registry }: ResolverSources, open: OpenPhrase<GroupPhrase>): ReadMention | null {
  const { noun, number } = open.phrase;
  const count = number ?? 2;
  const states = SIDES.has(noun) ? statesHere(registry, open) : [];
  if (states.length === count) return groupMention(open, states);
  const others = isPatient(open) ? withoutSubject(open) : open;
  if (number === null && !SIDES.has(noun))
    return groupMention(open, headsOf(registry, open, lastGroup(registry, others)));
  const called = recentParties(others, count, (key) => isActor(registry, key) && isCalledSo(registry, open, key));
  const last = count > 2 ? toldTogether : recentParties;
  const persons = called.length > 0 ? called : last(others, count, (key) => isActor(registry, key));
  if (persons.length === count) return groupMention(open, persons);
  if (!SIDES.has(noun)) return null;
  return groupMention(
    open,
    recentParties(others, count, (key) => registry.kindOf(key) === 'Country'),
  );
}

/** "Relations between X and Y are good, and | both sides | agree": the states of a sentence that names no person. */
function statesHere(registry: Registry, { before }: OpenPhrase): readonly ReferentKey[] {
  const keys = distinct(before, () => true);
  return keys.some((key) => registry.kindOf(key) === 'Person')
    ? []
    : keys.filter((key) => ['Country', 'Organisation'].includes(registry.kindOf(key)));
}

/** "urged | both sides", "met with | the two leaders", and not "ended with | the two leaders’ toast": what is done to a group is not done by one of it. */
function isPatient({ scan, phrase, before }: OpenPhrase): boolean {
  const isOwner = /^['’]s?$/u.test(scan.tokens[phrase.end]?.text ?? '');
  if (before.length === 0 || isOwner) return false;
  const isGoverned = ['with', 'on', 'upon', 'to'].includes(scan.words[phrase.start - 1] ?? '');
  return scan.tokens[phrase.start - (isGoverned ? 2 : 1)]?.pos === 'VERB';
}

/** "the two foreign ministers": the persons whom the article gives the title; whoever leads is a leader. */
function isCalledSo(registry: Registry, { scan, phrase }: OpenPhrase<GroupPhrase>, key: ReferentKey): boolean {
  if (!TITLED.has(phrase.noun)) return true;
  const words = scan.words.slice(phrase.start, phrase.end).filter((word) => !COUNTING.has(word));
  const title = words.join(' ').replace(/ies$/u, 'y').replace(/s$/u, '');
  return (registry.record(key)?.roles ?? []).some(({ role }) => role.toLowerCase().includes(title));
}

const TITLED = new Set(['presidents', 'ministers', 'chancellors', 'secretaries', 'advisors', 'advisers', 'envoys']);
const COUNTING = new Set(['the', 'two', 'both', 'three', 'four', 'five']);

/** "The leaders of the two countries talked. The presidents then signed": of states, the persons named last who are each of one of them. */
function headsOf(registry: Registry, { phrase, past }: OpenPhrase<GroupPhrase>, group: readonly ReferentKey[]) {
  if (!LEADERS.has(phrase.noun) || !group.every((key) => registry.kindOf(key) === 'Country')) return group;
  const persons = distinct(past.slice(0, LEADERS_REACH).flat(), (key) => registry.kindOf(key) === 'Person');
  const heads = group.flatMap((state) =>
    persons.filter((key) => registry.countryOf(key) === registry.countryOf(state)).slice(0, 1),
  );
  return heads.length === group.length ? heads : group;
}

const LEADERS = new Set(['leaders', 'presidents', 'ministers', 'premiers', 'chancellors']);
const LEADERS_REACH = 4;

/** "The Secretary and | Foreign Ministers": the persons whom the article has named with the title. */
function holdersOf(registry: Registry, { scan, phrase, before, past }: OpenPhrase): readonly ReferentKey[] {
  const title = scan.words.slice(phrase.start, phrase.end).join(' ').replace(/s$/u, '');
  const holders = [before, ...past.slice(0, REACH)].flatMap((mentions) =>
    distinct(mentions, (key) =>
      (registry.record(key)?.roles ?? []).some(({ role }) => role.toLowerCase().endsWith(title)),
    ),
  );
  const found = [...new Set(holders)];
  return found.length > MAX_GROUP ? [] : found;
}

/** The states named last; where too few are, those of the persons named last, or one state and the publisher's. */
function statesNamed(
  { registry, lexicon, context }: ResolverSources,
  open: OpenPhrase,
  number: number,
): readonly ReferentKey[] {
  const here = statesAside(registry, open);
  if (here.length === number) return here;
  const others = isPatient(open) ? withoutActor(open) : open;
  const named = recentParties(others, number, (key) => registry.kindOf(key) === 'Country');
  if (named.length > 0) return named;
  const owners = [others.before, ...others.past.slice(0, 4)].flat().flatMap(({ referents }) => referents);
  const ids = new Set([...owners.map((key) => registry.countryOf(key)), context.home].filter((id) => id !== null));
  if (ids.size !== number) return [];
  return [...ids].flatMap((id) => {
    const country = lexicon.gazetteer.countries.get(id);
    return country === undefined ? [] : [registry.country(country, country.name)];
  });
}

/** "Diaz, who was praised by Chad and Niger, thanked | the two countries": the states of a sentence about a person, where something is done to them. */
function statesAside(registry: Registry, open: OpenPhrase): readonly ReferentKey[] {
  const [first] = open.before;
  if (first === undefined || !isOnePerson(registry, first) || !isPatient(open)) return [];
  return distinct(open.before, (key) => registry.kindOf(key) === 'Country');
}

/** "our two countries": the state of who speaks, and the only other whose persons the article opens with. */
function ownStates({ registry, lexicon, context }: ResolverSources, open: OpenPhrase): readonly ReferentKey[] {
  const own = open.speaker === null ? context.home : registry.countryOf(open.speaker);
  const opening = open.past.slice(-OPENING).flat();
  const persons = [...opening, ...open.before].flatMap(({ referents }) => referents);
  const ids = new Set(persons.filter((key) => registry.kindOf(key) === 'Person').map((key) => registry.countryOf(key)));
  const both = [...new Set([own, ...ids])].filter((id) => id !== null);
  if (both.length !== 2) return [];
  return both.flatMap((id) => {
    const country = lexicon.gazetteer.countries.get(id);
    return country === undefined ? [] : [registry.country(country, country.name)];
  });
}

/** Title and first sentences. */
const OPENING = 4;

/** A mention of several referents, or null where there are too few. */
export function groupMention({ scan, phrase }: OpenPhrase, referents: readonly ReferentKey[]): ReadMention | null {
  if (referents.length < 2) return null;
  return toMention(scan, phrase, { form: phrase.kind === 'group' ? 'group' : 'pronoun', referents });
}

/**
 * The group named last, or the persons of the last sentence that names two; those of the headline, where the sentence only
 * speaks of its persons apart ("briefed leaders on his call with").
 */
export function lastGroup(registry: Registry, open: OpenPhrase): readonly ReferentKey[] {
  for (const mentions of [open.before, ...open.past.slice(0, 2)]) {
    const group = mentions.find(({ referents, phrase }) => referents.length > 1 && !('isOwn' in phrase));
    if (group !== undefined) return group.referents;
    const states =
      mentions === open.before
        ? joinedStates(registry, mentions, open.phrase)
        : statesOnly(registry, mentions, open.previous);
    if (states.length >= 2) return states;
    const persons = mentions.filter((mention) => isOnePerson(registry, mention) && !isTicket(mention));
    const named = distinct(persons, () => true);
    if (named.length >= 2 && named.length <= MAX_GROUP)
      return standTogether(persons.filter(({ phrase }) => phrase.kind === 'person'))
        ? named
        : (headlineGroup(registry, open, named) ?? named);
  }
  return [];
}

/** One person, and none who only puts out what others did: "Statement by Spokesperson Mensah on …". */
function isOnePerson(registry: Registry, { referents: [key] }: ReadMention): boolean {
  return key !== undefined && isActor(registry, key);
}

function isActor(registry: Registry, key: ReferentKey): boolean {
  if (registry.kindOf(key) !== 'Person') return false;
  return !(registry.record(key)?.roles ?? []).some(({ head }) => SPEAKING_FOR.test(head));
}

const SPEAKING_FOR = /^spokes(?:person|man|woman)$/u;

/** The persons of the headline, where one of them is spoken of here. */
function headlineGroup(registry: Registry, { past }: OpenPhrase, here: readonly ReferentKey[]) {
  const headline = past.at(-1)?.filter((mention) => mention.part === 'title' && isOnePerson(registry, mention)) ?? [];
  const persons = distinct(headline, () => true);
  const fits = persons.length >= 2 && persons.length <= MAX_GROUP && persons.some((key) => here.includes(key));
  return fits ? persons : null;
}

import type { EntityKind } from '../../model/entity.ts';
import type { Country, KnownOrganisation } from '../../model/gazetteer.ts';
import type { ReferentKey } from '../../model/mention.ts';
import type { RelationType, Slot } from '../../model/ontology.ts';
import type { NounChunk } from '../clauses/chunk.ts';
import { compoundParticiple } from '../clauses/compound-participle.ts';
import { singular } from '../clauses/noun-words.ts';
import type { Party } from '../mentions/phrase.ts';
import { canBeAttended, isOwnMeeting } from '../referents/is-event-mention.ts';
import { isPosted } from '../referents/is-posted.ts';
import type { RosterPart } from '../rosters/find-rosters.ts';
import { INVITING } from '../rosters/read-roster.ts';
import { type ClauseSite, type FilledSlot, fillSlot, isOwnSide, type PartyMention } from './fill-slot.ts';
import type { FrameEntry } from './frame-index.ts';
import { isOfEvents } from './is-of-events.ts';
import { isOthers } from './is-others.ts';
import { isReciprocal } from './is-reciprocal.ts';
import { INSIDE, SIDES } from './noun-slots.ts';
import { amongObjects, areCompatriots, cross, pairs } from './pair-sides.ts';
import { type Trigger, triggerOfCompound, triggerOfNoun, triggerOfRoster, triggerOfVerb } from './slots.ts';
import { speakingParty } from './speaks-for-state.ts';
import { type TriggerWords, triggerWords } from './trigger-words.ts';

/** A relation that a clause states between two parties, before modality and date. */
export interface Match {
  readonly entry: FrameEntry;
  readonly trigger: Trigger;
  readonly subject: PartyMention;
  readonly object: PartyMention;
  /** Where in the clause the two were found. */
  readonly subjectSlot: Slot;
  readonly objectSlot: Slot;
}

/** In a frame's verbs it stands for every verb: what counts is the occasion, not the act. */
const ANY_VERB = '*';

/** In a frame's nouns it stands for the name of every body of several states. */
const ANY_BODY = '*';

/** Every relation that the frames find in a sentence. */
export function matchFrames(site: ClauseSite): readonly Match[] {
  const anyVerb = (site.frames.verbs.get(ANY_VERB) ?? []).filter((entry) => hasObject(site, entry));
  return site.clause.chunks.flatMap((chunk, at) => {
    if (chunk.kind === 'verb') {
      const entries = [...(site.frames.verbs.get(chunk.lemma) ?? []), ...anyVerb];
      return entries.length === 0 ? [] : matchTrigger(site, entries, triggerOfVerb(site.clause, at, chunk));
    }
    if (chunk.kind !== 'noun') return [];
    const compounds = matchCompounds(site, chunk, at);
    const entries = entriesOfNoun(site, chunk);
    return entries.length === 0
      ? compounds
      : [...compounds, ...matchTrigger(site, entries, triggerOfNoun(site.clause, at))];
  });
}

/** The frames of a noun; those of an event's name are the ones that ask for the parties in it, those of a body's for who is beside it. */
function entriesOfNoun({ frames }: ClauseSite, { side, head, mentions }: NounChunk): readonly FrameEntry[] {
  const phrase = mentions[0]?.phrase;
  if (side === '' && phrase?.kind === 'organisation')
    return phrase.organisation?.country === null ? (frames.nouns.get(ANY_BODY) ?? []) : [];
  if (side === '' && phrase?.kind === 'event')
    return (frames.nouns.get(phrase.head) ?? frames.nouns.get(singular(phrase.head)) ?? []).filter(({ frame }) =>
      frame.subject.slice(0, 1).some((slot) => OF_EVENTS.has(slot)),
    );
  return frames.nouns.get(side !== '' || mentions.length === 0 ? side || head : '') ?? [];
}

/** Slots of frames that name the head of an event: who is in its name, and who stands behind "between". */
const OF_EVENTS = new Set<Slot>([INSIDE, SIDES, 'between']);

/** Every relation that a list of parties states. */
export function matchRoster(site: ClauseSite, part: RosterPart): readonly Match[] {
  const { rosters } = site.frames;
  const every = part.occasion === ANY_VERB || part.occasion === INVITING ? [] : (rosters.get(ANY_VERB) ?? []);
  const entries = [...(rosters.get(part.occasion) ?? []), ...every];
  const trigger = triggerOfRoster(part);
  const matches = entries.flatMap((entry) => matchTrigger(site, [entry], trigger));
  // Officials of one country who sit at one table do not meet each other there.
  return matches.filter(
    ({ subject, object, subjectSlot }) =>
      subjectSlot === HOME || (!isOwnSide(site, object, [subject]) && !areAtHome(site, [subject, object])),
  );
}

/** Two persons of whom the sentence tells no other country than the publisher's. */
function areAtHome({ registry, home, mentions }: ClauseSite, parties: readonly PartyMention[]): boolean {
  if (home === null) return false;
  const isAbroad = mentions.some(({ phrase }) => phrase.kind === 'organisation' && isOfStates(phrase.organisation));
  const isHome = (key: ReferentKey): boolean => (registry.countryOf(key) ?? (isAbroad ? null : home.id)) === home.id;
  return (
    parties.every(({ referent }) => registry.kindOf(referent) === 'Person' && isHome(referent)) &&
    mentions.every(({ referents }) => referents.every((key) => registry.kindOf(key) !== 'Country' || isHome(key))) &&
    mentions.every(({ phrase }) => phrase.kind !== 'person' || phrase.party === null || isOf(phrase.party, home.id))
  );
}

/** "represented the European Union": who has no country need not be at home. */
function isOfStates(organisation: KnownOrganisation | null): boolean {
  return (organisation?.members.length ?? 0) > 0;
}

function isOf(party: Party, country: string): boolean {
  return party.kind === 'country' ? party.country.id === country : party.organisation?.country === country;
}

function matchCompounds(site: ClauseSite, { possessors }: NounChunk, at: number): readonly Match[] {
  return possessors.flatMap((agent) => {
    const lemma = compoundParticiple(site.scan, agent.firstToken)?.lemma ?? '';
    const entries = (site.frames.verbs.get(lemma) ?? []).filter(({ phrase }) => phrase.length === 0);
    return entries.length === 0 ? [] : matchTrigger(site, entries, triggerOfCompound(site.clause, at, agent));
  });
}

/** A frame of every verb is only worth trying where the sentence names what it asks for. */
function hasObject({ clause, registry }: ClauseSite, { frame }: FrameEntry): boolean {
  return clause.chunks.some(
    (chunk) =>
      chunk.kind === 'noun' &&
      chunk.mentions.some((mention) =>
        mention.referents.some((key) => frame.objectKinds.includes(registry.kindOf(key))),
      ),
  );
}

/** The first frame of each relation that the trigger fills; of an occasion or a journey also those that tell who else is at it. */
function matchTrigger(site: ClauseSite, entries: readonly FrameEntry[], trigger: Trigger): readonly Match[] {
  const filled = new Map<string, readonly Match[]>();
  const words = triggerWords(site, trigger);
  for (const entry of entries) {
    const { label } = entry.relation;
    const before = filled.get(label) ?? [];
    if ((before.length > 0 && !isShared(entry.relation, trigger)) || !isStated(entry, words)) continue;
    const found = fillFrame(site, entry, trigger);
    const more = before.length === 0 ? found : found.filter((match) => joinsIn(match, before));
    filled.set(label, [...before, ...more]);
  }
  return [...filled.values()].flat();
}

function isShared(relation: RelationType, { kind }: Trigger): boolean {
  return (relation.acrossBorders && kind === 'verb') || isOfEvents(relation);
}

/** "hosted X at the summit", "co-chaired it with X", "flew to Rome with X": somebody else at the same event or place. */
function joinsIn({ subject, object, objectSlot }: Match, before: readonly Match[]): boolean {
  const isSame = before.some((one) => one.object.referent === object.referent && one.objectSlot === objectSlot);
  return isSame && before.every((one) => one.subject.referent !== subject.referent);
}

/** The words of the trigger phrase are there, required ones too, and no forbidden one is. */
function isStated({ frame, phrase, requires, unless }: FrameEntry, words: TriggerWords): boolean {
  if (!words.hasPhrase(phrase)) return false;
  if (unless.some((one) => one.every((word) => words.isAround(word)))) return false;
  if (requires.length === 0) return true;
  const isInReach = frame.object.some((slot) => TOLD.has(slot)) ? words.isInClause : words.isInReach;
  return requires.some((one) => one.every(isInReach));
}

/** Slots of a frame that lie in the clause that the verb governs. */
const TOLD = new Set<Slot>(['clause', 'condition']);

function fillFrame(site: ClauseSite, entry: FrameEntry, trigger: Trigger): readonly Match[] {
  const { frame, relation } = entry;
  const subjectKinds = frame.subjectKinds.length > 0 ? frame.subjectKinds : relation.subjectKinds;
  const objectKinds = frame.objectKinds.length > 0 ? frame.objectKinds : relation.objectKinds;
  const filled = fillSlot(site, trigger, { slots: frame.subject, kinds: subjectKinds, not: [] });
  const subject = filled === null ? null : withSpeakers(site, relation, filled);
  if (subject === null) return frame.subject.includes(HOME) ? matchHome(site, entry, trigger) : [];
  if (isOthers(site, { entry, trigger }, subject)) return [];
  const object = fillObject(site, { entry, trigger, subject, subjectKinds, objectKinds });
  const isMutual =
    frame.collective || (object === null && isReciprocal(site.clause, frame.object, trigger.complements));
  const found = matchSides(site, { entry, trigger, subject, object }, isMutual);
  const attended = isOfEvents(entry.relation)
    ? found.filter(
        ({ subject: { referent }, object: { mention, referent: event } }) =>
          canBeAttended(site.scan.lexicon, mention) && !isOwnMeeting(site.registry, referent, event),
      )
    : found;
  const bothWays = isMutual && relation.directed ? attended.flatMap((match) => [match, turned(match)]) : attended;
  const stated = isMutual
    ? bothWays.filter(({ object: { referent } }) => objectKinds.includes(site.registry.kindOf(referent)))
    : attended;
  const apart = relation.betweenOthers ? stated.filter((match) => !isOneOfThem(site, match)) : stated;
  return relation.acrossBorders ? apart.filter((match) => leavesHome(site, match)) : apart;
}

interface SidesFound extends Pick<Match, 'entry' | 'trigger'> {
  readonly subject: FilledSlot;
  readonly object: FilledSlot | null;
}

function matchSides(site: ClauseSite, found: SidesFound, isMutual: boolean): readonly Match[] {
  const { entry, trigger, subject, object } = found;
  if (object !== null)
    return [...cross(entry, trigger, { subject, object }), ...amongObjects(site, { entry, trigger, subject, object })];
  return isMutual
    ? pairs(site, { entry, trigger, sides: subject }).filter((match) => !areCompatriots(site, match))
    : [];
}

interface ObjectSearch extends Pick<Match, 'entry' | 'trigger'> {
  readonly subject: FilledSlot;
  readonly subjectKinds: readonly EntityKind[];
  readonly objectKinds: readonly EntityKind[];
}

function fillObject(site: ClauseSite, search: ObjectSearch): FilledSlot | null {
  const { entry, trigger, subject, subjectKinds, objectKinds } = search;
  const { frame, relation } = entry;
  // "Poland's OSCE chairmanship": one slot may hold both where no party can be taken for the other.
  const isApart = !frame.collective && !subjectKinds.some((kind) => objectKinds.includes(kind));
  const slots = frame.object.filter((slot) => isApart || slot !== subject.slot);
  const isSaid = relation.timing === 'statement';
  const isDone = relation.quadClass === 'material conflict';
  const isGood = relation.tier === 'extended' && relation.directed && relation.quadClass.endsWith('cooperation');
  const isBetween = relation.betweenOthers === true;
  return fillSlot(site, trigger, {
    slots,
    kinds: objectKinds,
    not: subject.parties,
    isSaid,
    isDone,
    isGood,
    isBetween,
  });
}

/** A statement of a ministry or spokesperson is their country's. */
function withSpeakers(site: ClauseSite, { timing }: RelationType, filled: FilledSlot): FilledSlot {
  if (timing !== 'statement') return filled;
  return { ...filled, parties: filled.parties.map((party) => speakingParty(site, party)) };
}

/** In a frame's subject: the state that the object stands for ("presented his credentials"). */
const HOME = 'home';

/** The country of each person in the object slots, in a government's own text the publisher's. */
function matchHome(site: ClauseSite, entry: FrameEntry, trigger: Trigger): readonly Match[] {
  const { registry, scan, home } = site;
  const object = fillSlot(site, trigger, { slots: entry.frame.object, kinds: entry.relation.objectKinds, not: [] });
  return (object?.parties ?? []).flatMap((party) => {
    const own = scan.lexicon.gazetteer.countries.get(registry.countryOf(party.referent) ?? '');
    const country = own ?? namedCountry(party) ?? (entry.frame.rosters.length > 0 ? null : home);
    if (country === null) return [];
    const subject = { mention: party.mention, referent: registry.country(country, country.name) };
    return [{ entry, trigger, subject, object: party, subjectSlot: HOME, objectSlot: object?.slot ?? HOME }];
  });
}

/** "Omar Bah (Republic of Mali)": the country beside the name. */
function namedCountry({ mention: { phrase } }: PartyMention): Country | null {
  return phrase.kind === 'person' && phrase.party?.kind === 'country' ? phrase.party.country : null;
}

/** "The envoy negotiated an agreement between his country and Y": he is on the side of one of them. */
function isOneOfThem({ registry }: ClauseSite, { subject, trigger, objectSlot }: Match): boolean {
  const own = registry.countryOf(subject.referent);
  const others = (trigger.slots.get(objectSlot) ?? []).flatMap(({ referents }) => referents);
  const isSide = (key: ReferentKey): boolean => registry.kindOf(key) !== 'Organisation';
  return own !== null && others.some((key) => isSide(key) && registry.countryOf(key) === own);
}

/** "X and Y recognised each other": the other direction. */
function turned(match: Match): Match {
  return { ...match, subject: match.object, object: match.subject };
}

function leavesHome({ registry }: ClauseSite, { subject, object, objectSlot }: Match): boolean {
  if (STAYING.has(objectSlot) && isPosted(registry, subject.referent, object.referent)) return false;
  const [home, away] = [subject, object].map(({ referent }) => stateOf(registry.countryOf(referent)));
  return home !== away;
}

/** "RU-CE" is a part of "RU": whoever goes there from Moscow does not leave his state. */
function stateOf(id: string | null | undefined): string | null {
  return id?.split('-')[0] ?? null;
}

/** Slots of where somebody is, and not of where he goes. */
const STAYING = new Set(['in', 'at', 'from']);

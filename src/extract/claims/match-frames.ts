import type { RelationType, Slot } from '../../model/ontology.ts';
import type { NounChunk } from '../clauses/chunk.ts';
import { nounAt } from '../clauses/clause.ts';
import { compoundParticiple } from '../clauses/compound-participle.ts';
import { toldClause } from '../clauses/told-clause.ts';
import type { Scan } from '../mentions/scan.ts';
import type { RosterPart } from '../rosters/find-rosters.ts';
import { INVITING } from '../rosters/read-roster.ts';
import { type ClauseSite, type FilledSlot, fillSlot, type PartyMention } from './fill-slot.ts';
import type { FrameEntry } from './frame-index.ts';
import { type Trigger, triggerOfCompound, triggerOfNoun, triggerOfRoster, triggerOfVerb } from './slots.ts';
import { speakingParty } from './speaks-for-state.ts';

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

const MAX_PARTIES = 6;
/** In a frame's verbs it stands for every verb: what counts is the occasion, not the act. */
const ANY_VERB = '*';

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
    const head = chunk.side !== '' || chunk.mentions.length === 0 ? chunk.side || chunk.head : '';
    const entries = site.frames.nouns.get(head) ?? [];
    return entries.length === 0
      ? compounds
      : [...compounds, ...matchTrigger(site, entries, triggerOfNoun(site.clause, at))];
  });
}

/** Every relation that a list of parties states. */
export function matchRoster(site: ClauseSite, part: RosterPart): readonly Match[] {
  const { rosters } = site.frames;
  const every = part.occasion === ANY_VERB || part.occasion === INVITING ? [] : (rosters.get(ANY_VERB) ?? []);
  const entries = [...(rosters.get(part.occasion) ?? []), ...every];
  const matches = matchTrigger(site, entries, triggerOfRoster(part));
  return matches.filter((match) => leavesHome(site, match));
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

/** The first frame of each relation that the trigger fills. */
function matchTrigger(site: ClauseSite, entries: readonly FrameEntry[], trigger: Trigger): readonly Match[] {
  const matches: Match[] = [];
  const done = new Set<string>();
  for (const entry of entries) {
    if (done.has(entry.relation.label) || !isStated(site, entry, trigger)) continue;
    const found = fillFrame(site, entry, trigger);
    if (found.length > 0) done.add(entry.relation.label);
    matches.push(...found);
  }
  return matches;
}

/** The words of the trigger phrase are there, required ones too, and no forbidden one is. */
function isStated(site: ClauseSite, { frame, phrase }: FrameEntry, trigger: Trigger): boolean {
  const { scan, clause } = site;
  const chunk = clause.chunks[trigger.at];
  if (chunk === undefined || !hasPhrase(site, phrase, trigger)) return false;
  if (frame.unless.length === 0 && frame.requires.length === 0) return true;
  const patients = [...trigger.complements.object, ...trigger.patients].flatMap(
    (at) => nounAt(clause, at)?.lemmas ?? [],
  );
  const around = wordsBetween(scan, Math.max(0, chunk.start - 2), chunk.end + 5);
  if (frame.unless.some((word) => containsPhrase(around, patients, word))) return false;
  const length = frame.object.includes(CLAUSE) ? CLAUSE_REACH : PHRASE_REACH;
  const governed = trigger.complements.prepositional.flatMap(({ group }) => group);
  const subjects = [...trigger.subjects, ...governed].flatMap((at) => nounAt(clause, at)?.lemmas ?? []);
  const before = frame.object.includes(CLAUSE) ? wordsOfClauseBefore(site, trigger) : [];
  const end = Math.max(chunk.end + length, endOfComplements(site, trigger) + BEHIND_COMPLEMENTS);
  const reach = new Set([...patients, ...subjects, ...before, ...wordsBetween(scan, chunk.start, end)]);
  return frame.requires.length === 0 || frame.requires.some((word) => containsPhrase(reach, [], word));
}

/** "named both X and Y as terrorists": the token behind the last noun that belongs to the trigger. */
function endOfComplements({ clause }: ClauseSite, { complements }: Trigger): number {
  const last = Math.max(-1, ...complements.object, ...complements.prepositional.flatMap(({ group }) => group));
  return clause.chunks[last]?.end ?? 0;
}

/** "Iran is a threat, Cameron said": the words of the clause that stands before its speaker. */
function wordsOfClauseBefore({ scan, clause }: ClauseSite, { at }: Trigger): Iterable<string> {
  const told = toldClause(clause, at);
  const start = told?.isBefore === true ? clause.chunks[told.start]?.start : undefined;
  const end = clause.chunks[at]?.start ?? 0;
  return start === undefined ? [] : wordsBetween(scan, Math.max(start, end - CLAUSE_REACH), end);
}

/** How many tokens after the trigger a required word may stand; in a clause of its own it is further away. */
const PHRASE_REACH = 7;
const CLAUSE_REACH = 24;
const BEHIND_COMPLEMENTS = 3;
/** In a frame's slots the subject of the clause that the verb governs. */
const CLAUSE = 'clause';

/** The words of the phrase stand right after the verb, in its object or in what a passive is about; those of a noun inside it. */
function hasPhrase({ scan, clause }: ClauseSite, phrase: readonly string[], trigger: Trigger): boolean {
  const chunk = clause.chunks[trigger.at];
  if (chunk === undefined) return false;
  if (phrase.length === 0) return true;
  if (trigger.kind === 'noun') {
    const inside = wordsBetween(scan, Math.max(0, chunk.start - 1), chunk.end);
    return phrase.every((word) => inside.has(word));
  }
  const behind = clause.chunks[trigger.complements.object.at(-1) ?? -1]?.end ?? chunk.end;
  const near = new Set([...wordsBetween(scan, chunk.end, chunk.end + 3), ...wordsBetween(scan, behind, behind + 1)]);
  const heads = [...trigger.complements.object, ...trigger.patients].flatMap((at) => {
    const noun = nounAt(clause, at);
    return noun === null ? [] : [noun.head, ...noun.lemmas];
  });
  return phrase.every((word) => near.has(word) || heads.includes(word));
}

/** Surface forms and lemmas of a token range. */
function wordsBetween(scan: Scan, start: number, end: number): ReadonlySet<string> {
  return new Set(scan.tokens.slice(start, end).flatMap((token) => [token.lower, token.lemma]));
}

function containsPhrase(around: ReadonlySet<string>, object: readonly string[], phrase: string): boolean {
  return phrase.split(' ').every((word) => around.has(word) || object.includes(word));
}

function fillFrame(site: ClauseSite, entry: FrameEntry, trigger: Trigger): readonly Match[] {
  const { frame, relation } = entry;
  const subjectKinds = frame.subjectKinds.length > 0 ? frame.subjectKinds : relation.subjectKinds;
  const objectKinds = frame.objectKinds.length > 0 ? frame.objectKinds : relation.objectKinds;
  const filled = fillSlot(site, trigger, { slots: frame.subject, kinds: subjectKinds, not: [] });
  const subject = filled === null ? null : withSpeakers(site, relation, filled);
  if (subject === null) return frame.subject.includes(HOME) ? matchHome(site, entry, trigger) : [];
  const others = frame.object.filter((slot) => slot !== subject.slot);
  const object = fillSlot(site, trigger, { slots: others, kinds: objectKinds, not: subject.parties });
  const found =
    object !== null
      ? cross(entry, trigger, { subject, object })
      : frame.collective
        ? pairs(entry, trigger, subject)
        : [];
  const stated = frame.collective && relation.directed ? found.flatMap((match) => mutual(site, match)) : found;
  return relation.acrossBorders ? stated.filter((match) => leavesHome(site, match)) : stated;
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
    const country = scan.lexicon.gazetteer.countries.get(registry.countryOf(party.referent) ?? '') ?? home;
    if (country === null) return [];
    const subject = { mention: party.mention, referent: registry.country(country, country.name) };
    return [{ entry, trigger, subject, object: party, subjectSlot: HOME, objectSlot: object?.slot ?? HOME }];
  });
}

/** "X and Y recognised each other": both directions, as far as the kinds of the parties allow. */
function mutual({ registry }: ClauseSite, match: Match): readonly Match[] {
  const { relation } = match.entry;
  const isAllowed =
    relation.objectKinds.includes(registry.kindOf(match.subject.referent)) &&
    relation.subjectKinds.includes(registry.kindOf(match.object.referent));
  return isAllowed ? [match, { ...match, subject: match.object, object: match.subject }] : [match];
}

function leavesHome({ registry }: ClauseSite, { subject, object }: Match): boolean {
  return registry.countryOf(subject.referent) !== registry.countryOf(object.referent);
}

interface Sides {
  readonly subject: FilledSlot;
  readonly object: FilledSlot;
}

function cross(entry: FrameEntry, trigger: Trigger, sides: Sides): readonly Match[] {
  const { parties: subjects, slot: subjectSlot } = sides.subject;
  const { parties: objects, slot: objectSlot } = sides.object;
  if (subjects.length > MAX_PARTIES || (objects.length > MAX_PARTIES && subjects.length > 1)) return [];
  return subjects.flatMap((subject) =>
    objects
      .filter((object) => object.referent !== subject.referent)
      .map((object) => ({ entry, trigger, subject, object, subjectSlot, objectSlot })),
  );
}

function pairs(entry: FrameEntry, trigger: Trigger, { parties, slot }: FilledSlot): readonly Match[] {
  if (parties.length < 2 || parties.length > MAX_PARTIES) return [];
  return parties.flatMap((subject, index) =>
    parties
      .slice(index + 1)
      .filter((object) => object.referent !== subject.referent)
      .map((object) => ({ entry, trigger, subject, object, subjectSlot: slot, objectSlot: slot })),
  );
}

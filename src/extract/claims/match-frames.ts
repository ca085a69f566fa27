import type { EntityKind } from '../../model/entity.ts';
import type { ReferentKey } from '../../model/mention.ts';
import type { Slot } from '../../model/ontology.ts';
import { type Clause, nounAt } from '../clauses/clause.ts';
import type { Scan } from '../mentions/scan.ts';
import type { ReadMention } from '../referents/reading.ts';
import type { Registry } from '../referents/registry.ts';
import type { FrameEntry, FrameIndex } from './frame-index.ts';
import { type Trigger, triggerOfNoun, triggerOfVerb } from './slots.ts';

/** One party as a mention and the referent meant (a group mention means several). */
export interface PartyMention {
  readonly mention: ReadMention;
  readonly referent: ReferentKey;
}

/** A relation that a clause states between two parties, before modality and date. */
export interface Match {
  readonly entry: FrameEntry;
  readonly trigger: Trigger;
  readonly subject: PartyMention;
  readonly object: PartyMention;
}

export interface ClauseSite {
  readonly scan: Scan;
  readonly clause: Clause;
  readonly registry: Registry;
  readonly frames: FrameIndex;
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
    if (chunk.kind !== 'noun' || chunk.mentions.length > 0) return [];
    const entries = site.frames.nouns.get(chunk.head) ?? [];
    return entries.length === 0 ? [] : matchTrigger(site, entries, triggerOfNoun(site.clause, at));
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
  const reach = new Set([...patients, ...wordsBetween(scan, chunk.start, chunk.end + 6)]);
  return frame.requires.length === 0 || frame.requires.some((word) => containsPhrase(reach, [], word));
}

function hasPhrase({ scan, clause }: ClauseSite, phrase: readonly string[], trigger: Trigger): boolean {
  const chunk = clause.chunks[trigger.at];
  if (chunk === undefined) return false;
  if (phrase.length === 0) return true;
  const near =
    trigger.kind === 'verb'
      ? wordsBetween(scan, chunk.end, chunk.end + 3)
      : wordsBetween(scan, Math.max(0, chunk.start - 1), chunk.end);
  return phrase.every((word) => near.has(word));
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
  const subject = firstFilled(site, trigger, { slots: frame.subject, kinds: subjectKinds });
  if (subject === null) return [];
  const others = frame.object.filter((slot) => slot !== subject.slot);
  const object = firstFilled(site, trigger, { slots: others, kinds: objectKinds });
  const found =
    object !== null
      ? cross(entry, trigger, { subjects: subject.parties, objects: object.parties })
      : frame.collective
        ? pairs(entry, trigger, subject.parties)
        : [];
  const stated = frame.collective && relation.directed ? found.flatMap((match) => mutual(site, match)) : found;
  return relation.acrossBorders ? stated.filter((match) => leavesHome(site, match)) : stated;
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

interface SlotSearch {
  readonly slots: readonly Slot[];
  readonly kinds: readonly EntityKind[];
}

interface FilledSlot {
  readonly slot: Slot;
  readonly parties: readonly PartyMention[];
}

function firstFilled(site: ClauseSite, trigger: Trigger, { slots, kinds }: SlotSearch): FilledSlot | null {
  for (const slot of slots) {
    const parties = (trigger.slots.get(slot) ?? []).flatMap((mention) => partiesOf(site, mention, kinds));
    if (parties.length > 0) return { slot, parties };
  }
  return null;
}

/** A mention's referents of the kinds asked for; a town counts as its country where only countries are asked for. */
function partiesOf(
  { registry, scan }: ClauseSite,
  mention: ReadMention,
  kinds: readonly EntityKind[],
): readonly PartyMention[] {
  return mention.referents.flatMap((referent) => {
    const kind = registry.kindOf(referent);
    if (kinds.includes(kind)) return [{ mention, referent }];
    if (kind !== 'Place' || !kinds.includes('Country')) return [];
    const country = scan.lexicon.gazetteer.countries.get(registry.countryOf(referent) ?? '');
    return country === undefined ? [] : [{ mention, referent: registry.country(country, country.name) }];
  });
}

interface Sides {
  readonly subjects: readonly PartyMention[];
  readonly objects: readonly PartyMention[];
}

function cross(entry: FrameEntry, trigger: Trigger, { subjects, objects }: Sides): readonly Match[] {
  if (subjects.length > MAX_PARTIES || (objects.length > MAX_PARTIES && subjects.length > 1)) return [];
  return subjects.flatMap((subject) =>
    objects
      .filter((object) => object.referent !== subject.referent)
      .map((object) => ({ entry, trigger, subject, object })),
  );
}

function pairs(entry: FrameEntry, trigger: Trigger, parties: readonly PartyMention[]): readonly Match[] {
  if (parties.length < 2 || parties.length > MAX_PARTIES) return [];
  return parties.flatMap((subject, index) =>
    parties
      .slice(index + 1)
      .filter((object) => object.referent !== subject.referent)
      .map((object) => ({ entry, trigger, subject, object })),
  );
}

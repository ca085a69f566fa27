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
  return site.clause.chunks.flatMap((chunk, at) => {
    if (chunk.kind === 'verb') {
      const entries = [...(site.frames.verbs.get(chunk.lemma) ?? []), ...(site.frames.verbs.get(ANY_VERB) ?? [])];
      return entries.length === 0 ? [] : matchTrigger(site, entries, triggerOfVerb(site.clause, at, chunk));
    }
    if (chunk.kind !== 'noun' || chunk.mentions.length > 0) return [];
    const entries = site.frames.nouns.get(chunk.head) ?? [];
    return entries.length === 0 ? [] : matchTrigger(site, entries, triggerOfNoun(site.clause, at));
  });
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
function isStated({ scan, clause }: ClauseSite, { frame, phrase }: FrameEntry, trigger: Trigger): boolean {
  const chunk = clause.chunks[trigger.at];
  if (chunk === undefined) return false;
  const from = trigger.kind === 'verb' ? chunk.end : Math.max(0, chunk.start - 1);
  const to = trigger.kind === 'verb' ? chunk.end + 3 : chunk.end;
  const near = scan.tokens.slice(from, to);
  if (!phrase.every((word) => near.some((token) => token.lower === word || token.lemma === word))) return false;
  const wide = scan.tokens.slice(Math.max(0, chunk.start - 2), chunk.end + 5);
  const object = [...trigger.complements.object, ...trigger.patients].flatMap((at) => nounAt(clause, at)?.lemmas ?? []);
  const around = new Set([...wide.flatMap((token) => [token.lower, token.lemma])]);
  if (frame.unless.some((word) => containsPhrase(around, object, word))) return false;
  const reach = [
    ...object,
    ...scan.tokens.slice(chunk.start, chunk.end + 6).flatMap((token) => [token.lower, token.lemma]),
  ];
  return (
    frame.requires.length === 0 || frame.requires.some((word) => word.split(' ').every((part) => reach.includes(part)))
  );
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
  const stated =
    frame.collective && relation.directed
      ? found.flatMap((match) => [match, { ...match, subject: match.object, object: match.subject }])
      : found;
  return relation.acrossBorders ? stated.filter((match) => leavesHome(site, match)) : stated;
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

import type { EntityKind } from '../../model/entity.ts';
import type { Country } from '../../model/gazetteer.ts';
import type { ReferentKey } from '../../model/mention.ts';
import type { Slot } from '../../model/ontology.ts';
import { type Clause, groupAt, verbAt } from '../clauses/clause.ts';
import { isHelpOnly } from '../clauses/compound-participle.ts';
import { mentionsOf, suffers } from '../clauses/parties.ts';
import { subjectOf } from '../clauses/subject.ts';
import type { Scan } from '../mentions/scan.ts';
import type { ReadMention } from '../referents/reading.ts';
import type { Registry } from '../referents/registry.ts';
import { doersOf } from './doers-of.ts';
import type { Speaking } from './find-speaking.ts';
import type { FrameIndex } from './frame-index.ts';
import { isHelper } from './is-helper.ts';
import { isSpokesperson } from './is-spokesperson.ts';
import { namesOccasion } from './names-occasion.ts';
import { isNoneToHelp } from './none-to-help.ts';
import type { Trigger } from './slots.ts';
import { voiceOf } from './voice-of.ts';

/** One party as a mention and the referent meant (a group mention means several). */
export interface PartyMention {
  readonly mention: ReadMention;
  readonly referent: ReferentKey;
}

/** A sentence with what its frames are matched against. */
export interface ClauseSite {
  readonly scan: Scan;
  readonly clause: Clause;
  readonly registry: Registry;
  readonly frames: FrameIndex;
  /** Country whose government publishes the text, or null. */
  readonly home: Country | null;
  /** Mentions of the sentence. */
  readonly mentions: readonly ReadMention[];
  /** Mentions of the sentences before, of those further back only events, nearest sentence first: where a party is sought that the clause leaves out. */
  readonly earlier: readonly (readonly ReadMention[])[];
  /** The two countries whose relations the article is about, in a sentence with a date. */
  readonly pair: readonly ReadMention[];
  /** The two persons whose talk the article opens with, else none. */
  readonly talkers: readonly ReadMention[];
  /** What the sentences before tell that somebody did, nearest first. */
  readonly told: readonly DoneBefore[];
  /** Set in a line without a subject. */
  readonly elided: Elided | null;
  /** Whose words the sentence gives; null in a title. */
  readonly speaking: Speaking | null;
}

/** An act that the article told of, in which sentence. */
export interface DoneBefore {
  readonly relation: string;
  readonly sentence: number;
  readonly doer: PartyMention;
  readonly other: PartyMention;
}

/** Who does what a line without a subject tells, and the chunk that the line opens with. */
export interface Elided {
  readonly doer: ReadMention;
  readonly at: number;
  /** Only what that chunk tells is the doer's: "Thank you for meeting us". */
  readonly isAlone?: boolean;
}

export interface SlotSearch {
  readonly slots: readonly Slot[];
  readonly kinds: readonly EntityKind[];
  /** Parties of the other side. */
  readonly not: readonly PartyMention[];
  /** Something is said of the party: who suffers what is told is not meant. */
  readonly isSaid?: boolean;
  /** Something is done to the party: a government that publishes the text would not leave itself out. */
  readonly isDone?: boolean;
  /** Something good is done to the party: of those told of before neither the publisher's side nor an attacker is meant. */
  readonly isGood?: boolean;
  /** The party is one of several between whom somebody stands. */
  readonly isBetween?: boolean;
}

export interface FilledSlot {
  readonly slot: Slot;
  readonly parties: readonly PartyMention[];
}

/** The first slot of a frame that holds a party of the kinds asked for and not only the other side again. */
export function fillSlot(site: ClauseSite, trigger: Trigger, search: SlotSearch): FilledSlot | null {
  for (const slot of search.slots) {
    const doers = slot === CONTEXT ? doersOf(site, trigger, search) : null;
    if (doers !== null) return doers.length === 0 ? null : { slot: DOER, parties: doers };
    const parties = partiesIn(site, trigger, { ...search, slot });
    if (parties.some(({ referent }) => search.not.every((other) => other.referent !== referent)))
      return { slot, parties };
  }
  return null;
}

/** The parties that a slot holds; none where they are only the other side's own. */
function partiesIn(
  site: ClauseSite,
  trigger: Trigger,
  search: SlotSearch & { readonly slot: Slot },
): readonly PartyMention[] {
  const { slot, not } = search;
  const found =
    slot === CONTEXT
      ? partyBefore(site, trigger, search)
      : mentionsIn(site, trigger, slot)
          .filter((mention) => slot !== OWNED || !isHelpOnly(site.scan, mention.firstToken))
          .filter((mention) => !(search.isSaid === true && isElsewhere(site, trigger, { mention, slot })))
          .flatMap((mention) => partiesOf(site, mention, search.kinds, slot));
  const isLoose = LOOSE.has(slot) || isSideOfPlace(trigger, slot);
  const parties = isLoose ? found.filter((party) => !isOwnSide(site, party, not)) : found;
  return parties.length < found.length && (slot === OBLIGED || isShared(site, found)) ? [] : parties;
}

/** "condemned the raid in Chad": who suffers it; "the condemnation of the raid at the UN": where it is said, and not of whom. */
function isElsewhere(
  { clause }: ClauseSite,
  { kind, at, complements }: Trigger,
  { mention, slot }: { readonly mention: ReadMention; readonly slot: Slot },
): boolean {
  if (slot === 'in') return suffers(clause, mention);
  const [first] = complements.prepositional;
  return kind === 'noun' && slot === 'at' && first?.preposition === 'of' && (first.group[0] ?? at) > at;
}

/** What stands in a slot; in a line without a subject, whoever the lines are about. */
function mentionsIn(site: ClauseSite, trigger: Trigger, slot: Slot): readonly ReadMention[] {
  const isOfVerb = slot === RULER && trigger.kind === 'verb';
  if (slot === PARTNER) return site.talkers;
  if (slot === VOICE) return voiceOf(site, trigger);
  const found = slot === PAIR ? site.pair : (trigger.slots.get(isOfVerb ? 'subject' : slot) ?? []);
  const { elided, clause } = site;
  // "Mr. President, it is a pleasure to welcome you": who is addressed does not act.
  if (elided === null || (found.length > 0 && elided.isAlone !== true)) return found;
  return isElided(clause, elided, { trigger, slot }) ? [elided.doer] : found;
}

/** Whether a slot is that of the subject which a line leaves out. */
function isElided(
  clause: Clause,
  elided: Elided,
  { trigger, slot }: { readonly trigger: Trigger; readonly slot: Slot },
): boolean {
  const { verb, at, kind, subjects, patients } = trigger;
  if (elided.isAlone === true) return kind === 'verb' && slot === 'subject' && at === elided.at;
  if (patients.length > 0 || subjects.length > 0) return false;
  if (kind === 'verb') return slot === 'subject' && verbAt(clause, at)?.form !== 'infinitive';
  if (slot === 'governor' && verb !== null) return subjectOf(clause, verb).length === 0;
  return slot === 'possessor' && at === elided.at;
}

/** In a frame's slots: the countries of an article on their relations. */
const PAIR = 'pair';

/** In a frame's slots: the other one in the talk that an article opens with ("offered his condolences"). */
const PARTNER = 'partner';

/** In a frame's slots: who says what is told. */
const VOICE = 'voice';

/** In a frame's slots: who has to do what is told; "France and Niger should work together" asks nothing of Niger where France says so. */
export const OBLIGED = 'obliged';

/** In a frame's slots it asks for the party told of last, where the clause itself names none. */
export const CONTEXT = 'context';
/** The slot of a party who did what the article told of before. */
const DOER = 'doer';
/** Slots that lead to a party by way of something else; the subject's own side is not meant there. */
const LOOSE = new Set<Slot>([CONTEXT, PARTNER, 'clause', 'within', 'object-possessor', OBLIGED]);

/** "welcomed Danish-Polish cooperation": what a hyphen makes the subject's own too is nothing of the other's. */
function isShared({ scan }: ClauseSite, found: readonly PartyMention[]): boolean {
  return found.some(({ mention }, at) => {
    const next = found[at + 1]?.mention;
    if (next === undefined || next.firstToken <= mention.firstToken) return next?.firstToken === mention.firstToken;
    return next.firstToken === mention.lastToken + 1 && /^[-–—/]$/u.test(scan.words[mention.lastToken] ?? '');
  });
}

/** "In Lima, she met with officials": the side is read off the place. */
function isSideOfPlace({ slots }: Trigger, slot: Slot): boolean {
  const place = slots.get('in');
  return slot === 'with' && place !== undefined && place === slots.get(slot);
}

/** A sentence with more is a list, and none of its names the one that is meant. */
const MOST_MENTIONS = 60;

/**
 * The nearest country or person of this sentence before the trigger, else the first of the sentences before, else one after it;
 * where the publisher would be the one something is done to, only another of the same sentence.
 */
function partyBefore(site: ClauseSite, trigger: Trigger, search: SlotSearch): readonly PartyMention[] {
  if (site.mentions.length > MOST_MENTIONS || namesOccasion(site, trigger, search.kinds)) return [];
  const party = nearestParty(site, trigger, search);
  if (party === null) return [];
  return search.isBetween === true ? joinedWith(site, party, search) : [party];
}

function nearestParty(site: ClauseSite, trigger: Trigger, search: SlotSearch): PartyMention | null {
  let isHere = false;
  for (const mention of contextOf(site, trigger)) {
    const isOne = mention.referents.length === 1 || (search.isBetween === true && areStates(site, mention));
    const [party] = isOne ? partiesOf(site, mention, search.kinds) : [];
    if (party === undefined || !isSought(site, party, search)) continue;
    if (search.isDone === true && isPublisher(site, party)) isHere = true;
    else if (!isHere || site.mentions.includes(mention)) return party;
  }
  return null;
}

function areStates({ registry }: ClauseSite, { form, referents }: ReadMention): boolean {
  return form === 'group' && referents.every((key) => registry.kindOf(key) === 'Country');
}

/** "Chad and Niger reached a deal, brokered by Mali": all that the list names in which the party stands. */
function joinedWith(site: ClauseSite, party: PartyMention, search: SlotSearch): readonly PartyMention[] {
  const { clause } = site;
  // "the two countries came to an agreement, brokered by Mali"
  if (party.mention.referents.length > 1)
    return partiesOf(site, party.mention, search.kinds).filter((one) => isSought(site, one, search));
  const at = clause.chunks.findIndex((chunk) => chunk.kind === 'noun' && chunk.mentions.includes(party.mention));
  const listed = mentionsOf(clause, at < 0 ? [] : groupAt(clause, at)).flatMap((one) =>
    partiesOf(site, one, search.kinds),
  );
  return listed.length > 1 ? listed.filter((one) => isSought(site, one, search)) : [party];
}

/** Mentions in which a party may be sought that the clause leaves out, likeliest first. */
function contextOf(site: ClauseSite, trigger: Trigger): readonly ReadMention[] {
  const start = site.clause.chunks[trigger.at]?.start ?? 0;
  const judging = judgesOf(site, trigger);
  const before = site.mentions
    .filter((one) => one.lastToken <= start && !judging.includes(one) && !isHelper(site, one))
    .reverse();
  const taken = new Set([...trigger.slots.values()].flat());
  const after = site.mentions.filter(
    (mention) => mention.firstToken > start && !taken.has(mention) && !suffers(site.clause, mention),
  );
  return [before, ...site.earlier, after].flat();
}

function isSought(site: ClauseSite, party: PartyMention, { not, isGood = false }: SlotSearch): boolean {
  const { registry } = site;
  if (registry.kindOf(party.referent) === 'Organisation' || isSpokesperson(registry, party.referent)) return false;
  // "The negotiations ended in Astana": a town is where it is done.
  if (party.mention.referents.every((key) => registry.kindOf(key) === 'Place')) return false;
  return !(isGood && isNoneToHelp(site, party)) && !isOwnSide(site, party, not);
}

function isPublisher({ registry, home }: ClauseSite, { referent }: PartyMention): boolean {
  return home !== null && registry.countryOf(referent) === home.id;
}

/** "Norway condemned Russia's invasion": who takes a stand on what the noun tells need not be the one it is done to. */
function judgesOf({ clause, frames }: ClauseSite, { kind, verb, isObject }: Trigger): readonly ReadMention[] {
  if (kind !== 'noun' || !isObject || verb === null) return [];
  const isStance = frames.verbs
    .get(verbAt(clause, verb)?.lemma ?? '')
    ?.some(({ relation, frame }) => relation.quadClass === 'verbal conflict' && frame.object.includes(OWNED));
  return isStance === true ? mentionsOf(clause, subjectOf(clause, verb)) : [];
}

const OWNED = 'object-possessor';
/** In a frame's slots: the person whose state does what is told. */
const RULER = 'ruler';

/** The party itself, its country or somebody of the same country. */
export function isOwnSide(
  { registry }: ClauseSite,
  { referent }: PartyMention,
  others: readonly PartyMention[],
): boolean {
  // An event lies in the country of its host, and is nobody's side.
  const home = registry.kindOf(referent) === 'Event' ? null : registry.countryOf(referent);
  return others.some(
    (other) => other.referent === referent || (home !== null && registry.countryOf(other.referent) === home),
  );
}

/** A mention's referents of the kinds asked for; a town counts as its country where only countries are asked for, and so does a person in "Putin's war". */
function partiesOf(
  { registry, scan }: ClauseSite,
  mention: ReadMention,
  kinds: readonly EntityKind[],
  slot = '',
): readonly PartyMention[] {
  return mention.referents.flatMap((referent) => {
    const kind = registry.kindOf(referent);
    if (kinds.includes(kind)) return [{ mention, referent }];
    const isStandIn = kind === 'Place' || (kind === 'Person' && (slot === RULER || slot === PARTNER));
    if (!isStandIn || !kinds.includes('Country')) return [];
    const country = scan.lexicon.gazetteer.countries.get(registry.countryOf(referent) ?? '');
    return country === undefined ? [] : [{ mention, referent: registry.country(country, country.name) }];
  });
}

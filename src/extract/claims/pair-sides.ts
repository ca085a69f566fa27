import { canBeAttended, isEventMention } from '../referents/is-event-mention.ts';
import { MOST_PARTIES } from '../rosters/find-rosters.ts';
import type { ClauseSite, FilledSlot, PartyMention } from './fill-slot.ts';
import type { FrameEntry } from './frame-index.ts';
import { isAmongAll } from './is-among-all.ts';
import { OWN_VOICE } from './joint-voice.ts';
import type { Match } from './match-frames.ts';
import type { Trigger } from './slots.ts';

export interface Sides {
  readonly subject: FilledSlot;
  readonly object: FilledSlot;
}

export function cross(entry: FrameEntry, trigger: Trigger, sides: Sides): readonly Match[] {
  const { parties: subjects, slot: subjectSlot } = sides.subject;
  const { parties: objects, slot: objectSlot } = sides.object;
  if (isTooLong(subjects, objects) || isBetweenOthers(entry, sides)) return [];
  return subjects.flatMap((subject) =>
    objects
      .filter((object) => object.referent !== subject.referent)
      .map((object) => ({ entry, trigger, subject, object, subjectSlot, objectSlot })),
  );
}

/** "Berg praised developing cooperation between Peru and Chad": what lies between two is no third one's part. */
function isBetweenOthers({ relation }: FrameEntry, { subject, object }: Sides): boolean {
  if (relation.directed || object.slot !== 'between' || subject.slot === 'between') return false;
  return new Set(object.parties.map(({ referent }) => referent)).size > 1;
}

/** "held a trilateral meeting with A and B": A and B met too. */
export function amongObjects(site: ClauseSite, sides: Sides & Pick<Match, 'entry' | 'trigger'>): readonly Match[] {
  const { entry, trigger, subject, object } = sides;
  const isTogether = object.slot === 'with' && !entry.relation.directed && isAmongAll(site.clause, trigger);
  if (!isTogether || subject.parties.length + object.parties.length > MOST_PARTIES) return [];
  return pairs(site, { entry, trigger, sides: object }).filter((match) => !areCompatriots(site, match));
}

/** Two officials of one country named side by side act for it together, and not with each other. */
export function areCompatriots({ registry }: ClauseSite, { subject, object }: Match): boolean {
  const arePersons = [subject, object].every(({ referent }) => registry.kindOf(referent) === 'Person');
  const country = registry.countryOf(subject.referent);
  return arePersons && country !== null && country === registry.countryOf(object.referent);
}

/** A list beyond the limit only counts with the one party that it is set against; taking part in an event needs no other party. */
function isTooLong(subjects: readonly PartyMention[], objects: readonly PartyMention[]): boolean {
  if (objects.every(({ mention }) => isEventMention(mention))) return false;
  const [doers, others] = [subjects, objects].map((side) => new Set(side.map(({ referent }) => referent)).size);
  return (doers ?? 0) > MOST_PARTIES || ((others ?? 0) > MOST_PARTIES && (doers ?? 0) > 1);
}

interface PairSearch extends Pick<Match, 'entry' | 'trigger'> {
  readonly sides: FilledSlot;
}

export function pairs(site: ClauseSite, { entry, trigger, sides: { parties, slot } }: PairSearch): readonly Match[] {
  const isAtEvent = (trigger.slots.get('object') ?? []).some(
    (mention) => isEventMention(mention) && canBeAttended(site.scan.lexicon, mention),
  );
  // Two who hold a named dialogue meet; many who are at a named event need not.
  if (parties.length < 2 || parties.length > (isAtEvent ? 2 : MOST_PARTIES) || isChorus(parties)) return [];
  const areApart = arePairs(parties);
  return parties.flatMap((subject, index) =>
    parties
      .slice(index + 1)
      .filter((object) => object.referent !== subject.referent && !(areApart && isApart(subject, object)))
      .map((object) => ({ entry, trigger, subject, object, subjectSlot: slot, objectSlot: slot })),
  );
}

/** "the Chadian-Libyan and Chadian-Nigerien accords": each hyphenated word names a pair of its own. */
function arePairs(parties: readonly PartyMention[]): boolean {
  return parties.every((one) =>
    parties.some((other) => other.mention !== one.mention && other.referent !== one.referent && !isApart(one, other)),
  );
}

function isApart({ mention: one }: PartyMention, { mention: other }: PartyMention): boolean {
  return one.firstToken !== other.firstToken;
}

/** "We, the ministers of A, B and C": what many say with one voice they need not do with each other. */
function isChorus(parties: readonly PartyMention[]): boolean {
  const [first] = parties;
  return (
    parties.length > 2 &&
    first?.mention.form === 'pronoun' &&
    first.mention.phrase.kind === 'pronoun' &&
    OWN_VOICE.has(first.mention.phrase.word) &&
    parties.every(({ mention }) => mention === first.mention)
  );
}

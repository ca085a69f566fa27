import type { Modality } from '../../model/claim.ts';
import type { VerbChunk } from '../clauses/chunk.ts';
import { type Clause, nounAt, verbAt, wordAt } from '../clauses/clause.ts';
import { INVITING_NOUNS } from '../clauses/subject.ts';
import { toldClause } from '../clauses/told-clause.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { OBLIGED } from './fill-slot.ts';
import type { FrameEntry } from './frame-index.ts';
import { isCalledOff, type ModalitySite, modalityOfGerund, verbLeft } from './gerund-modality.ts';
import { hasNoObject, hasNoSubject } from './has-no-subject.ts';
import { CANCELLING, modalityOfInfinitive } from './infinitive-modality.ts';
import { isAsked } from './is-asked.ts';
import { modalityOfCommitment } from './is-committed.ts';
import { isLasting, isNotTheFirst } from './is-lasting.ts';
import { isOfEvents } from './is-of-events.ts';
import { isTopic } from './is-topic.ts';
import { isOnCondition, isUnderDemand, isUnderDenial, isUnderDoubt, isUnderIf } from './is-under.ts';
import { isAwaited } from './look-forward.ts';
import type { Match } from './match-frames.ts';
import { isUnderWay, modalityOfNoun } from './modality-of-noun.ts';
import { isNotRuledOut, modalitySaidOf } from './said-of-event.ts';
import { isScheduled, isUntil } from './same-time.ts';
import type { Trigger } from './slots.ts';
import { isBareThanks, isCourtesy } from './spoken-thanks.ts';
import { isUpcoming } from './upcoming-event.ts';

const POSSIBLE_MODALS = wordSet('would could may might should can must');

/** Modality of a match by the words of its trigger, its verb, and the verbs above; null when it is no claim at all. */
export function findModality(site: ModalitySite, match: Match): Modality | null {
  const { entry, trigger } = match;
  if (match.objectSlot === OBLIGED) return 'happened';
  if (isAsked(site, trigger.at) || isCourtesy(site, trigger.at) || isRequested(site, entry, trigger)) return null;
  if (isTopic(site, entry, trigger)) return null;
  const ofNoun = trigger.kind === 'noun' ? modalityOfNoun(site, trigger.at) : null;
  const settled = settledModality(site, match, ofNoun);
  if (settled !== null) return settled;
  const bound = modalityOfCommitment(site, entry, trigger) ?? modalitySaidOf(site, trigger);
  if (bound !== null) return bound;
  // "I am happy to be here and thank you": it is said then and there.
  if (trigger.kind === 'verb' && isBareThanks(site.scan, site.clause, trigger.at)) return 'happened';
  const said = isToBeHeld(site, entry, trigger) ? 'planned' : modalityOfTrigger(site, trigger, ofNoun);
  if (said === 'happened' && isUpcoming(site, match)) return 'planned';
  return said === null && isOpening(entry) && trigger.kind === 'verb' ? 'possible' : said;
}

/** What the frame, the noun or the place beside the clause decide, whatever the verbs above say; null when they leave it open. */
function settledModality(site: ModalitySite, match: Match, ofNoun: Modality | null): Modality | null {
  const { entry, trigger, subjectSlot, objectSlot } = match;
  const verb = trigger.verb === null ? null : verbAt(site.clause, trigger.verb);
  const given = isNotRuledOut(site, trigger) ? 'possible' : ofFrame(entry, verb);
  if (given !== null) return given;
  if (ofNoun === 'denied' || isDoneToNone(site, trigger)) return 'denied';
  if (subjectSlot === RESPONDENT) return verb?.negated === true ? 'denied' : 'happened';
  if (objectSlot === RESPONDENT || isAside(site, match)) return ofNoun ?? 'happened';
  if (isDoneBefore(site, entry, trigger)) return 'happened';
  return isThere(site, match, verb) ? (ofNoun ?? 'happened') : null;
}

/** The modality that a frame gives ("cancelled a visit"), unless its verb is denied. */
function ofFrame({ frame }: FrameEntry, verb: VerbChunk | null): Modality | null {
  return frame.modality !== null && verb?.negated === true ? 'denied' : frame.modality;
}

/** "Chad signed no treaty with Niger". */
function isDoneToNone({ clause }: ModalitySite, { kind, at }: Trigger): boolean {
  return kind === 'verb' && verbAt(clause, at)?.negated === false && hasNoObject(clause, at);
}

/** What goes on, what somebody has, what is put in words. */
function isThere(site: ModalitySite, { entry, trigger }: Match, verb: VerbChunk | null): boolean {
  if (isLasting(trigger, verb) || isNotTheFirst(site, trigger, verb) || isShown(site, entry, trigger)) return true;
  return isUnderWay(site, trigger) || isPutInWords(site, trigger);
}

/** "will host the forum, co-chaired by Ghana": who holds an event to come has still to do so. */
function isToBeHeld(site: ModalitySite, { relation }: FrameEntry, { kind, at }: Trigger): boolean {
  const verb = kind === 'verb' ? verbAt(site.clause, at) : null;
  const above = verb?.form === 'participle' && isOfEvents(relation) ? verbLeft(site.clause, at) : null;
  return above !== null && modalityOfVerb(site, above, true) === 'planned';
}

function isDoneBefore(site: ModalitySite, entry: FrameEntry, trigger: Trigger): boolean {
  return isPerformed(site, entry, trigger) || isHeldBefore(site, trigger) || isGivenBefore(site, trigger);
}

/** "to build on the discussions held between X and Y": what is to be done with them leaves them done. */
function isHeldBefore({ clause, scan }: ModalitySite, { kind, at }: Trigger): boolean {
  const behind = kind === 'noun' ? verbAt(clause, at + 1) : null;
  if (behind === null || behind.start !== behind.main || !HELD.has(scan.words[behind.main] ?? '')) return false;
  return wordAt(clause, at - 1) !== 'no' && clause.chunks[at + 2]?.kind === 'preposition';
}

const HELD = wordSet('held conducted concluded signed reached begun launched made');

/** "will visit Dushanbe at the invitation of Rahmon": what the plan rests on has been given. */
function isGivenBefore({ clause }: ModalitySite, { kind, at }: Trigger): boolean {
  return kind === 'noun' && wordAt(clause, at - 1) === 'at' && INVITING_NOUNS.has(nounAt(clause, at)?.head ?? '');
}

/** "will reaffirm our support for ASEAN", "to discuss U.S.-EU cooperation": what somebody has is there, whenever it is shown. */
function isShown({ clause }: ModalitySite, { relation }: FrameEntry, { kind, at, verb }: Trigger): boolean {
  const shown = kind === 'noun' && verb !== null && verb < at ? verbAt(clause, verb) : null;
  if (shown === null || shown.negated || relation.timing === 'occasion' || !SHOWING.has(shown.lemma)) return false;
  return (nounAt(clause, at)?.possessors.length ?? 0) > 0;
}

const SHOWING = wordSet(
  'reaffirm reiterate underscore underline stress emphasise emphasize highlight demonstrate showcase discuss review note celebrate recall mark',
);

/** Who rejects a call does not undo that it was made. */
const RESPONDENT = 'respondent';

/** Who is asked or invited to become a member may become one. */
function isOpening({ relation }: FrameEntry): boolean {
  return relation.directed && relation.objectKinds.every((kind) => kind === 'Organisation');
}

/** "called on X to impose sanctions", "threatened X with a blockade": no act yet, unless both would act together. */
function isRequested({ clause }: ModalitySite, entry: FrameEntry, { kind, at, verb }: Trigger): boolean {
  if (!entry.relation.directed || isOpening(entry)) return false;
  if (kind === 'verb' && isDemanded(clause, at)) return true;
  if (entry.relation.timing === 'statement') return false;
  if (kind === 'noun') return verb !== null && verbAt(clause, verb)?.lemma === 'threaten';
  const above = verbAt(clause, at)?.form === 'infinitive' ? verbAt(clause, verbLeft(clause, at) ?? -1) : null;
  return above !== null && REQUESTING.has(above.lemma);
}

/** "said that Chad | should recall its envoy": what is demanded of somebody else. */
function isDemanded(clause: Clause, at: number): boolean {
  const modal = verbAt(clause, at)?.modal;
  if (modal !== 'should' && modal !== 'must') return false;
  const left = verbLeft(clause, at);
  return left !== null && TELLING.has(verbAt(clause, left)?.lemma ?? '') && toldClause(clause, left)?.verb === at;
}

const TELLING = wordSet('say tell insist argue stress add state declare warn');
const REQUESTING = wordSet('ask urge call request demand appeal press encourage implore');

/** "Turkey, a NATO member, refused", "As a member of the Council, Iceland will vote": what is said beside the clause is a fact. */
function isAside({ clause }: ModalitySite, { trigger, subjectSlot, entry }: Match): boolean {
  if (trigger.kind !== 'noun') return false;
  if (subjectSlot === 'apposed') return true;
  return (
    entry.relation.timing === 'state' &&
    wordAt(clause, trigger.at - 1) === 'as' &&
    verbLeft(clause, trigger.at) === null
  );
}

function modalityOfTrigger(site: ModalitySite, trigger: Trigger, ofNoun: Modality | null): Modality | null {
  if (trigger.verb === null) return ofNoun ?? (isEntry(site) ? 'planned' : 'happened');
  if (trigger.kind === 'verb' && isUnderDemand(site, trigger.verb)) return null;
  const ofVerb = modalityOfVerb(site, trigger.verb, trigger.kind === 'verb');
  if (ofVerb === null) return trigger.kind === 'verb' ? null : (ofNoun ?? (trigger.isObject ? 'possible' : 'happened'));
  return ofVerb === 'happened' ? (modalityOfPledge(site, trigger) ?? ofNoun ?? ofVerb) : ofVerb;
}

/** "I would like to thank", "wants to congratulate", "will continue to urge": what is stated is done by saying so. */
function isPerformed(site: ModalitySite, { relation }: FrameEntry, { kind, at }: Trigger): boolean {
  const verb = kind === 'verb' ? verbAt(site.clause, at) : null;
  if (verb === null || verb.negated) return false;
  if (!(relation.timing === 'statement' && relation.directed) && !GREETING.has(verb.lemma)) return false;
  if (verb.modal === 'must') return site.scan.words[verb.start - 1] === 'i';
  return verb.lemma === 'like' ? verb.modal === 'would' : isSaidSo(site, at, verb);
}

/** "would like to express my gratitude", "want to thank you for your support": what is put in words, and what one thanks for, is there. */
function isPutInWords(site: ModalitySite, { kind, at, verb: position }: Trigger): boolean {
  const verb = kind === 'noun' && position !== null && position < at ? verbAt(site.clause, position) : null;
  if (verb === null || verb.negated) return false;
  const isWord = SPOKEN.has(nounAt(site.clause, at)?.head ?? '') && UTTERING.has(verb.lemma);
  return (isWord || verb.lemma === 'thank') && isSaidSo(site, position ?? at, verb);
}

const UTTERING = wordSet('express extend convey offer pay send voice reiterate reaffirm give');

/** "would like to |", "want to use this occasion to |": an infinitive that is done by saying that one wants to do it. */
function isSaidSo({ scan, clause }: ModalitySite, at: number, { form, start }: VerbChunk): boolean {
  const left = form === 'infinitive' ? verbLeft(clause, at) : null;
  const above = left === null ? null : verbAt(clause, left);
  if (above === null || above.negated) return false;
  if (PERFORMING.has(above.lemma)) return true;
  const before = scan.words[start - 1] === 'and' ? start - 2 : start - 1;
  return ['take', 'use', 'seize'].includes(above.lemma) && CHANCES.has(scan.tokens[before]?.lemma ?? '');
}

const PERFORMING = wordSet('like want wish continue let allow');
const CHANCES = wordSet('opportunity occasion moment chance');
/** "I would like to welcome you here": a guest is received with these words. */
const GREETING = wordSet('welcome greet thank');

/** "pledged aid" is a plan, "offered talks" a possibility; null where the verb only carries its noun. */
function modalityOfPledge({ clause }: ModalitySite, { at, verb, isObject }: Trigger): Modality | null {
  if (!isObject || verb === null || SPOKEN.has(nounAt(clause, at)?.head ?? '')) return null;
  const { lemma = '' } = verbAt(clause, verb) ?? {};
  if (lemma === 'announce' && GRANTED.has(nounAt(clause, at)?.head ?? '')) return 'planned';
  return PLEDGED.get(lemma) ?? null;
}

/** "announced aid for Peru": it is still to be given. */
const GRANTED = wordSet('aid assistance loan grant package donation contribution financing bailout');

function modalityOfVerb(site: ModalitySite, at: number, isTrigger: boolean): Modality | null {
  const verb = verbAt(site.clause, at);
  if (verb === null) return 'happened';
  if (isDelayed(site.clause, at, verb)) return 'happened';
  if (verb.negated || isUnderDenial(site.clause, at) || hasNoSubject(site.clause, at)) return 'denied';
  const carried = isTrigger ? null : modalityOfCarrier(site, at, verb);
  if (carried === 'denied') return carried;
  if (verb.form === 'gerund') return firstTold(modalityOfGerund(site, at), carried);
  const left = modalityLeftOpen(site, verb, at);
  if (left !== null) return left;
  if (verb.form === 'infinitive')
    return modalityOfInfinitive(site, at, verb, (above) => modalityOfVerb(site, above, false));
  if (verb.modal !== null && POSSIBLE_MODALS.has(verb.modal)) return verb.modal === 'would' ? 'planned' : 'possible';
  return carried ?? (isProgressivePlan(site, verb) ? 'planned' : 'happened');
}

/** What the verb says, unless it leaves it to what it carries. */
function firstTold(said: Modality, carried: Modality | null): Modality {
  return said === 'happened' ? (carried ?? said) : said;
}

/** "did not recognise it until 1909", "did not meet until the war ended": it was done at last. */
function isDelayed(clause: Clause, at: number, { negated, tense, modal, form }: VerbChunk): boolean {
  if (!negated || tense !== 'past' || modal !== null || form !== 'finite') return false;
  for (let next = at + 1; next < Math.min(clause.chunks.length, at + DELAY_REACH); next += 1) {
    if (isUntil(clause, next)) return true;
    if (['verb', 'stop', 'relative'].includes(clause.chunks[next]?.kind ?? 'stop')) return false;
  }
  return false;
}

/** Chunks that "until" may stand behind its verb. */
const DELAY_REACH = 20;

/** What is to come, and what is only hoped for or set on a condition. */
function modalityLeftOpen(site: ModalitySite, verb: VerbChunk, at: number): Modality | null {
  if (isUnderDoubt(site.clause, at)) return 'possible';
  if (isToCome(site, verb)) return 'planned';
  return isUnderIf(site.clause, at) || isOnCondition(site.clause, at, verb) ? 'possible' : null;
}

/** What is offered in words is given with them. */
const SPOKEN = wordSet(
  'condolence congratulation gratitude appreciation thanks sympathy praise tribute support solidarity criticism',
);

/** What is pledged is a plan, what is offered or asked for a possibility, what is rejected does not come. */
const PLEDGED: ReadonlyMap<string, Modality> = new Map([
  ...[...wordSet('pledge promise commit vow intend prepare await arrange')].map((verb) => [verb, 'planned'] as const),
  ...[...wordSet('offer propose consider want seek request urge demand suggest threaten mull weigh advocate')].map(
    (verb) => [verb, 'possible'] as const,
  ),
]);

/** What a verb does to the noun it carries: "cancelled a visit", "plans talks", "looks forward to a call"; null when it only takes place. */
function modalityOfCarrier(site: ModalitySite, at: number, verb: VerbChunk): Modality | null {
  if (CANCELLING.has(verb.lemma) || isCalledOff(site, verb)) return 'denied';
  const isPlan = ['plan', 'schedule', 'expect'].includes(verb.lemma) || isScheduled(site.clause, at);
  return isPlan || isAwaited(site, verb) ? 'planned' : null;
}

/** "will meet", and "2:25 p.m. Secretary Blinken meets with …": what a schedule lists. */
function isToCome(site: ModalitySite, { tense }: VerbChunk): boolean {
  return tense === 'future' || (tense === 'present' && isEntry(site));
}

/** "9:30 Meeting with …", "2 p.m. Lunch": a line that opens with the time of day. */
function isEntry({ scan }: ModalitySite): boolean {
  const [clock = '', half = ''] = scan.words;
  return /^\d{1,2}:\d\d$/u.test(clock) || (/^\d{1,2}$/u.test(clock) && /^[ap]\.?m\.?$/u.test(half));
}

/** "is travelling to Paris next week": a present progressive with a verb of motion and no past. */
function isProgressivePlan({ scan }: ModalitySite, verb: VerbChunk): boolean {
  const words = scan.words.slice(verb.start, verb.end);
  const isPresent = words.some((word) => word === 'is' || word === 'are');
  return (
    isPresent &&
    /ing$/u.test(scan.words[verb.main] ?? '') &&
    ['travel', 'head', 'fly', 'go', 'meet'].includes(verb.lemma)
  );
}

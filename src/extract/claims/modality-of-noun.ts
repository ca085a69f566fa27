import type { Modality } from '../../model/claim.ts';
import { type Clause, nounAt, verbAt, wordAt } from '../clauses/clause.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { carrierOf } from './carrier.ts';
import { isCalledOff, type ModalitySite } from './gerund-modality.ts';
import { isNone } from './has-no-subject.ts';
import { CANCELLING } from './infinitive-modality.ts';
import { isScheduled } from './same-time.ts';
import type { Trigger } from './slots.ts';

/** What marks a noun as a thing to come. */
const PLANNED_WORDS = wordSet('planned upcoming forthcoming scheduled future next expected proposed');
const CANCELLED_WORDS = wordSet('cancelled canceled postponed aborted');

/** "a planned visit", "his upcoming trip", "a trip to Rome, which was cancelled"; null where nothing is said of the noun itself. */
export function modalityOfNoun(site: ModalitySite, at: number): Modality | null {
  const words = wordsOf(site, at);
  if (words.some((word) => CANCELLED_WORDS.has(word)) || isCancelledAround(site, at)) return 'denied';
  if (isBarred(site.clause, at) || isNone(site.clause, at)) return 'denied';
  if (words.some((word) => PLANNED_WORDS.has(word)) || isScheduledBehind(site, at)) return 'planned';
  if (isPreparedFor(site.clause, at)) return 'planned';
  if (isSupposed(site.clause, at)) return 'possible';
  return words.some((word) => word === 'possible' || word === 'potential') || isGoal(site, at) ? 'possible' : null;
}

/** "vetoed Chad's entry into the bloc", "blocked aid to Peru", but not "blocked a call by Peru", which was heard. */
function isBarred(clause: Clause, at: number): boolean {
  const carrier = carrierOf(clause, at);
  const verb = carrier?.isObject === true ? verbAt(clause, carrier.verb) : null;
  if (verb === null || !BARRING.has(verb.lemma) || verb.negated) return false;
  return (
    verb.form === 'finite' &&
    verb.modal === null &&
    verb.tense !== 'future' &&
    !SAID.has(nounAt(clause, at)?.head ?? '')
  );
}

const BARRING = wordSet('veto block bar thwart foil');
/** What has been said, however it is answered. */
const SAID = wordSet(
  'call request invitation demand proposal offer appeal criticism condemnation support sanction ban',
);

/** "preparations for the meeting of X and Y", "preparing for his visit", "plans for talks". */
function isPreparedFor(clause: Clause, at: number): boolean {
  if (wordAt(clause, at - 1) !== 'for') return false;
  return PREPARING.has(nounAt(clause, at - 2)?.head ?? verbAt(clause, at - 2)?.lemma ?? '');
}

const PREPARING = wordSet('preparation preparations prepare plan plans');

/** "moves towards membership", "the path to recognition", "conditions for the resumption of talks": where somebody is on the way to. */
function isGoal({ clause }: ModalitySite, at: number): boolean {
  const before = wordAt(clause, at - 1);
  if (before === 'towards' || before === 'toward') return true;
  if (before === 'for' && OPENINGS.has(nounAt(clause, at - 2)?.head ?? '')) return true;
  return before === 'to' && WAYS.has(nounAt(clause, at - 2)?.head ?? '');
}

const OPENINGS = wordSet('hope hopes opportunity chance prospect possibility condition precondition prerequisite');

/** "Any attack by X will be met": nobody has struck yet. */
function isSupposed(clause: Clause, at: number): boolean {
  const noun = nounAt(clause, at);
  return noun?.lemmas[0] === 'any' && STRUCK.has(noun.head);
}

const STRUCK = wordSet('attack strike assault invasion aggression incursion offensive');
const WAYS = wordSet('path way road route roadmap progress movement step');

/** The words of a chunk, and their lemmas. */
function wordsOf({ scan, clause }: ModalitySite, at: number): readonly string[] {
  const noun = nounAt(clause, at);
  return noun === null ? [] : [...scan.words.slice(noun.start, noun.end), ...noun.lemmas];
}

function isCancelledAround(site: ModalitySite, at: number): boolean {
  const { clause } = site;
  const isOfUndoing = wordAt(clause, at - 1) === 'of' && UNDOING.has(nounAt(clause, at - 2)?.head ?? '');
  return isOfUndoing || isCancelledBehind(site, at);
}

/** "the cancellation of a visit", "the withholding of aid". */
const UNDOING = wordSet('cancellation postponement suspension withholding withdrawal termination');

/** How far behind a noun the relative clause on it begins. */
const REACH = 6;

/** "a visit to Turkey by X, which had been called off": no other plain noun stands between, which it could be said of. */
function isCancelledBehind(site: ModalitySite, at: number): boolean {
  const { clause } = site;
  for (let next = at + 1; next <= at + REACH; next += 1) {
    const chunk = clause.chunks[next];
    if (chunk?.kind === 'relative') return isCancelling(site, verbBehind(clause, next));
    if (chunk?.kind === 'noun' ? chunk.mentions.length === 0 : !PASSED.has(chunk?.kind ?? '')) return false;
  }
  return false;
}

/** "his visit to Paris, scheduled for late October", "the talks which are planned for May": with no other plain noun between. */
function isScheduledBehind({ clause }: ModalitySite, at: number): boolean {
  for (let next = at + 1; next <= at + REACH; next += 1) {
    const chunk = clause.chunks[next];
    if (chunk?.kind === 'relative') return isScheduled(clause, next + 1);
    if (chunk?.kind === 'verb') return chunk.end === chunk.start + 1 && isScheduled(clause, next);
    if (chunk?.kind === 'noun' ? chunk.mentions.length === 0 : !PASSED.has(chunk?.kind ?? '')) return false;
  }
  return false;
}

const PASSED = wordSet('preposition comma date');

function verbBehind(clause: Clause, relative: number): number {
  return verbAt(clause, relative + 1) === null ? relative + 2 : relative + 1;
}

function isCancelling(site: ModalitySite, at: number): boolean {
  const verb = verbAt(site.clause, at);
  if (verb === null || !verb.passive || verb.negated || verb.tense === 'future') return false;
  return CANCELLING.has(verb.lemma) || isCalledOff(site, verb);
}

/** "accountable for its war", "hopes to end Russia’s aggression against Ukraine": a war that somebody has goes on, whatever is to be done about it. */
export function isUnderWay(site: ModalitySite, { kind, at, verb }: Trigger): boolean {
  const noun = kind === 'noun' ? nounAt(site.clause, at) : null;
  if (noun === null || noun.possessors.length === 0 || !WAGED.has(noun.head)) return false;
  if (wordsOf(site, at).some((word) => ANEW.has(word))) return false;
  const above = verb === null ? null : verbAt(site.clause, verb);
  return above === null || ((verb ?? 0) < at ? !BEGINNING.has(above.lemma) : above.modal === null);
}

/** "any further aggression" has not begun. */
const ANEW = wordSet('further future any another new renewed possible potential');
const WAGED = wordSet('war aggression invasion occupation onslaught offensive');
const BEGINNING = wordSet(
  'plan prepare begin start launch fear predict expect prevent avert avoid deter foresee threaten',
);

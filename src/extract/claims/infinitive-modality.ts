import type { Modality } from '../../model/claim.ts';
import type { VerbChunk } from '../clauses/chunk.ts';
import { nounAt, verbAt, wordAt } from '../clauses/clause.ts';
import { isCalledUp } from '../clauses/patient-before.ts';
import { INVITING_NOUNS } from '../clauses/subject.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { type ModalitySite, verbLeft } from './gerund-modality.ts';
import { isGivenChance, modalityOfPleasure, PLEASED } from './given-chance.ts';

/** Verbs above an infinitive that make its act a plan ("slat" is the tagger's lemma of "slated"). */
const PLANNING = wordSet(
  'plan intend schedule expect due set prepare agree decide promise pledge vow arrange slate slat announce commit accept confirm undertake head apply',
);
/** … a wish, an offer or a possibility. */
const WISHING = wordSet(
  'want hope wish ready offer propose seek like willing consider aim call urge ask request demand try attempt need suggest recommend encourage likely unlikely poised tempt reluctant keen eager',
);
/** … or its refusal. */
const REFUSING = wordSet('refuse decline cancel postpone reject fail abandon scrap deny avoid rule');
/** The infinitive after these is the invitation or the threat itself and no act. */
const INVITING = wordSet('invite threaten');
/** Verbs that call off what their object or infinitive names. */
export const CANCELLING = wordSet(
  'cancel postpone scrap abandon deny reject refuse skip boycott delay suspend shelve annul terminate denounce revoke rescind',
);

type ModalityOfVerb = (at: number) => Modality | null;

/** Modality of what an infinitive tells, by the word before its "to" and by the verb above; null when it is no claim. */
export function modalityOfInfinitive(
  site: ModalitySite,
  at: number,
  verb: VerbChunk,
  ofVerb: ModalityOfVerb,
): Modality | null {
  return isRefused(site, at) ? 'denied' : modalityFromAbove(site, at, verb, ofVerb);
}

function modalityFromAbove(site: ModalitySite, at: number, verb: VerbChunk, ofVerb: ModalityOfVerb): Modality | null {
  const above = verbLeft(site.clause, at);
  const chunk = above === null ? null : verbAt(site.clause, above);
  const word = chunk?.end === verb.start ? '' : wordBefore(site.scan, verb);
  if (above === null || chunk === null) return modalityBelowNone(site, { verb, at, word });
  // "had the opportunity to meet": what one had or will have the opportunity for comes to pass with it.
  if (word === 'opportunity' && isGiven(chunk)) return ofVerb(above);
  if (isUndone(site, chunk, { verb, at, word })) return 'denied';
  // "happy to be here and to meet you", "glad to be able to see you": both are said of one feeling.
  if (isJoined(chunk, word)) return modalityOfInfinitive(site, above, chunk, ofVerb);
  const byWord = wordModality(site, { verb, at, word }, chunk);
  if (byWord !== 'open') return chunk.negated ? 'denied' : byWord;
  if (isRanked(site, at)) return ofVerb(above);
  return isReady(site, above) ? 'possible' : modalityFromVerb(site, above, chunk, ofVerb);
}

/** "the plan | to meet", "a great joy for me | to be here". */
function wordBefore({ words, tokens }: ModalitySite['scan'], { start }: VerbChunk): string {
  const isFor = words[start - 2] === 'for' && /^(?:me|us)$/u.test(words[start - 1] ?? '');
  return tokens[isFor ? start - 3 : start - 1]?.lemma ?? '';
}

/** Modality of an infinitive that hangs on a noun. */
function modalityBelowNone(site: ModalitySite, below: Below): Modality | null {
  const { at, verb } = below;
  const byWord = wordModality(site, below, null);
  if (byWord !== 'open') return byWord;
  const isToCome = site.scan.words.slice(0, verb.start).some((word) => COMING.has(word));
  return isRanked(site, at) && !isToCome ? 'happened' : 'planned';
}

function modalityFromVerb(
  { clause }: ModalitySite,
  at: number,
  verb: VerbChunk,
  ofVerb: ModalityOfVerb,
): Modality | null {
  const byVerb = modalityByVerb(verb, isCalledUp(clause, at));
  return byVerb === 'open' ? ofVerb(at) : byVerb;
}

/** "was the first president to visit Chad", "is the highest official to meet him": who is ranked among those who did so did it. */
function isRanked({ scan, clause }: ModalitySite, at: number): boolean {
  const verb = verbAt(clause, at);
  const start = verb === null ? 0 : verb.start;
  const words = scan.words.slice(Math.max(0, start - RANK_REACH), start);
  const rank = words.findLastIndex((word) => RANKED.test(word));
  return rank > 0 && words[rank - 1] === 'the' && !words.slice(rank).some((word) => PARTING.has(word));
}

const COMING = wordSet('will would ll');
const RANK_REACH = 9;
const RANKED = /^(?:first|second|third|last|latest|only|highest|highest-ranking|most|youngest|oldest)$/u;
const PARTING = wordSet(', ; : who that which plan plans time step steps chance way');

/** "remains | prepared | to meet". */
function isReady({ clause }: ModalitySite, verb: number): boolean {
  return verbAt(clause, verb)?.lemma === 'prepare' && STAYING.has(verbAt(clause, verb - 1)?.lemma ?? '');
}

const STAYING = wordSet('remain stand stay');

/** "its refusal to join", "the refusal of Chad to join". */
function isRefused({ clause }: ModalitySite, at: number): boolean {
  const isOwned = ['of', 'by'].includes(wordAt(clause, at - 2));
  return (
    REFUSALS.has(nounAt(clause, at - 1)?.head ?? '') || (isOwned && REFUSALS.has(nounAt(clause, at - 3)?.head ?? ''))
  );
}

const REFUSALS = wordSet('refusal failure inability reluctance unwillingness');

function wordModality({ scan }: ModalitySite, { verb, word }: Below, above: VerbChunk | null) {
  return isGivenChance(scan, verb, word) ? 'happened' : modalityByWord(word, above);
}

function isJoined(above: VerbChunk, word: string): boolean {
  return (word === 'and' || word === 'able') && above.form === 'infinitive';
}

interface Below {
  readonly verb: VerbChunk;
  readonly at: number;
  readonly word: string;
}

/** "has yet to join", "was to have visited", "has no plans to meet", "abandoned plans to send". */
function isUndone({ scan, clause }: ModalitySite, above: VerbChunk, { verb, at, word }: Below): boolean {
  if (word === 'yet') return above.lemma === 'have' || above.lemma === 'be';
  if (above.end === verb.start) return above.lemma === 'be' && scan.words[verb.start + 1] === 'have';
  if (!PLANNED_NOUNS.has(word) && !WISHED_NOUNS.has(word)) return false;
  return nounAt(clause, at - 1)?.lemmas[0] === 'no' || CANCELLING.has(above.lemma);
}

/** What the verb above an infinitive decides; `open` when the infinitive has the modality of that verb. */
function modalityByVerb({ lemma, negated, tense, passive }: VerbChunk, isCall: boolean): Modality | null | 'open' {
  if (INVITING.has(lemma)) return null;
  if (negated || REFUSING.has(lemma)) return 'denied';
  if (lemma === 'suppose') return tense === 'past' ? 'denied' : 'planned';
  if (lemma === 'be' || lemma === 'have') return tense === 'past' ? 'happened' : 'planned';
  // "is prepared to meet" only says that one would.
  if (lemma === 'prepare' && passive) return 'possible';
  if (PLANNING.has(lemma)) return 'planned';
  return WISHING.has(lemma) && !isCall ? 'possible' : 'open';
}

function isGiven(verb: VerbChunk | null): boolean {
  return verb?.lemma === 'have' && (verb.form === 'infinitive' || verb.tense !== 'present');
}

const PLANNED_NOUNS = wordSet(
  'plan plans decision agreement intention due set scheduled expected bid application commitment promise pledge vow resolve determination',
);
const WISHED_NOUNS = wordSet(
  'desire readiness preparedness opportunity way candidate willingness openness eagerness wish offer proposal interest possibility chance open close appeal ambition aspiration ability right',
);

/** What the word right before "to" decides: "an invitation to visit", "is due to arrive"; `open` when it decides nothing. */
function modalityByWord(word: string, above: VerbChunk | null): Modality | null | 'open' {
  if (INVITING_NOUNS.has(word)) return modalityOfGuest(above);
  if (PLEASED.has(word)) return modalityOfPleasure(above);
  if (word === 'unable') return 'denied';
  if (WISHING.has(word) || WISHED_NOUNS.has(word)) return 'possible';
  return PLANNED_NOUNS.has(word) ? 'planned' : 'open';
}

/** "accepted the invitation to visit": an invitation alone leaves open whether the guest comes. */
function modalityOfGuest(above: VerbChunk | null): Modality | null {
  if (above === null || !['accept', 'take'].includes(above.lemma) || above.modal !== null) return null;
  return above.negated ? 'denied' : 'planned';
}

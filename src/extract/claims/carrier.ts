import type { VerbChunk } from '../clauses/chunk.ts';
import { type Clause, groupAt, isGoverned, nounAt, verbAt, wordAt } from '../clauses/clause.ts';
import { complementsOfVerb } from '../clauses/complements.ts';

/** The verb that a noun hangs on. */
export interface Carrier {
  readonly verb: number;
  /** The verb's subject takes part in what the noun names. */
  readonly isAgent: boolean;
  readonly isObject: boolean;
  readonly preposition: string | null;
}

/** The verb a noun hangs on: as its object, or by a preposition of time or occasion; or as its subject. */
export function carrierOf(clause: Clause, at: number): Carrier | null {
  const first = groupAt(clause, measuredBy(clause, at))[0] ?? at;
  const governed = isGoverned(clause, first);
  const preposition = governed ? wordAt(clause, first - 1) : null;
  const verb = verbLeft(clause, governed ? pastRelative(clause, first - 1) : first);
  if (verb === null) {
    const right = verbRight(clause, at);
    const isAgent = governed && isOccasion(clause, at, preposition);
    return right === null ? null : { verb: right, isAgent, isObject: false, preposition };
  }
  const chunk = verbAt(clause, verb);
  if (chunk === null) return null;
  if (governed) {
    const isOfAgent = isOccasion(clause, at, preposition) || isReported(chunk, preposition);
    const isAgent = isOfAgent || (preposition === 'by' && isMeans(clause, verb, first));
    return { verb, isAgent, isObject: false, preposition };
  }
  const isObject = complementsOfVerb(clause, verb).object.includes(first) || clause.chunks[first]?.kind === 'date';
  if (!isObject) return null;
  return { verb, isAgent: LIGHT_VERBS.has(chunk.lemma) && !chunk.passive, isObject, preposition };
}

/** "during talks", "under its mediation", "by telephone": whoever the verb is about takes part. */
function isOccasion(clause: Clause, at: number, preposition: string | null): boolean {
  if (EVENT_PREPOSITIONS.has(preposition ?? '')) return true;
  return MEANS.has(preposition ?? '') && TELEPHONE.test(nounAt(clause, at)?.head ?? '');
}

/** "informed the council about a call with X": who reports on what has no doer of its own took part. */
function isReported({ lemma }: VerbChunk, preposition: string | null): boolean {
  return preposition === 'about' && REPORTING.has(lemma);
}

const REPORTING = new Set(['inform', 'brief', 'update', 'tell', 'debrief', 'notify']);

/** "was recognised by Chile | by the appointment of X": behind the agent stands what it did it by. */
function isMeans(clause: Clause, verb: number, noun: number): boolean {
  const agents = complementsOfVerb(clause, verb).prepositional.filter(({ preposition }) => preposition === 'by');
  if (verbAt(clause, verb)?.passive === true) return agents.length > 1 && agents[0]?.group.includes(noun) === false;
  if (nounAt(clause, noun)?.possessors.length !== 0 || wordAt(clause, noun + 1) !== 'of') return false;
  return agents.some(({ group }) => group.includes(noun));
}

const MEANS = new Set(['by', 'via', 'over', 'through']);
const TELEPHONE = /^(?:tele)?phone$|^hotline$|^mediation$/u;

/** "nine hours of talks", "$500 million in aid", "a round of talks": the amount stands where the thing belongs. */
function measuredBy(clause: Clause, at: number): number {
  const first = groupAt(clause, at)[0] ?? at;
  if (!['of', 'in'].includes(wordAt(clause, first - 1))) return at;
  const amount = clause.chunks[first - 2];
  if (amount?.kind === 'date') return first - 2;
  const isMeasure = amount?.kind === 'noun' && amount.mentions.length === 0 && MEASURES.test(amount.head);
  return isMeasure ? first - 2 : at;
}

const MEASURES =
  /^(?:|day|hour|minute|week|round|series|set|number|million|billion|trillion|dollar|euro|pound|yen|yuan|rouble|ruble|krona|krone|franc|rupee|lira|lot|range|package|wave|string|bout|spate|flurry|session|format|kind|form|type|possibility|resumption|prospect|start|beginning|conclusion|continuation|opening|end|course|content|outcome|result|provider|supplier|source|show|sign|gesture|display|demonstration|token|expression|mark|message)s?$/u;

function verbLeft(clause: Clause, from: number): number | null {
  for (let at = from - 1; at >= 0; at -= 1) {
    const kind = clause.chunks[at]?.kind;
    if (kind === 'verb') return at;
    if (kind === 'stop' || kind === 'relative' || kind === 'subordinator') return null;
  }
  return null;
}

function verbRight(clause: Clause, from: number): number | null {
  for (let at = from + 1; at < clause.chunks.length; at += 1) {
    const chunk = clause.chunks[at];
    if (chunk?.kind === 'verb' && chunk.form === 'finite') return at;
    if (chunk?.kind === 'stop' || chunk?.kind === 'relative') return null;
  }
  return null;
}

const LONGEST_RELATIVE = 20;

/** "travels to Jeddah, which chairs the bloc, at the invitation of X": the relative clause that a comma closes is skipped. */
function pastRelative(clause: Clause, preposition: number): number {
  if (clause.chunks[preposition - 1]?.kind !== 'comma') return preposition;
  for (let at = preposition - 2; at > Math.max(0, preposition - LONGEST_RELATIVE); at -= 1) {
    const kind = clause.chunks[at]?.kind;
    if (kind === 'relative') return at;
    if (kind === 'stop' || kind === 'subordinator') return preposition;
  }
  return preposition;
}

/** Verbs that say no more than that the noun takes place. */
const LIGHT_VERBS = new Set(
  'have hold conduct pay make host take begin start conclude complete end wrap undertake continue resume open plan schedule cancel postpone organise organize convene announce arrange co-host lead co-chair chair attend be kick finish agree join use'.split(
    ' ',
  ),
);
const EVENT_PREPOSITIONS = new Set([
  'as',
  'under',
  'during',
  'at',
  'in',
  'after',
  'before',
  'following',
  'on',
  'for',
  'to',
  'with',
]);

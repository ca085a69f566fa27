import type { Modality } from '../../model/claim.ts';
import type { VerbChunk } from '../clauses/chunk.ts';
import { type Clause, verbAt } from '../clauses/clause.ts';
import { WARNING } from '../clauses/shared-subject.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Scan } from '../mentions/scan.ts';
import { isAwaited } from './look-forward.ts';

export interface ModalitySite {
  readonly scan: Scan;
  readonly clause: Clause;
}

/** What is considered is a possibility, what one stops short of does not happen: "considered joining", "ruled out sending". */
export function modalityOfGerund({ scan, clause }: ModalitySite, at: number): Modality {
  const gerund = verbAt(clause, at);
  const before = scan.words[(gerund?.start ?? 0) - 1] ?? '';
  if (before === 'without' || before === 'than' || isInstead(scan, gerund)) return 'denied';
  const byWord = modalityByWord(scan, gerund, before);
  if (byWord !== null) return byWord;
  const above = verbLeft(clause, at);
  const verb = above === null ? null : verbAt(clause, above);
  if (isBeforePlan(clause, before, { at, verb })) return 'planned';
  if (above === null || verb === null || gerund === null) return 'happened';
  const averted = modalityOfAverted(verb, before);
  if (averted !== null) return averted;
  const isDirect = clause.chunks.slice(above + 1, at).every(({ kind }) => kind === 'adverb' || kind === 'preposition');
  if (!isDirect) return 'happened';
  if (isCalledOff({ scan, clause }, verb) || isHeldBack(scan, verb, before)) return 'denied';
  return isAwaited({ scan, clause }, verb) ? 'planned' : modalityUnder(verb, before);
}

/** "the importance of | meeting", "open to | meeting", "committed to | joining": what the word before the preposition decides; null where nothing. */
function modalityByWord({ tokens }: Scan, gerund: VerbChunk | null, before: string): Modality | null {
  if (gerund === null || !['of', 'in', 'to'].includes(before)) return null;
  const word = tokens[gerund.start - 2]?.lemma ?? '';
  // "has no intention of attacking", "no interest in joining"
  if (NONE.has(tokens[gerund.start - 3]?.lower ?? '') && REFUSED_WORDS.has(word)) return 'denied';
  if (PLANNED_WORDS.has(word) && before !== 'in') return 'planned';
  return POSSIBLE_WORDS.has(word) ? 'possible' : null;
}

const NONE = wordSet('no zero');
const REFUSED_WORDS = wordSet(
  'intention plan chance prospect idea desire interest hope likelihood possibility thought',
);
const PLANNED_WORDS = wordSet('intention commitment committed commit plan');
const POSSIBLE_WORDS = wordSet(
  'importance possibility prospect idea hope option likelihood necessity need chance desire thought openness open close interest interested benefit advantage risk danger',
);

function modalityUnder({ lemma }: VerbChunk, before: string): Modality {
  return GERUND_OBJECT.has(before) ? 'happened' : (WEIGHED.get(lemma) ?? 'happened');
}

interface Placed {
  readonly at: number;
  /** The verb to its left, or null. */
  readonly verb: VerbChunk | null;
}

/** "will meet X before travelling to Y", "While visiting Y, she will meet X": what leads up to a plan, or goes along with it, is planned too. */
function isBeforePlan(clause: Clause, before: string, { at, verb }: Placed): boolean {
  if (!LEADING_UP.has(before)) return false;
  return (verb ?? nextFinite(clause, at))?.tense === 'future';
}

const LEADING_UP = wordSet('before while when');

function nextFinite({ chunks }: Clause, from: number): VerbChunk | null {
  for (const chunk of chunks.slice(from + 1, from + NEXT))
    if (chunk.kind === 'verb' && chunk.form === 'finite') return chunk;
  return null;
}

/** Chunks between a gerund that opens a sentence and the verb of that sentence. */
const NEXT = 20;

function isInstead({ words }: Scan, gerund: VerbChunk | null): boolean {
  const at = gerund?.start ?? 0;
  return words[at - 1] === 'of' && words[at - 2] === 'instead';
}

/** "refrained from attacking", "stopped short of condemning". */
function isHeldBack({ words }: Scan, { lemma, end }: VerbChunk, before: string): boolean {
  if (before === 'from') return ['refrain', 'abstain', 'desist', 'shy', 'shrink'].includes(lemma);
  return before === 'of' && words[end] === 'short';
}

/** "prevented X from attacking Y", "to deter X from attacking Y", "warned X against attacking Y"; null where nothing is averted. */
function modalityOfAverted({ form, negated, lemma }: VerbChunk, before: string): Modality | null {
  if (before === 'against' && WARNING.has(lemma)) return 'possible';
  if (before !== 'from' || !PREVENTING.has(lemma)) return null;
  return form === 'finite' && !negated ? 'denied' : 'possible';
}

const PREVENTING = wordSet('prevent stop keep deter dissuade discourage prohibit hinder');

/** Prepositions after which a gerund tells how or why, and is no object of the verb above. */
const GERUND_OBJECT = wordSet('by for in after before while when of with');

const WEIGHED: ReadonlyMap<string, Modality> = new Map([
  ...[
    ...wordSet(
      'consider contemplate mull propose suggest discuss weigh advocate recommend favour favor oppose mention envisage explore',
    ),
  ].map((verb) => [verb, 'possible'] as const),
  ...[...wordSet('avoid deny reject resist refuse cancel postpone skip')].map((verb) => [verb, 'denied'] as const),
  ...[...wordSet('plan')].map((verb) => [verb, 'planned'] as const),
]);

/** "called off", "put off", "ruled out". */
export function isCalledOff({ scan }: ModalitySite, verb: VerbChunk): boolean {
  const particle = scan.words[verb.end] ?? '';
  return (['call', 'put'].includes(verb.lemma) && particle === 'off') || (verb.lemma === 'rule' && particle === 'out');
}

/** The verb before a chunk, or null. */
export function verbLeft(clause: Clause, from: number): number | null {
  for (let at = from - 1; at >= 0; at -= 1) if (clause.chunks[at]?.kind === 'verb') return at;
  return null;
}

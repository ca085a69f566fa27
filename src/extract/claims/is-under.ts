import type { VerbChunk } from '../clauses/chunk.ts';
import { type Clause, nounAt, verbAt, wordAt } from '../clauses/clause.ts';
import { toldClause } from '../clauses/told-clause.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { ModalitySite } from './gerund-modality.ts';
import { isParting } from './same-time.ts';

const DENIALS = wordSet('deny refute dismiss reject');

/** "denied that Rwanda had attacked": a denial right before the clause's "that". */
export function isUnderDenial(clause: Clause, at: number): boolean {
  for (let back = at - 1; back > 0; back -= 1) {
    const chunk = clause.chunks[back];
    if (chunk?.kind === 'verb' || chunk?.kind === 'stop') return false;
    if (wordAt(clause, back) !== 'that') continue;
    const above = verbAt(clause, back - 1);
    return above !== null && DENIALS.has(above.lemma) && !above.negated;
  }
  return false;
}

/** "whether he would meet", "unless they join": the conjunction stands right before the clause. */
export function isUnderIf(clause: Clause, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 5); back -= 1) {
    const chunk = clause.chunks[back];
    if (chunk?.kind === 'verb' || chunk?.kind === 'comma' || chunk?.kind === 'stop') return false;
    if (['if', 'whether', 'unless'].includes(wordAt(clause, back))) return true;
  }
  return false;
}

/** Nouns that leave open whether what their "that" tells is so. */
const DOUBTS = wordSet('speculation rumour rumor hope possibility chance prospect likelihood suggestion fear concern');

/** "Speculation mounts that X will meet Y", "hopes that X could visit", "doubted he would go": a doubt above the clause. */
export function isUnderDoubt(clause: Clause, at: number): boolean {
  return isUnderNoun(clause, at) || isUnderHope(clause, at);
}

/** "hoped X would meet Y": what the verb is about is the clause itself. */
function isUnderHope(clause: Clause, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - REACH); back -= 1) {
    const verb = verbAt(clause, back);
    if (verb !== null) return HOPING.has(verb.lemma) && toldClause(clause, back)?.verb === at;
  }
  return false;
}

const HOPING = wordSet('hope doubt wish pray');

function isUnderNoun(clause: Clause, at: number): boolean {
  for (let back = at - 1; back > 0; back -= 1) {
    const chunk = clause.chunks[back];
    if (chunk?.kind === 'verb' || isParting(chunk)) return false;
    if (wordAt(clause, back) === 'that') return [1, 2, 3].some((step) => isDoubt(clause, back - step, back));
  }
  return false;
}

/** The doubt right before its "that", or parted from it by its own verb only. */
function isDoubt(clause: Clause, at: number, that: number): boolean {
  const noun = nounAt(clause, at);
  if (noun === null || !DOUBTS.has(noun.head)) return false;
  return clause.chunks.slice(at + 1, that).every(({ kind }) => kind === 'verb' || kind === 'adverb');
}

/** Chunks that a condition may stand away from what it is set for. */
const REACH = 30;

/** "would take a call if he rang", "If they withdrew, she would go": on a condition. */
export function isOnCondition(clause: Clause, at: number, { modal }: VerbChunk): boolean {
  if (modal !== 'would') return false;
  return isConditioned(clause, at, 1) || isConditioned(clause, at, -1);
}

function isConditioned(clause: Clause, from: number, step: 1 | -1): boolean {
  for (let turn = 1; turn <= REACH; turn += 1) {
    const at = from + step * turn;
    if (isParting(clause.chunks[at])) return false;
    if (CONDITIONS.has(wordAt(clause, at))) return true;
  }
  return false;
}

const CONDITIONS = wordSet('if unless provided');

/** "demanded that Chad release the sailors": the bare verb tells what is asked for, and nothing that is done. */
export function isUnderDemand({ clause, scan }: ModalitySite, at: number): boolean {
  const { start, end } = verbAt(clause, at) ?? { start: 0, end: 0 };
  if (end !== start + 1 || /(?:[^s]s|ed|ing)$/u.test(scan.words[start] ?? '') || wordAt(clause, at - 2) !== 'that')
    return false;
  return DEMANDING.has(verbAt(clause, at - 3)?.lemma ?? '');
}

const DEMANDING = wordSet('demand insist urge request ask propose recommend');

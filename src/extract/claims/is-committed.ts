import type { Modality } from '../../model/claim.ts';
import { verbAt } from '../clauses/clause.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { FrameEntry } from './frame-index.ts';
import { type ModalitySite, verbLeft } from './gerund-modality.ts';
import type { Trigger } from './slots.ts';

const COMMITMENT = wordSet('commitment committed commit determination determined resolve');

/**
 * "reiterated their commitment to supporting X", "is committed to holding X accountable": who binds himself to take a side
 * takes it; null where nobody does, or where the relation is no stance.
 */
export function modalityOfCommitment(
  { scan, clause }: ModalitySite,
  { relation }: FrameEntry,
  { kind, at }: Trigger,
): Modality | null {
  const verb = kind === 'verb' && relation.timing === 'statement' ? verbAt(clause, at) : null;
  if (verb === null || (verb.form !== 'infinitive' && verb.form !== 'gerund')) return null;
  const to = scan.words[verb.start] === 'to' ? verb.start : verb.start - 1;
  const word = scan.tokens[to - 1];
  if (scan.words[to] !== 'to' || word === undefined || !(COMMITMENT.has(word.lemma) || COMMITMENT.has(word.lower)))
    return null;
  const above = verbAt(clause, verbLeft(clause, at) ?? -1);
  if (above?.negated === true) return 'denied';
  return above?.tense === 'future' ? 'planned' : 'happened';
}

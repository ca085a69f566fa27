import type { Modality } from '../../model/claim.ts';
import type { VerbChunk } from '../clauses/chunk.ts';
import { nounAt, verbAt } from '../clauses/clause.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { type ModalitySite, verbLeft } from './gerund-modality.ts';
import type { Trigger } from './slots.ts';

/**
 * What is said of an occasion by the verb that it is subject or object of: "a meeting of X and Y is likely", "the visit fell through",
 * "announced a trip to Rome"; null where that leaves open whether it takes place.
 */
export function modalitySaidOf(site: ModalitySite, { kind, at, verb: position, isObject }: Trigger): Modality | null {
  const verb = position === null ? null : verbAt(site.clause, position);
  const isOccasion = kind === 'noun' && OCCASIONS.has(nounAt(site.clause, at)?.head ?? '');
  if (verb === null || !isOccasion || verb.modal !== null) return null;
  const isSubject = (position ?? 0) > at;
  if (verb.lemma === 'announce') return verb.negated || !(isObject || isSubject) ? null : 'planned';
  return isSubject ? ofSubject(site, verb) : null;
}

/** "did not rule out a meeting", "did not rule out meeting X", "cannot be ruled out". */
export function isNotRuledOut({ scan, clause }: ModalitySite, { kind, at, verb }: Trigger): boolean {
  return [kind === 'verb' ? verbLeft(clause, at) : null, verb].some((position) => {
    const above = position === null ? null : verbAt(clause, position);
    return above?.lemma === 'rule' && above.negated && scan.words[above.end] === 'out';
  });
}

function ofSubject({ scan }: ModalitySite, verb: VerbChunk): Modality | null {
  const behind = scan.words.slice(verb.end, verb.end + REACH).join(' ');
  if (verb.lemma === 'be' && verb.tense !== 'future') return ofPredicate(behind, verb.negated);
  if (verb.lemma === 'fall' && behind.startsWith('through')) return 'denied';
  return ARRANGED.has(verb.lemma) && verb.passive && !verb.negated ? 'planned' : null;
}

/** Words behind "is" that a predicate takes. */
const REACH = 4;
const OCCASIONS = wordSet('meeting visit trip tour summit encounter call talk journey stopover');
const ARRANGED = wordSet('prepare arrange agree organise organize negotiate move reschedule');

function ofPredicate(words: string, isNegated: boolean): Modality | null {
  if (LIKELY.test(words)) return 'possible';
  if (EXCLUDED.test(words)) return isNegated ? 'possible' : 'denied';
  return PENDING.test(words) && !isNegated ? 'planned' : null;
}

const LIKELY =
  /^(?:still |also |very |quite |highly |most )?(?:possible|likely|unlikely|conceivable|thinkable|probable|desirable|under (?:consideration|discussion)|on the table|being (?:considered|discussed|weighed|mulled))\b/u;
const EXCLUDED =
  /^(?:now |highly |very )?(?:impossible|inconceivable|unthinkable|out of the|off the table|pointless)\b/u;
const PENDING =
  /^(?:now |also )?(?:imminent|due|pending|in (?:preparation|the works|the pipeline)|on the (?:agenda|cards)|being (?:prepared|arranged|planned|organi[sz]ed))\b/u;

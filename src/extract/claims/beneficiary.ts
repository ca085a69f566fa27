import { type Clause, verbAt } from '../clauses/clause.ts';
import { complementsOfVerb } from '../clauses/complements.ts';
import { mentionsOf } from '../clauses/parties.ts';
import type { ReadMention } from '../referents/reading.ts';
import type { Carrier } from './carrier.ts';

/**
 * "hosted X for talks", "told X in a call", "assured X by telephone": the object of the verb shares in the occasion.
 */
export function beneficiaryOf(clause: Clause, carrier: Carrier | null): readonly ReadMention[] {
  if (carrier === null || !sharesObject(clause, carrier)) return [];
  return mentionsOf(clause, complementsOfVerb(clause, carrier.verb).object);
}

function sharesObject(clause: Clause, { preposition, verb }: Carrier): boolean {
  const lemma = verbAt(clause, verb)?.lemma ?? '';
  if (preposition === 'for') return HOSTING.has(lemma);
  return ADDRESSING.has(lemma) && ['in', 'during', 'by', 'over', 'via', 'at', 'on'].includes(preposition ?? '');
}

const HOSTING = new Set('host meet receive invite welcome join call summon greet see call'.split(' '));
/** Verbs whose object hears what is said. */
const ADDRESSING = new Set(
  'tell urge assure thank congratulate inform brief ask warn remind reassure press advise notify request implore beg wish'.split(
    ' ',
  ),
);

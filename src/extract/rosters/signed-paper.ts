import { type Clause, nounAt, verbAt, wordAt } from '../clauses/clause.ts';
import { complementsOfVerb } from '../clauses/complements.ts';
import { subjectOf } from '../clauses/subject.ts';
import type { Roster } from './roster.ts';

/** The occasion that an ontology's rosters know the parties of a paper by that was signed without saying by whom. */
export const SIGNING = 'signing';

/** "A package of bilateral agreements will be signed following the talks": by the sides that were told of before. */
export function signedPaper(clause: Clause): Roster | null {
  for (const [verb, chunk] of clause.chunks.entries()) {
    if (chunk.kind !== 'verb' || !chunk.passive || chunk.form !== 'finite' || !SIGNED.has(chunk.lemma)) continue;
    const [at = -1, ...more] = subjectOf(clause, verb);
    if (more.length > 0 || !isOfStates(clause, at) || tellsWhose(clause, at, verb)) continue;
    return { at, occasion: SIGNING, verb, members: [], hosts: [], events: [], isOfHosts: true };
  }
  return null;
}

const SIGNED = new Set(['sign', 'initial', 'conclude', 'ink', 'exchange']);

/** "the treaty", "joint documents", "a number of intergovernmental agreements": what states sign, and no law or contract. */
function isOfStates(clause: Clause, at: number): boolean {
  const whole = nounAt(clause, wordAt(clause, at + 1) === 'of' ? at + 2 : -1);
  return [nounAt(clause, at), whole].some((noun) => {
    if (noun === null || noun.mentions.length > 0 || noun.possessors.length > 0) return false;
    const head = noun.head.toLowerCase();
    return TREATIES.test(head) || (PAPERS.test(head) && noun.lemmas.some((lemma) => OF_TWO.has(lemma)));
  });
}

const TREATIES = /^(?:treat(?:y|ie)|declaration|communiqu[eé])s?$/u;
const PAPERS = /^(?:agreement|document|statement|memorandum|memoranda|accord|protocol|deal|paper|pact)s?$/u;
const OF_TWO = new Set(['bilateral', 'joint', 'intergovernmental', 'inter-governmental', 'interstate', 'interagency']);

/** The sentence says itself who signed, or between whom. */
function tellsWhose(clause: Clause, paper: number, verb: number): boolean {
  const { prepositional } = complementsOfVerb(clause, verb);
  const isTold = prepositional.some(({ preposition }) => TELLING.has(preposition));
  return isTold || clause.chunks.slice(paper, verb).some((_, next) => isBetween(clause, paper + next));
}

const TELLING = new Set(['by', 'between', 'with', 'among']);

function isBetween(clause: Clause, at: number): boolean {
  return verbAt(clause, at) === null && TELLING.has(wordAt(clause, at));
}

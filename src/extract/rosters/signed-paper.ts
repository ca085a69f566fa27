import type { VerbChunk } from '../clauses/chunk.ts';
import { type Clause, groupAt, nounAt, verbAt, wordAt } from '../clauses/clause.ts';
import { complementsOfVerb } from '../clauses/complements.ts';
import type { Group } from '../clauses/coordinate.ts';
import { subjectOf } from '../clauses/subject.ts';
import { countParties } from './joint-authors.ts';
import type { Roster } from './roster.ts';

/** The occasion that an ontology's rosters know the parties of a paper by that was signed without saying by whom. */
export const SIGNING = 'signing';

/**
 * "A package of bilateral agreements will be signed following the talks", "The talks ended with the signing of several agreements":
 * by the sides that were told of before, or by those before whom it is signed ("in the presence of A and B").
 */
export function signedPaper(clause: Clause): Roster | null {
  for (const [at, chunk] of clause.chunks.entries()) {
    const paper = chunk.kind === 'verb' ? signedBefore(clause, at, chunk) : signingAt(clause, at);
    if (paper === null) continue;
    const members = witnessesOf(clause, paper.verb);
    const isOfHosts = members.length === 0;
    return { ...paper, occasion: SIGNING, members, hosts: [], events: [], isOfHosts };
  }
  return null;
}

type Paper = Pick<Roster, 'at' | 'verb'>;

/** "bilateral agreements | were signed". */
function signedBefore(clause: Clause, verb: number, chunk: VerbChunk): Paper | null {
  if (!chunk.passive || chunk.form !== 'finite' || !SIGNED.has(chunk.lemma)) return null;
  const [at = -1, ...more] = subjectOf(clause, verb);
  if (more.length > 0 || tellsWhose(clause, at, verb)) return null;
  return isOfStates(clause, at, isAfterTalks(clause, at)) ? { at, verb } : null;
}

const SIGNED = new Set(['sign', 'initial', 'conclude', 'ink', 'exchange']);

/** "witnessed | the signing of joint documents", "was followed by the signing of bilateral documents". */
function signingAt(clause: Clause, at: number): Paper | null {
  const noun = nounAt(clause, at);
  if (noun === null || noun.head !== 'signing' || noun.possessors.length > 0 || wordAt(clause, at + 1) !== 'of')
    return null;
  const verb = clause.chunks.findLastIndex((chunk, before) => before < at && chunk.kind === 'verb');
  if (!SEEING.has(verbAt(clause, verb)?.lemma ?? '') || verbAt(clause, verb)?.negated === true) return null;
  const paper = at + 2;
  const isToldOf = clause.chunks.slice(paper).some((_, next) => isBetween(clause, paper + next));
  return !isToldOf && isOfStates(clause, paper, true) ? { at, verb } : null;
}

const SEEING = new Set(
  'witness oversee attend observe watch follow end conclude culminate result crown close'.split(' '),
);

/** "in the presence of A and B", "A and B witnessed the signing": two sides whose papers are signed. */
function witnessesOf(clause: Clause, verb: number | null): Group {
  const presence = clause.chunks.findIndex(
    (_, at) => nounAt(clause, at)?.head === 'presence' && wordAt(clause, at + 1) === 'of',
  );
  const isSeen =
    verb !== null && WATCHING.has(verbAt(clause, verb)?.lemma ?? '') && verbAt(clause, verb)?.passive === false;
  const group = presence > 0 ? groupAt(clause, presence + 2) : isSeen && verb !== null ? subjectOf(clause, verb) : [];
  return countParties(group.flatMap((at) => nounAt(clause, at)?.mentions ?? [])) === 2 ? group : [];
}

const WATCHING = new Set(['witness', 'oversee', 'attend', 'observe', 'watch']);

/** "Following the talks, documents were signed", "agreements were signed in the presence of the presidents": what is signed then is of two states. */
function isAfterTalks({ chunks }: Clause, paper: number): boolean {
  const heads = chunks.flatMap((chunk) => (chunk.kind === 'noun' ? [chunk.head] : []));
  const isOfTalks = chunks.slice(paper, paper + 3).some((chunk) => chunk.kind === 'noun' && chunk.head === 'document');
  return heads.includes('presence') || (isOfTalks && heads.some((head) => TALKS.test(head)));
}

const TALKS = /^(?:talk|negotiation|consultation|meeting|summit|visit)s?$/u;

/** "the treaty", "joint documents", "a number of intergovernmental agreements": what states sign, and no law or contract. */
function isOfStates(clause: Clause, at: number, isPlain = false): boolean {
  const whole = nounAt(clause, wordAt(clause, at + 1) === 'of' ? at + 2 : -1);
  return [nounAt(clause, at), whole].some((noun) => {
    if (noun === null || noun.mentions.length > 0 || noun.possessors.length > 0) return false;
    const head = noun.head.toLowerCase();
    if (TREATIES.test(head) || (isPlain && PLAIN.test(head))) return true;
    return PAPERS.test(head) && noun.lemmas.some((lemma) => OF_TWO.has(lemma));
  });
}

const TREATIES = /^(?:treat(?:y|ie)|declaration|communiqu[eé])s?$/u;
const PAPERS = /^(?:agreement|document|statement|memorandum|memoranda|accord|protocol|deal|paper|pact)s?$/u;
/** In the plural they are of states where talks are told of. */
const PLAIN = /^(?:agreements?|documents?|memorand(?:a|ums?))$/u;
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

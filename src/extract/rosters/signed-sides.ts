import type { SentenceReader } from '../claims/sentence-reader.ts';
import { actingForEnd } from '../clauses/acting-for.ts';
import { type Clause, nounAt, verbAt } from '../clauses/clause.ts';
import { complementsOfVerb } from '../clauses/complements.ts';
import { mentionsOf } from '../clauses/parties.ts';
import { subjectOf } from '../clauses/subject.ts';
import type { Reading, ReadMention } from '../referents/reading.ts';

/** The occasion that an ontology's rosters know those by who sign one paper, each for a side. */
export const COUNTERSIGNING = 'countersigning';

/** Those who sign one paper in sentences that follow each other. */
export interface SignedSides {
  /** The last of the sentences, and the verb there. */
  readonly sentence: number;
  readonly at: number;
  readonly members: readonly ReadMention[];
}

interface Signing extends SignedSides {
  readonly side: string;
}

/** How many sentences may part one signature from the next. */
const MOST_APART = 2;

/** "A signed the statement for Kenya. B, the Minister of Trade, signed for Ghana": who signs for which side is told one by one. */
export function signedSides({ scans }: Reading, sentences: SentenceReader): readonly SignedSides[] {
  const runs: Signing[][] = [];
  for (const [index, { words }] of scans.entries()) {
    const clause = tellsOfSigner(words) ? sentences.read(index)?.clause : undefined;
    const found = clause === undefined ? null : signingIn(clause, index);
    if (found === null) continue;
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && found.sentence - last.sentence <= MOST_APART) runs.at(-1)?.push(found);
    else runs.push([found]);
  }
  return runs.flatMap((run) => {
    const last = run.at(-1);
    const isOfSides = run.length > 1 && new Set(run.map(({ side }) => side)).size === run.length;
    return last === undefined || !isOfSides ? [] : [{ ...last, members: run.flatMap(({ members }) => members) }];
  });
}

function tellsOfSigner(words: readonly string[]): boolean {
  return words.some((word) => SIGNED.test(word)) && words.some((word) => word === 'for' || word === 'behalf');
}

const SIGNED = /^(?:signed|initialled|initialed|inked)$/u;

/** The one person who signs in a sentence, and for whom. */
function signingIn(clause: Clause, sentence: number): Signing | null {
  const at = clause.chunks.findIndex((chunk) => chunk.kind === 'verb' && SIGNING.has(chunk.lemma));
  const verb = verbAt(clause, at);
  if (verb === null || verb.form !== 'finite' || verb.negated || verb.modal !== null) return null;
  const by = complementsOfVerb(clause, at).prepositional.find(({ preposition }) => preposition === 'by');
  const members = mentionsOf(clause, verb.passive ? (by?.group ?? []) : subjectOf(clause, at));
  const side = sideOf(clause, at);
  const isOne = members.length === 1 && members[0]?.phrase.kind === 'person';
  return !isOne || side === null ? null : { sentence, at, members, side };
}

const SIGNING = new Set(['sign', 'initial', 'ink']);

/** "For Ghana, …", "signed the pact on behalf of Ghana". */
function sideOf(clause: Clause, verb: number): string | null {
  const { chunks } = clause;
  const behind = chunks.slice(verb + 1).findIndex((chunk) => chunk.kind === 'verb' || chunk.kind === 'stop');
  const to = behind < 0 ? chunks.length : verb + 1 + behind;
  for (const at of [0, ...Array.from({ length: to - verb - 1 }, (_, next) => verb + 1 + next)]) {
    const end = actingForEnd(chunks, at);
    const [mention] = end === null ? [] : (nounAt(clause, end - 1)?.mentions ?? []);
    if (mention !== undefined) return mention.referents.join(' ');
  }
  return null;
}

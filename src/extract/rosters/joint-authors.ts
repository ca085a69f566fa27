import type { SentenceReader } from '../claims/sentence-reader.ts';
import { type Clause, nounAt } from '../clauses/clause.ts';
import { complementsOfNoun } from '../clauses/complements.ts';
import { mentionsOf } from '../clauses/parties.ts';
import { subjectOf } from '../clauses/subject.ts';
import type { Scan } from '../mentions/scan.ts';
import type { Reading, ReadMention } from '../referents/reading.ts';

/** The occasion that an ontology's rosters know the authors of a joint document by. */
export const JOINT_STATEMENT = 'joint statement';

/** Authors of a joint statement that one sentence names. */
export interface JointAuthors {
  readonly sentence: number;
  readonly at: number;
  readonly members: readonly ReadMention[];
}

const DOCUMENTS = /^(?:statement|declaration|communiqu[eé]|appeal|letter)s?$/u;
/** How many sentences of the text may stand before the one that names the authors. */
const OPENING = 4;

/**
 * Who issues the document that the article is: those whom a title such as "Joint Statement of A and B" names, else those in
 * whose name its first sentence speaks, else those who sign below "we, the undersigned". Null for any other article.
 */
export function jointAuthors(reading: Reading, sentences: SentenceReader): JointAuthors | null {
  const { scans } = reading;
  const first = scans.findIndex(({ sentence }) => sentence.part !== 'title');
  if (first < 0) return null;
  const opening = [...scans.slice(first, first + OPENING).keys()].map((offset) => first + offset);
  if (opening.some((index) => scans[index]?.words.includes('undersigned'))) return signers(reading, first);
  const titles = [...scans.slice(0, first).keys()].filter((index) => isJoint(scans[index]));
  if (titles.length === 0) return null;
  const named = titles.map((index) => toAuthors(sentences, index, authorsInTitle));
  const speaking = opening.map((index) => toAuthors(sentences, index, speakers));
  return [...named, ...speaking].find((one) => one !== null) ?? null;
}

function isJoint(scan: Scan | undefined): boolean {
  return scan?.words.some((word, at) => word === 'joint' && DOCUMENTS.test(scan.words[at + 1] ?? '')) ?? false;
}

interface Named {
  readonly at: number;
  readonly members: readonly ReadMention[];
}

function toAuthors(
  sentences: SentenceReader,
  index: number,
  find: (clause: Clause) => readonly Named[],
): JointAuthors | null {
  const clause = sentences.read(index)?.clause;
  if (clause === undefined) return null;
  const found = find(clause).find(({ members }) => countParties(members) > 1);
  return found === undefined ? null : { ...found, sentence: index };
}

/** How many parties mentions name together. */
export function countParties(members: readonly ReadMention[]): number {
  return new Set(members.flatMap(({ referents }) => referents)).size;
}

/** "Joint Statement from A and B", "A-B Joint Statement". */
function authorsInTitle(clause: Clause): readonly Named[] {
  return clause.chunks.flatMap((chunk, at) => {
    if (chunk.kind !== 'noun' || !chunk.lemmas.includes('joint')) return [];
    const groups = complementsOfNoun(clause, at).prepositional.filter(({ preposition }) => AUTHORING.has(preposition));
    const named = groups.map(({ group }) => ({ at, members: mentionsOf(clause, group).filter(isParty) }));
    return [{ at, members: chunk.possessors.filter(isParty) }, ...named];
  });
}

/** Prepositions before the authors in a title. */
export const AUTHORING = new Set(['by', 'from', 'of', 'between', 'among']);

/** "Today, A and B affirmed", "We, the leaders of A and B, condemn": the subject of the first main verb, or what stands beside "we". */
function speakers(clause: Clause): readonly Named[] {
  const at = clause.chunks.findIndex((chunk) => chunk.kind === 'verb' && chunk.form === 'finite');
  if (at < 0) return [];
  const subject = mentionsOf(clause, subjectOf(clause, at)).filter(isParty);
  const beside = clause.chunks.slice(0, at).flatMap((chunk, place) => {
    const isWe =
      chunk.kind !== 'verb' && 'lemmas' in chunk ? chunk.lemmas[0]?.toLowerCase() === 'we' : isWord(chunk, 'we');
    const next = isWe ? [place + 1, place + 2].find((one) => nounAt(clause, one) !== null) : undefined;
    return next === undefined ? [] : mentionsOf(clause, clause.groups.get(next) ?? [next]).filter(isParty);
  });
  return [
    { at, members: beside },
    { at, members: subject },
  ];
}

function isWord(chunk: Clause['chunks'][number], word: string): boolean {
  return 'word' in chunk && chunk.word === word;
}

/** Whether a mention names somebody who may act, and not an event or a place. */
export function isParty({ phrase, form }: ReadMention): boolean {
  return phrase.kind !== 'event' && phrase.kind !== 'place' && form !== 'pronoun';
}

/** Tokens of a line that gives a name or an office and states nothing. */
const LONGEST_LINE = 16;

/** The names below a text, one a line. */
function signers({ scans, bySentence }: Reading, first: number): JointAuthors | null {
  const members: ReadMention[] = [];
  for (let index = scans.length - 1; index > first; index -= 1) {
    const tokens = scans[index]?.tokens ?? [];
    if (tokens.length > LONGEST_LINE || tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) break;
    members.push(...(bySentence[index] ?? []).filter(({ phrase }) => phrase.kind === 'person'));
  }
  return countParties(members) > 1 ? { sentence: scans.length - 1, at: 0, members: members.reverse() } : null;
}

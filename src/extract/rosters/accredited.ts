import type { SentenceReader } from '../claims/sentence-reader.ts';
import { type Clause, nounAt, verbAt, wordAt } from '../clauses/clause.ts';
import { complementsOfVerb } from '../clauses/complements.ts';
import type { Group } from '../clauses/coordinate.ts';
import { mentionsOf } from '../clauses/parties.ts';
import { subjectOf } from '../clauses/subject.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Party } from '../mentions/phrase.ts';
import type { Reading, ReadMention } from '../referents/reading.ts';
import { linesBelow } from './list-lines.ts';
import { listMembers } from './list-members.ts';

/** The occasion that an ontology's rosters know those by who hand over their credentials. */
export const ACCREDITATION = 'credentials';

/** Envoys whom one sentence or line names, with the person who receives them. */
interface Accredited {
  readonly sentence: number;
  readonly at: number;
  readonly verb: number | null;
  readonly members: readonly ReadMention[];
  readonly hosts: readonly ReadMention[];
}

/**
 * "Three envoys presented their credentials to President A: B (Cyprus), C (Croatia) and D (Ghana)", "Letters of credence
 * were presented by B (Cyprus) and C (Croatia)", "A received credentials from the ambassadors of Cyprus and Ghana".
 */
export function accredited(reading: Reading, sentences: SentenceReader): readonly Accredited[] {
  const found: Accredited[] = [];
  const telling = reading.scans.flatMap(({ words }, index) => (words.some(isCredentials) ? [index] : []));
  let hosts: readonly ReadMention[] = [];
  for (const sentence of telling) {
    const clause = sentences.read(sentence)?.clause;
    if (clause === undefined) continue;
    const at = handingOver(clause);
    const own = at < 0 ? [] : receiversOf(clause, at);
    hosts = [own, hosts, onlyPerson(clause)].find(({ length }) => length > 0) ?? [];
    if (at >= 0) found.push(...listedAt({ reading, sentences, clause, sentence, at, hosts }));
  }
  return found.filter((one) => !isNamedLater(found, one));
}

interface Handing extends Pick<Accredited, 'sentence' | 'at' | 'hosts'> {
  readonly reading: Reading;
  readonly sentences: SentenceReader;
  readonly clause: Clause;
}

/** Those whom the sentence names, else those in the lines below it. */
function listedAt({ reading, sentences, clause, sentence, at, hosts }: Handing): readonly Accredited[] {
  const members = mentionsOf(clause, handedBy(clause, at));
  if (members.length > 0) return [{ sentence, at, verb: at, members, hosts }];
  if (wordAt(clause, clause.chunks.length - 1) !== ':') return [];
  return linesBelow(reading, sentences, sentence + 1).map((line) => ({ ...line, verb: null, hosts }));
}

/** "from new ambassadors of Ghana and Mali", with their names in a list below: the names tell more. */
function isNamedLater(found: readonly Accredited[], { members, sentence }: Accredited): boolean {
  const later = found.filter((other) => other.sentence > sentence).flatMap((other) => other.members);
  const homes = new Set(later.map(({ phrase }) => (phrase.kind === 'person' ? countryOf(phrase.party) : null)));
  return members.every(({ phrase }) => phrase.kind === 'country' && homes.has(phrase.country.id));
}

function countryOf(party: Party | null): string | null {
  return party?.kind === 'country' ? party.country.id : null;
}

function isCredentials(word: string): boolean {
  return word === 'credentials' || word === 'credence';
}

const GIVING = wordSet('present submit hand deliver');
const TAKING = wordSet('receive accept');

/** The verb that the credentials are the object of, or the subject of in the passive; −1 where there is none. */
function handingOver(clause: Clause): number {
  return clause.chunks.findIndex((chunk, at) => {
    if (chunk.kind !== 'verb' || chunk.negated || !(GIVING.has(chunk.lemma) || TAKING.has(chunk.lemma))) return false;
    const { object, prepositional } = complementsOfVerb(clause, at);
    const inside = prepositional.flatMap(({ preposition, group }) => (preposition === 'in' ? group : []));
    const papers = chunk.passive ? subjectOf(clause, at) : [...object, ...inside];
    return papers.some((paper) => isPaper(clause, paper));
  });
}

/** "their credentials", "letters of credence". */
function isPaper(clause: Clause, at: number): boolean {
  const isNamed = (noun: number): boolean => /^creden(?:tial|tials|ce)$/iu.test(nounAt(clause, noun)?.head ?? '');
  return isNamed(at) || (wordAt(clause, at + 1) === 'of' && isNamed(at + 2));
}

function isTaking(clause: Clause, at: number): boolean {
  return TAKING.has(verbAt(clause, at)?.lemma ?? '');
}

/** The person to whom the credentials are handed. */
function receiversOf(clause: Clause, at: number): readonly ReadMention[] {
  const { prepositional } = complementsOfVerb(clause, at);
  const passive = verbAt(clause, at)?.passive === true;
  const behind = (word: string): Group =>
    prepositional.flatMap(({ preposition, group }) => (preposition === word ? group : []));
  const group = !isTaking(clause, at) ? behind('to') : passive ? behind('by') : subjectOf(clause, at);
  const near = group.length > 0 ? group : isTaking(clause, at) ? [] : beside(clause, at);
  // What is listed behind him hands over: "presented their credentials to President A: B, Mali; C, Ghana".
  return mentionsOf(clause, near.slice(0, 1)).filter(isPerson);
}

/** "Credentials | to the President | will be presented". */
function beside(clause: Clause, at: number): Group {
  const to = clause.chunks.findIndex((_, next) => next < at && wordAt(clause, next) === 'to');
  return nounAt(clause, to + 1) === null || to < 0 ? [] : [to + 1];
}

function isPerson({ phrase, referents }: ReadMention): boolean {
  return (phrase.kind === 'person' || phrase.kind === 'role') && referents.length === 1;
}

/** "A spoke at a ceremony for presenting credentials". */
function onlyPerson(clause: Clause): readonly ReadMention[] {
  const persons = clause.chunks.flatMap((chunk) => (chunk.kind === 'noun' ? chunk.mentions.filter(isPerson) : []));
  return persons.length === 1 ? persons : [];
}

/** Those who hand them over: behind a colon, "by" or "from", else before the verb. */
function handedBy(clause: Clause, at: number): Group {
  const colon = clause.chunks.findIndex((_, next) => next > at && wordAt(clause, next) === ':');
  if (colon > 0) return listMembers(clause, colon + 1);
  if (isTaking(clause, at)) return membersBehind(clause, at, (word) => !BESIDE.has(word));
  if (verbAt(clause, at)?.passive === true) return membersBehind(clause, at, (word) => word === 'by');
  const named = clause.chunks.findIndex((_, next) => next < at && isNamed(clause, next));
  const first = named >= 0 && opensList(clause, named) ? named : -1;
  return first < 0 ? [] : listMembers(clause, first).filter((next) => next < at);
}

/** "ambassadors to Russia", "at the Kremlin": where they are sent or received. */
const BESIDE = wordSet('to in at by');

/** It opens the sentence, or stands behind the word that parts the envoys from those they come from. */
function opensList(clause: Clause, at: number): boolean {
  const before = clause.chunks[at - 1];
  return before === undefined || before.kind === 'noun' || /^(?:of|from|—|–|:|,)$/u.test(wordAt(clause, at - 1));
}

function isNamed(clause: Clause, at: number): boolean {
  return nounAt(clause, at)?.mentions.some(({ phrase }) => phrase.kind !== 'event' && phrase.kind !== 'place') ?? false;
}

/** The list that the first named party behind a fitting word opens. */
function membersBehind(clause: Clause, from: number, isFit: (word: string) => boolean): Group {
  const first = clause.chunks.findIndex((_, at) => at > from && isNamed(clause, at) && isFit(wordAt(clause, at - 1)));
  return first < 0 ? [] : listMembers(clause, first);
}

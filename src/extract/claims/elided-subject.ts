import type { VerbChunk } from '../clauses/chunk.ts';
import { type Clause, nounAt } from '../clauses/clause.ts';
import type { Scan } from '../mentions/scan.ts';
import type { Reading, ReadMention } from '../referents/reading.ts';
import { titleMentions } from '../referents/title-mentions.ts';
import type { Elided } from './fill-slot.ts';
import type { SentenceReader } from './sentence-reader.ts';
import { LEAD } from './story.ts';

/**
 * Who does what the lines of a diary or an itinerary tell without a subject ("Met with President Jokowi in Bali."), by
 * sentence: the person that the last heading names alone, else the one that the title or the first sentence is about.
 */
export function findDoers(reading: Reading, sentences: SentenceReader): ReadonlyMap<number, Elided> {
  const doers = new Map<number, Elided>();
  let current = onlyPerson(titleMentions(reading));
  for (const [index, scan] of reading.scans.entries()) {
    const clause = mayMatter(reading, index) ? sentences.read(index)?.clause : undefined;
    if (clause === undefined) continue;
    const at = openingAct(clause, scan);
    if (at === null) current = personOf(reading, { index, clause, current });
    else if (current !== null) doers.set(index, { doer: current, at });
  }
  // One line may be a slip; a diary has several.
  return doers.size >= FEWEST_LINES ? doers : new Map();
}

const FEWEST_LINES = 2;
const MOST_TOKENS = 120;
const MOST_HEADING_CHUNKS = 4;

/** Position of the verb or noun that a sentence without a subject opens with, or null. */
function openingAct(clause: Clause, scan: Scan): number | null {
  const first = clause.chunks.findIndex(
    (chunk) => !(chunk.kind === 'date' || chunk.kind === 'comma' || isClock(scan, chunk)),
  );
  const chunk = clause.chunks[first];
  if (chunk?.kind === 'verb') return isTold(chunk, scan) ? first : null;
  if (chunk?.kind !== 'noun' || chunk.mentions.length > 0 || chunk.possessors.length > 0) return null;
  const next = clause.chunks[first + 1];
  const isWith = next?.kind === 'preposition' && ['with', 'to'].includes(next.word);
  return isWith &&
    OCCASIONS.has(chunk.head) &&
    !clause.chunks.some((one) => one.kind === 'verb' && one.form === 'finite')
    ? first
    : null;
}

const OCCASIONS: ReadonlySet<string> = new Set(
  'meeting talk talks call conversation lunch dinner breakfast visit trip consultation consultations'.split(' '),
);

/** The past tense or the third person, which no request to a reader has: "Met with", "Meets with", and not "Read more". */
function isTold(verb: VerbChunk, scan: Scan): boolean {
  const word = scan.words[verb.main] ?? '';
  if (verb.passive || verb.negated || verb.modal !== null) return false;
  if (verb.form === 'gerund') return verb.lemma === 'meet';
  return verb.form === 'finite' && (verb.tense === 'past' || (verb.tense === 'present' && word.endsWith('s')));
}

/** "9:30 a.m.", "14:00": when it is on the list. */
function isClock(scan: Scan, { kind, start, end }: Clause['chunks'][number]): boolean {
  if (kind === 'stop') return true;
  if (kind !== 'noun') return false;
  return scan.words
    .slice(start, end)
    .every((word) => /^(?:\d{1,2}(?::\d\d)?|[ap]m|noon|local|edt|est|gmt|\W)$/u.test(word));
}

interface Line {
  readonly index: number;
  readonly clause: Clause;
  readonly current: ReadMention | null;
}

/** Whom the lines below this one are about. */
function personOf({ bySentence }: Reading, { index, clause, current }: Line): ReadMention | null {
  if (isPersonHeading(clause)) return onlyPerson(bySentence[index] ?? []) ?? current;
  if (current !== null || index > LEAD) return current;
  return isNominal(clause) ? onlyPerson(bySentence[index] ?? []) : subjectPerson(clause);
}

/** "Schedule of Foreign Minister Eide, 16 May": a line that states nothing. */
function isNominal({ chunks }: Clause): boolean {
  return chunks.every(({ kind }) => kind !== 'verb') && chunks.at(-1)?.kind !== 'stop';
}

function isPersonHeading({ chunks }: Clause): boolean {
  if (chunks.length === 0 || chunks.length > MOST_HEADING_CHUNKS) return false;
  const nouns = chunks.filter((chunk) => chunk.kind === 'noun');
  return (
    chunks.every(({ kind }) => kind === 'noun' || kind === 'stop' || kind === 'comma') &&
    nouns.length === 1 &&
    nouns[0]?.mentions.length === 1
  );
}

/** The mention of a person, when it is of one person only. */
function onlyPerson(mentions: readonly ReadMention[]): ReadMention | null {
  const persons = mentions.filter(({ phrase, referents }) => phrase.kind === 'person' && referents.length === 1);
  return new Set(persons.map(({ referents }) => referents[0])).size === 1 ? (persons[0] ?? null) : null;
}

function subjectPerson(clause: Clause): ReadMention | null {
  const first = clause.chunks.findIndex(({ kind }) => kind === 'noun');
  return clause.chunks[first + 1]?.kind === 'verb' ? onlyPerson(nounAt(clause, first)?.mentions ?? []) : null;
}

function mayMatter({ scans, bySentence }: Reading, index: number): boolean {
  const scan = scans[index];
  if (scan === undefined || scan.sentence.part === 'title' || scan.tokens.length > MOST_TOKENS) return false;
  return (bySentence[index]?.length ?? 0) > 0;
}

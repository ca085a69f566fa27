import { ITEM, type NounChunk } from '../clauses/chunk.ts';
import { type Clause, nounAt, wordAt } from '../clauses/clause.ts';
import type { Group } from '../clauses/coordinate.ts';

/**
 * The names that a list has from a position on, to the end of the sentence or the next statement: persons where it has any
 * (what stands beside a person's name is an office or a country), else countries and bodies. A bullet names one.
 */
export function listMembers(clause: Clause, from: number): Group {
  const named: number[] = [];
  for (let at = from; at < clause.chunks.length; at += 1) {
    const chunk = clause.chunks[at];
    if (chunk?.kind === 'relative' || opensClause(clause, at) || isStatement(clause, at)) break;
    if (chunk?.kind === 'noun' && chunk.mentions.length > 0 && isListed(clause, from, at)) named.push(at);
  }
  const persons = named.filter((at) => isPerson(nounAt(clause, at)));
  return persons.length > 0 ? firstOfItems(clause, from, persons) : named;
}

/** "while B stayed", but not "as well as B". */
function opensClause(clause: Clause, at: number): boolean {
  return clause.chunks[at]?.kind === 'subordinator' && wordAt(clause, at + 1) !== 'well';
}

/** A finite verb that opens a statement of its own ends the list. */
function isStatement(clause: Clause, at: number): boolean {
  const chunk = clause.chunks[at];
  return chunk?.kind === 'verb' && chunk.form === 'finite' && !chunk.passive;
}

/** First of the list, or behind a comma, "and", a bullet or a colon; what a preposition governs belongs to the name before. */
function isListed(clause: Clause, from: number, at: number): boolean {
  const before = clause.chunks[at - 1];
  if (at === from || before === undefined) return true;
  if (before.kind === 'comma' || before.kind === 'conjunction' || before.kind === 'stop') return true;
  return before.kind === 'noun' ? before.mentions.length === 0 : ['well', 'as'].includes(wordAt(clause, at - 1));
}

function isPerson(noun: NounChunk | null): boolean {
  return noun?.mentions.some(({ phrase }) => phrase.kind === 'person' || phrase.kind === 'role') ?? false;
}

/** In a list of bullets the second person of a bullet is none of the list: "• A, Minister of B". */
function firstOfItems(clause: Clause, from: number, persons: Group): Group {
  const marks = clause.chunks.flatMap((_, at) => (wordAt(clause, at) === ITEM ? [at] : []));
  if (marks.length === 0) return persons;
  return persons.filter((at, index) => marks.some((mark) => (persons[index - 1] ?? from) <= mark && mark < at));
}

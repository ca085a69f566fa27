import type { KnownPerson } from '../../model/gazetteer.ts';
import { foldWord } from '../lexicon/fold-word.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { covers, LEADING } from './article-context.ts';
import { isSameName, type PersonRecord } from './person-record.ts';
import type { NewPerson } from './registry.ts';

/** "Joseph R. Biden, Jr." and "Joe Biden": two names that the gazetteer knows for one person. */
export function sameKnown(
  lexicon: Lexicon,
  persons: readonly PersonRecord[],
  { words, text }: NewPerson,
): PersonRecord | null {
  if (words.length < 2) return null;
  const meant = new Set(lexicon.gazetteer.personsByName(text).map(({ id }) => id));
  return persons.find(({ known }) => known !== null && meant.has(known.id)) ?? null;
}

/** "President Biden" beside "Jill Biden": the holder of the title that day, where the person so far known by that surname is somebody else. */
export function holderBeside(lexicon: Lexicon, named: PersonRecord, { words, hints }: NewPerson): KnownPerson | null {
  const { officeKind, day, party } = hints;
  if (words.length !== 1 || named.words.length < 2 || day === null) return null;
  if (officeKind === null || !LEADING.has(officeKind)) return null;
  const isHolder = ({ terms }: KnownPerson): boolean =>
    terms.some(
      (term) => term.kind === officeKind && (party === null || term.represents === party) && covers(term, day),
    );
  if (named.known !== null && isHolder(named.known)) return null;
  const [holder, second] = lexicon.gazetteer.personsBySurname(words[0] ?? '').filter(isHolder);
  if (holder === undefined || second !== undefined) return null;
  const own = holder.name.split(/\s+/u).map(foldWord);
  // A second surname that only the full form has names nobody: "President Alvarado" is not Juan Orlando Hernández Alvarado.
  return own.at(-1) !== words[0] || isSameName(named, own) ? null : holder;
}

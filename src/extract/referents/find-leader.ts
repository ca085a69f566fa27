import type { KnownPerson } from '../../model/gazetteer.ts';
import { NAME_PARTICLES } from '../lexicon/name-words.ts';
import type { PersonPhrase } from '../mentions/phrase.ts';
import type { Scan } from '../mentions/scan.ts';
import { type ArticleContext, covers, LEADING } from './article-context.ts';
import { rulesAt } from './rules-at.ts';

/**
 * The person that a bare surname means: the only leader in office who bears it ("Putin"), or before "administration" and
 * the like the last head of state or government of that name ("the Biden administration").
 */
export function findLeader(scan: Scan, phrase: PersonPhrase, { day }: ArticleContext): KnownPerson | null {
  if (!phrase.words.slice(0, -1).every((word) => NAME_PARTICLES.has(word)) || day === null) return null;
  const namesakes = scan.lexicon.gazetteer.personsBySurname(phrase.text);
  const [holder, other] = leadersAt(namesakes, day);
  if (holder !== undefined) return other === undefined ? holder : null;
  return rulesAt(scan, phrase) ? latestHead(namesakes, day, scan.words[phrase.end] === 'administration') : null;
}

/** The only leader in office who bears a surname, or null. */
export function leaderNamed(scan: Scan, surname: string, { day }: ArticleContext): KnownPerson | null {
  if (day === null) return null;
  const [holder, other] = leadersAt(scan.lexicon.gazetteer.personsBySurname(surname), day);
  return holder === undefined || other !== undefined ? null : holder;
}

function leadersAt(persons: readonly KnownPerson[], day: string): readonly KnownPerson[] {
  return persons.filter(({ terms }) => terms.some((term) => LEADING.has(term.kind) && covers(term, day)));
}

/** An administration is a president's where one bears the name. */
function latestHead(persons: readonly KnownPerson[], day: string, isPresidential: boolean): KnownPerson | null {
  const state = isPresidential ? latestOf(persons, day, HEADS_OF_STATE) : null;
  return state ?? latestOf(persons, day, HEADS);
}

function latestOf(persons: readonly KnownPerson[], day: string, kinds: ReadonlySet<string>): KnownPerson | null {
  const heads = persons.flatMap((person) =>
    person.terms
      .filter(({ kind, from }) => kinds.has(kind) && from !== null && from <= day)
      .map(({ from }) => ({ person, from: from ?? '' })),
  );
  return heads.sort((a, b) => (a.from < b.from ? 1 : -1))[0]?.person ?? null;
}

const HEADS_OF_STATE = new Set(['head_of_state']);
const HEADS = new Set(['head_of_state', 'head_of_government']);

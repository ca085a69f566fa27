import type { Gazetteer, KnownPerson, OfficeTerm } from '../../model/gazetteer.ts';
import type { Compiled } from './compile-tables.ts';
import { foldName } from './fold-name.ts';
import { fullKey, nameKey, turnedKeys } from './name-keys.ts';
import { cellsToTerms } from './read-rows.ts';
import { openSortedLines } from './sorted-lines.ts';
import { sameArticle, withoutSuffix } from './surname-keys.ts';
import { list } from './tables.ts';

type PersonLookups = Pick<Gazetteer, 'personsByName' | 'personsBySurname' | 'holders'>;

/** Answers that are kept; far more than one article asks for. */
const CACHE_SIZE = 4096;

/** The lookups of persons; a record is parsed when it is first asked for. */
export function openPersons(layers: readonly Compiled[]): PersonLookups {
  const read = personReader(layers);
  const names = finder(layers, 'person-names.txt');
  const surnames = finder(layers, 'person-surnames.txt');
  const holders = finder(layers, 'holders.txt');
  const bySurname = remembering((surname) => {
    const key = sameArticle(foldName(surname));
    const found = unique(surnames(key.slice(key.lastIndexOf(' ') + 1))).map(read);
    const direct = key.includes(' ') ? found.filter((person) => hasFamilyName(person, key)) : found;
    return direct.length > 0 || !key.includes(' ')
      ? direct
      : unique(surnames(foldName(surname).split(' ')[0] ?? ''))
          .map(read)
          .filter((person) => hasFamilyName(person, key));
  });
  return {
    // An article asks for the same few names again and again.
    personsByName: remembering((name) => {
      const key = nameKey(name);
      for (const form of [fullKey(name), key, ...turnedKeys(key)]) {
        const ids = unique(names(form));
        if (ids.length > 0) return ids.map(read);
      }
      return byInitial(key, bySurname);
    }),
    personsBySurname: bySurname,
    holders(represents, kind, day) {
      const lines = holders(`${represents} ${kind}`).map((line) => line.split('\t'));
      const covering = lines.filter(([from = '', to = '']) => day === null || covers(from, to, day)).reverse();
      return unique(covering.map(([, , id = '']) => id)).map(read);
    },
  };
}

function remembering<Answer>(answer: (question: string) => Answer): (question: string) => Answer {
  const answers = new Map<string, Answer>();
  return (question) => {
    const known = answers.get(question);
    if (known !== undefined) return known;
    if (answers.size >= CACHE_SIZE) answers.clear();
    const fresh = answer(question);
    answers.set(question, fresh);
    return fresh;
  };
}

function finder(layers: readonly Compiled[], file: keyof Compiled): (key: string) => readonly string[] {
  const opened = layers.map((layer) => openSortedLines(layer[file]));
  return (key) => (key === '' ? [] : opened.flatMap((lines) => lines.find(key)));
}

function personReader(layers: readonly Compiled[]): (id: string) => KnownPerson {
  const records = finder(layers, 'person-records.txt');
  return remembering((id) => merge(id, records(id)));
}

/** The name is the last one given: a user's row replaces it and adds its aliases and terms. */
function merge(id: string, values: readonly string[]): KnownPerson {
  let name = '';
  const aliases = new Set<string>();
  const terms: OfficeTerm[] = [];
  for (const value of values) {
    const cells = value.split('\t');
    if (name !== '' && cells[0] !== '') aliases.add(name);
    name = cells[0] || name;
    for (const alias of list(cells[1] ?? '')) aliases.add(alias);
    terms.push(...cellsToTerms(id, cells));
  }
  aliases.delete(name);
  terms.sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  return { id, name, aliases: [...aliases], terms };
}

/** "S Jaishankar": the persons of this surname whose first name begins so. */
function byInitial(key: string, bySurname: (surname: string) => readonly KnownPerson[]): readonly KnownPerson[] {
  const [initial = '', ...rest] = key.split(' ');
  if (initial.length !== 1 || rest.length === 0) return [];
  return bySurname(rest.join(' ')).filter((person) => foldName(person.name).startsWith(initial));
}

/** The surname of several words must stand whole at the end or the beginning of a name. */
function hasFamilyName(person: KnownPerson, key: string): boolean {
  return [person.name, ...person.aliases].some((name) => {
    const folded = sameArticle(withoutSuffix(foldName(name).split(' ')).join(' '));
    return folded === key || folded.endsWith(` ${key}`) || folded.startsWith(`${key} `);
  });
}

/** Days of unequal precision: "2005" covers each day of 2005. */
function covers(from: string, to: string, day: string): boolean {
  return from <= day.slice(0, from.length || 10) && (to === '' || day.slice(0, to.length) <= to);
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}

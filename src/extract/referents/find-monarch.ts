import type { KnownPerson, OfficeTerm } from '../../model/gazetteer.ts';
import { foldWord } from '../lexicon/fold-word.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { covers } from './article-context.ts';
import type { PersonHints } from './choose-known-person.ts';
import type { PersonRecord } from './person-record.ts';

const MONARCHS = /^(?:king|queen|emperor|empress|pope|sultan|emir|tsar|kaiser|shah)$/u;
const NUMERALS = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI'.split(' ');

/** Whether a title makes a single name the given name of a monarch: "King Hussein". */
export function isMonarch({ name }: PersonRecord, { title }: PersonHints): boolean {
  return MONARCHS.test(title ?? '') && !name.includes(' ');
}

/** "Pope Francis" is called Francis; Abdullah II, the son of Hussein, is no King Hussein. */
export function isThroneName(person: KnownPerson, name: string): boolean {
  const isHead = person.terms.some(({ kind }) => kind === 'head_of_state');
  return isHead && person.name.split(/\s+/u).map(foldWord).includes(foldWord(name));
}

/** "King Charles", "the late King Hussein": who was on a throne at the day under this name and any number, else who was before; null where several were. */
export function findMonarch(lexicon: Lexicon, { name }: PersonRecord, hints: PersonHints): KnownPerson | null {
  const { day } = hints;
  if (day === null) return null;
  const named = candidates(lexicon, name, hints).filter(({ terms }) => terms.some((term) => isThrone(term, hints)));
  const reigning = named.filter(({ terms }) => terms.some((term) => isThrone(term, hints) && covers(term, day)));
  return onlyOne(reigning) ?? (reigning.length > 0 ? null : onlyOne(named));
}

function isThrone({ kind, represents, from }: OfficeTerm, { day, party }: PersonHints): boolean {
  return kind === 'head_of_state' && (party === null || represents === party) && (from ?? '') <= (day ?? '');
}

/** "Felipe VI", "King Salman", "Hussein of Jordan", and one whose first name alone is this: "Haitham bin Tariq". */
function candidates({ gazetteer }: Lexicon, name: string, { title, party }: PersonHints): readonly KnownPerson[] {
  const realms = party === null ? [...gazetteer.countries.values()] : [gazetteer.countries.get(party)];
  const forms = [name, `${title} ${name}`, ...NUMERALS.map((numeral) => `${name} ${numeral}`)];
  const ofRealm = realms.flatMap((realm) => (realm === undefined ? [] : `${name} of ${realm.name}`));
  const named = [...forms, ...ofRealm].flatMap((form) => gazetteer.personsByName(form));
  const first = foldWord(name);
  return [
    ...named,
    ...gazetteer.personsBySurname(name).filter((person) => foldWord(person.name.split(' ')[0] ?? '') === first),
  ];
}

function onlyOne(persons: readonly KnownPerson[]): KnownPerson | null {
  return new Set(persons.map(({ id }) => id)).size === 1 ? (persons[0] ?? null) : null;
}

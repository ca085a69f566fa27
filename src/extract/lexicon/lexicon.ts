import type { Country, Gazetteer, KnownOrganisation, OfficeKind } from '../../model/gazetteer.ts';
import type { Ontology } from '../../model/ontology.ts';
import { foldWord } from './fold-word.ts';
import { createNameTrie, type NameTrie } from './name-trie.ts';
import { verbForms } from './verb-forms.ts';

/** What a known name stands for. */
export type NameEntry =
  | { readonly kind: 'country'; readonly country: Country; readonly form: 'name' | 'adjective' | 'metonym' | 'capital' }
  | { readonly kind: 'organisation'; readonly organisation: KnownOrganisation };

/** A name entry with how strictly its letters must match. */
export interface StoredName {
  readonly entry: NameEntry;
  /** Written in capitals only ("US", "EU", "WHO"): small letters are another word. */
  readonly capitals: boolean;
  /** The only spelling allowed, for acronyms of mixed letters: "LeT" is not "Let". */
  readonly exact: string | null;
  /** One word of a longer name, which needs "the" before it: "the League". */
  readonly isShort?: true;
}

/** Names, titles and trigger words, compiled once from gazetteer and ontology. */
export interface Lexicon {
  readonly gazetteer: Gazetteer;
  readonly ontology: Ontology;
  readonly names: NameTrie<StoredName>;
  readonly titles: NameTrie<OfficeKind>;
  /** Head nouns of named events, lower case, with their event kind. */
  readonly eventHeads: ReadonlyMap<string, string>;
  /** Last words of those that nobody takes part in: "treaty", "war". */
  readonly unattended: ReadonlySet<string>;
  /** Lemma of every form of a verb that opens a frame. */
  readonly verbLemmas: ReadonlyMap<string, string>;
  /** Lemmas of nouns that open a frame. */
  readonly eventNouns: ReadonlySet<string>;
  /** Country prefixes in compounds: "Sino", "Franco". */
  readonly prefixes: ReadonlyMap<string, Country>;
}

/** Compiles the lexicon; a few milliseconds. */
export function buildLexicon(gazetteer: Gazetteer, ontology: Ontology): Lexicon {
  const names = createNameTrie<StoredName>();
  for (const country of gazetteer.countries.values()) addCountry(names, country);
  for (const organisation of gazetteer.organisations.values()) addOrganisation(names, organisation);
  const titles = createNameTrie<OfficeKind>();
  for (const { title, kind } of gazetteer.titles) titles.add(title, kind);
  return {
    gazetteer,
    ontology,
    names,
    titles,
    eventHeads: eventHeads(ontology),
    unattended: unattended(ontology),
    verbLemmas: verbLemmas(ontology),
    eventNouns: eventNouns(ontology),
    prefixes: prefixes(gazetteer),
  };
}

function addCountry(names: NameTrie<StoredName>, country: Country): void {
  const add = (name: string, form: 'name' | 'adjective' | 'metonym' | 'capital'): void =>
    addName(names, name, { kind: 'country', country, form });
  for (const name of [country.name, ...country.aliases]) add(name, 'name');
  for (const adjective of country.adjectives) {
    add(adjective, 'adjective');
    if (/n$|i$|[^s]e$|[bkpt]$/u.test(adjective) && !/(?:ese|ish|ch)$/u.test(adjective))
      add(`${adjective}s`, 'adjective');
  }
  const capitals = new Set(country.capitals);
  for (const capital of country.capitals) add(capital, 'capital');
  for (const metonym of country.metonyms) if (!capitals.has(metonym)) add(metonym, 'metonym');
}

function addOrganisation(names: NameTrie<StoredName>, organisation: KnownOrganisation): void {
  for (const name of new Set([organisation.name, ...organisation.aliases, ...organisation.acronyms])) {
    addName(names, name, { kind: 'organisation', organisation });
  }
}

function addName(names: NameTrie<StoredName>, name: string, entry: NameEntry): void {
  const bare = name.replace(/^the /iu, '');
  if (foldWord(bare).length < 2) return;
  const capitals = bare.length <= 5 && /^[A-Z0-9.&-]+$/u.test(bare);
  const exact = /^(?=.{2,5}$)[A-Z][a-z]?[A-Z]+[a-z]?$/u.test(bare) && !capitals ? bare : null;
  names.add(bare, { entry, capitals, exact });
  if (bare.includes('-')) names.add(bare.replaceAll('-', ' '), { entry, capitals, exact });
  // "P5+1", "OPEC+": the sign begins a token of its own.
  if (bare.includes('+')) names.add(bare.replaceAll('+', ' +'), { entry, capitals, exact });
}

function eventHeads(ontology: Ontology): ReadonlyMap<string, string> {
  const heads = new Map<string, string>();
  for (const type of ontology.events.values()) for (const noun of type.nouns) heads.set(noun.toLowerCase(), type.kind);
  return heads;
}

function unattended(ontology: Ontology): ReadonlySet<string> {
  const others = [...ontology.events.values()].filter(({ gathers }) => !gathers);
  return new Set(others.flatMap(({ nouns }) => nouns.map((noun) => noun.toLowerCase().split(' ').at(-1) ?? '')));
}

function verbLemmas(ontology: Ontology): ReadonlyMap<string, string> {
  const lemmas = new Map<string, string>();
  for (const relation of ontology.relations.values()) {
    for (const verb of relation.frames.flatMap((frame) => frame.verbs)) {
      const lemma = verb.split(' ')[0] ?? verb;
      for (const form of verbForms(lemma)) lemmas.set(form, lemma);
    }
  }
  return lemmas;
}

/** What stands beside a name says what somebody is ("Turkey, a member of NATO"), and not what takes place. */
function eventNouns(ontology: Ontology): ReadonlySet<string> {
  const frames = [...ontology.relations.values()]
    .flatMap((relation) => relation.frames)
    .filter(({ subject }) => !subject.includes('apposed'));
  return new Set(frames.flatMap((frame) => frame.nouns).map((noun) => noun.split(' ').at(-1) ?? noun));
}

const PREFIXES: readonly (readonly [string, string])[] = [
  ['sino', 'CN'],
  ['russo', 'RU'],
  ['franco', 'FR'],
  ['anglo', 'GB'],
  ['indo', 'IN'],
  ['greco', 'GR'],
  ['turco', 'TR'],
];

function prefixes(gazetteer: Gazetteer): ReadonlyMap<string, Country> {
  const found = new Map<string, Country>();
  for (const [prefix, id] of PREFIXES) {
    const country = gazetteer.countries.get(id);
    if (country !== undefined) found.set(prefix, country);
  }
  return found;
}

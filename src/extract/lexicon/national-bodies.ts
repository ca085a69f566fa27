import type { Country } from '../../model/gazetteer.ts';
import { createNameTrie, type NameTrie } from './name-trie.ts';

/** A kind of body that every state may have, by the noun that names it. */
export interface BodyKind {
  /** As it stands in an English name: "Foreign Ministry". */
  readonly noun: string;
  /** What the body says and does is the state's act: ministries and forces, not parliaments or banks. */
  readonly actsForState: boolean;
  /** A country beside it, or its genitive, is needed: "opposition" alone is no body. */
  readonly needsCountry: boolean;
  /** "Parliament of India" rather than "Indian Parliament". */
  readonly isOfForm: boolean;
}

/** Bodies named by one noun phrase; ministries and missions have a grammar of their own. */
export const BODY_NOUNS: NameTrie<BodyKind> = createNameTrie();

const FORCES = { actsForState: true, needsCountry: true, isOfForm: false };
const POWERS = { actsForState: false, needsCountry: false, isOfForm: true };
const OTHERS = { actsForState: false, needsCountry: true, isOfForm: false };
const KINDS: readonly (readonly [Omit<BodyKind, 'noun'>, string])[] = [
  [FORCES, 'People’s Army|Army|Navy|Air Force|Armed Forces|Defence Forces|Coast Guard|General Staff|National Guard'],
  [POWERS, 'Parliament|Legislature|National Assembly'],
  [
    { ...POWERS, isOfForm: false },
    'House of Representatives|Senate|House of Commons|House of Lords|Chamber of Deputies',
  ],
  [
    OTHERS,
    'Congress|Supreme Court|Constitutional Court|Constitutional Council|Central Military Commission|Central Bank|National Bank|Central Election Commission|Election Commission|Security Council|National Security Council|Security Cabinet|Intelligence Service|Intelligence Agency|Secret Service|Security Service|Border Guard|Opposition|Rebels|Separatists|Insurgents|Presidential Office|Office of the President|Prime Minister’s Office|State Council|Foreign Intelligence Service',
  ],
];
for (const [kind, nouns] of KINDS) for (const noun of nouns.split('|')) BODY_NOUNS.add(noun, { noun, ...kind });

BODY_NOUNS.add('President’s Office', { noun: 'Presidential Office', ...OTHERS });

/** The nouns of all of them. */
export const BODY_NAMES: readonly string[] = KINDS.flatMap(([, nouns]) => nouns.split('|'));

/** Words that end the noun of a mission abroad. */
export const MISSION_NOUNS: ReadonlySet<string> = new Set(['embassy', 'consulate', 'legation']);

/** The adjective that official English names put before a body: "US Embassy", "French Senate". */
export function adjectiveOf(country: Country): string {
  if (country.id === 'US') return 'US';
  return country.adjectives[0] ?? country.name;
}

/** Every adjective and short name that can stand before a body of this country. */
export function qualifiersOf(country: Country): readonly string[] {
  const short = country.aliases.filter((alias) => /^(?:[A-Z]\.?){2,4}$/u.test(alias));
  return [...new Set([adjectiveOf(country), country.name, ...country.adjectives.slice(0, 2), ...short])];
}

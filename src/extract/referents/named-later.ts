import type { ReferentKey } from '../../model/mention.ts';
import type { Scan } from '../mentions/scan.ts';
import type { ReadMention } from './reading.ts';
import { LIST_LINKS } from './recent-parties.ts';
import type { Registry } from './registry.ts';

interface NamedLaterSources {
  readonly scans: readonly Scan[];
  readonly bySentence: readonly (readonly ReadMention[])[];
  readonly registry: Registry;
}

/** "The leaders of Chad and Niger met. Presidents X and Y …": whoever is called by the title of several states, and named right after it. */
export function namedLater(sources: NamedLaterSources): readonly (readonly ReadMention[])[] {
  return sources.bySentence.map((mentions, index) => {
    const named = new Map<ReadMention, ReferentKey>();
    for (const [at, mention] of mentions.entries()) {
      const title = titleOf(sources.scans[index], mention);
      if (title === null) continue;
      const states = joinedStates(sources, index, at);
      const heads = headsOf(sources, index, { states, title });
      for (const [which, state] of states.entries()) {
        const head = heads[which];
        if (head !== undefined) named.set(state, head);
      }
    }
    if (named.size === 0) return mentions;
    return mentions.map((mention) => {
      const head = named.get(mention);
      return head === undefined ? mention : { ...mention, referents: [head] };
    });
  });
}

/** "foreign minister" of "the foreign ministers of Chad"; null where nobody is called so. */
function titleOf(scan: Scan | undefined, { phrase }: ReadMention): string | null {
  if (scan === undefined || phrase.kind !== 'country' || !TITLES.has(phrase.side ?? '')) return null;
  const words = scan.words.slice(phrase.start, phrase.end);
  const end = words.indexOf(phrase.side ?? '');
  const title = words.slice(0, end + 1).filter((word) => word !== 'the');
  return title.join(' ').replace(/s$/u, '');
}

const TITLES = new Set(['leaders', 'presidents', 'ministers']);

const MOST_STATES = 6;

/** "the leaders of | Chad, Niger and Mali": the state that has the title and those joined to it; none where one has no name of its own. */
function joinedStates({ scans, bySentence, registry }: NamedLaterSources, index: number, at: number) {
  const mentions = bySentence[index] ?? [];
  const joined: ReadMention[] = [];
  for (const mention of mentions.slice(at, at + MOST_STATES)) {
    const [key, second] = mention.referents;
    const between = scans[index]?.words.slice(joined.at(-1)?.lastToken ?? mention.firstToken, mention.firstToken) ?? [];
    if (key === undefined || second !== undefined || registry.kindOf(key) !== 'Country') break;
    if (!between.every((word) => LIST_LINKS.has(word))) break;
    joined.push(mention);
  }
  const distinct = new Set(joined.map(({ referents: [key] }) => key)).size;
  return distinct === joined.length && joined.length > 1 ? joined : [];
}

/** Sentences behind in which the names stand. */
const REACH = 3;

interface Sought {
  readonly states: readonly ReadMention[];
  readonly title: string;
}

/** For each of the states the first person of it who is named next with the title or none; empty where one is not. */
function headsOf(
  { bySentence, registry }: NamedLaterSources,
  index: number,
  { states, title }: Sought,
): readonly ReferentKey[] {
  if (states.length === 0) return [];
  const behind = bySentence.slice(index + 1, index + 1 + REACH).flat();
  const persons = behind.filter(({ phrase }) => phrase.kind === 'person');
  const listed = new Set(persons.filter((one, at) => isListed(one, persons, at)).flatMap(({ referents }) => referents));
  const called = [...new Set(persons.flatMap(({ referents }) => referents))].filter(
    (key) => isCalled(registry, key, title) ?? listed.has(key),
  );
  const heads = states.map(({ referents: [state] }) =>
    called.find((key) => state !== undefined && registry.countryOf(key) === registry.countryOf(state)),
  );
  // Of a pair whose second is known the first is of the other state.
  const unknown = called.slice(0, states.length).filter((key) => registry.countryOf(key) === null);
  const found = heads.map((head) => head ?? (unknown.length === 1 ? unknown[0] : undefined));
  const named = new Set(found.flatMap((head) => head ?? []));
  return named.size === states.length ? [...named] : [];
}

/** "X and Y": beside another person. */
function isListed(
  { sentence, firstToken, lastToken }: ReadMention,
  persons: readonly ReadMention[],
  at: number,
): boolean {
  const [before, next] = [persons[at - 1], persons[at + 1]];
  if (before?.sentence === sentence && firstToken - before.lastToken <= LONGEST_LINK) return true;
  return next?.sentence === sentence && next.firstToken - lastToken <= LONGEST_LINK;
}

/** "and", ", and". */
const LONGEST_LINK = 2;

/** Whether a person has the title; null for one who has none in the text. */
function isCalled(registry: Registry, key: ReferentKey, title: string): boolean | null {
  const roles = (registry.record(key)?.roles ?? []).filter(({ role }) => !HONOURS.test(role));
  if (roles.length === 0) return null;
  return roles.some(({ role }) =>
    title === 'leader' ? LEADING.test(role) : role.includes(title) && !LOWER.test(role),
  );
}

const HONOURS = /^(?:prince|princess|sheikh|sir|lord|dr|mr|mrs|ms)$/iu;
const LEADING =
  /^(?:president|prime minister|premier|chancellor|king|queen|emir|sultan|taoiseach|leader|crown prince)$/iu;
const LOWER = /\b(?:vice|deputy|assistant)\b/iu;

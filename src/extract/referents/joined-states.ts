import type { ReferentKey } from '../../model/mention.ts';
import type { Phrase } from '../mentions/phrase.ts';
import type { Scan } from '../mentions/scan.ts';
import type { ReadMention } from './reading.ts';
import { distinct, LIST_LINKS } from './recent-parties.ts';
import type { Registry } from './registry.ts';

const MAX_GROUP = 6;

/** "The United States and Japan reaffirmed their commitment", "blamed Chad and Niger for …, accusing | them": the countries in one list that open the sentence, or that something is done to. */
export function joinedStates(
  registry: Registry,
  mentions: readonly ReadMention[],
  phrase: Phrase,
): readonly ReferentKey[] {
  const opening = listOfStates(registry, mentions);
  const [first, ...rest] = mentions;
  if (opening.length > 1 || first === undefined || phrase.kind !== 'pronoun' || phrase.word !== 'them') return opening;
  const from = rest.findIndex(({ referents: [key] }) => key !== undefined && registry.kindOf(key) === 'Country');
  return from < 0 ? opening : listOfStates(registry, rest.slice(from));
}

/** "Greece and Turkey agreed. | They": the states that a sentence without persons opens with. */
export function statesOnly(
  registry: Registry,
  mentions: readonly ReadMention[],
  previous: Scan | null,
): readonly ReferentKey[] {
  const hasPerson = mentions.some(({ referents }) => referents.some((key) => registry.kindOf(key) === 'Person'));
  return hasPerson || (mentions[0]?.firstToken ?? 9) > 1 || !areListed(mentions, previous)
    ? []
    : listOfStates(registry, mentions);
}

/** "A and B", "A, B": with nothing but list words between the first two. */
function areListed([first, second]: readonly ReadMention[], previous: Scan | null): boolean {
  if (first === undefined || second === undefined || previous === null) return false;
  const between = previous.words.slice(first.lastToken, second.firstToken);
  return first.sentence === previous.sentence.index && between.every((word) => LIST_LINKS.has(word));
}

function listOfStates(registry: Registry, mentions: readonly ReadMention[]): readonly ReferentKey[] {
  const joined: ReadMention[] = [];
  for (const mention of mentions) {
    const [key] = mention.referents;
    const last = joined.at(-1);
    if (key === undefined || registry.kindOf(key) !== 'Country') break;
    if (last !== undefined && mention.firstToken - last.lastToken > LONGEST_LINK) break;
    joined.push(mention);
  }
  return joined.length <= MAX_GROUP ? distinct(joined, () => true) : [];
}

/** ", and the". */
const LONGEST_LINK = 3;

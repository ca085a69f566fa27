import type { ReferentKey } from '../../model/mention.ts';
import type { OpenPhrase } from './open-phrase.ts';
import type { ReadMention } from './reading.ts';

/** Those whom one sentence names in the number asked for, else the last distinct referents, nearest sentence first; none when there are too few. */
export function recentParties(
  open: OpenPhrase,
  number: number,
  accept: (key: ReferentKey) => boolean,
): readonly ReferentKey[] {
  const sentences = [open.before, ...open.past.slice(0, 4)];
  const named = sentences.map((mentions) => distinct(mentions, accept));
  const at = named.findIndex((keys) => keys.length === number);
  const together = named[at];
  const opening = number === 2 ? openingPair(open).filter(accept) : [];
  if (opening.length === 2 && isAboutOpening(opening, { sentences, named, at })) return opening;
  if (together !== undefined) return together;
  const found = [...new Set(named.flat())].slice(0, number);
  return found.length === number ? found : [];
}

/** "The three leaders": those of the last sentence that tells of just so many, before whoever is named by the way. */
export function toldTogether(
  open: OpenPhrase,
  number: number,
  accept: (key: ReferentKey) => boolean,
): readonly ReferentKey[] {
  for (const mentions of [open.before, ...open.past.slice(0, FAR)]) {
    const group = mentions.find(({ referents }) => referents.length === number && referents.every(accept));
    const found = group?.referents ?? distinct(mentions, accept);
    if (found.length === number) return found;
  }
  return recentParties(open, number, accept);
}

/** Sentences back. */
const FAR = 12;

interface Named {
  readonly sentences: readonly (readonly ReadMention[])[];
  readonly named: readonly (readonly ReferentKey[])[];
  /** The sentence that names as many as are asked for, or −1. */
  readonly at: number;
}

/** "X told Y of his talks with Z. The two agreed": whom the text opens with are meant, unless others stand side by side in one sentence. */
function isAboutOpening(opening: readonly ReferentKey[], { sentences, named, at }: Named): boolean {
  const others = named[at] ?? named.flat();
  if (!others.some((key) => opening.includes(key))) return false;
  const persons = (sentences[at] ?? []).filter(({ phrase }) => phrase.kind === 'person');
  return at < 0 || !(standTogether(persons) || (sentences[at] ?? []).some(({ phrase }) => phrase.kind === 'group'));
}

/** The two persons of the title, else of the first sentence. */
function openingPair({ past }: OpenPhrase): readonly ReferentKey[] {
  const [first, second] = [past.at(-1) ?? [], past.at(-2) ?? []];
  const isPerson = (one: ReadMention): boolean => one.phrase.kind === 'person' && one.referents.length === 1;
  const pairs = [first, second].map((mentions) => distinct(mentions.filter(isPerson), () => true));
  return pairs.find((keys) => keys.length === 2) ?? [];
}

/** Whom mentions mean, each once, in reading order. */
export function distinct(
  mentions: readonly ReadMention[],
  accept: (key: ReferentKey) => boolean,
): readonly ReferentKey[] {
  const spoken = mentions.filter((mention) => !isTicket(mention));
  return [...new Set(spoken.flatMap((mention) => mention.referents).filter(accept))];
}

/** "The Biden-Harris Administration": it is the two persons' government, and nobody that "they" can mean. */
export function isTicket({ phrase }: ReadMention): boolean {
  return phrase.kind === 'person' && phrase.isTicket === true;
}

/** What stands between the names of a list: "the United States, Japan and the EU". */
export const LIST_LINKS: ReadonlySet<string> = new Set([',', 'and', 'the']);

/** "A and B", "A, B", "A met B": two persons with hardly a word between them. */
export function standTogether(persons: readonly ReadMention[]): boolean {
  return persons.some((one, at) => {
    const next = persons[at + 1];
    return next !== undefined && next.firstToken - one.lastToken <= 2 && next.referents[0] !== one.referents[0];
  });
}

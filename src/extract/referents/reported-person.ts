import type { ReferentKey } from '../../model/mention.ts';
import type { OpenPhrase } from './open-phrase.ts';
import type { ReadMention } from './reading.ts';
import type { Registry } from './registry.ts';

/**
 * "Diaz said that Berg had invited | him", "According to Diaz, Berg called | him": whoever is reported on by another one is the
 * speaker, where the report names nobody else; null elsewhere.
 */
export function reportedPerson(registry: Registry, open: OpenPhrase, gender: 'm' | 'f'): ReferentKey | null {
  const persons = open.before.filter((mention) => isPersonOf(registry, mention));
  const says = saysAt(open);
  if (says < 0) return null;
  const speaker = persons.findLast(({ firstToken, lastToken }) => isSpeaker(open, says, { firstToken, lastToken }));
  const others = persons.filter(({ firstToken }) => firstToken > (speaker?.lastToken ?? says) && firstToken > says);
  const [key] = speaker?.referents ?? [];
  const doers = new Set(others.flatMap(({ referents }) => referents));
  if (key === undefined || doers.size !== 1 || doers.has(key)) return null;
  return (registry.record(key)?.gender ?? gender) === gender ? key : null;
}

/** The verb of the report, or the "to" of "according to". */
function saysAt({ scan: { words }, phrase }: OpenPhrase): number {
  return words.findIndex(
    (word, at) => at < phrase.start && (SAYING.has(word) || (word === 'to' && words[at - 1] === 'according')),
  );
}

/** Right before the verb, or right behind "according to". */
function isSpeaker(
  { scan: { words } }: OpenPhrase,
  says: number,
  { firstToken, lastToken }: Pick<ReadMention, 'firstToken' | 'lastToken'>,
): boolean {
  if (words[says] === 'to') return firstToken > says && firstToken <= says + 2;
  const between = words.slice(lastToken, says);
  return lastToken <= says && between.every((word) => BETWEEN.has(word));
}

function isPersonOf(registry: Registry, { referents }: ReadMention): boolean {
  return referents.length === 1 && referents.every((key) => registry.kindOf(key) === 'Person');
}

const SAYING = new Set(
  'said says told tells added noted announced revealed recalled stated claimed confirmed explained'.split(' '),
);
const BETWEEN = new Set(['has', 'had', 'also', 'later', 'then', 'himself', 'herself', 'further']);

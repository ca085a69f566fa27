import type { ReferentKey } from '../../model/mention.ts';
import { actsNext } from '../mentions/acts-next.ts';
import type { Scan } from '../mentions/scan.ts';
import { isPerson, lastPerson, type OpenPhrase } from './open-phrase.ts';
import type { ReadMention } from './reading.ts';
import type { Registry } from './registry.ts';

/** "Before | he | met Diaz, Berg called Roux", "After | his | talks in Chad, Berg flew": the person that the main clause opens with. */
export function personAhead(registry: Registry, open: OpenPhrase, gender: 'm' | 'f'): ReferentKey | null {
  const { scan, phrase, before, after } = open;
  const isFront = phrase.start > 0 && phrase.start <= FRONT && OPENING.has(scan.tokens[0]?.pos ?? '');
  if (!isFront || before.some((mention) => isPerson(registry, mention))) return null;
  const main = after.find((mention) => isPerson(registry, mention) && opensMain(scan, mention));
  const [key] = main?.referents ?? [];
  if (key === undefined) return null;
  const own = registry.record(key)?.gender ?? null;
  if (own !== null) return own === gender ? key : null;
  return lastPerson(registry, open, gender) === null ? key : null;
}

/** "Days after his", "Speaking before his". */
const FRONT = 8;
const OPENING = new Set(['ADP', 'SCONJ', 'ADV', 'VERB', 'NOUN', 'NUM']);

/** ", | Berg | called", ", the premier | Berg | called". */
function opensMain(scan: Scan, { firstToken, lastToken }: ReadMention): boolean {
  const from = scan.words[firstToken - 1] === 'the' ? firstToken - 2 : firstToken - 1;
  return scan.words[from] === ',' && actsNext(scan, lastToken);
}

import type { ReferentKey } from '../../model/mention.ts';
import { foldWord } from '../lexicon/fold-word.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

/** Finds bodies again that are named with and without their country, or with their words in another order. */
export interface SameBody {
  /** The body entered before under a name that means the same, or null. */
  find(name: string): ReferentKey | null;
  note(name: string, key: ReferentKey): void;
}

interface Core {
  /** The words that carry the name, without the country and in alphabetical order. */
  readonly words: string;
  readonly country: string | null;
}

/** The memory of one article's bodies. */
export function createSameBody(lexicon: Lexicon): SameBody {
  const seen = new Map<string, Map<ReferentKey, string | null>>();
  return {
    find(name) {
      const core = coreOf(lexicon, name);
      const fitting = [...(seen.get(core?.words ?? '') ?? [])].filter(
        ([, country]) => country === null || core?.country === null || country === core?.country,
      );
      const [first, second] = fitting;
      return first === undefined || second !== undefined ? null : first[0];
    },
    note(name, key) {
      const core = coreOf(lexicon, name);
      if (core === null) return;
      const bodies = seen.get(core.words) ?? new Map<ReferentKey, string | null>();
      if (bodies.size < MOST) bodies.set(key, bodies.get(key) ?? core.country);
      seen.set(core.words, bodies);
    },
  };
}

const MOST = 8;
const SMALL = new Set(['of', 'the', 'for', 'and', 'on', '&']);

/** "Constitution Party" of "U.S. Constitution Party", "Academy of Sciences" of "Academy of Sciences of Estonia"; null for a single word. */
function coreOf(lexicon: Lexicon, name: string): Core | null {
  const all = name
    .split(/\s+|(?=['’]s\b)/u)
    .map(foldWord)
    .filter((word) => !/^['’]s$/u.test(word));
  const before = countryAt(lexicon, all, 0);
  const of = all.lastIndexOf('of');
  const at = all[of + 1] === 'the' ? of + 2 : of + 1;
  const after = of < 1 ? null : countryAt(lexicon, all, at);
  const isLast = after !== null && after.end === all.length;
  const words = all
    .slice(before?.end ?? 0, isLast ? of : all.length)
    .filter((word) => !SMALL.has(word) && !/-led$/u.test(word));
  if (words.length < 2) return null;
  return { words: words.sort().join(' '), country: before?.country ?? (isLast ? after.country : null) };
}

function countryAt(lexicon: Lexicon, words: readonly string[], at: number): { country: string; end: number } | null {
  for (const { end, values } of lexicon.names.match(words, at))
    for (const { entry } of values)
      if (entry.kind === 'country' && (entry.form === 'name' || entry.form === 'adjective'))
        return { country: entry.country.id, end };
  return null;
}

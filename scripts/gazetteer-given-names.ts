import { foldName } from '../src/resolve/gazetteer/fold-name.ts';
import type { DraftPerson } from './gazetteer-draft.ts';

const FAMILY_FIRST = new Set(['CN', 'KP', 'KR', 'TW', 'HK', 'MO', 'VN', 'KH', 'VDR', 'NVN']);
const MIN_PERSONS = 3;

/** First names of the persons table that several persons bear, and the hand-written ones, without ordinary words. */
export function givenNames(
  persons: Iterable<DraftPerson>,
  hand: { readonly more: readonly string[]; readonly without: ReadonlySet<string> },
): readonly string[] {
  const count = new Map<string, { readonly name: string; readonly persons: number }>();
  for (const person of persons) {
    const words = person.name.split(' ');
    const [first = ''] = words;
    if (words.length < 2 || first.length < 3 || first.includes('.') || person.terms.some(isFamilyFirst)) continue;
    const key = foldName(first);
    count.set(key, { name: count.get(key)?.name ?? first, persons: (count.get(key)?.persons ?? 0) + 1 });
  }
  const common = [...count.values()].filter((one) => one.persons >= MIN_PERSONS).map((one) => one.name);
  const all = new Map([...common, ...hand.more].map((name) => [foldName(name), name]));
  return [...all].filter(([key]) => !hand.without.has(key) && !key.includes(' ')).map(([, name]) => name);
}

function isFamilyFirst(term: { readonly represents: string }): boolean {
  return FAMILY_FIRST.has(term.represents);
}

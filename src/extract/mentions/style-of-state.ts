import { wordSet } from '../lexicon/word-set.ts';

const FORMS = wordSet('republic kingdom state principality sultanate commonwealth federation union emirate duchy');
const DESCRIBERS = wordSet(
  "federal federative democratic people's people 's ’s islamic socialist arab plurinational multinational bolivarian hashemite " +
    'co-operative cooperative oriental independent grand popular sovereign',
);
const MOST_DESCRIBERS = 5;

/** "the | Federal Republic of | Nigeria", "the | Kingdom of | Morocco": where the country's short name begins behind its style, or null. */
export function pastStyle(words: readonly string[], at: number): number | null {
  let form = at;
  while (form < at + MOST_DESCRIBERS && DESCRIBERS.has(words[form] ?? '')) form += 1;
  if (!FORMS.has(words[form] ?? '') || words[form + 1] !== 'of') return null;
  return words[form + 2] === 'the' ? form + 3 : form + 2;
}

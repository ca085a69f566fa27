import type { ReferentKey } from '../../model/mention.ts';
import type { Reading, ReadMention } from '../referents/reading.ts';

/** Sentences, the title among them, in which a read-out says who talked. */
const OPENING = 4;

/** "Telephone conversation with X": the two persons of different countries that the title or else the first sentence to name two is about. */
export function findTalkers({ bySentence, registry }: Reading): readonly ReadMention[] {
  for (const mentions of bySentence.slice(0, OPENING)) {
    const persons = new Map<ReferentKey, ReadMention>();
    for (const mention of mentions) {
      const [key, second] = mention.referents;
      if (key === undefined || second !== undefined || registry.kindOf(key) !== 'Person') continue;
      if (!persons.has(key)) persons.set(key, mention);
    }
    if (persons.size < 2) continue;
    const homes = new Set([...persons.keys()].map((key) => registry.countryOf(key)));
    return persons.size === 2 && homes.size === 2 && !homes.has(null) ? [...persons.values()] : [];
  }
  return [];
}

import type { ReferentKey } from '../../model/mention.ts';
import type { Reading } from '../referents/reading.ts';

/** How many lines may stand at the foot of a letter. */
const FOOT = 6;
/** Tokens of a line that gives a name or a place and states nothing. */
const LONGEST_LINE = 16;

/** Who signs a letter or notice, and says "I" in it: the person whose name is a line of its own below all sentences; or null. */
export function findSignatory({ scans, bySentence, registry }: Reading): ReferentKey | null {
  for (let index = scans.length - 1; index > Math.max(0, scans.length - FOOT); index -= 1) {
    const scan = scans[index];
    const [first, ...others] = bySentence[index] ?? [];
    const tokens = scan?.tokens ?? [];
    if (scan?.sentence.part !== 'body' || tokens.length > LONGEST_LINE) return null;
    if (tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return null;
    const [key] = first?.referents ?? [];
    const isAlone = first?.firstToken === 0 && first.lastToken === tokens.length && others.length === 0;
    if (isAlone && key !== undefined && registry.kindOf(key) === 'Person') return key;
  }
  return null;
}

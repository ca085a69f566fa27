import type { Phrase } from '../mentions/phrase.ts';
import type { Scan } from '../mentions/scan.ts';
import type { ReadMention } from './reading.ts';

/** A mention over the phrase's tokens. */
export function toMention(
  scan: Scan,
  phrase: Phrase,
  { form, referents }: Pick<ReadMention, 'form' | 'referents'>,
): ReadMention {
  const first = scan.tokens[phrase.start];
  const last = scan.tokens[phrase.end - 1];
  return {
    form,
    referents,
    phrase,
    part: scan.sentence.part,
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    sentence: scan.sentence.index,
    firstToken: phrase.start,
    lastToken: phrase.end,
  };
}

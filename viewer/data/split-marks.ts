import type { PartyMark } from '../../src/server/api.ts';

export interface SentencePiece {
  readonly start: number;
  readonly text: string;
  readonly party: PartyMark['party'] | null;
}

/** A sentence cut at its marks; the pieces joined are the sentence. Marks that overlap or lie outside are skipped. */
export function splitMarks(sentence: string, marks: readonly PartyMark[]): readonly SentencePiece[] {
  const pieces: SentencePiece[] = [];
  let at = 0;
  for (const { start, end, party } of marks) {
    if (start < at || end <= start || end > sentence.length) continue;
    if (start > at) pieces.push({ start: at, text: sentence.slice(at, start), party: null });
    pieces.push({ start, text: sentence.slice(start, end), party });
    at = end;
  }
  if (at < sentence.length) pieces.push({ start: at, text: sentence.slice(at), party: null });
  return pieces;
}

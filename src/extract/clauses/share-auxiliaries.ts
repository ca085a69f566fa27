import type { Scan } from '../mentions/scan.ts';
import type { Chunk, VerbChunk } from './chunk.ts';

/**
 * The row of chunks with the auxiliaries of a verb given to the bare verbs that are joined to it: "will travel to Kyiv and meet X",
 * "agreed to hold talks and sign a treaty", "did not call or visit him".
 */
export function shareAuxiliaries(scan: Scan, chunks: readonly Chunk[]): readonly Chunk[] {
  let helped: VerbChunk | null = null;
  return chunks.map((chunk, at) => {
    if (isWall(chunk)) helped = null;
    if (chunk.kind !== 'verb') return chunk;
    const shared =
      helped !== null && isBare(scan, chunk) && isJoined(chunks, at) ? share(scan, chunks, { at, helped }) : chunk;
    if (shared.kind === 'verb' && shared.form !== 'gerund') helped = givesAuxiliary(scan, shared) ? shared : null;
    return shared;
  });
}

function isWall({ kind }: Chunk): boolean {
  return kind === 'stop' || kind === 'subordinator' || kind === 'relative';
}

/** "meet", "hold": no ending, no auxiliary, no "to". */
function isBare(scan: Scan, { start, main, lemma, form }: VerbChunk): boolean {
  return form === 'finite' && start === main && scan.words[main] === lemma;
}

/** A joint stands right before the verb, adverbs and dates aside. */
function isJoined(chunks: readonly Chunk[], at: number): boolean {
  return ['conjunction', 'comma'].includes(chunks[beforeAdverbs(chunks, at)]?.kind ?? '');
}

function beforeAdverbs(chunks: readonly Chunk[], at: number): number {
  let before = at - 1;
  while (['adverb', 'date'].includes(chunks[before]?.kind ?? '')) before -= 1;
  return before;
}

const DO = /^(?:do|does|did)$/u;

function givesAuxiliary(scan: Scan, { modal, form, start, main }: VerbChunk): boolean {
  return modal !== null || form === 'infinitive' || (main > start && DO.test(scan.words[start] ?? ''));
}

interface Sharing {
  readonly at: number;
  readonly helped: VerbChunk;
}

/** What is denied of the first of two verbs is denied of the second only where "or" or "nor" joins them. */
function share(scan: Scan, chunks: readonly Chunk[], { at, helped }: Sharing): Chunk {
  const chunk = chunks[at];
  if (chunk?.kind !== 'verb') throw new RangeError('no verb');
  const joint = scan.words[chunks[beforeAdverbs(chunks, at)]?.start ?? 0] ?? '';
  const negated = chunk.negated || (helped.negated && ['or', 'nor'].includes(joint));
  return { ...chunk, negated, form: helped.form, tense: helped.tense, modal: helped.modal };
}

import type { DateMention } from '../dates/date-mention.ts';
import type { ReadMention } from '../referents/reading.ts';

interface ChunkRange {
  /** Token range; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface NounChunk extends ChunkRange {
  readonly kind: 'noun';
  /** The mentions that the chunk is; empty for a plain noun phrase. */
  readonly mentions: readonly ReadMention[];
  /** Genitives, possessive pronouns and country adjectives before the head. */
  readonly possessors: readonly ReadMention[];
  /** Lemma of the head noun; empty when the chunk is a name. */
  readonly head: string;
  /** Head of a phrase that stands for its owner ("Russian invaders"); empty in every other. */
  readonly side: string;
  /** Every word is written like a name. */
  readonly isProper: boolean;
  /** Lemmas of all words in it. */
  readonly lemmas: readonly string[];
}

export type VerbForm = 'finite' | 'infinitive' | 'gerund' | 'participle';

export interface VerbChunk extends ChunkRange {
  readonly kind: 'verb';
  readonly lemma: string;
  /** Token of the main verb. */
  readonly main: number;
  readonly form: VerbForm;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly tense: 'past' | 'present' | 'future';
  /** Modal auxiliary, lower case, or null. */
  readonly modal: string | null;
}

export interface WordChunk extends ChunkRange {
  readonly kind: 'preposition' | 'conjunction' | 'comma' | 'relative' | 'subordinator' | 'stop' | 'quote' | 'adverb';
  readonly word: string;
  /** What a short bracket, passed like an adverb, names. */
  readonly held?: readonly ReadMention[];
}

/** The word of the comma chunk that a list item opens with. */
export const ITEM = '•';

export interface DateChunk extends ChunkRange {
  readonly kind: 'date';
  readonly date: DateMention;
}

/** A sentence is read as a row of chunks. */
export type Chunk = NounChunk | VerbChunk | WordChunk | DateChunk;

import type { PartOfSpeech } from '../model/document.ts';

/** A token as a tagger sees it; offsets count from the start of the tagged text. */
export interface TaggedToken {
  readonly start: number;
  readonly end: number;
  readonly pos: PartOfSpeech;
  readonly lemma: string;
}

/** Cuts a text into tokens with tags and lemmas; anything that promises exact offsets can stand in. */
export interface Tagger {
  readonly name: string;
  tag(text: string): readonly TaggedToken[];
}

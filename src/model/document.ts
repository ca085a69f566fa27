import type { Article, TextSpan } from './article.ts';

/** Universal part-of-speech tags (universaldependencies.org). */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word or punctuation mark; `text` is exactly the article's text between `start` and `end`. */
export interface Token extends TextSpan {
  readonly text: string;
  readonly lower: string;
  readonly pos: PartOfSpeech;
  readonly lemma: string;
}

export interface Sentence extends TextSpan {
  readonly index: number;
  /** Number of the paragraph in its part, from 0. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  /** Title Case or a heading: present tense means the recent past, articles are dropped. */
  readonly isHeadline: boolean;
  /** Indexes of the tokens that open the items of a list inside the sentence; absent when it holds no list. */
  readonly items?: readonly number[];
}

/** An article cut into sentences and tokens; the title's sentences come first. */
export interface Document {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
}

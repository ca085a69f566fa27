import type { Article, TextPart } from '../model/article.ts';
import type { Document, PartOfSpeech, Sentence, Token } from '../model/document.ts';
import { glueTokens } from './glue-tokens.ts';
import { isHeadline } from './is-headline.ts';
import { mendTags } from './mend-tags.ts';
import { LIST_MARK, type SentenceStretch, splitSentences } from './split-sentences.ts';
import type { TaggedToken, Tagger } from './tagger.ts';

/** Cuts an article into sentences and tagged tokens whose UTF-16 offsets point into its title and text. */
export function readDocument(article: Article, tagger: Tagger): Document {
  const title = cutPart({ part: 'title', text: article.title, firstIndex: 0, tagger });
  const body = cutPart({ part: 'body', text: article.text, firstIndex: title.length, tagger });
  return { article, sentences: [...title, ...body] };
}

interface PartText {
  readonly part: TextPart;
  readonly text: string;
  readonly firstIndex: number;
  readonly tagger: Tagger;
}

/** Longer sentences are lists or no prose at all; they are cut so that the work for one stays bounded. */
const MOST_TOKENS = 400;

function cutPart({ part, text, firstIndex, tagger }: PartText): readonly Sentence[] {
  const tagged = mendTags(text, glueTokens(text, tagger.tag(text)));
  let next = 0;
  const cut = splitSentences(text).flatMap((stretch) => {
    const tokens: Token[] = [];
    while (next < tagged.length && (tagged[next]?.start ?? 0) < stretch.end) {
      const token = tagged[next];
      if (token !== undefined && token.start >= stretch.start) tokens.push(toToken(part, text, token));
      next += 1;
    }
    return boundTokens(stretch, tokens);
  });
  return cut.map(({ stretch, tokens }, offset) =>
    toSentence({ part, text, stretch, index: firstIndex + offset, tokens }),
  );
}

function boundTokens(
  stretch: SentenceStretch,
  tokens: readonly Token[],
): readonly Pick<SentenceParts, 'stretch' | 'tokens'>[] {
  if (tokens.length <= MOST_TOKENS) return [{ stretch, tokens }];
  const pieces: Pick<SentenceParts, 'stretch' | 'tokens'>[] = [];
  for (let from = 0; from < tokens.length; from += MOST_TOKENS) {
    const piece = tokens.slice(from, from + MOST_TOKENS);
    const start = from === 0 ? stretch.start : (piece[0]?.start ?? stretch.start);
    const isLast = from + MOST_TOKENS >= tokens.length;
    pieces.push({
      stretch: { ...stretch, start, end: isLast ? stretch.end : (piece.at(-1)?.end ?? stretch.end) },
      tokens: piece,
    });
  }
  return pieces;
}

interface SentenceParts {
  readonly part: TextPart;
  readonly text: string;
  readonly stretch: SentenceStretch;
  readonly index: number;
  readonly tokens: readonly Token[];
}

function toSentence({ part, text, stretch, index, tokens }: SentenceParts): Sentence {
  const { start, end, paragraph } = stretch;
  const headline = part === 'title' || isHeadline(text.slice(start, end), tokens);
  const sentence = { part, start, end, index, paragraph, tokens, isHeadline: headline };
  const items = findItems(text, tokens);
  return items.length === 0 ? sentence : { ...sentence, items };
}

/** Tokens that open a line with a list mark, below the first line. */
function findItems(text: string, tokens: readonly Token[]): readonly number[] {
  return tokens.flatMap((token, index) => {
    const previous = tokens[index - 1];
    if (previous === undefined || !text.slice(previous.end, token.start).includes('\n')) return [];
    return LIST_MARK.test(text.slice(token.start, token.start + 6)) ? [index] : [];
  });
}

function toToken(part: TextPart, text: string, tagged: TaggedToken): Token {
  const surface = text.slice(tagged.start, tagged.end);
  const lower = surface.toLowerCase();
  const lemma = correctLemma(lower, tagged.pos, tagged.lemma.toLowerCase());
  return { part, start: tagged.start, end: tagged.end, text: surface, lower, pos: tagged.pos, lemma };
}

/** The tagger leaves words it takes for names unlemmatised; a few frequent forms are worth mending. */
function correctLemma(lower: string, pos: PartOfSpeech, lemma: string): string {
  if (lower === 'talks' || lower === 'met') return lower === 'met' ? 'meet' : 'talk';
  return pos === 'PROPN' ? lower : lemma;
}

import { createSentenceReader } from '../../src/extract/claims/sentence-reader.ts';
import { type Clause, nounAt, verbAt } from '../../src/extract/clauses/clause.ts';
import type { Group } from '../../src/extract/clauses/coordinate.ts';
import { buildLexicon } from '../../src/extract/lexicon/lexicon.ts';
import { findLocalNames } from '../../src/extract/mentions/find-local-names.ts';
import { type Scan, scanSentence } from '../../src/extract/mentions/scan.ts';
import { readArticle } from '../../src/extract/referents/read-article.ts';
import type { Reading, ReadMention } from '../../src/extract/referents/reading.ts';
import { readDocument } from '../../src/text/read-document.ts';
import { openWinkTagger } from '../../src/text/wink-tagger.ts';
import { type ArticleOptions, makeArticle, theReader } from './extract-sentence.ts';

const tagger = openWinkTagger();

/** The words and names of the shipped gazetteers and schema. */
export const lexicon = buildLexicon(theReader().gazetteer, theReader().ontology);

/** The first sentence of a text, made ready for matching; the names that it introduces are known in it. */
export function scanOf(text: string): Scan {
  const [sentence] = readDocument(makeArticle(text), tagger).sentences;
  if (sentence === undefined) throw new Error(`no sentence in: ${text}`);
  const scan = scanSentence(sentence, lexicon);
  findLocalNames([scan]);
  return scan;
}

/** A text with all that it refers to. */
export function readingOf(text: string, options: ArticleOptions = {}): Reading {
  return readArticle(readDocument(makeArticle(text, options), tagger), lexicon);
}

/** The chunks of a sentence of a text. */
export function clauseOf(text: string, { index = 0, ...options }: ArticleOptions & { index?: number } = {}): Clause {
  const read = createSentenceReader(readingOf(text, options)).read(index);
  if (read === null) throw new Error(`no sentence ${index} in: ${text}`);
  return read.clause;
}

/** Position of the first verb of a lemma. */
export function verbOf(clause: Clause, lemma: string): number {
  const at = clause.chunks.findIndex((_, one) => verbAt(clause, one)?.lemma === lemma);
  if (at < 0) throw new Error(`no verb ${lemma}`);
  return at;
}

/** What chunks stand for: the last words of each name, or the head of a plain noun. */
export function namesOf(clause: Clause, group: Group): readonly string[] {
  return group.map((at) => {
    const noun = nounAt(clause, at);
    return noun === null ? '' : noun.mentions[0] === undefined ? noun.head : lastWord(noun.mentions[0]);
  });
}

/** What mentions are called by: the last word of a name, a title or a pronoun. */
export function lastWord({ phrase }: ReadMention): string {
  switch (phrase.kind) {
    case 'person':
      return phrase.text.split(' ').at(-1) ?? '';
    case 'country':
      return phrase.country.name;
    case 'organisation':
    case 'place':
    case 'event':
      return phrase.name;
    default:
      return phrase.kind;
  }
}

import { openStory } from '../../../src/extract/claims/find-claims.ts';
import { type Clause, nounAt, verbAt } from '../../../src/extract/clauses/clause.ts';
import { buildLexicon } from '../../../src/extract/lexicon/lexicon.ts';
import type { Scan } from '../../../src/extract/mentions/scan.ts';
import { readArticle } from '../../../src/extract/referents/read-article.ts';
import { readDocument } from '../../../src/text/read-document.ts';
import { openWinkTagger } from '../../../src/text/wink-tagger.ts';
import { makeArticle, theReader } from '../extract-sentence.ts';

const tagger = openWinkTagger();
const { ontology, gazetteer } = theReader();
const lexicon = buildLexicon(gazetteer, ontology);

export interface SentenceClause {
  readonly scan: Scan;
  readonly clause: Clause;
}

/** The first sentence of a text as the frames see it. */
export function readClause(text: string): SentenceClause {
  const story = openStory(readArticle(readDocument(makeArticle(text), tagger), lexicon), { ontology });
  const read = story.sentences.read(0);
  if (read === null) throw new RangeError(`no sentence: ${text}`);
  return read;
}

/** The words of some chunks, joined by " + ". */
export function wordsOf({ scan, clause }: SentenceClause, group: readonly number[]): string {
  return group
    .map((at) => {
      const { start = 0, end = 0 } = clause.chunks[at] ?? {};
      return scan.tokens
        .slice(start, end)
        .map(({ text }) => text)
        .join(' ');
    })
    .join(' + ');
}

/** Position of the first verb of a lemma. */
export function verbOf({ clause }: SentenceClause, lemma: string): number {
  const at = clause.chunks.findIndex((_, position) => verbAt(clause, position)?.lemma === lemma);
  if (at < 0) throw new RangeError(`no verb ${lemma}`);
  return at;
}

/** Position of the first noun chunk with a head. */
export function nounOf({ clause }: SentenceClause, head: string): number {
  const at = clause.chunks.findIndex((_, position) => nounAt(clause, position)?.head === head);
  if (at < 0) throw new RangeError(`no noun ${head}`);
  return at;
}

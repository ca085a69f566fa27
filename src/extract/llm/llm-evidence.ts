import type { TextSpan } from '../../model/article.ts';
import type { Evidence } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import type { Mention, ReferentKey } from '../../model/mention.ts';
import type { ArticleTexts } from './article-texts.ts';

/** A party of a claim and the name that the model gave it. */
export interface NamedParty {
  readonly key: ReferentKey;
  readonly written: string;
}

export interface EvidenceSources {
  readonly document: Document;
  /** What the rules have found in the article. */
  readonly mentions: readonly Mention[];
  readonly texts: ArticleTexts;
}

/** The whole sentences that hold a quote. */
export type Passage = Pick<Evidence, 'part' | 'start' | 'end' | 'sentence' | 'quote'>;

/** A quote over more sentences than this proves everything and nothing. */
const MOST_SENTENCES = 4;

/** The sentences in which the quote stands; null when it stands nowhere or is too long. */
export function findPassage(quote: string, { document, texts }: EvidenceSources): Passage | null {
  const span = texts.find(quote);
  if (span === null) return null;
  const { sentences, article } = document;
  const touched = sentences.filter(
    ({ part, start, end }) => part === span.part && start < span.end && end > span.start,
  );
  const [first] = touched;
  const last = touched.at(-1);
  if (first === undefined || last === undefined || touched.length > MOST_SENTENCES) return null;
  const text = span.part === 'title' ? article.title : article.text;
  const [start, end] = [first.start, last.end];
  return { part: span.part, start, end, sentence: first.index, quote: text.slice(start, end) };
}

/** Where the party is named: in the passage if it can be, else before it, else anywhere; null when nowhere. */
export function findParty(party: NamedParty, passage: Passage, { mentions, texts }: EvidenceSources): TextSpan | null {
  const own = mentions.filter(({ referents }) => referents.includes(party.key));
  const inside = own.filter((one) => one.part === passage.part && one.start >= passage.start && one.end <= passage.end);
  const named = inside.find(isPlainName) ?? null;
  return (
    toSpan(named ?? null) ??
    texts.findNameIn(party.written, passage) ??
    toSpan(inside[0] ?? null) ??
    toSpan(lastBefore(own.filter(isPlainName), passage) ?? own[0] ?? null) ??
    texts.findName(party.written)
  );
}

function isPlainName({ form, referents }: Mention): boolean {
  return form === 'name' && referents.length === 1;
}

function lastBefore(mentions: readonly Mention[], { part, start }: Passage): Mention | undefined {
  return mentions.findLast((one) => one.part === part && one.end <= start);
}

function toSpan(span: TextSpan | null): TextSpan | null {
  return span === null ? null : { part: span.part, start: span.start, end: span.end };
}

import type { Article, ArticleId } from '../model/article.ts';

/** Heads kept at once; the memory they take stays below some 40 MB. */
const MOST_HEADS = 50_000;

/**
 * Looks articles up for regrouping, which asks for the dates of the same articles again and again: all but the
 * text is kept in memory, and the text is read only when somebody looks at it.
 */
export function createArticleHeads(read: (id: ArticleId) => Article | null): (id: ArticleId) => Article | null {
  const heads = new Map<ArticleId, Article>();
  return (id) => {
    const known = heads.get(id);
    if (known !== undefined) return known;
    const article = read(id);
    if (article === null) return null;
    const head = toHead(article, read);
    // Emptied at once: a batch soon fills it again with what is asked for.
    if (heads.size >= MOST_HEADS) heads.clear();
    heads.set(id, head);
    return head;
  };
}

function toHead({ id, givenId, title, date, source, url, licence }: Article, read: (id: ArticleId) => Article | null) {
  return {
    id,
    givenId,
    title,
    get text() {
      return read(id)?.text ?? '';
    },
    date,
    source,
    url,
    licence,
  };
}

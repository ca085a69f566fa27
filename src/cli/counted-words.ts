import type { GraphCounts } from '../model/graph.ts';

/** `1 article`, `2 articles`, `1,200 articles`. */
export function countOf(count: number, singular: string, plural: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? singular : plural}`;
}

/** What a graph holds, in one line. */
export function graphLine({ articles, claims, entities, events, edges }: GraphCounts): string {
  return [
    countOf(articles, 'article', 'articles'),
    countOf(claims, 'claim', 'claims'),
    countOf(entities, 'entity', 'entities'),
    countOf(events, 'event', 'events'),
    countOf(edges, 'edge', 'edges'),
  ].join(', ');
}

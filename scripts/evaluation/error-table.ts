import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ontology } from '../../src/model/ontology.ts';
import { openOntology } from '../../src/schema/open-ontology.ts';
import { readDocument } from '../../src/text/read-document.ts';
import { openWinkTagger } from '../../src/text/wink-tagger.ts';
import { toArticle } from '../judge/to-article.ts';
import { DISTANCES, type Explained, explainErrors, type ToldArticle } from './explain-errors.ts';

const TIERS = ['core', 'extended'] as const;

/** Why the claims of a set (`articles/`, `gold/`) were missed or wrong, and how recall falls with the distance of the parties, as Markdown. */
export function errorTables(set: string, predictions: string): string {
  const ontology = openOntology();
  const explained = explainSet(set, { predictions, ontology });
  const byTier = TIERS.map((tier) =>
    explained.filter(({ relation }) => ontology.relations.get(relation)?.tier === tier),
  );
  return [distanceTable(byTier), reasonTable(byTier, 'missed'), reasonTable(byTier, 'wrong')].join('\n\n');
}

function explainSet(
  set: string,
  { predictions, ontology }: { readonly predictions: string; readonly ontology: Ontology },
): readonly Explained[] {
  const tagger = openWinkTagger();
  const ours = new Map(readLines(predictions).map((article) => [article.id, article]));
  return readdirSync(join(set, 'gold')).flatMap((file) => {
    const gold: IdentifiedArticle = JSON.parse(readFileSync(join(set, 'gold', file), 'utf8'));
    const article = toArticle(join(set, 'articles', file));
    const sentences = readDocument(article, tagger).sentences.map(({ part, start, end }) =>
      (part === 'title' ? article.title : article.text).slice(start, end),
    );
    const isDirected = (relation: string): boolean => ontology.relations.get(relation)?.directed ?? true;
    return explainErrors({ gold, ours: ours.get(gold.id) ?? { entities: [], claims: [] }, sentences, isDirected });
  });
}

type IdentifiedArticle = ToldArticle & { readonly id: string };

function readLines(path: string): readonly IdentifiedArticle[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
}

type ByTier = readonly (readonly Explained[])[];

function distanceTable(byTier: ByTier): string {
  const rows = DISTANCES.map((distance) => {
    const cells = byTier.map((claims) => {
      const there = claims.filter((claim) => claim.distance === distance);
      return `${recallOf(there)} of ${there.length}`;
    });
    return `| ${distance} | ${cells.join(' | ')} |`;
  });
  return [
    '| nearest names of the two parties | recall, core | recall, extended |',
    '| --- | ---: | ---: |',
    ...rows,
  ].join('\n');
}

function recallOf(claims: readonly Explained[]): string {
  if (claims.length === 0) return '–';
  return (claims.filter(({ outcome }) => outcome === 'found').length / claims.length).toFixed(2);
}

function reasonTable(byTier: ByTier, outcome: 'missed' | 'wrong'): string {
  const counts = byTier.map((claims) => countReasons(claims.filter((claim) => claim.outcome === outcome)));
  const reasons = [...new Set(counts.flatMap((count) => [...count.keys()]))];
  const total = (reason: string): number => counts.reduce((sum, count) => sum + (count.get(reason) ?? 0), 0);
  const rows = reasons
    .sort((one, two) => total(two) - total(one))
    .map((reason) => `| ${reason} | ${counts.map((count) => count.get(reason) ?? 0).join(' | ')} |`);
  return [`| ${outcome}, because | core | extended |`, '| --- | ---: | ---: |', ...rows].join('\n');
}

function countReasons(claims: readonly Explained[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { reason } of claims) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return counts;
}

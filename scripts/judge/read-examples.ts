import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findCandidates, openStory } from '../../src/extract/claims/find-claims.ts';
import { indexFrames } from '../../src/extract/claims/frame-index.ts';
import { factOf } from '../../src/extract/judge/document-cues.ts';
import { buildLexicon } from '../../src/extract/lexicon/lexicon.ts';
import { readArticle } from '../../src/extract/referents/read-article.ts';
import type { EntityKind } from '../../src/model/entity.ts';
import { openGazetteer } from '../../src/resolve/gazetteer/open-gazetteer.ts';
import { openOntology } from '../../src/schema/open-ontology.ts';
import { readDocument } from '../../src/text/read-document.ts';
import { openWinkTagger } from '../../src/text/wink-tagger.ts';
import { alignEntities } from './align-entities.ts';
import type { LearningExample } from './fit-logistic.ts';
import { toArticle } from './to-article.ts';

/** Annotated articles as examples, and how many facts of each relation the annotations hold. */
export interface LearningSet {
  readonly documents: readonly string[];
  readonly examples: readonly LearningExample[];
  readonly facts: ReadonlyMap<string, number>;
}

interface GoldArticle {
  readonly id: string;
  readonly entities: readonly {
    readonly key: string;
    readonly kind: EntityKind;
    readonly name: string;
    readonly aliases?: readonly string[];
  }[];
  readonly claims: readonly { readonly relation: string; readonly subject: string; readonly object: string }[];
}

/** Every candidate of the articles in a folder (`articles/`, `gold/`), true where its annotation holds the fact. */
export function readExamples(folder: string): LearningSet {
  const ontology = openOntology();
  const lexicon = buildLexicon(openGazetteer(), ontology);
  const frames = indexFrames(ontology);
  const tagger = openWinkTagger();
  const examples: LearningExample[] = [];
  const facts = new Map<string, number>();
  const documents: string[] = [];
  const directed = (label: string): boolean => ontology.relations.get(label)?.directed ?? true;
  for (const file of readdirSync(join(folder, 'articles')).sort()) {
    if (!existsSync(join(folder, 'gold', file))) continue;
    const gold: GoldArticle = JSON.parse(readFileSync(join(folder, 'gold', file), 'utf8'));
    const reading = readArticle(readDocument(toArticle(join(folder, 'articles', file)), tagger), lexicon);
    const keyOf = alignEntities(reading.registry.referents(), gold.entities);
    const goldFacts = new Set(gold.claims.map((claim) => goldKey(claim, directed(claim.relation))));
    for (const fact of goldFacts) count(facts, fact.split('|')[0] ?? '');
    documents.push(gold.id);
    for (const { claim, cues } of findCandidates(openStory(reading, { ontology }), { ontology, frames })) {
      const [subject, object] = [keyOf.get(claim.subject), keyOf.get(claim.object)];
      const isTrue =
        subject !== undefined &&
        object !== undefined &&
        goldFacts.has(goldKey({ relation: claim.relation, subject, object }, directed(claim.relation)));
      const fact = `${gold.id}|${factOf(claim, ontology)}`;
      examples.push({ document: gold.id, fact, relation: claim.relation, cues, isTrue });
    }
  }
  return { documents, examples, facts };
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function goldKey({ relation, subject, object }: GoldArticle['claims'][number], isDirected: boolean): string {
  return isDirected || subject < object ? `${relation}|${subject}|${object}` : `${relation}|${object}|${subject}`;
}

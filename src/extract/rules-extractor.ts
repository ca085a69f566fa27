import type { Extractor } from '../model/extractor.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import type { Mention } from '../model/mention.ts';
import type { Ontology } from '../model/ontology.ts';
import { findClaims } from './claims/find-claims.ts';
import { indexFrames } from './claims/frame-index.ts';
import { RULES_NAME, RULES_VERSION } from './extractor-version.ts';
import { type Judge, openJudge } from './judge/judge.ts';
import { buildLexicon } from './lexicon/lexicon.ts';
import { readArticle } from './referents/read-article.ts';
import type { ReadMention } from './referents/reading.ts';

/** The extractor by gazetteer, title grammar and clause frames; offline, deterministic, no state between documents. */
export function createRulesExtractor(gazetteer: Gazetteer, ontology: Ontology, judge: Judge = openJudge()): Extractor {
  const lexicon = buildLexicon(gazetteer, ontology);
  const frames = indexFrames(ontology);
  return {
    name: RULES_NAME,
    version: RULES_VERSION,
    extract(document) {
      const reading = readArticle(document, lexicon);
      const claims = findClaims(reading, { ontology, frames, judge });
      return { mentions: reading.mentions.map(toPlainMention), referents: reading.registry.referents(), claims };
    },
  };
}

function toPlainMention({ phrase: _, ...mention }: ReadMention): Mention {
  return mention;
}

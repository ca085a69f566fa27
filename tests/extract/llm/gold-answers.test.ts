import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indexKnownNames } from '../../../src/extract/llm/known-names.ts';
import { readAnswer } from '../../../src/extract/llm/read-answer.ts';
import { toArticle } from '../../../src/ingest/article-id.ts';
import type { Article } from '../../../src/model/article.ts';
import { readDocument } from '../../../src/text/read-document.ts';
import { theStages } from './llm-run.ts';

const SET = new URL('../../../../shared/eval/dev/', import.meta.url);

const isHere = existsSync(SET);
const required = (process.env['DRAGOMAN_REQUIRE'] ?? '').split(/[\s,]+/).includes('shared');
if (!isHere && required) throw new Error('DRAGOMAN_REQUIRE names shared, but the annotated articles are not there');
if (!isHere)
  console.warn('\n*** SKIPPED: the checks of a model’s answer on annotated articles, which are not there. ***\n');

interface GoldEntity {
  readonly key: string;
  readonly kind: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

interface Gold {
  readonly id: string;
  readonly entities: readonly GoldEntity[];
  readonly claims: readonly (Readonly<Record<string, string>> & {
    readonly subject: string;
    readonly object: string;
  })[];
}

function readJson<Value>(path: string): Value {
  return JSON.parse(readFileSync(new URL(path, SET), 'utf8'));
}

/** The annotations of an article as a perfect model would answer: names as they stand in the text, countries by name. */
function perfectAnswer({ entities, claims }: Gold, { title, text }: Article): readonly unknown[] {
  const byKey = new Map(entities.map((entity) => [entity.key, entity]));
  const written = ({ kind, name, aliases }: GoldEntity) => {
    const forms = [name, ...aliases].filter((form) => title.includes(form) || text.includes(form));
    return kind === 'Country' ? name : (forms.sort((a, b) => b.length - a.length)[0] ?? name);
  };
  return claims.map(({ role = null, status = null, to = null, agreement = null, ...claim }) => {
    const [subject, object] = [byKey.get(claim.subject), byKey.get(claim.object)];
    if (subject === undefined || object === undefined) throw new Error('a claim without its parties');
    return {
      ...claim,
      subject: written(subject),
      subjectKind: subject.kind,
      object: written(object),
      objectKind: object.kind,
      attributes: { role, status, to, agreement },
    };
  });
}

describe.runIf(isHere)('readAnswer', () => {
  it('lets nearly all of a perfect answer through', { timeout: 120_000 }, () => {
    const { ontology, gazetteer, tagger, extractor } = theStages();
    const knownNames = indexKnownNames(gazetteer);
    let [given, kept] = [0, 0];
    for (const file of readdirSync(new URL('gold/', SET))) {
      const gold = readJson<Gold>(`gold/${file}`);
      const source = readJson<Pick<Article, 'title' | 'text' | 'date' | 'source' | 'url'>>(`articles/${gold.id}.json`);
      const article = toArticle({ ...source, givenId: gold.id, date: source.date || null, licence: null });
      const answer = perfectAnswer(gold, article);
      const document = readDocument(article, tagger);
      const rules = extractor.extract(document);
      given += answer.length;
      kept += readAnswer(answer, { document, rules, ontology, knownNames, version: 'gold' }).claims.length;
    }
    console.log(`perfect answers: ${kept} of ${given} claims pass the checks`);
    expect(given).toBeGreaterThan(1_000);
    expect(kept / given).toBeGreaterThan(0.97);
  });
});

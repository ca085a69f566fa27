import { describe, expect, it } from 'vitest';
import { indexKnownNames } from '../../../src/extract/llm/known-names.ts';
import { type AnswerClaims, readAnswer } from '../../../src/extract/llm/read-answer.ts';
import type { Article } from '../../../src/model/article.ts';
import { linkClaims } from '../../../src/pipeline/article-reader.ts';
import { readDocument } from '../../../src/text/read-document.ts';
import { makeArticle } from '../extract-sentence.ts';
import { given, lines, SAMPLE, theStages } from './llm-run.ts';

const { ontology, gazetteer, tagger, extractor } = theStages();
const knownNames = indexKnownNames(gazetteer);

function read(claims: readonly unknown[], article: Article = SAMPLE): AnswerClaims {
  const document = readDocument(article, tagger);
  const rules = extractor.extract(document);
  return readAnswer(claims, { document, rules, ontology, knownNames, version: 'test' });
}

function readLines(claims: readonly unknown[], article: Article = SAMPLE): readonly string[] {
  const answer = read(claims, article);
  const rules = extractor.extract(readDocument(article, tagger));
  const extraction = { ...rules, referents: [...rules.referents, ...answer.added], claims: answer.claims };
  return lines(linkClaims(article, extraction, gazetteer));
}

function slice(article: Article, span: { part: string; start: number; end: number }): string {
  return (span.part === 'title' ? article.title : article.text).slice(span.start, span.end);
}

describe('readAnswer', () => {
  it('keeps a claim that the article proves, with whole sentences as evidence and both names in them', () => {
    const { claims, faults } = read([given()]);
    expect(faults).toEqual([]);
    expect(readLines([given()])).toEqual(['MET_WITH|Emmanuel Macron|Volodymyr Zelenskyy|happened|2024-05-14|Kyiv']);
    const [claim] = claims;
    expect(claim?.confidence).toBe(0.6);
    const evidence = claim?.evidence ?? expect.unreachable('a claim has evidence');
    expect(evidence).toMatchObject({ extractor: 'llm', version: 'test', part: 'body', sentence: 1 });
    expect(evidence.quote).toBe(SAMPLE.text.slice(0, SAMPLE.text.indexOf(' They')));
    expect(slice(SAMPLE, evidence)).toBe(evidence.quote);
    expect(slice(SAMPLE, evidence.subject)).toContain('Macron');
    expect(slice(SAMPLE, evidence.object)).toContain('Zelenskyy');
  });

  it.each([
    ['llm-quote', { quote: 'Emmanuel Macron will never meet Volodymyr Zelenskyy' }],
    ['llm-quote', { quote: `${SAMPLE.title} ${SAMPLE.text}` }],
    ['unknown-relation', { relation: 'DANCED_WITH' }],
    ['unknown-relation', { relation: '__proto__' }],
    ['unknown-relation', { relation: 'constructor' }],
    ['bad-modality', { modality: 'certainly' }],
    ['wrong-kind', { subjectKind: 'Deity' }],
    [
      'wrong-kind',
      { relation: 'VISITED', object: 'Emmanuel Macron', objectKind: 'Person', subject: 'Volodymyr Zelenskyy' },
    ],
    ['same-party', { object: 'Emmanuel Macron' }],
    ['llm-party', { subject: 'Sergey Lavrov' }],
    ['llm-party', { subject: 'He' }],
    ['llm-party', { subject: 'They' }],
    ['llm-party', { subject: 'aid' }],
    ['llm-party', { subject: 'Atlantis', subjectKind: 'Country' }],
    ['llm-party', { subject: 'Germany', subjectKind: 'Country' }],
    ['llm-party', { subject: '\u041cacron' }],
    ['bad-date', { date: 'last Tuesday' }],
    ['bad-date', { date: '2024-02-30' }],
    ['bad-date', { date: '2024-05-14/2024-05-01' }],
    ['llm-bad-claim', { quote: 7 }],
    ['llm-bad-claim', { subject: '' }],
    ['llm-bad-claim', { subject: 'M'.repeat(201) }],
    ['llm-bad-claim', { attributes: ['role'] }],
  ])('drops a claim with the fault %s: %j', (code, fault) => {
    const { claims, faults } = read([given(fault), given()]);
    expect(faults.map((one) => one.code)).toEqual([code]);
    expect(claims).toHaveLength(1);
  });

  it.each([[null], [7], ['text'], [[]], [{}]])('drops %j in the place of a claim', (value) => {
    expect(read([value]).faults).toMatchObject([{ code: 'llm-bad-claim' }]);
  });

  it('takes no prototype for a field or an attribute', () => {
    const hostile = JSON.parse(
      '{"__proto__": {"relation": "MET_WITH"}, "attributes": {"__proto__": {"role": "king"}, "constructor": "x"}}',
    );
    const { claims, faults } = read([{ ...hostile }, given({ attributes: hostile.attributes })]);
    expect(faults).toMatchObject([{ code: 'llm-bad-claim' }]);
    expect(claims).toMatchObject([{ attributes: {} }]);
    expect(({} as Record<string, unknown>)['role']).toBeUndefined();
  });

  it.each([
    ['by surname', 'Macron', 'Emmanuel Macron'],
    ['with a title', 'French President Emmanuel Macron', 'Emmanuel Macron'],
    ['folded', 'emmanuel  macron', 'Emmanuel Macron'],
  ])('ties a person named %s to the one of the article', (_, subject, expected) => {
    expect(readLines([given({ subject })])[0]).toContain(`|${expected}|`);
  });

  it.each([
    ['its name, where the text has the adjective', 'France'],
    ['its adjective', 'French'],
  ])('ties a country given by %s to the country', (_, object) => {
    const office = given({
      relation: 'REPRESENTS',
      object,
      objectKind: 'Country',
      quote: 'French President Emmanuel Macron',
      date: null,
      place: null,
      attributes: { role: 'President', status: 'current' },
    });
    expect(readLines([office])).toEqual([
      'REPRESENTS|Emmanuel Macron|France|happened|-|-|role=President|status=current',
    ]);
  });

  it.each([
    ['US', 'United States', 'The US met Iran in Oman.'],
    ['Nazi Germany', 'Germany', 'Nazi Germany met Spain in Hendaye.'],
    ['the Brazilian government', 'Brazil', 'Talks took place. Officials of Brazil met with Spain.'],
  ])('ties %s to the country %s', (subject, name, text) => {
    const article = makeArticle(text);
    const other = text.includes('Iran') ? 'Iran' : 'Spain';
    const parties = { subject, subjectKind: 'Country', object: other, objectKind: 'Country' };
    const claim = given({ ...parties, quote: text, date: null, place: null });
    expect(readLines([claim], article)).toEqual([`MET_WITH|${name}|${other}|happened|-|-`]);
  });

  it.each(['France and Poland', 'Franco-Polish'])('ties "%s", which are two, to no country', (subject) => {
    expect(read([given({ subject, subjectKind: 'Country' })]).faults).toMatchObject([{ code: 'llm-party' }]);
  });

  it('enters a person that the rules do not know, under the words of the article', () => {
    const article = makeArticle('Officials said kremlinologist Zorbulon Quaxley-Vint met Macron.');
    const claim = given({
      subject: 'Zorbulon  Quaxley-Vint',
      object: 'Macron',
      date: null,
      place: null,
      quote: article.text,
    });
    expect(readLines([claim], article)).toEqual(['MET_WITH|Zorbulon Quaxley-Vint|Emmanuel Macron|happened|-|-']);
  });

  it('leaves out an attribute that is neither listed nor words of the article, and keeps the claim', () => {
    const office = given({
      relation: 'REPRESENTS',
      object: 'France',
      objectKind: 'Country',
      attributes: { role: 'Emperor of Everything', status: 'eternal' },
    });
    const { claims, faults } = read([office]);
    expect(claims).toMatchObject([{ attributes: {} }]);
    expect(faults.map(({ code }) => code)).toEqual(['llm-attribute', 'llm-attribute']);
  });

  it('leaves out a place that the article does not name, and keeps the claim', () => {
    expect(read([given({ place: 'Ouagadougou' })])).toMatchObject({ claims: [{ place: null }], faults: [] });
  });

  it('reads no more claims than an article can make', () => {
    const { claims, faults } = read(Array.from({ length: 5_000 }, () => given()));
    expect(claims).toHaveLength(300);
    expect(faults).toMatchObject([{ code: 'llm-bad-claim' }]);
  });

  it('shows of a refused value only a short piece, with its control characters escaped', () => {
    const [fault] = read([given({ quote: `\u001b[2J${'x'.repeat(3_000)}` })]).faults;
    expect(fault?.message.length).toBeLessThan(250);
    expect(fault?.message).toContain('\\u001b');
    expect(fault?.message).not.toContain('\u001b');
  });
});

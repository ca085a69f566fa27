import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignEntities, type NamedEntity } from '../../scripts/judge/align-entities.ts';
import { bestThreshold, crossValidate, scoreAt } from '../../scripts/judge/cross-validate.ts';
import { fitLogistic, type LearningExample } from '../../scripts/judge/fit-logistic.ts';
import { reliabilityTable } from '../../scripts/judge/reliability-table.ts';
import { createJudge, openJudge } from '../../src/extract/judge/judge.ts';
import { openArticleReader } from '../../src/pipeline/article-reader.ts';
import { makeArticle } from './extract-sentence.ts';

const OPTIONS = { ridge: 0.1, minimum: 2, rounds: 200 };
const KEEP = { core: 0, extended: 0 };

/** Twenty articles in which "with" speaks for a claim and "against" speaks against it. */
const EXAMPLES: readonly LearningExample[] = Array.from({ length: 40 }, (_, at) => ({
  document: `d${at % 20}`,
  fact: `d${at % 20}|MET_WITH|${at}`,
  relation: 'MET_WITH',
  cues: ['always', at % 2 === 0 ? 'with' : 'against', `rare${at}`],
  isTrue: at % 2 === 0,
}));

describe('the judge', () => {
  it('gives a probability whatever the cues', () => {
    const judge = openJudge();
    fc.assert(
      fc.property(fc.array(fc.string()), (cues) => {
        const probability = judge.probability(cues);
        expect(probability).toBeGreaterThan(0);
        expect(probability).toBeLessThan(1);
      }),
    );
  });

  it('adds the weights of the cues that it knows, each once', () => {
    const judge = createJudge({ bias: 0, weights: { a: 2, b: -1 }, keep: KEEP });
    expect(judge.probability([])).toBe(0.5);
    expect(judge.probability(['unknown', '__proto__', 'constructor'])).toBe(0.5);
    expect(judge.probability(['a', 'a', 'b'])).toBeCloseTo(1 / (1 + Math.exp(-1)));
  });

  it('leads to confidences between what is kept and one', () => {
    const { keep } = openJudge();
    const text = 'French President Emmanuel Macron met German Chancellor Olaf Scholz in Berlin on Monday.';
    const { claims } = openArticleReader({ extraGazetteers: [] }).toClaims(makeArticle(text));
    expect(claims.length).toBeGreaterThan(2);
    for (const { confidence } of claims) {
      expect(confidence).toBeGreaterThanOrEqual(keep.core);
      expect(confidence).toBeLessThan(1);
    }
  });
});

describe('fitting', () => {
  const { weights, bias } = fitLogistic(EXAMPLES, OPTIONS);
  const judge = createJudge({ bias, weights, keep: KEEP });

  it('learns which cue speaks for a claim and which against it', () => {
    expect(judge.probability(['always', 'with'])).toBeGreaterThan(0.9);
    expect(judge.probability(['always', 'against'])).toBeLessThan(0.1);
  });

  it('gives no weight to a cue of a single article', () => {
    expect(Object.keys(weights).filter((cue) => cue.startsWith('rare'))).toEqual([]);
  });

  it('pulls weights to nought as the ridge grows', () => {
    const strict = fitLogistic(EXAMPLES, { ...OPTIONS, ridge: 50 });
    expect(Math.abs(strict.weights['with'] ?? 0)).toBeLessThan(Math.abs(weights['with'] ?? 0));
  });
});

describe('cross-validation', () => {
  const facts = crossValidate(
    { documents: [...new Set(EXAMPLES.map(({ document }) => document))], examples: EXAMPLES, facts: new Map() },
    OPTIONS,
  );

  it('judges each fact once', () => {
    expect(facts).toHaveLength(EXAMPLES.length);
  });

  it('finds the threshold that parts the true from the false', () => {
    expect(bestThreshold(facts, 20)).toMatchObject({ precision: 1, recall: 1, f1: 1 });
    expect(scoreAt(facts, 0, 40)).toMatchObject({ precision: 0.5, recall: 0.5, f1: 0.5 });
  });

  it('does not let a judge see the article that it judges', () => {
    const secret = EXAMPLES.map((example) => ({ ...example, cues: [`of ${example.document}`], isTrue: true }));
    const blind = crossValidate(
      { documents: secret.map(({ document }) => document), examples: secret, facts: new Map() },
      OPTIONS,
    );
    expect(new Set(blind.map(({ probability }) => probability.toFixed(6))).size).toBeLessThanOrEqual(5);
  });

  it('tells how often claims of a confidence are right', () => {
    const table = reliabilityTable([
      { relation: 'A', probability: 0.97, isTrue: true },
      { relation: 'A', probability: 0.99, isTrue: false },
    ]);
    expect(table.split('\n').at(-1)).toBe('| 0.95 – 1.00 | 2 | 0.98 | 0.50 |');
  });
});

describe('alignment with an annotation', () => {
  const entity = (
    key: string,
    kind: NamedEntity['kind'],
    name: string,
    aliases: readonly string[] = [],
  ): NamedEntity => {
    return { key, kind, name, aliases };
  };

  it.each([
    ['the same name', entity('a', 'Person', 'José Raúl Mulino'), entity('b', 'Person', 'Jose Raul Mulino'), true],
    ['a shared form', entity('a', 'Country', 'Turkey'), entity('b', 'Country', 'Türkiye', ['Turkey']), true],
    ['another kind', entity('a', 'Place', 'Luxembourg'), entity('b', 'Country', 'Luxembourg'), false],
    ['half the words of an event', entity('a', 'Event', 'G20 Summit'), entity('b', 'Event', 'G20 Summit in Rio'), true],
    ['a third of the words', entity('a', 'Event', 'Rome Summit'), entity('b', 'Event', 'Summit of the Future'), false],
    ['other words of a body', entity('a', 'Organisation', 'United Nations'), entity('b', 'Organisation', 'UN'), false],
  ])('%s', (_, ours, theirs, isSame) => {
    expect([...alignEntities([ours], [theirs])]).toEqual(isSame ? [['a', 'b']] : []);
  });

  it('gives each entity one partner, the best one first', () => {
    const ours = [entity('x', 'Person', 'Xi', ['Xi Jinping']), entity('y', 'Person', 'Xi Jinping')];
    expect([...alignEntities(ours, [entity('b', 'Person', 'Xi Jinping')])]).toEqual([['y', 'b']]);
  });
});

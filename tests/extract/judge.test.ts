import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ablationTable, VARIANTS } from '../../scripts/judge/ablation.ts';
import { alignEntities, type NamedEntity } from '../../scripts/judge/align-entities.ts';
import { bestThreshold, crossValidate, type JudgedFact, scoreAt } from '../../scripts/judge/cross-validate.ts';
import { fitLogistic, type LearningExample } from '../../scripts/judge/fit-logistic.ts';
import type { LearningSet } from '../../scripts/judge/read-examples.ts';
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

  it('divides the articles otherwise for another seed, and judges the same facts', () => {
    const noisy = EXAMPLES.map((example, at) => ({ ...example, isTrue: at % 3 === 0 }));
    const documents = [...new Set(EXAMPLES.map(({ document }) => document))];
    const [one, other, again] = [1, 2, 1].map((seed) =>
      crossValidate({ documents, examples: noisy, facts: new Map() }, OPTIONS, seed),
    );
    expect(again).toEqual(one);
    expect(other).toHaveLength(EXAMPLES.length);
    expect(sorted(other)).not.toEqual(sorted(one));
  });

  function sorted(judged: readonly JudgedFact[] = []): readonly number[] {
    return judged.map(({ probability }) => probability).sort((a, b) => a - b);
  }

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

describe('the table of what each part adds', () => {
  const options = { fit: OPTIONS, seeds: [1, 2], tierOf: (relation: string) => tiers.get(relation) ?? 'extended' };
  const tiers = new Map([['MET_WITH', 'core' as const]]);

  /** Forty core facts of which every second is true, and twenty extended ones that are all true; four more are not found. */
  function learningSet(cuesOf: (at: number) => readonly string[]): LearningSet {
    const core = EXAMPLES.map((example, at) => ({ ...example, cues: cuesOf(at) }));
    const extended = core.slice(0, 20).map((example) => ({
      ...example,
      fact: example.fact.replace('MET_WITH', 'AIDED'),
      relation: 'AIDED',
      isTrue: true,
    }));
    const documents = [...new Set(EXAMPLES.map(({ document }) => document))];
    const facts = new Map([
      ['MET_WITH', 20],
      ['AIDED', 24],
    ]);
    return { documents, examples: [...core, ...extended], facts };
  }

  function figuresOf(set: LearningSet): ReadonlyMap<string, readonly number[]> {
    const rows = ablationTable(set, VARIANTS, options).split('\n').slice(2);
    return new Map(
      rows
        .map((row) =>
          row
            .split('|')
            .slice(1, -1)
            .map((cell) => cell.trim()),
        )
        .map(toEntry),
    );
  }

  function toEntry([name = '', ...cells]: readonly string[]): readonly [string, readonly number[]] {
    return [name, cells.map(Number)];
  }

  const EVERY = 'frames alone, every claim kept';
  const RECORD = 'frames alone, kept by how often the frame is right';
  const SENTENCE = 'frames + judge, cues of the sentence only';
  const JUDGE = 'frames + judge';
  const POOR = [0.5, 1, 0.667];
  const FULL = [1, 1, 1];

  it.each([
    ['the frame', (at: number) => [`MET_WITH&frame=${at % 2}`], { [RECORD]: FULL, [SENTENCE]: FULL, [JUDGE]: FULL }],
    ['an inference', (at: number) => [`implied=${at % 2}`], { [RECORD]: FULL, [SENTENCE]: FULL, [JUDGE]: FULL }],
    [
      'an office',
      (at: number) => [at % 2 === 0 ? 'office stated' : 'office inferred'],
      { [RECORD]: FULL, [SENTENCE]: FULL, [JUDGE]: FULL },
    ],
    ['the sentence', (at: number) => [`order=${at % 2}`], { [RECORD]: POOR, [SENTENCE]: FULL, [JUDGE]: FULL }],
    ['how often it is told', (at: number) => [`told=${at % 2}`], { [RECORD]: POOR, [SENTENCE]: POOR, [JUDGE]: FULL }],
    [
      'whether it has a date',
      (at: number) => (at % 2 === 0 ? ['dated'] : []),
      { [RECORD]: POOR, [SENTENCE]: POOR, [JUDGE]: FULL },
    ],
    ['nothing', () => [], { [RECORD]: POOR, [SENTENCE]: POOR, [JUDGE]: POOR }],
  ])('shows which parts see what tells true from false: %s', (_, cue, expected) => {
    const figures = figuresOf(learningSet((at) => [...cue(at), 'relation=MET_WITH']));
    expect(figures.get(EVERY)?.slice(0, 3)).toEqual(POOR);
    for (const [name, core] of Object.entries(expected)) expect(figures.get(name)?.slice(0, 3)).toEqual(core);
  });

  it('keeps the tiers apart and counts what is not found', () => {
    const figures = figuresOf(learningSet(() => ['relation=AIDED']));
    expect(figures.get(EVERY)?.slice(3)).toEqual([1, 0.833, 0.909]);
  });

  it('is the same every time, and has a row for each variant', () => {
    const set = learningSet((at) => [`order=${at % 3}`]);
    const table = ablationTable(set, VARIANTS, options);
    expect(ablationTable(set, VARIANTS, options)).toBe(table);
    expect([...figuresOf(set).keys()]).toEqual([EVERY, RECORD, SENTENCE, JUDGE]);
    expect(new Set(table.split('\n').map((line) => line.split('|').length))).toEqual(new Set([9]));
  });
});

import { describe, expect, it } from 'vitest';
import { joinClaims } from '../../../src/extract/llm/join-claims.ts';
import type { DraftClaim } from '../../../src/model/claim.ts';
import { type DraftShape, draft } from '../draft-claim.ts';
import { theStages } from './llm-run.ts';

const { ontology } = theStages();

function byModel(shape: DraftShape = {}): DraftClaim {
  const claim = draft({ confidence: 0.6, ...shape });
  return { ...claim, evidence: { ...claim.evidence, extractor: 'llm', version: 'm' } };
}

function brief(claims: readonly DraftClaim[]): readonly string[] {
  return claims.map(
    ({ relation, subject, object, modality, date, confidence, evidence }) =>
      `${relation} ${subject}-${object} ${modality} ${date?.value ?? '-'} ${confidence} ${evidence.extractor}`,
  );
}

describe('joinClaims by vote', () => {
  const vote = (rules: readonly DraftClaim[], llm: readonly DraftClaim[]) =>
    brief(joinClaims({ rules, llm }, 'vote', ontology));

  it('is surer of what both say than of what either says', () => {
    expect(vote([draft({ confidence: 0.7 })], [byModel()])).toEqual(['MET_WITH a-b happened - 0.88 rules+llm']);
  });

  it('keeps what one says alone, less sure', () => {
    expect(vote([draft({})], [byModel({ parties: ['a', 'c'] })])).toEqual([
      'MET_WITH a-b happened - 0.525 rules',
      'MET_WITH a-c happened - 0.45 llm',
    ]);
  });

  it.each([
    ['another modality', { modality: 'planned' }],
    ['another relation', { relation: 'SPOKE_WITH' }],
    ['another day', { day: '2024-05-02' }],
  ] as const)('does not join claims with %s', (_, shape) => {
    expect(vote([draft({ day: '2024-05-01' })], [byModel({ day: '2024-05-01', ...shape })])).toHaveLength(2);
  });

  it('joins an undirected relation either way round, a directed one only in its direction', () => {
    expect(vote([draft({})], [byModel({ parties: ['b', 'a'] })])).toHaveLength(1);
    const directed = { relation: 'INVITED' };
    expect(vote([draft(directed)], [byModel({ ...directed, parties: ['b', 'a'] })])).toHaveLength(2);
  });

  it('takes the date that only one of the two gives', () => {
    expect(vote([draft({})], [byModel({ day: '2024-05-01' })])).toEqual([
      'MET_WITH a-b happened 2024-05-01 0.88 rules+llm',
    ]);
    expect(vote([draft({ day: '2024-05-01' })], [byModel()])).toEqual([
      'MET_WITH a-b happened 2024-05-01 0.88 rules+llm',
    ]);
  });

  it('pairs meetings on several days each with its own', () => {
    const days = ['2024-05-01', '2024-05-02'];
    const rules = days.map((day) => draft({ day }));
    const llm = days.toReversed().map((day) => byModel({ day }));
    expect(vote(rules, llm)).toEqual(days.map((day) => `MET_WITH a-b happened ${day} 0.88 rules+llm`));
  });

  it('counts a claim that the model repeats once', () => {
    expect(vote([], [byModel(), byModel()])).toHaveLength(1);
  });
});

describe("joinClaims with the model's claims", () => {
  const llmOnly = (rules: readonly DraftClaim[], llm: readonly DraftClaim[]) =>
    brief(joinClaims({ rules, llm }, 'llm', ontology));

  it('keeps those and no other', () => {
    expect(llmOnly([draft({}), draft({ parties: ['a', 'd'] })], [byModel(), byModel({ parties: ['a', 'c'] })])).toEqual(
      ['MET_WITH a-b happened - 0.6 llm', 'MET_WITH a-c happened - 0.6 llm'],
    );
  });

  it("keeps the rules' words for an office that the model says as well", () => {
    const office = { relation: 'REPRESENTS' };
    expect(llmOnly([draft(office), draft({ ...office, parties: ['x', 'y'] })], [byModel(office)])).toEqual([
      'REPRESENTS a-b happened - 0.7 rules',
    ]);
  });
});

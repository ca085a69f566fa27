import { describe, expect, it } from 'vitest';
import type { Claim, Modality } from '../../src/model/claim.ts';
import type { EntityId, EntityKind } from '../../src/model/entity.ts';
import { checkClaim } from '../../src/schema/check-claim.ts';
import { openOntology } from '../../src/schema/open-ontology.ts';
import { ARAGCHI, claim, delta, FIDAN, IRAN, OSLO } from './sample-delta.ts';

const ontology = openOntology();
const kinds = new Map<EntityId, EntityKind>(delta.entities.map((entity) => [entity.id, entity.kind]));

function check(change: Partial<Claim>): string | null {
  const issue = checkClaim({ ...claim, ...change }, (id: EntityId) => kinds.get(id) ?? null, ontology);
  return issue === null ? null : issue.code;
}

const office = { relation: 'REPRESENTS', object: IRAN, attributes: { role: 'Foreign Minister', status: 'current' } };

describe('checkClaim', () => {
  it.each<readonly [string, Partial<Claim>]>([
    ['a meeting of two persons', {}],
    ['a claim without date and place', { date: null, place: null }],
    ['a date span', { date: { value: '2025-06-13/2025-06-15', granularity: 'span' } }],
    ['an office with role and status', office],
    ['a free text attribute', { relation: 'INVITED', attributes: { to: 'a summit' } }],
    ['a visit to a country', { relation: 'VISITED', object: IRAN }],
    ['full and no confidence', { confidence: 1 }],
    ['an attribution to a known party', { attribution: IRAN }],
  ])('accepts %s', (_, change) => {
    expect(check(change)).toBeNull();
  });

  const evidence = claim.evidence;

  it.each<readonly [string, Partial<Claim>, string]>([
    ['a relation that is not in the schema', { relation: 'MARRIED' }, 'unknown-relation'],
    ['a party that stands to itself', { object: ARAGCHI }, 'same-party'],
    ['a party that nobody knows', { object: 'person/Q9' as EntityId }, 'unknown-entity'],
    ['a place that nobody knows', { place: 'place/gn-9' as EntityId }, 'unknown-entity'],
    ['an attribution that nobody knows', { attribution: 'person/Q9' as EntityId }, 'unknown-entity'],
    ['an object of the wrong kind', { relation: 'VISITED', object: FIDAN }, 'wrong-kind'],
    ['a subject of the wrong kind', { relation: 'VISITED', subject: OSLO, object: IRAN }, 'wrong-kind'],
    ['a directed relation turned round', { ...office, subject: IRAN, object: FIDAN }, 'wrong-kind'],
    ['a modality that does not exist', { modality: 'rumoured' as Modality }, 'bad-modality'],
    ['a day that does not exist', { date: { value: '2025-02-30', granularity: 'day' } }, 'bad-date'],
    ['an attribute that the relation lacks', { attributes: { role: 'host' } }, 'unknown-attribute'],
    ['a value that the attribute lacks', { ...office, attributes: { status: 'retired' } }, 'bad-attribute'],
    ['a confidence above one', { confidence: 1.01 }, 'bad-confidence'],
    ['a confidence below zero', { confidence: -0.1 }, 'bad-confidence'],
    ['a confidence that is no number', { confidence: Number.NaN }, 'bad-confidence'],
    ['evidence that begins before the text', { evidence: { ...evidence, start: -1 } }, 'bad-evidence'],
    ['evidence that ends where it begins', { evidence: { ...evidence, end: 0, quote: '' } }, 'bad-evidence'],
    ['a quote of another length', { evidence: { ...evidence, quote: 'met' } }, 'bad-evidence'],
    [
      'a party span between two characters',
      { evidence: { ...evidence, subject: { part: 'body', start: 0.5, end: 2 } } },
      'bad-evidence',
    ],
    [
      'an object span that is turned round',
      { evidence: { ...evidence, object: { part: 'body', start: 9, end: 2 } } },
      'bad-evidence',
    ],
    ['a sentence before the first', { evidence: { ...evidence, sentence: -1 } }, 'bad-evidence'],
    ['evidence that nobody found', { evidence: { ...evidence, extractor: '' } }, 'bad-evidence'],
  ])('refuses %s', (_, change, code) => {
    expect(check(change)).toBe(code);
  });

  it('takes the parties of an undirected relation in either order', () => {
    for (const change of [{}, { subject: claim.object, object: claim.subject }, { object: IRAN }, { subject: IRAN }]) {
      expect(check(change)).toBeNull();
    }
  });

  it('says where a claim stands: its id, or relation and offsets of a draft', () => {
    const wrong = { ...claim, confidence: 2 };
    const { id: _, ...draft } = wrong;
    const kindOf = () => 'Person' as const;
    expect(checkClaim(wrong, kindOf, ontology)?.where).toBe('c1');
    expect(checkClaim(draft, kindOf, ontology)?.where).toBe('MET_WITH at body:0-39');
  });

  it('says which kinds the relation joins', () => {
    const issue = checkClaim({ ...claim, relation: 'VISITED' }, () => 'Person', ontology);
    expect(issue?.message).toBe('VISITED joins Person/Country/Organisation to Country, not Person to Person');
  });
});

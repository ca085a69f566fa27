import { describe, expect, it } from 'vitest';
import { explainErrors, type ToldArticle, type ToldClaim } from '../../scripts/evaluation/explain-errors.ts';
import type { EntityKind } from '../../src/model/entity.ts';

const SENTENCES = ['Asel Kim of Chad met Boris Lund.', 'Lund represents Peru.', 'It rained.', 'Togo was there.'];
const isDirected = (relation: string): boolean => relation !== 'MET_WITH';

/** `a:Asel Kim`: the key's first letter tells the kind. */
function article(names: string, ...claims: readonly string[]): ToldArticle {
  const kinds: Readonly<Record<string, EntityKind>> = { p: 'Person', c: 'Country' };
  return {
    entities: names.split(', ').map((name) => {
      const [key = '', title = ''] = name.split(':');
      return { key, kind: kinds[key.charAt(0)] ?? 'Organisation', name: title };
    }),
    claims: claims.map(toClaim),
  };
}

function toClaim(line: string): ToldClaim {
  const [relation = '', subject = '', object = ''] = line.split(' ');
  return { relation, subject, object };
}

const GOLD_NAMES = 'pk:Asel Kim, pl:Boris Lund, cc:Chad, cp:Peru, ct:Togo, cx:Iceland';
const OUR_NAMES = 'p1:Asel Kim, p2:Boris Lund, c1:Chad, c2:Peru, c3:Fiji';

function explain(gold: readonly string[], ours: readonly string[]) {
  return explainErrors({
    gold: article(GOLD_NAMES, ...gold),
    ours: article(OUR_NAMES, ...ours),
    sentences: SENTENCES,
    isDirected,
  });
}

describe('why a claim is missed', () => {
  it.each<[reason: string, gold: string, ours: string]>([
    ['', 'VISITED pk cp', 'VISITED p1 c2'],
    ['', 'MET_WITH pk pl', 'MET_WITH p2 p1'],
    ['found the other way round', 'VISITED pk cp', 'VISITED c2 p1'],
    ['another relation of the two was found', 'VISITED pk cp', 'INVITED c2 p1'],
    ['the relation was found with another party', 'VISITED pk cp', 'VISITED p1 c1'],
    ['the relation was found with another party', 'VISITED pk cp', 'VISITED p2 c2'],
    ['a party was not found', 'VISITED pk ct', 'VISITED p1 c1'],
    ['nothing of it was found', 'VISITED pk cp', 'VISITED p2 c1'],
    ['nothing of it was found', 'VISITED pk cp', 'INVITED p2 c2'],
  ])('%s (%s, %s)', (reason, gold, ours) => {
    const [first] = explain([gold], [ours]);
    expect(first).toMatchObject({ reason, outcome: reason === '' ? 'found' : 'missed' });
  });
});

describe('why a claim is wrong', () => {
  it.each<[reason: string, gold: string, ours: string]>([
    ['the other way round', 'VISITED pk cp', 'VISITED c2 p1'],
    ['another relation of the two is annotated', 'INVITED cp pk', 'VISITED p1 c2'],
    ['a party is not annotated', 'VISITED pk cp', 'VISITED p1 c3'],
    ['the relation is annotated with another party', 'VISITED pk cp', 'VISITED p1 c1'],
    ['nothing of it is annotated', 'VISITED pk cp', 'VISITED p2 c1'],
  ])('%s (%s, %s)', (reason, gold, ours) => {
    expect(explain([gold], [ours]).filter(({ outcome }) => outcome === 'wrong')).toEqual([
      expect.objectContaining({ reason, distance: null }),
    ]);
  });

  it('counts a claim told twice once', () => {
    const twice = explain(['MET_WITH pk pl', 'MET_WITH pl pk'], ['MET_WITH p1 c1', 'MET_WITH c1 p1']);
    expect(twice.map(({ outcome }) => outcome)).toEqual(['missed', 'wrong']);
  });
});

describe('how far apart the parties are named', () => {
  it.each<[distance: string, gold: string]>([
    ['one sentence', 'MET_WITH pk pl'],
    ['one sentence', 'REPRESENTS pl cp'],
    ['next sentence', 'VISITED pk cp'],
    ['further apart', 'VISITED pk ct'],
    ['a party never named', 'VISITED pk cx'],
  ])('%s (%s)', (distance, gold) => {
    expect(explain([gold], [])[0]?.distance).toBe(distance);
  });

  it('takes no part of a longer word for a name', () => {
    const [first] = explainErrors({
      gold: article('cc:Chad, cn:Niger', 'VISITED cc cn'),
      ours: article('c1:Chad'),
      sentences: ['Chad wrote to Nigeria.'],
      isDirected,
    });
    expect(first?.distance).toBe('a party never named');
  });
});

import { describe, expect, it } from 'vitest';
import { dropWeakClaims, type FramedClaim } from '../../../src/extract/claims/drop-weak-claims.ts';
import type { Match } from '../../../src/extract/claims/match-frames.ts';
import { draft } from '../draft-claim.ts';

/** Persons "x of a", "y of b" …; every other key is a country. */
const REGISTRY = {
  kindOf: (key: string) => (key.includes(' of ') ? ('Person' as const) : ('Country' as const)),
  countryOf: (key: string) => key.split(' of ').at(-1) ?? key,
};

interface Shape {
  readonly relation?: string;
  readonly parties?: readonly [string, string];
  readonly unlessTold?: readonly string[];
  readonly unlessPersons?: readonly string[];
  readonly slots?: readonly [string, string];
  /** Those whom one word for both parties means: "they". */
  readonly group?: readonly string[];
}

/** A claim of a frame that counts unless others are told, with the slots of its parties. */
function framed({ unlessTold = [], unlessPersons = [], slots = ['subject', 'object'], ...shape }: Shape): FramedClaim {
  const party = (form: string) => ({ mention: { form, referents: shape.group ?? [] } });
  const [subject, object] = [party('name'), party('name')];
  const match = {
    entry: { frame: { unlessTold, unlessBefore: [], unlessPersons } },
    subjectSlot: slots[0],
    objectSlot: slots[1],
    ...(shape.group === undefined ? { subject, object } : bothOf(party('pronoun'))),
  };
  return { claim: draft(shape), match: match as unknown as Match };
}

function bothOf<One>(party: One): { subject: One; object: One } {
  return { subject: party, object: party };
}

function kept(...claims: readonly FramedClaim[]): readonly string[] {
  return dropWeakClaims(claims, REGISTRY).map(({ claim }) => `${claim.relation} ${claim.subject} ${claim.object}`);
}

describe('claims that only repeat a better one', () => {
  it('are kept where there is no better one', () => {
    expect(kept(framed({ unlessTold: ['MET_WITH'] }))).toEqual(['MET_WITH a b']);
  });

  it('fall where the article tells of the other act', () => {
    const strong = framed({});
    expect(kept(framed({ relation: 'SPOKE_WITH', unlessTold: ['MET_WITH'] }), strong)).toEqual(['MET_WITH a b']);
  });

  it('fall whichever way round the other act is told', () => {
    const strong = framed({ parties: ['b', 'a'] });
    expect(kept(strong, framed({ relation: 'SPOKE_WITH', unlessTold: ['MET_WITH'] }))).toEqual(['MET_WITH b a']);
  });

  it('stay where the other act is of other parties', () => {
    const strong = framed({ parties: ['a', 'c'] });
    expect(kept(strong, framed({ relation: 'SPOKE_WITH', unlessTold: ['MET_WITH'] }))).toHaveLength(2);
  });

  it('fall where persons of the two countries met, and stay where they did not', () => {
    const talks = framed({ relation: 'NEGOTIATED_WITH', unlessPersons: ['MET_WITH'] });
    expect(kept(talks, framed({ parties: ['y of b', 'x of a'] }))).toEqual(['MET_WITH y of b x of a']);
    expect(kept(talks, framed({ parties: ['y of c', 'x of a'] }))).toHaveLength(2);
    expect(kept(talks, framed({}))).toHaveLength(2);
  });

  it('do not bring each other down', () => {
    const weak = { unlessTold: ['MET_WITH', 'SPOKE_WITH'] };
    expect(kept(framed(weak), framed({ ...weak, relation: 'SPOKE_WITH' }))).toHaveLength(2);
  });

  it('fall where the one told makes way for the other itself', () => {
    const spoken = framed({ relation: 'SPOKE_WITH', unlessTold: ['MET_WITH'] });
    expect(kept(spoken, framed({ unlessTold: ['MET_WITH', 'SPOKE_WITH'] }))).toEqual(['SPOKE_WITH a b']);
  });

  it('fall where one of a group was told to meet somebody', () => {
    const talk = framed({ parties: ['b', 'c'], unlessTold: ['MET_WITH'], group: ['a', 'b', 'c'] });
    expect(kept(framed({ parties: ['a', 'd'] }), talk)).toEqual(['MET_WITH a d']);
    expect(kept(framed({ parties: ['e', 'd'] }), talk)).toHaveLength(2);
  });

  it('fall where the other party was sought in the context and one is named elsewhere', () => {
    const sought = framed({ parties: ['a', 'c'], slots: ['subject', 'context'] });
    expect(kept(framed({}), sought)).toEqual(['MET_WITH a b']);
    expect(kept(sought)).toEqual(['MET_WITH a c']);
  });

  it('fall as well where the subject was sought', () => {
    const sought = framed({ parties: ['a', 'c'], slots: ['context', 'with'] });
    expect(kept(sought, framed({}))).toEqual(['MET_WITH a b']);
  });

  it('stay where the named one has another subject or relation', () => {
    const sought = framed({ parties: ['a', 'c'], slots: ['subject', 'context'] });
    expect(kept(framed({ parties: ['d', 'b'] }), sought)).toHaveLength(2);
    expect(kept(framed({ relation: 'VISITED' }), sought)).toHaveLength(2);
  });

  it('keep their order', () => {
    const claims = ['x', 'y', 'z'].map((party) => framed({ parties: ['a', party] }));
    expect(kept(...claims)).toEqual(['MET_WITH a x', 'MET_WITH a y', 'MET_WITH a z']);
  });
});

import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../../src/model/entity.ts';
import { openOntology } from '../../src/schema/open-ontology.ts';

const ontology = openOntology();
const relations = [...ontology.relations.values()].map((relation) => [relation.label, relation] as const);

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(first: string, second: string): number {
  const [light = 0, dark = 0] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe('the shipped relations', () => {
  it('are the 22 of the annotation guide, seven of them core', () => {
    const core = relations.filter(([, relation]) => relation.tier === 'core').map(([label]) => label);
    expect(core).toEqual(['ATTENDED', 'INVITED', 'MET_WITH', 'REPRESENTS', 'SIGNED_WITH', 'SPOKE_WITH', 'VISITED']);
    const undirected = relations.filter(([, relation]) => !relation.directed).map(([label]) => label);
    expect(undirected).toEqual([
      'AGREED_WITH',
      'COOPERATED_WITH',
      'MET_WITH',
      'NEGOTIATED_WITH',
      'SIGNED_WITH',
      'SPOKE_WITH',
    ]);
  });

  it.each(relations)(
    '%s has six examples, two without a claim and one about what did not simply happen',
    (_, relation) => {
      expect(relation.examples.length).toBeGreaterThanOrEqual(6);
      expect(relation.examples.filter((example) => example.claims.length === 0).length).toBeGreaterThanOrEqual(2);
      const modalities = new Set(relation.examples.flatMap((example) => example.claims.map((claim) => claim[2])));
      expect(modalities).toContain('happened');
      expect(new Set(relation.examples.map((example) => example.text)).size).toBe(relation.examples.length);
    },
  );

  it.each(relations)('%s has no example claim that joins a party to itself or stands twice', (_, relation) => {
    for (const { claims } of relation.examples) {
      expect(claims.filter(([subject, object]) => subject === object)).toEqual([]);
      expect(new Set(claims.map((claim) => claim.join('|'))).size).toBe(claims.length);
    }
  });

  it.each(relations)('%s is found by offices or by verbs', (_, relation) => {
    expect(relation.fromOffices || relation.frames.some((frame) => frame.verbs.length > 0)).toBe(true);
  });

  it.each(relations)('%s narrows kinds in its frames only to kinds that it allows', (_, relation) => {
    for (const frame of relation.frames) {
      expect(relation.subjectKinds).toEqual(expect.arrayContaining([...frame.subjectKinds]));
      expect(relation.objectKinds).toEqual(expect.arrayContaining([...frame.objectKinds]));
    }
  });

  it.each(relations)('%s has each trigger with the same slots and conditions only once', (_, relation) => {
    const seen = relation.frames.flatMap(({ verbs, nouns, ...rest }) =>
      [...verbs.map((verb) => `to ${verb}`), ...nouns].map((trigger) => `${trigger} ${JSON.stringify(rest)}`),
    );
    expect(seen.filter((key, index) => seen.indexOf(key) !== index)).toEqual([]);
  });

  it('know both British and American spellings', () => {
    const verbs = new Set(relations.flatMap(([, relation]) => relation.frames.flatMap((frame) => frame.verbs)));
    for (const pair of [
      ['recognise', 'recognize'],
      ['criticise', 'criticize'],
      ['finalise', 'finalize'],
      ['honour', 'honor'],
    ]) {
      for (const verb of pair) expect(verbs).toContain(verb);
    }
  });
});

describe('entity kinds', () => {
  it('are those of the model, no more and no fewer', () => {
    const ofModel: Readonly<Record<EntityKind, true>> = {
      Person: true,
      Country: true,
      Organisation: true,
      Place: true,
      Event: true,
    };
    expect([...ontology.entities.keys()].sort()).toEqual(Object.keys(ofModel).sort());
  });

  it('differ in colour and shape taken together', () => {
    const looks = [...ontology.entities.values()].map(({ display }) => `${display.shape} ${display.colour}`);
    expect(new Set(looks).size).toBe(looks.length);
    expect(new Set([...ontology.entities.values()].map(({ display }) => display.colour)).size).toBe(looks.length);
  });
});

describe('display colours', () => {
  const colours = [
    ...[...ontology.entities.values()].map(({ kind, display }) => [kind, display.colour] as const),
    ...relations.map(([label, { display }]) => [label, display.colour] as const),
  ];

  it.each(colours)('of %s can be told from white and from a dark ground (3:1, WCAG 1.4.11)', (_, colour) => {
    expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(3);
    expect(contrast(colour, '#121212')).toBeGreaterThanOrEqual(3);
  });
});

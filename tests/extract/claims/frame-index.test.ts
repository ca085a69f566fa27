import { describe, expect, it } from 'vitest';
import { indexFrames } from '../../../src/extract/claims/frame-index.ts';
import type { Frame, Ontology, RelationType } from '../../../src/model/ontology.ts';
import { theReader } from '../extract-sentence.ts';

const FRAME: Frame = {
  verbs: [],
  nouns: [],
  rosters: [],
  subject: ['subject'],
  object: ['object'],
  collective: false,
  requires: [],
  unless: [],
  objectKinds: [],
  subjectKinds: [],
  modality: null,
  unlessTold: [],
  unlessBefore: [],
  unlessPersons: [],
};

function indexOf(...frames: readonly Partial<Frame>[]) {
  const known = [...theReader().ontology.relations.values()][0];
  if (known === undefined) throw new RangeError('no relation');
  const relation: RelationType = { ...known, frames: frames.map((frame) => ({ ...FRAME, ...frame })) };
  const ontology: Ontology = { ...theReader().ontology, relations: new Map([[relation.label, relation]]) };
  return indexFrames(ontology);
}

describe('the index of frames', () => {
  it('finds a verb frame by the first word of its phrase', () => {
    const { verbs } = indexOf({ verbs: ['pay visit', 'visit'] });
    expect([...verbs.keys()].sort()).toEqual(['pay', 'visit']);
    expect(verbs.get('pay')?.[0]?.phrase).toEqual(['visit']);
    expect(verbs.get('visit')?.[0]?.phrase).toEqual([]);
  });

  it('finds a noun frame by the last word of its phrase', () => {
    const { nouns } = indexOf({ nouns: ['state visit', 'memorandum of understanding'] });
    expect([...nouns.keys()].sort()).toEqual(['understanding', 'visit']);
    expect(nouns.get('understanding')?.[0]?.phrase).toEqual(['memorandum', 'of']);
  });

  it('tries longer phrases first', () => {
    const { verbs } = indexOf({ verbs: ['hold'] }, { verbs: ['hold talk by phone'] }, { verbs: ['hold talk'] });
    expect(verbs.get('hold')?.map(({ phrase }) => phrase.length)).toEqual([3, 1, 0]);
  });

  it('keeps frames of one length in the order of the schema', () => {
    const { verbs } = indexOf({ verbs: ['meet'], object: ['with'] }, { verbs: ['meet'], object: ['object'] });
    expect(verbs.get('meet')?.map(({ frame }) => frame.object[0])).toEqual(['with', 'object']);
  });

  it('cuts required and forbidden phrases into words', () => {
    const { verbs } = indexOf({ verbs: ['call'], requires: ['war crime'], unless: ['courtesy'] });
    expect(verbs.get('call')?.[0]).toMatchObject({ requires: [['war', 'crime']], unless: [['courtesy']] });
  });

  it('finds rosters by their occasion', () => {
    expect([...indexOf({ rosters: ['meeting', '*'] }).rosters.keys()]).toEqual(['meeting', '*']);
  });

  it('holds every trigger of the schema', () => {
    const { verbs, nouns } = indexFrames(theReader().ontology);
    for (const { frames } of theReader().ontology.relations.values()) {
      for (const frame of frames) {
        for (const verb of frame.verbs) expect(verbs.has(verb.split(' ')[0] ?? '')).toBe(true);
        for (const noun of frame.nouns) expect(nouns.has(noun.split(' ').at(-1) ?? '')).toBe(true);
      }
    }
  });
});

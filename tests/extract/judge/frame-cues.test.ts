import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCandidates, openStory } from '../../../src/extract/claims/find-claims.ts';
import { indexFrames } from '../../../src/extract/claims/frame-index.ts';
import { sizeOf } from '../../../src/extract/judge/size-of.ts';
import { buildLexicon } from '../../../src/extract/lexicon/lexicon.ts';
import { readArticle } from '../../../src/extract/referents/read-article.ts';
import { readDocument } from '../../../src/text/read-document.ts';
import { openWinkTagger } from '../../../src/text/wink-tagger.ts';
import { makeArticle, theReader } from '../extract-sentence.ts';

const tagger = openWinkTagger();
const { ontology, gazetteer } = theReader();
const lexicon = buildLexicon(gazetteer, ontology);
const frames = indexFrames(ontology);

/** The cues of the first claim of a relation. */
function cuesOf(text: string, relation: string): readonly string[] {
  const story = openStory(readArticle(readDocument(makeArticle(text), tagger), lexicon), { ontology });
  const found = findCandidates(story, { ontology, frames }).find(({ claim }) => claim.relation === relation);
  if (found === undefined) throw new RangeError(`no ${relation} in: ${text}`);
  return found.cues;
}

describe('what speaks for and against a claim', () => {
  it.each([
    ['the relation', 'Chad condemned Niger.', 'CRITICISED', 'relation=CRITICISED'],
    ['the lemma', 'Chad condemned Niger.', 'CRITICISED', 'lemma=condemn'],
    ['the verb', 'Chad condemned Niger.', 'CRITICISED', 'verb=finite/past'],
    ['a passive', 'Niger was condemned by Chad.', 'CRITICISED', 'passive'],
    ['a negation', 'Chad has not condemned Niger.', 'CRITICISED', 'negated'],
    ['a modal', 'Chad may condemn Niger.', 'CRITICISED', 'modal=may'],
    ['the kinds of the parties', 'President Macron visited Chad.', 'VISITED', 'kinds=Person/Country'],
    ['the forms of the parties', 'President Macron visited Chad.', 'VISITED', 'forms=name/name'],
    ['the slots of the parties', 'President Macron travelled to Chad.', 'VISITED', 'object.slot=to'],
    ['the order of the parties', 'President Macron visited Chad.', 'VISITED', 'order=<>'],
    ['a quotation', '"Chad condemned Niger on Monday," President Macron said.', 'CRITICISED', 'quoted'],
    ['the modality', 'President Macron will visit Chad.', 'VISITED', 'said=planned'],
    ['how often it is told', 'Chad condemned Niger. Niger was condemned by Chad.', 'CRITICISED', 'told=2'],
    ['how often a party is named', 'Chad condemned Niger. Chad left.', 'CRITICISED', 'subject named=2'],
    ['where it is told', 'It rained. Chad condemned Niger.', 'CRITICISED', 'sentence=1'],
    ['that it has a date', 'President Macron visited Chad on Monday.', 'VISITED', 'dated'],
    ['what it follows from', 'President Macron met President Biden in Geneva.', 'VISITED', 'implied=VISITED<MET_WITH'],
  ])('names %s', (_, text, relation, cue) => {
    expect(cuesOf(text, relation)).toContain(cue);
  });

  it('does not tell which parties they are', () => {
    const one = cuesOf('Chad condemned Niger.', 'CRITICISED');
    const other = cuesOf('Peru condemned Chile.', 'CRITICISED');
    expect(other).toEqual(one);
  });

  it('names no word that the schema does not hold', () => {
    const known = new Set([...frames.verbs.keys(), ...frames.nouns.keys()]);
    for (const cue of cuesOf('In a rare and angry speech, Chad condemned the raids of Niger.', 'CRITICISED')) {
      const lemma = /^lemma=([^&]+)/u.exec(cue)?.[1];
      if (lemma !== undefined) expect(known).toContain(lemma);
    }
  });
});

describe('a count as a class', () => {
  it.each([
    [0, '0'],
    [3, '3'],
    [4, '4-6'],
    [6, '4-6'],
    [7, '7-12'],
    [12, '7-12'],
    [13, 'more'],
    [1e9, 'more'],
  ])('%i is %s', (count, size) => {
    expect(sizeOf(count)).toBe(size);
  });

  it('never falls as the count rises', () => {
    const order = ['0', '1', '2', '3', '4-6', '7-12', 'more'];
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(order.indexOf(sizeOf(low))).toBeLessThanOrEqual(order.indexOf(sizeOf(high)));
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../../src/extract/lexicon/lexicon.ts';
import { matchRole } from '../../../src/extract/mentions/match-role.ts';
import { scanSentence } from '../../../src/extract/mentions/scan.ts';
import { readDocument } from '../../../src/text/read-document.ts';
import { openWinkTagger } from '../../../src/text/wink-tagger.ts';
import { makeArticle, theReader } from '../extract-sentence.ts';

const tagger = openWinkTagger();
const lexicon = buildLexicon(theReader().gazetteer, theReader().ontology);

function roleOf(text: string, at = 0) {
  const [sentence] = readDocument(makeArticle(text), tagger).sentences;
  return sentence === undefined ? null : matchRole(scanSentence(sentence, lexicon), at);
}

describe('a title at the start of a text', () => {
  it.each([
    ['President Ann Lee spoke.', 'President', 'president', 'current'],
    ['Prime Minister Ann Lee spoke.', 'Prime Minister', 'minister', 'current'],
    ['Deputy Prime Minister Ann Lee spoke.', 'Deputy Prime Minister', 'minister', 'current'],
    ['Foreign Minister Ann Lee spoke.', 'Foreign Minister', 'minister', 'current'],
    ['Minister of Foreign Affairs Ann Lee spoke.', 'Minister of Foreign Affairs', 'minister', 'current'],
    ['Minister of Trade and Industry Ann Lee spoke.', 'Minister of Trade and Industry', 'minister', 'current'],
    [
      'Minister of Trade, Industry and Fisheries Ann Lee spoke.',
      'Minister of Trade, Industry and Fisheries',
      'minister',
      'current',
    ],
    [
      'Prime Minister and Minister of Defence Ann Lee spoke.',
      'Prime Minister and Minister of Defence',
      'minister',
      'current',
    ],
    ['Vice President Ann Lee spoke.', 'Vice President', 'president', 'current'],
    ['Secretary-General Ann Lee spoke.', 'Secretary-General', 'secretary-general', 'current'],
    ['Acting Foreign Minister Ann Lee spoke.', 'Foreign Minister', 'minister', 'acting'],
    ['Former President Ann Lee spoke.', 'President', 'president', 'former'],
    ['Gen. Ann Lee spoke.', 'General', 'general', 'current'],
    ['PM Ann Lee spoke.', 'Prime Minister', 'minister', 'current'],
    ['External Affairs Minister Ann Lee spoke.', 'External Affairs Minister', 'minister', 'current'],
    ['Special Envoy Ann Lee spoke.', 'Special Envoy', 'envoy', 'current'],
  ])('%s', (text, role, head, status) => {
    expect(roleOf(text)).toMatchObject({ start: 0, role, head, status, plural: false });
  });

  it.each(['Ann Lee spoke.', 'Trade grew.', 'Foreign Affairs published it.', 'They spoke.', 'of the'])(
    'is none in: %s',
    (text) => {
      expect(roleOf(text)).toBeNull();
    },
  );

  it('may be a plural', () => {
    expect(roleOf('Presidents Ann Lee and Bo Ek spoke.')).toMatchObject({ head: 'president', plural: true });
  });

  it('tells a job from an office of state', () => {
    expect(roleOf('Professor Ann Lee spoke.')?.isPrivate).toBe(true);
    expect(roleOf('Ambassador Ann Lee spoke.')?.isPrivate).toBe(false);
  });

  it('ends before the name', () => {
    expect(roleOf('Minister of Defence Ann Lee spoke.')?.end).toBe(3);
  });

  it('is none past the end of the sentence', () => {
    expect(roleOf('President Lee', 9)).toBeNull();
  });
});

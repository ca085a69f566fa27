import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../../src/extract/lexicon/lexicon.ts';
import { matchGroup, matchOccasion, matchPronoun } from '../../../src/extract/mentions/match-pronoun.ts';
import { type Scan, scanSentence } from '../../../src/extract/mentions/scan.ts';
import { readDocument } from '../../../src/text/read-document.ts';
import { openWinkTagger } from '../../../src/text/wink-tagger.ts';
import { makeArticle, theReader } from '../extract-sentence.ts';

const tagger = openWinkTagger();
const lexicon = buildLexicon(theReader().gazetteer, theReader().ontology);

function scanOf(text: string): Scan {
  const [sentence] = readDocument(makeArticle(text), tagger).sentences;
  if (sentence === undefined) throw new RangeError('no sentence');
  return scanSentence(sentence, lexicon);
}

/** `noun number: words` of the group at the start of a text. */
function groupAt(text: string, at = 0): string | null {
  const scan = scanOf(text);
  const group = matchGroup(scan, at);
  if (group === null) return null;
  return `${group.noun} ${group.number}: ${scan.words.slice(group.start, group.end).join(' ')}`;
}

describe('a group without names', () => {
  it.each([
    ['The two leaders met.', 'leaders 2: the two leaders'],
    ['Both sides agreed.', 'sides 2: both sides'],
    ['The three presidents met.', 'presidents 3: the three presidents'],
    ['The parties met.', 'parties null: the parties'],
    ['The two prime ministers met.', 'ministers 2: the two prime ministers'],
    ['The two foreign ministers met.', 'ministers 2: the two foreign ministers'],
    ['The two heads of state met.', 'leaders 2: the two heads of state'],
    ['The two signed a treaty.', 'sides 2: the two'],
    ['The two also signed a treaty.', 'sides 2: the two'],
    ['The three have agreed.', 'sides 3: the three'],
    ['Four countries signed.', 'countries 4: four countries'],
  ])('%s', (text, group) => {
    expect(groupAt(text)).toBe(group);
  });

  it.each([
    ['whose owner is told', 'The leaders of Chad met.'],
    ['of things', 'The two roads are closed.'],
    ['of one', 'The leader spoke.'],
    ['of a part', 'The two of them left.'],
    ['without article and number', 'Leaders met.'],
    ['"both" before a name', 'Both Chad and Niger left.'],
  ])('%s is none', (_, text) => {
    expect(groupAt(text)).toBeNull();
  });

  it('of officials is that of the hosts', () => {
    expect(groupAt('She met with senior government officials.', 3)).toBe('officials null: senior government officials');
    expect(groupAt('She spoke of senior government officials.', 3)).toBeNull();
  });
});

describe('a pronoun', () => {
  it.each(['He', 'she', 'him', 'They', 'their', 'We', 'us', 'my'])('%s', (word) => {
    expect(matchPronoun(scanOf(`${word} left.`), 0)?.word).toBe(word.toLowerCase());
  });

  it.each(['It', 'US', 'this', 'Herr'])('%s is none', (word) => {
    expect(matchPronoun(scanOf(`${word} left.`), 0)).toBeNull();
  });
});

describe('an occasion named before', () => {
  it.each([
    ['The summit ended.', 'summit'],
    ['This conference ended.', 'conference'],
    ['The meeting ended.', 'meeting'],
  ])('%s', (text, noun) => {
    expect(matchOccasion(scanOf(text), 0)?.noun).toBe(noun);
  });

  it.each([
    ['with its own parties', 'The meeting between Chad and Niger ended.'],
    ['with its own topic', 'The conference on trade ended.'],
    ['that is a body', 'The Congress voted.'],
    ['that is a house', 'The conference centre opened.'],
    ['with an indefinite article', 'A summit ended.'],
  ])('%s is none', (_, text) => {
    expect(matchOccasion(scanOf(text), 0)).toBeNull();
  });
});

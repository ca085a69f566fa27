import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../../src/extract/lexicon/lexicon.ts';
import { matchPlace } from '../../../src/extract/mentions/match-place.ts';
import { scanSentence } from '../../../src/extract/mentions/scan.ts';
import { readDocument } from '../../../src/text/read-document.ts';
import { openWinkTagger } from '../../../src/text/wink-tagger.ts';
import { makeArticle, theReader } from '../extract-sentence.ts';

const tagger = openWinkTagger();
const lexicon = buildLexicon(theReader().gazetteer, theReader().ontology);

/** The country of the first town in a text, with the words taken for it. */
function townIn(text: string): string | null {
  const [sentence] = readDocument(makeArticle(text), tagger).sentences;
  if (sentence === undefined) return null;
  const scan = scanSentence(sentence, lexicon);
  for (const at of scan.tokens.keys()) {
    const place = matchPlace(scan, at);
    if (place === null) continue;
    const words = scan.tokens.slice(place.start, place.end).map(({ text: word }) => word);
    return `${words.join(' ')} ${place.country}`;
  }
  return null;
}

describe('a town', () => {
  it.each([
    ['They met in Geneva.', 'Geneva CH'],
    ['They met in Genève.', 'Genève CH'],
    ['They met in Cologne.', 'Cologne DE'],
    ['They met in Seville.', 'Seville ES'],
    ['They met in Gothenburg.', 'Gothenburg SE'],
    ['They met in Antwerp.', 'Antwerp BE'],
    ['They met in Lucerne.', 'Lucerne CH'],
    ['They met in Kharkov.', 'Kharkov UA'],
    ['They met in Calcutta.', 'Calcutta IN'],
    ['They met in Saigon.', 'Saigon VN'],
    ['They met in Danzig.', 'Danzig PL'],
    ['They met in Pusan.', 'Pusan KR'],
    ['They met in Basra.', 'Basra IQ'],
    ['They met in Frankfurt.', 'Frankfurt DE'],
    ['They met in New York.', 'New York US'],
    ['They met in Sharm el-Sheikh.', 'Sharm el-Sheikh EG'],
    ['They met in Rio de Janeiro.', 'Rio de Janeiro BR'],
    ['They flew to Dubrovnik.', 'Dubrovnik HR'],
    ['They came from Goa.', 'Goa IN'],
    ['They met near Rambouillet.', 'Rambouillet FR'],
    ['They met outside Ramallah.', 'Ramallah PS'],
    ['They visited Mumbai.', 'Mumbai IN'],
  ])('%s', (text, town) => {
    expect(townIn(text)).toBe(town);
  });

  it.each([
    ['without a preposition', 'Geneva voted.'],
    ['written small', 'They met in geneva.'],
    ['too small to be meant', 'They met in Palm Beach Gardens North.'],
    ['that is part of a longer name', 'They met in Geneva Hall.'],
    ['that no list knows', 'They met in Xanadoo.'],
  ])('%s is none', (_, text) => {
    expect(townIn(text)).toBeNull();
  });

  it('of several of one name is the largest', () => {
    expect(townIn('They met in Birmingham.')).toBe('Birmingham GB');
    expect(townIn('They met in Alexandria.')).toBe('Alexandria EG');
  });
});

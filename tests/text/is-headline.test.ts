import { describe, expect, it } from 'vitest';
import { toArticle } from '../../src/ingest/article-id.ts';
import { readDocument } from '../../src/text/read-document.ts';
import { openWinkTagger } from '../../src/text/wink-tagger.ts';

const tagger = openWinkTagger();

function isHeadlineInBody(line: string): boolean {
  const article = toArticle({
    givenId: null,
    title: '',
    text: `${line}\n\nThe talks went on.`,
    date: null,
    source: null,
    url: null,
    licence: null,
  });
  return readDocument(article, tagger).sentences[0]?.isHeadline ?? false;
}

describe('a line of the body', () => {
  it.each([
    'Macron Meets Scholz in Berlin as Crisis Deepens',
    'President Biden Announces New Sanctions Against Russia',
    'Readout of President Biden’s Call with President Macron',
    'Joint Statement by the Leaders of France and Germany',
    'MINISTERS MEET IN GENEVA AFTER FAILED TALKS',
  ])('is a headline: %s', (line) => {
    expect(isHeadlineInBody(line)).toBe(true);
  });

  it.each([
    'President Biden Announced New Sanctions Against Russia.',
    'The president met the foreign minister of Malta in Rome',
    'Emmanuel Macron',
    'Present Were Ministers Meyer, Rossi and Dupont:',
    'Will President Biden Meet President Putin?',
    '',
    '* * *',
    `${'Minister Meets Envoy '.repeat(12)}Today`,
  ])('is no headline: %s', (line) => {
    expect(isHeadlineInBody(line)).toBe(false);
  });
});

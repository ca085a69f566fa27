import { describe, expect, it } from 'vitest';
import { splitTitle } from '../../src/ingest/plain-text.ts';
import { readAll } from './read-all.ts';
import { removeFoldersAfterEach, temporaryFolder } from './temporary-folder.ts';

removeFoldersAfterEach();

describe('plain text', () => {
  it('gives one article with title and text, without a date', async () => {
    const folder = await temporaryFolder();
    const { articles, issues } = await readAll([
      await folder.write('a.TXT', '\ufeffModi in Moscow\r\n\r\nThey met.\r\n'),
    ]);
    expect(articles).toMatchObject([{ title: 'Modi in Moscow', text: 'They met.', date: null, givenId: null }]);
    expect(issues).toEqual([]);
  });

  it.each([
    ['a headline', 'Modi in Moscow\n\nThey met.\n\nThey talked.\n', 'Modi in Moscow', 'They met.\n\nThey talked.'],
    ['blank lines before and after it', '\n \n A b \n\n\n\nThey met.', 'A b', 'They met.'],
    ['a headline that ends in an abbreviation', 'Modi in the U.S.\n\nThey met.', 'Modi in the U.S.', 'They met.'],
    ['a headline that asks', 'Will they meet?\n\nPerhaps.', 'Will they meet?', 'Perhaps.'],
    ['a first sentence', 'They met.\n\nThey talked.', '', 'They met.\n\nThey talked.'],
    ['a first line that goes on', 'They met\nin Moscow.\n\nThey talked.', '', 'They met\nin Moscow.\n\nThey talked.'],
    ['a salutation', 'Dear colleagues,\n\nwe met.', '', 'Dear colleagues,\n\nwe met.'],
    ['nothing but one line', 'Modi in Moscow\n\n', '', 'Modi in Moscow'],
    ['a first line that is too long', `${'word '.repeat(50)}\n\nx`, '', `${'word '.repeat(50)}\n\nx`],
    ['the indentation of its first line', '  Indented text\n  goes on.', '', '  Indented text\n  goes on.'],
    ['old Macintosh line ends', 'A b\r\rThey met.', 'A b', 'They met.'],
  ])('with %s', (_, content, title, text) => {
    expect(splitTitle(content)).toEqual({ title, text });
  });
});

import { fileReader, type ReadSource } from './file-reader.ts';
import { readWhole } from './read-whole.ts';
import { recordToArticle } from './record-to-article.ts';

const LONGEST_TITLE = 200;

/** One article: a short first line with a blank line after it is the title; the rest is the text. */
export const readPlainText: ReadSource = async function* (source, options, report) {
  const { fields } = options;
  const { title, text } = splitTitle(await readWhole(source, options.maxBytes));
  const record = { [fields.title]: title, [fields.text]: text };
  const article = recordToArticle(record, { fields, where: source.name, report });
  if (article !== null) yield article;
};

/** Reads `.txt`: one article a file, without a date. */
export const plainText = fileReader('plain text', ['.txt', '.text'], readPlainText);

/** The headline of a plain text, or '', and the text without it; line ends become `\n`, blank edges go. */
export function splitTitle(content: string): { readonly title: string; readonly text: string } {
  const text = content
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:[^\S\n]*\n)+/, '')
    .trimEnd();
  const end = text.indexOf('\n');
  const firstLine = text.slice(0, Math.max(end, 0)).trim();
  const rest = text.slice(end + 1);
  const isFollowedByBlankLine = /^[^\S\n]*\n/.test(rest);
  if (end < 0 || !isFollowedByBlankLine || !looksLikeTitle(firstLine)) return { title: '', text };
  return { title: firstLine, text: rest.replace(/^(?:[^\S\n]*\n)+/, '') };
}

// A first paragraph of one short sentence ends in a full stop; a headline does not, save for "… in the U.S."
function looksLikeTitle(line: string): boolean {
  return line.length <= LONGEST_TITLE && (!/[.,;:]$/.test(line) || /\b\p{Lu}\.\p{Lu}\.$/u.test(line));
}

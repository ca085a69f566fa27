import { fileReader, type ReadSource } from './file-reader.ts';
import { splitFrontMatter } from './front-matter.ts';
import { inlineToText } from './inline-to-text.ts';
import { type MarkdownBlock, markdownBlocks } from './markdown-blocks.ts';
import { readWhole } from './read-whole.ts';
import { recordToArticle } from './record-to-article.ts';

const readMarkdown: ReadSource = async function* (source, options, report) {
  const content = (await readWhole(source, options.maxBytes)).replace(/\r\n?/g, '\n').trimStart();
  const { fields } = options;
  const front = splitFrontMatter(content);
  const { title, text } = markdownToText(front.body, front.fields.get(fields.title.toLowerCase()) || null);
  const record = { ...renamed(front.fields, Object.values(fields)), [fields.title]: title, [fields.text]: text };
  const article = recordToArticle(record, { fields, where: source.name, report });
  if (article !== null) yield article;
};

/** Reads `.md` and `.markdown`: one article a file, its fields from the front matter, its body reduced to prose. */
export const markdown = fileReader('Markdown', ['.md', '.markdown'], readMarkdown);

/**
 * The prose of a Markdown body: paragraphs, headings and list items one a paragraph, without markup. The first heading
 * of level one, or any heading that comes first, is the title unless one is given; a heading that repeats it is left out.
 */
export function markdownToText(
  body: string,
  givenTitle: string | null,
): { readonly title: string; readonly text: string } {
  const { blocks, labels } = markdownBlocks(body);
  const texts = blocks.map((block) => ({ ...block, text: inlineToText(block.text, labels) }));
  const filled = texts.filter((block) => block.text !== '');
  const heading = titleHeading(filled, givenTitle);
  const text = filled
    .filter((block) => block !== heading)
    .map((block) => block.text)
    .join('\n\n');
  return { title: givenTitle ?? heading?.text ?? '', text };
}

function titleHeading(blocks: readonly MarkdownBlock[], givenTitle: string | null): MarkdownBlock | undefined {
  const headings = blocks.filter((block) => block.kind === 'heading');
  if (givenTitle !== null) return headings.find((heading) => heading.text === givenTitle.trim());
  const top = headings.find((heading) => heading.kind === 'heading' && heading.level === 1);
  return top ?? headings.find((heading) => heading === blocks[0]);
}

// Front matter has lower-case names; the option may spell a field "pubDate".
function renamed(front: ReadonlyMap<string, string>, names: readonly string[]): Readonly<Record<string, string>> {
  const spelled = new Map(names.map((name) => [name.toLowerCase(), name]));
  return Object.fromEntries([...front].map(([name, value]) => [spelled.get(name) ?? name, value]));
}

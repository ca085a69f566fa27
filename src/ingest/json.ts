import { fileReader, type ReadSource } from './file-reader.ts';
import { InputFailure } from './input-failure.ts';
import { readJsonLines } from './json-lines.ts';
import { parseJson } from './parse-json.ts';
import { readWhole } from './read-whole.ts';
import { recordToArticle } from './record-to-article.ts';
import { sniffed } from './sniff-format.ts';

/** One article, or a list of articles whose issues stand at `file#1`, `file#2` …; at most `maxBytes`. */
export const readJson: ReadSource = async function* (source, options, report) {
  const parsed = parseJson(await readWhole(source, options.maxBytes));
  if (parsed.kind === 'bad') throw new InputFailure('bad-json', parsed.problem);
  const { fields } = options;
  if (!Array.isArray(parsed.value)) {
    const article = recordToArticle(parsed.value, { fields, where: source.name, report });
    if (article !== null) yield article;
    return;
  }
  for (const [index, record] of parsed.value.entries()) {
    const article = recordToArticle(record, { fields, where: `${source.name}#${index + 1}`, report });
    if (article !== null) yield article;
  }
};

/** Reads `.json`; JSON lines under that ending are read as such. */
export const json = fileReader('JSON', ['.json'], async function* (source, options, report) {
  const { format, source: whole } = await sniffed(source);
  yield* format === 'json-lines' ? readJsonLines(whole, options, report) : readJson(whole, options, report);
});

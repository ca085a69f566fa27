import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createJudge } from '../../src/extract/judge/judge.ts';
import { DEFAULT_READ_OPTIONS, readArticles } from '../../src/ingest/read-paths.ts';
import type { Article } from '../../src/model/article.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { GraphView } from '../../src/model/graph.ts';
import { type ArticleReader, openArticleReader } from '../../src/pipeline/article-reader.ts';
import { graphChecksum } from '../../src/pipeline/graph-checksum.ts';
import { ingestArticles } from '../../src/pipeline/ingest-articles.ts';
import { openStore } from '../../src/store/open-store.ts';
import { DISPATCHES, dispatchArticles } from './dispatches.ts';
import { collectIssues, streamOf } from './sample.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const ARTICLES = dispatchArticles();
let reader: ArticleReader;
/** Keeps every claim: how sure the judge is depends a little on where in an article a sentence stands. */
let everything: ArticleReader;
beforeAll(() => {
  reader = openArticleReader({ extraGazetteers: [] });
  const judge = createJudge({ bias: 0, weights: {}, keep: { core: 0, extended: 0 } });
  everything = openArticleReader({ extraGazetteers: [], judge });
});

const folder = mkdtempSync(join(tmpdir(), 'dragoman-whole-path-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function graphOf(articles: readonly Article[], batchSize = 50, target = 'memory'): Promise<GraphView> {
  const store = await openStore(target);
  const { issues, report } = collectIssues();
  await ingestArticles(() => streamOf(...articles), { reader, store }, { batchSize, report });
  expect(issues).toEqual([]);
  return store.view();
}

/** A claim without what depends on its place in the text: relation, parties, modality, date. */
const gist = ({ relation, subject, object, modality, date }: Claim) =>
  [relation, subject, object, modality, date?.value ?? 'no date'].join(' ');
const gists = (article: Article) => reader.toClaims(article).claims.map(gist).sort();
const allGists = (article: Article) => everything.toClaims(article).claims.map(gist).sort();

/** Every claim's quote and names, cut out of its article by its offsets. */
function wordsOf({ evidence }: Claim, article: Article) {
  const partOf = (part: 'title' | 'body') => (part === 'title' ? article.title : article.text);
  const cut = ({ part, start, end }: { part: 'title' | 'body'; start: number; end: number }) =>
    partOf(part).slice(start, end);
  return { quote: cut(evidence), subject: cut(evidence.subject), object: cut(evidence.object) };
}

describe('evidence', () => {
  it('is found in every dispatch', () => {
    for (const article of ARTICLES)
      expect([article.givenId, gists(article).length > 0]).toEqual([article.givenId, true]);
  });

  it.each<[string, (text: string) => string]>([
    ['as it came', (text) => text],
    ['with Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
    ['behind an emoji of eleven code units', (text) => `👩‍👩‍👧‍👦 ${text}`],
    ['behind a long preface', (text) => `${'The weather was fine. '.repeat(50)}\n\n${text}`],
    ['with hard spaces between words', (text) => text.replaceAll(' on ', '\u00a0on\u00a0')],
    ['in decomposed letters', (text) => text.normalize('NFD')],
    ['with marks of writing direction', (text) => text.replaceAll('President', '\u200ePresident')],
    ['with doubled blanks', (text) => text.replaceAll('. ', '.  ')],
  ])('stands word for word where its offsets say, in a text %s', (_case, change) => {
    let claims = 0;
    for (const article of dispatchArticles(change)) {
      for (const claim of reader.toClaims(article).claims) {
        const { quote, subject, object } = wordsOf(claim, article);
        expect(quote).toBe(claim.evidence.quote);
        expect(quote).toBe(quote.trim());
        expect([subject.trim(), object.trim()]).toEqual([subject, object]);
        expect(subject).not.toBe('');
        expect(object).not.toBe('');
        claims += 1;
      }
    }
    expect(claims).toBeGreaterThan(12);
  });

  it.each<[string, (text: string) => string]>([
    ['Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
    ['doubled blanks', (text) => text.replaceAll('. ', '.  ')],
    ['a paragraph about nothing before it', (text) => `Rain fell all night.\n\n${text}`],
    ['a paragraph about nothing behind it', (text) => `${text}\n\nMarkets were calm.`],
    ['straight quotation marks', (text) => text.replace(/[“”]/g, '"')],
    ['curly apostrophes', (text) => text.replaceAll("'", '’')],
  ])('says the same with %s', (_case, change) => {
    const changed = dispatchArticles(change);
    for (const [at, article] of ARTICLES.entries()) {
      const other = changed[at];
      if (other === undefined) throw new Error('as many articles as before');
      expect(allGists(other)).toEqual(allGists(article));
    }
  });

  it('says the same of one article, whatever was read before it', () => {
    const first = ARTICLES.map(gists);
    for (const article of [...ARTICLES].reverse()) gists(article);
    expect(ARTICLES.map(gists)).toEqual(first);
  });

  it('tells who met whom, and that a visit was planned, paid or called off', async () => {
    const view = await graphOf(ARTICLES);
    const name = (id: Claim['subject']) => view.entity(id)?.name;
    const told = [...view.edges()].map(({ relation, source, target, modality }) =>
      [[name(source), name(target)].sort().join(' + '), relation, modality].join(' '),
    );
    expect(told).toContain("Mohammed Shia' al-Sudani + Recep Tayyip Erdoğan MET_WITH happened");
    expect(told.filter((line) => line.includes('Australia + Olaf Scholz VISITED'))).toEqual([
      'Australia + Olaf Scholz VISITED denied',
    ]);
    expect(told).toContain('Anthony Albanese + Olaf Scholz SPOKE_WITH happened');
  });
});

describe('the graph of the dispatches', () => {
  it('is the same in memory and in a file, byte for byte', async () => {
    const [memory, file] = [await graphOf(ARTICLES), await graphOf(ARTICLES, 50, join(folder, 'same.db'))];
    expect(graphChecksum(file)).toBe(graphChecksum(memory));
  });

  it('is the same whatever the order of the articles and the size of the batches', async () => {
    const expected = graphChecksum(await graphOf(ARTICLES));
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...ARTICLES], { minLength: ARTICLES.length }),
        fc.integer({ min: 1, max: 7 }),
        async (articles, batchSize) => {
          expect(graphChecksum(await graphOf(articles, batchSize))).toBe(expected);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('counts one meeting that two articles tell of as one edge with two sources', async () => {
    const view = await graphOf(ARTICLES);
    const met = [...view.edges()].filter(({ relation, sources }) => relation === 'MET_WITH' && sources > 1);
    expect(met).toHaveLength(1);
    const articles = met[0]?.claims.map(
      (id) => view.article(view.claim(id)?.article ?? ARTICLES[0]?.id ?? ('' as never))?.givenId,
    );
    expect([...new Set(articles)].sort()).toEqual(['arrived', 'reported-again']);
  });

  it('loses nothing when it is read again with one article more', async () => {
    const store = await openStore('memory');
    const { report } = collectIssues();
    const read = (articles: readonly Article[]) =>
      ingestArticles(() => streamOf(...articles), { reader, store }, { batchSize: 2, report });
    await read(ARTICLES.slice(0, 3));
    expect(await read(ARTICLES)).toMatchObject({ read: 6, skipped: 3, articles: 3 });
    expect(graphChecksum(store.view())).toBe(graphChecksum(await graphOf(ARTICLES)));
  });

  it('refers to nothing that it does not hold', async () => {
    const view = await graphOf(ARTICLES);
    for (const { source, target, event, claims, place } of view.edges()) {
      expect([view.entity(source), view.entity(target), view.event(event)]).not.toContain(null);
      for (const claim of claims) expect(view.article(view.claim(claim)?.article ?? ('' as never))).not.toBeNull();
      if (place !== null) expect(view.entity(place)).not.toBeNull();
    }
    for (const { country } of view.entities()) if (country !== null) expect(view.entity(country)).not.toBeNull();
  });
});

describe('one dispatch in every input format', () => {
  const [{ title, date, text } = { title: '', date: '', text: '' }] = DISPATCHES.slice(1);
  const record = { title, date, text };
  const FORMATS: Readonly<Record<string, string>> = {
    'a.json': JSON.stringify(record),
    'list.json': JSON.stringify([record], null, 2),
    'a.jsonl': `${JSON.stringify(record)}\n`,
    'a.md': `---\ntitle: ${title}\ndate: ${date}\n---\n\n${text}\n`,
    'bom.json': `\ufeff${JSON.stringify(record)}`,
    named: JSON.stringify(record),
  };

  it.each(Object.keys(FORMATS))('%s tells the same', async (name) => {
    const path = join(folder, name);
    writeFileSync(path, FORMATS[name] ?? '');
    const { issues, report } = collectIssues();
    const articles: Article[] = [];
    for await (const article of readArticles([path], DEFAULT_READ_OPTIONS, report)) articles.push(article);
    expect(issues).toEqual([]);
    const [article] = articles;
    const expected = ARTICLES[1];
    if (article === undefined || expected === undefined) throw new Error('one article each');
    expect([article.id, article.title, article.date]).toEqual([expected.id, title, date]);
    expect(gists(article)).toEqual(gists(expected));
  });
});

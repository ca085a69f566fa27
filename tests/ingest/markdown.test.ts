import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../src/ingest/front-matter.ts';
import { markdownToText } from '../../src/ingest/markdown.ts';
import { readAll } from './read-all.ts';
import { removeFoldersAfterEach, temporaryFolder } from './temporary-folder.ts';

removeFoldersAfterEach();

async function readText(content: string, options = {}) {
  const folder = await temporaryFolder();
  return readAll([await folder.write('a.md', content)], options);
}

const textOf = (body: string) => markdownToText(body, null).text;

describe('Markdown', () => {
  it('takes the fields from the front matter and reduces the body to prose', async () => {
    const { articles, issues } = await readText(
      [
        '---',
        'title: "Modi: \\"a good talk\\""  # checked',
        'date: 27 December 2023',
        "source: 'The People''s Daily'",
        'url: https://example.org/a#b',
        'License: CC0 # public domain',
        'id: 17',
        'tags:',
        '  - a',
        '---',
        '# Modi: "a good talk"',
        '',
        'They **met** in',
        '[Moscow](https://example.org).',
      ].join('\r\n'),
    );
    expect(issues).toEqual([]);
    expect(articles).toMatchObject([
      {
        title: 'Modi: "a good talk"',
        date: '2023-12-27',
        source: "The People's Daily",
        url: 'https://example.org/a#b',
        licence: 'CC0',
        givenId: '17',
        text: 'They met in Moscow.',
      },
    ]);
  });

  it('takes other field names from the options, in any case', async () => {
    const fields = { id: 'id', title: 'Headline', date: 'pubDate', source: 'source', url: 'url', text: 'text' };
    const { articles } = await readText('---\nheadline: H\npubdate: 2023-12-27\n---\nText.', { fields });
    expect(articles).toMatchObject([{ title: 'H', date: '2023-12-27', text: 'Text.' }]);
  });

  it('reports a bad date in the front matter and keeps the article', async () => {
    const { articles, issues } = await readText('---\ndate: soon\n---\nText.');
    expect(articles).toMatchObject([{ date: null, text: 'Text.' }]);
    expect(issues.map((issue) => issue.code)).toEqual(['bad-date']);
  });

  it('reports an article of nothing but a heading', async () => {
    const { articles, issues } = await readText('# Title\n\n![photo](a.png)\n');
    expect(articles).toEqual([]);
    expect(issues.map((issue) => issue.code)).toEqual(['no-text']);
  });
});

describe('splitFrontMatter', () => {
  it.each([
    ['text between two rules', '---\nOnce upon a time\n---\nText'],
    ['a first line without its end', '---\ntitle: x\n\nText'],
    ['front matter that does not come first', 'Text\n---\ntitle: x\n---\n'],
    ['an empty pair of rules', '---\n---\nText'],
  ])('leaves %s in the body', (_, content) => {
    const front = splitFrontMatter(content);
    expect([...front.fields]).toEqual([]);
    expect(front.body).toBe(content);
  });

  it('joins folded values, passes over comments and keeps the rest of the text', () => {
    const front = splitFrontMatter('---\n# note\nTitle: >\n  one\n  two\nempty:\nurl: a\n...\n\n---\nText\n');
    expect([...front.fields]).toEqual([
      ['title', 'one two'],
      ['empty', ''],
      ['url', 'a'],
    ]);
    expect(front.body).toBe('\n---\nText\n');
  });

  it('takes a field called __proto__ as a name like any other', () => {
    const front = splitFrontMatter('---\n__proto__: x\nconstructor: y\n---\n');
    expect(front.fields.get('constructor')).toBe('y');
    expect(front.fields.get('toString')).toBeUndefined();
  });
});

describe('markdownToText', () => {
  it.each([
    ['the first heading of level one', '# A b #\n\nText.', 'A b', 'Text.'],
    ['an underlined heading', 'A *b*\n=====\nText.', 'A b', 'Text.'],
    ['a lower heading that comes first', '## A b\nText.', 'A b', 'Text.'],
    ['a heading further down', 'Kicker\n\n# A b\n\nText.', 'A b', 'Kicker\n\nText.'],
    ['no heading', 'Text.\n\n## Part\n\nMore.', '', 'Text.\n\nPart\n\nMore.'],
  ])('takes the title from %s', (_, body, title, text) => {
    expect(markdownToText(body, null)).toEqual({ title, text });
  });

  it('leaves out a heading that repeats the given title, and keeps another one', () => {
    expect(markdownToText('# A b\n\nText.', 'A b')).toEqual({ title: 'A b', text: 'Text.' });
    expect(markdownToText('# Other\n\nText.', 'A b')).toEqual({ title: 'A b', text: 'Other\n\nText.' });
  });

  it.each([
    ['wrapped lines', 'They met\n  in Moscow.\n\nThey\ttalked.', 'They met in Moscow.\n\nThey\ttalked.'],
    ['hard line breaks', 'one  \ntwo\\\nthree<br>four', 'one\ntwo\nthree\nfour'],
    [
      'lists',
      '- one\n  goes on\n* two\n+ three\n1. four\n2) five\n- [x] six',
      'one goes on\n\ntwo\n\nthree\n\nfour\n\nfive\n\nsix',
    ],
    [
      'a year at the start of a wrapped line',
      'It was in the year\n45. Then came peace',
      'It was in the year 45. Then came peace',
    ],
    ['quotations', '> one\n> two\n>\n> > three', 'one two\n\nthree'],
    ['rules', 'one\n\n* * *\n\ntwo\n\n___\n\nthree', 'one\n\ntwo\n\nthree'],
    ['tables', '| a | b |\n|---|:-:|\n| *c* |  |', 'a, b\n\nc'],
    ['fences', '```text\n# not a heading\n*\n```\nafter', '# not a heading\n*\n\nafter'],
    ['comments and scripts', 'one <!-- two\n\nthree --> four <script>alert("x")</script>five', 'one four five'],
    ['tags, with text that is no tag', '<div>a <b>bold</b> word</div> 3 < 4 > 2', 'a bold word 3 < 4 > 2'],
    ['footnotes', 'They met.[^1]\n\n[^1]: In *Moscow*.', 'They met.\n\nIn Moscow.'],
    [
      'entities',
      'A &amp; B&nbsp;C &#8211; &#x2013; &unknown; &#xD800; &#99999999;',
      'A & B\u00a0C – – &unknown; &#xD800; &#99999999;',
    ],
    ['escapes', '\\*not\\* \\[a\\](b) 1\\. \\# \\_x\\_', '*not* [a](b) 1. # _x_'],
    ['code', 'the `a_*b*_c` and ``x`` word', 'the a_*b*_c and x word'],
  ])('reduces %s', (_, body, text) => {
    expect(textOf(body)).toBe(text);
  });

  it.each([
    ['[Putin](https://e.org/a_(b) "Title")', 'Putin'],
    ['[Putin](<https://e.org/a b>)', 'Putin'],
    ['[**Putin** [sic]](https://e.org)', 'Putin [sic]'],
    ['[Putin][p] and [Modi][] and [p]\n\n[p]: https://e.org\n[modi]: <x>', 'Putin and Modi and p'],
    ['[[Putin]](https://e.org)', '[Putin]'],
    ['a ![photo of **x**](a.png) b', 'a b'],
    ['[![badge](a.png)](https://e.org)text', 'text'],
    ['<https://e.org/a_b_c> <mailto:a_b_@e.org>', 'https://e.org/a_b_c a_b_@e.org'],
    ['see https://e.org/_a_/*b* now', 'see https://e.org/_a_/*b* now'],
    ['"[we] agree [sic]", he said (twice)', '"[we] agree [sic]", he said (twice)'],
  ])('reads the link %j as %j', (body, text) => {
    expect(textOf(body)).toBe(text);
  });

  it.each([
    ['*a* **b** ***c*** _d_ __e__ ~~f~~', 'a b c d e f'],
    ['**a *b* c** *d **e***', 'a b c d e'],
    ['snake_case_name and 5 * 3 * 2', 'snake_case_name and 5 * 3 * 2'],
    ['a lone * star, an _open one, 2 ** 3', 'a lone * star, an _open one, 2 ** 3'],
    ['**"quoted"** and *(bracketed)*.', '"quoted" and (bracketed).'],
    ['*** **', '*** **'],
    ['😀*a*😀 _ñ_', '😀a😀 ñ'],
  ])('reads the emphasis of %j as %j', (body, text) => {
    expect(textOf(`x ${body}`)).toBe(`x ${text}`);
  });

  it('gives words back unchanged, in their paragraphs', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'é', 'Ж', '😀', '1', "'", ',', '.', '–') }).map((s) => `w${s}`);
    const paragraph = fc.array(word, { minLength: 1 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(paragraph), (paragraphs) => {
        expect(textOf(paragraphs.join('\n\n'))).toBe(paragraphs.join('\n\n'));
      }),
    );
  });

  it('leaves no mark of shielding in any text', () => {
    const unit = fc.constantFrom(
      'a',
      ' ',
      '\n',
      '\\',
      '`',
      '*',
      '_',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '#',
      '-',
      '😀',
      '&',
      '|',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (body) => {
        expect(textOf(body)).not.toMatch(/\p{Surrogate}/u);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['[a](b "', '[', '![a][', '*a', '<!--', '> ', '* ', '-|', ' ', '`', '[x [b]', '<script>', '_a', '- a\n'])(
    'reads %j fifty thousand times without giving up',
    (part) => {
      // A matcher that backtracks would run into the time limit here.
      expect(typeof textOf(`[a](${part.repeat(50_000)}x`)).toBe('string');
      expect(typeof textOf(`${part.repeat(50_000)}x`)).toBe('string');
    },
    20_000,
  );
});

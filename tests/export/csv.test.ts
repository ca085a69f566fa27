import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvLine } from '../../src/export/csv-line.ts';
import { awkwardText, awkwardTexts, awkwardView } from './awkward-text.ts';
import { exportText } from './export-text.ts';
import { sampleView } from './sample-view.ts';

type CsvRecord = Readonly<Record<string, string>>;

function records(ending: string, view = sampleView): readonly CsvRecord[] {
  const { data, errors } = Papa.parse<CsvRecord>(exportText('csv', view, ending).trimEnd(), {
    header: true,
    newline: '\r\n',
    delimiter: ',',
  });
  expect(errors).toEqual([]);
  return data;
}

describe('the CSV files read by papaparse', { timeout: 60_000 }, () => {
  it('list every node with its attributes', () => {
    const nodes = records('.nodes.csv');
    expect(nodes.map(({ id }) => id)).toEqual([...sampleView.entities()].map(({ id }) => id));
    expect(nodes[0]).toEqual({
      id: 'country/RU',
      kind: 'Country',
      name: 'Russia',
      aliases: 'Moscow | Russian Federation',
      wikidata: 'Q159',
      country: '',
    });
  });

  it('list every edge with the names of its ends and its evidence', () => {
    const edges = records('.edges.csv');
    expect(edges.map(({ id }) => id)).toEqual(['edge-1', 'edge-2', 'edge-3', 'edge-4']);
    expect(edges[0]).toMatchObject({
      source: 'person/Q1',
      sourceName: 'Sergey "S." Lavrov',
      target: 'person/x-2',
      directed: 'false',
      date: '2023-12-27',
      place: 'Moscow',
      confidence: '1',
      evidence: 'Minister "A" met B & C\nin <Moscow>.',
      evidenceTitle: 'Talks; "held", again',
    });
  });

  it('list every claim with its sentence, offsets and article', () => {
    const claims = records('.claims.csv');
    expect(claims[0]).toMatchObject({
      id: 'claim-1',
      subject: 'person/Q1',
      subjectName: 'Sergey "S." Lavrov',
      place: 'Moscow',
      placeId: 'place/gn-1',
      attribution: 'Russia',
      attributionId: 'country/RU',
      date: '2023-12-27',
      granularity: 'day',
      evidence: 'Minister "A" met B & C\nin <Moscow>.',
      part: 'body',
      start: '10',
      end: '45',
      article: 'article-1',
      articleUrl: 'https://example.org/?a=1&b=2',
    });
    expect(claims[1]).toMatchObject({
      to: "'@Delhi",
      date: '',
      articleDate: '',
      attribute_source: 'a name that is taken',
    });
  });

  it('disarm formulas wherever they come from', () => {
    expect(records('.nodes.csv')[2]?.name).toBe("'+United Nations");
    expect(records('.nodes.csv')[4]?.aliases).toBe("'=1+1 | back`tick");
    expect(records('.claims.csv')[1]?.evidence).toBe('\'=HYPERLINK("http://example.org")');
  });

  it('have the byte order mark only in the format for Excel', () => {
    expect(exportText('csv', sampleView, '.nodes.csv')).toMatch(/^id,/);
    expect(exportText('csv-excel', sampleView, '.nodes.csv')).toBe(
      `\uFEFF${exportText('csv', sampleView, '.nodes.csv')}`,
    );
  });

  it('keep any text, but for the apostrophe that disarms a formula', () => {
    fc.assert(
      fc.property(awkwardTexts, (texts) => {
        const view = awkwardView(texts);
        expect(disarmed(records('.nodes.csv', view)[0]?.name)).toBe(asCsv(texts.name));
        expect(disarmed(records('.edges.csv', view)[0]?.role)).toBe(asCsv(texts.role));
        expect(disarmed(records('.claims.csv', view)[0]?.evidence)).toBe(asCsv(texts.quote));
      }),
    );
  });
});

describe('csvLine', { timeout: 60_000 }, () => {
  it.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['two\nlines', '"two\nlines"'],
    ['two\r\nlines', '"two\r\nlines"'],
    [' padded ', '" padded "'],
    ['=SUM(A1)', "'=SUM(A1)"],
    ['+1 555 0100', "'+1 555 0100"],
    ['-cmd|calc', "'-cmd|calc"],
    ['@import', "'@import"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['＝1+1', "'＝1+1"],
    ['a=1', 'a=1'],
    ['-5', '-5'],
    ['+3.25', '+3.25'],
    ['-1e-7', '-1e-7'],
    ['-0044-03-15', '-0044-03-15'],
    ['2023-12-27', '2023-12-27'],
    ['-1-2', "'-1-2"],
    ['nul\0', 'nul\uFFFD'],
    [null, ''],
    [-2, '-2'],
    [true, 'true'],
    [['a', 'b'], 'a | b'],
    [[], ''],
  ])('writes %j as %j', (cell, text) => {
    expect(csvLine([cell])).toBe(`${text}\r\n`);
  });

  it('is one record of as many fields as it was given, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(awkwardText, { minLength: 2, maxLength: 5 }), (cells) => {
        const { data } = Papa.parse<string[]>(csvLine(cells).slice(0, -2), { newline: '\r\n', delimiter: ',' });
        expect(data.map((fields) => fields.length)).toEqual([cells.length]);
      }),
    );
  });

  it('never begins a text cell with a sign that starts a formula', () => {
    fc.assert(
      fc.property(awkwardText, (text) => {
        const [[cell] = []] = Papa.parse<string[]>(csvLine([text, 'x']), { newline: '\r\n', delimiter: ',' }).data;
        expect(cell).not.toMatch(/^[=@\t\r\n]|^[+-](?![\d.,e+-]+$)/i);
      }),
    );
  });
});

function disarmed(text: string | undefined): string | undefined {
  return text?.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '');
}

function asCsv(text: string): string {
  const utf8 = Buffer.from(text, 'utf8').toString('utf8').replaceAll('\0', '\uFFFD');
  return disarmed(utf8) ?? '';
}

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../seeds/articles/', import.meta.url);
const names = readdirSync(folder).sort();
const dispatches = names.map((name) => ({ name, ...cut(readFileSync(new URL(name, folder), 'utf8')) }));
const corpus = dispatches.map((dispatch) => dispatch.body).join('\n');

const countries = (
  'Afghanistan,Angola,Argentina,Armenia,Australia,Azerbaijan,Brazil,Cambodia,Canada,China,Denmark,Egypt,Ethiopia,' +
  'Finland,France,Guyana,Hungary,India,Iran,Ireland,Israel,Italy,Japan,Kazakhstan,Kenya,Malaysia,Norway,Pakistan,' +
  'Papua New Guinea,Poland,Qatar,Russia,Rwanda,Saudi Arabia,Slovenia,Somalia,South Africa,South Korea,Spain,Sweden,' +
  'Thailand,Timor-Leste,Turkey,Ukraine,United States,Uzbekistan,Venezuela,Vietnam'
).split(',');

const recurring = ['Putin', 'Xi', 'Modi', 'Macron', 'Biden', 'Trump', 'Zelenskyy', 'Erdogan', 'Guterres', 'Blinken'];
const recurringElsewhere = [
  'Lavrov',
  'Jaishankar',
  'Lula',
  'Ramaphosa',
  'Kishida',
  'Albanese',
  'Raisi',
  'von der Leyen',
];

describe('the seed dispatches', () => {
  it('are forty Markdown files, numbered without a gap', () => {
    expect(names).toHaveLength(40);
    names.forEach((name, index) => {
      expect(name).toMatch(/^\d{2}-[a-z0-9]+(-[a-z0-9]+)*\.md$/);
      expect(Number(name.slice(0, 2))).toBe(index + 1);
    });
  });

  it('have unique titles', () => {
    expect(new Set(dispatches.map((dispatch) => dispatch.fields.get('title'))).size).toBe(names.length);
  });

  it('are in the order of their dates', () => {
    const dates = dispatches.map((dispatch) => dispatch.fields.get('date') ?? '');
    expect(dates).toEqual(dates.toSorted());
  });

  it('name at least 25 countries', () => {
    const named = countries.filter((country) => new RegExp(`\\b${country}\\b`).test(corpus));
    expect(named.length).toBeGreaterThanOrEqual(25);
  });

  it.each([...recurring, ...recurringElsewhere])('mention %s in at least three dispatches', (person) => {
    const pattern = new RegExp(`\\b${person}\\b`);
    expect(dispatches.filter((dispatch) => pattern.test(dispatch.body)).length).toBeGreaterThanOrEqual(3);
  });
});

describe.each(dispatches)('the dispatch $name', ({ front, fields, body }) => {
  it('has complete front matter', () => {
    expect(front.map(([key]) => key)).toEqual(['title', 'date', 'source', 'licence']);
    expect(fields.get('title')).toMatch(/^\S.{20,120}\S$/);
    expect(fields.get('title')).not.toMatch(/: /);
    expect(fields.get('source')).toBe('Dragoman seed dispatches');
    expect(fields.get('licence')).toBe('MIT');
  });

  it('has a real date between 2019 and 2026', () => {
    const date = fields.get('date') ?? '';
    expect(date).toMatch(/^20(19|2[0-6])-\d{2}-\d{2}$/);
    expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date);
  });

  it('has a body of 600 to 2,500 characters in several paragraphs', () => {
    expect(body.length).toBeGreaterThanOrEqual(600);
    expect(body.length).toBeLessThanOrEqual(2500);
    expect(body.split('\n\n').length).toBeGreaterThanOrEqual(3);
    expect(body).not.toMatch(/[^\n]\n[^\n]/);
  });

  it('opens with a dateline of its own day', () => {
    const [, month, day] = /^[A-Z][A-Z .-]+, ([A-Z][a-z]+) (\d{1,2}) – /.exec(body) ?? [];
    const date = new Date(`${fields.get('date')}T00:00:00Z`);
    const longMonth = date.toLocaleString('en-US', { month: 'long', timeZone: 'UTC' });
    expect(month && longMonth.startsWith(month)).toBe(true);
    expect(Number(day)).toBe(date.getUTCDate());
  });

  it('is clean text without quotations, markup or stray characters', () => {
    expect(body).not.toMatch(/["'“”<>*_#[\]\t\u00a0\ufffd]/);
    expect(body).not.toMatch(/ {2}| \n|\n{3}/);
    expect(body).toBe(body.normalize('NFC'));
  });
});

function cut(text: string) {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)\n$/.exec(text) ?? [];
  const front = head.split('\n').map((line): readonly [string, string] => {
    const colon = line.indexOf(': ');
    return [line.slice(0, colon), line.slice(colon + 2)];
  });
  return { front, fields: new Map(front), body };
}

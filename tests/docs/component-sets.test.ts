import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { componentTable, scoreComponents } from '../../scripts/evaluation/component-sets.ts';
import { peerTable } from '../../scripts/evaluation/peers.ts';
import { openArticleReader } from '../../src/pipeline/article-reader.ts';

const SETS = {
  'history-at-state-met-with.jsonl': [
    {
      id: 'a',
      sentence: 'Met with Chancellor Angela Merkel.',
      traveller: 'Barack Obama',
      country: 'Germany',
      locale: 'Berlin',
      start: '2013-06-18',
      met: [{ name: 'Merkel' }, { name: 'Gauck' }],
    },
  ],
  're3d.jsonl': [
    {
      id: 'b',
      title: '',
      text: 'Emmanuel Macron spoke.',
      entities: [
        { type: 'Person', value: 'Emmanuel Macron' },
        { type: 'Person', value: 'the gunmen' },
      ],
    },
  ],
  'ngec-actors.jsonl': [
    { test: 'c', text: 'Vladimir Putin', query_date: '2022-03-01', expect: { wiki: 'Vladimir Putin' }, xfail: false },
    { test: 'd', text: 'nobody at all', query_date: null, expect: { wiki: 'Angela Merkel' }, xfail: false },
    { test: 'e', text: 'known to fail', query_date: null, expect: { wiki: 'Angela Merkel' }, xfail: true },
  ],
  'plover-gsr.jsonl': [
    { id: 'f', date: '2000-01-01', event: 'CONSULT', text: 'Emmanuel Macron met Olaf Scholz in Berlin.' },
    { id: 'g', date: '2000-01-01', event: 'PROTEST', text: 'Students marched.' },
  ],
};

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'dragoman-sets-'));
  for (const [file, rows] of Object.entries(SETS))
    writeFileSync(join(path, file), rows.map((row) => JSON.stringify(row)).join('\n'));
  return path;
}

describe('the sets of single tasks', () => {
  const scores = scoreComponents(folder(), openArticleReader({ extraGazetteers: [] }));

  it('count what was expected, without rows that the set excludes', () => {
    expect(scores.map(({ found, expected }) => [found, expected])).toEqual([
      [1, 2],
      [1, 1],
      [1, 2],
      [1, 1],
    ]);
  });

  it('print one line each, with F1 where precision is known', () => {
    const [meetings, persons] = componentTable(scores).split('\n');
    expect(meetings).toMatch(/participants\s+F1 0\.667 {2}P 1\.000 {2}R 0\.500 {2}\(1 of 2\)/);
    expect(persons).toMatch(/full name\s+recall 1\.000 {2}\(1 of 1\)/);
  });
});

describe('the table of peers', () => {
  it('puts our figures beside theirs, a dash for what is missing', () => {
    const run = { documents: 1, scores: [{ label: 'entities', tp: 1, fp: 0, fn: 0, value: 1 }] };
    expect(peerTable(run).split('\n')[1]).toMatch(/^entities\s+1\.000\s+0\.827\s+0\.835\s+0\.990$/);
    expect(peerTable(run).split('\n')[2]).toMatch(/^core relations\s+–/);
  });
});

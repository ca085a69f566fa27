import { describe, expect, it } from 'vitest';
import { markdownTable, scoreTable, toStoredRun } from '../../scripts/evaluation/score-table.ts';

const REPORT = [
  { label: 'entities', tp: 8, fp: 2, fn: 2, precision: 0.8, recall: 0.8, f1: 0.80049 },
  { label: '  Person', tp: 0, fp: 0, fn: 0, precision: 0, recall: 0, f1: 0 },
  { label: 'date on matched', tp: 3, fp: 0, fn: 1, accuracy: 0.75 },
];
const RUN = toStoredRun(10, REPORT);

describe('the tables of the evaluation', () => {
  it('keep one rounded value for each line that has something to count', () => {
    expect(RUN).toEqual({
      documents: 10,
      scores: [
        { label: 'entities', tp: 8, fp: 2, fn: 2, value: 0.8 },
        { label: 'date on matched', tp: 3, fp: 0, fn: 1, value: 0.75 },
      ],
    });
  });

  it('show the difference to the stored run', () => {
    const [entities, dates] = RUN.scores;
    const earlier = {
      documents: 10,
      scores: [
        { ...entities, value: 0.7 },
        { ...dates, value: 0.8 },
      ],
    } as typeof RUN;
    const [, first, second] = scoreTable(RUN, earlier).split('\n');
    expect(first).toMatch(/^entities +0\.800 {2}\+0\.100 {2}tp 8 fp 2 fn 2$/);
    expect(second).toMatch(/^date on matched +0\.750 {2}−0\.050 /);
    expect(scoreTable(RUN, RUN).split('\n')[1]).toMatch(/0\.800 {2}= /);
  });

  it('give Markdown one column for each set and a dash for what a set lacks', () => {
    const train = { documents: 5, scores: RUN.scores.slice(0, 1) };
    expect(markdownTable({ train, dev: RUN }).split('\n')).toEqual([
      '| F1 (accuracy where it says "on matched") | dev (10 articles) | train (5 articles) |',
      '| --- | ---: | ---: |',
      '| entities | 0.800 | 0.800 |',
      '| date on matched | 0.750 | – |',
    ]);
  });
});

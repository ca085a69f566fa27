import { CommanderError } from 'commander';
import { describe, expect, it } from 'vitest';
import { claimTable } from '../../src/cli/claim-table.ts';
import { countOf, graphLine } from '../../src/cli/counted-words.ts';
import { failureLines, toFailure } from '../../src/cli/failure.ts';
import { openIssueLog } from '../../src/cli/issue-log.ts';
import { DragomanError } from '../../src/errors.ts';
import type { EntityId } from '../../src/model/entity.ts';
import { ONTOLOGY, sampleArticle, sampleClaim, sampleClaims, sampleEntity } from '../pipeline/sample.ts';

describe('toFailure', () => {
  it.each([
    [new DragomanError('no-input', 'no path given'), 'no-input', 2],
    [new DragomanError('bad-delta', 'a claim without an article'), 'bad-delta', 1],
    [new RangeError('no such token'), 'bug', 1],
    ['a thrown text', 'bug', 1],
    [new CommanderError(1, 'commander.unknownOption', "error: unknown option '--x'"), 'bad-flag', 2],
  ])('tells %s as %s with exit code %i', (error, code, exit) => {
    expect(toFailure(error, 'dragoman')).toMatchObject({ code, exit });
  });

  it('is no failure when commander ends after help or version', () => {
    expect(toFailure(new CommanderError(0, 'commander.help', '(outputHelp)'), 'dragoman')).toBeNull();
  });

  it('names the command whose help tells more', () => {
    const failure = toFailure(new CommanderError(1, 'x', "error: unknown option '--x'"), 'dragoman view');
    expect(failure?.hint).toBe('Run dragoman view --help to see what it takes.');
  });
});

describe('failureLines', () => {
  const failure = { code: 'no-input', message: 'no \u001b[2Jpath', hint: 'Give one.', exit: 2 } as const;

  it('gives message, code and hint, and nothing that drives the terminal', () => {
    expect(failureLines(failure, { json: false })).toBe('error: no  [2Jpath [no-input]\n  hint: Give one.');
  });

  it('gives one JSON line to a program', () => {
    const { code, message, hint } = failure;
    expect(JSON.parse(failureLines(failure, { json: true }))).toEqual({ error: { code, message, hint } });
  });
});

describe('openIssueLog', () => {
  const issue = { code: 'bad-json', message: 'no', where: 'a.jsonl:1' };

  it('prints ten of a kind, then says how many more there were', () => {
    const lines: string[] = [];
    const log = openIssueLog({ tell: (line) => void lines.push(line) }, { json: false });
    for (let count = 0; count < 12; count += 1) log.report(issue);
    log.report({ ...issue, code: 'no-text' });
    log.finish();
    expect(lines).toHaveLength(12);
    expect(lines[0]).toBe('issue: bad-json: no (a.jsonl:1)');
    expect(lines.at(-1)).toBe('issue: bad-json: 2 more (--json shows all)');
    expect(log.count()).toBe(13);
  });

  it('gives a program every issue', () => {
    const lines: string[] = [];
    const log = openIssueLog({ tell: (line) => void lines.push(line) }, { json: true });
    for (let count = 0; count < 12; count += 1) log.report(issue);
    log.finish();
    expect(lines.map((line) => JSON.parse(line))).toEqual(Array.from({ length: 12 }, () => ({ issue })));
  });
});

describe('claimTable', () => {
  it('shows the title, then each claim with names, modality and what else is known', () => {
    const article = { ...sampleArticle('A met B.'), title: 'A meets B' };
    const said = sampleClaims(article);
    const place = sampleEntity('place/moscow', 'Place', { name: 'Moscow' });
    const claims = [
      sampleClaim(article, { place: place.id }),
      sampleClaim(article, {
        relation: 'INVITED',
        date: null,
        attributes: { to: 'a summit' },
        attribution: 'person/a' as EntityId,
      }),
    ];
    expect(claimTable({ ...said, entities: [...said.entities, place], claims }, ONTOLOGY)).toEqual([
      'A meets B',
      '  MET_WITH  person/a — person/b  happened  2025-03-11, Moscow',
      '  INVITED   person/a → person/b  happened  to: a summit, says person/a',
    ]);
  });

  it('names an article without a title by its id, and prints no control character of a text', () => {
    const article = sampleArticle('A met B.', 'id\u0007');
    expect(claimTable({ ...sampleClaims(article), claims: [] }, ONTOLOGY)).toEqual(['id ']);
  });
});

describe('countOf', () => {
  it.each([
    [0, '0 edges'],
    [1, '1 edge'],
    [12_345, '12,345 edges'],
  ])('words %i', (count, words) => {
    expect(countOf(count, 'edge', 'edges')).toBe(words);
  });

  it('words all counts of a graph', () => {
    expect(graphLine({ articles: 1, claims: 2, entities: 1, events: 0, edges: 1 })).toBe(
      '1 article, 2 claims, 1 entity, 0 events, 1 edge',
    );
  });
});

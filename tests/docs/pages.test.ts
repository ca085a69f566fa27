import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makePages } from '../../scripts/write-pages.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { EXIT } from '../../src/cli/exit-codes.ts';
import { SETTINGS } from '../../src/config/settings.ts';
import { HINTS } from '../../src/errors.ts';
import { READERS } from '../../src/ingest/index.ts';
import { EXPORTERS } from '../../src/pipeline/exporters.ts';

const ROOT = new URL('../../', import.meta.url);

function read(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8');
}

/** The codes that the source gives to issues and errors, found by the shapes in which it writes them. */
function codesInSource(): ReadonlySet<string> {
  const shapes = [
    /(?:\bfault|\bissue|ingestIssue|InputFailure|DragomanError|refuse|dropped)\(\s*'([a-z]+(?:-[a-z]+)+)'/g,
    /code: '([a-z]+(?:-[a-z]+)+)'/g,
  ];
  const folders = ['ingest', 'schema', 'extract', 'pipeline', 'config', 'store', 'export', 'server', 'resolve', 'cli'];
  const codes = new Set<string>();
  for (const folder of folders) {
    for (const path of readdirSync(new URL(`src/${folder}/`, ROOT), { recursive: true, encoding: 'utf8' })) {
      if (!path.endsWith('.ts')) continue;
      const text = read(`src/${folder}/${path}`);
      for (const shape of shapes) for (const [, code = ''] of text.matchAll(shape)) codes.add(code);
    }
  }
  return codes;
}

describe('the pages made from the source', () => {
  it('are as the source is now', { timeout: 60_000 }, async () => {
    for (const { url, text } of await makePages()) {
      expect(readFileSync(url, 'utf8'), `${url.pathname} is stale: npm run docs`).toBe(text);
    }
  });
});

describe('docs/errors.md', () => {
  const page = read('docs/errors.md');

  it('has every code of an error with its hint', () => {
    for (const [code, hint] of Object.entries(HINTS)) expect(page).toContain(`| \`${code}\` | ${hint} |`);
  });

  it('has every code that the source gives to an issue', () => {
    const codes = codesInSource();
    expect(codes.size).toBeGreaterThan(40);
    expect([...codes].filter((code) => !page.includes(`| \`${code}\` |`))).toEqual([]);
  });
});

describe('docs/cli.md and docs/config.md', () => {
  it('have every command with its examples', () => {
    const page = read('docs/cli.md');
    for (const { name, examples } of COMMANDS) {
      expect(page).toContain(`\n## ${name}\n`);
      for (const example of examples) expect(page).toContain(example);
    }
  });

  it('have every setting with flag and variable', () => {
    const [settings, commands] = [read('docs/config.md'), read('docs/cli.md')];
    for (const { name, flag, variable } of SETTINGS) {
      expect(settings).toContain(`\n## ${name}\n`);
      expect(settings).toContain(variable);
      expect(commands).toContain(flag);
    }
  });

  it('have every exit code', () => {
    const page = read('docs/cli.md');
    for (const code of Object.values(EXIT)) expect(page).toContain(`| ${code} | `);
  });
});

describe('the pages written by hand', () => {
  it('have every format that is read or written', () => {
    for (const { endings } of READERS)
      for (const ending of endings) expect(read('docs/input-formats.md')).toContain(ending);
    for (const { name } of EXPORTERS) expect(read('docs/export-formats.md')).toContain(`\`${name}\``);
  });

  it('link only to files that are there', () => {
    const pages = [
      'README.md',
      ...readdirSync(new URL('docs/', ROOT))
        .filter((name) => name.endsWith('.md'))
        .map((name) => `docs/${name}`),
    ];
    for (const page of pages) {
      const targets = [...read(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, target = '']) => target);
      for (const target of targets) {
        expect(() => readFileSync(new URL(target, new URL(page, ROOT))), `${page} → ${target}`).not.toThrow();
      }
    }
  });

  it('name only npm scripts that exist', () => {
    const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(read('package.json'));
    for (const page of ['README.md', 'docs/how-to-add.md', 'docs/evaluation.md']) {
      for (const [, name = ''] of read(page).matchAll(/npm run ([a-z:]+)/g)) expect(scripts).toHaveProperty(name);
    }
  });
});

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkBoundaries } from '../../scripts/check-boundaries.ts';

type Files = Readonly<Record<string, string>>;

const CLEAN: Files = {
  'src/model/noun.ts': 'export interface Noun { readonly id: string }\n',
  'src/text/cut.ts': "import type { Noun } from '../model/noun.ts';\nexport const cut = (noun: Noun) => noun.id;\n",
  'src/graph/join.ts': "import type { Noun } from '../model/noun.ts';\nexport const join = (noun: Noun) => noun.id;\n",
  'src/pipeline/run.ts':
    "import { join } from '../graph/join.ts';\nimport { cut } from '../text/cut.ts';\nexport const run = [cut, join];\n",
  'src/cli/main.ts': "import { run } from '../pipeline/run.ts';\nrun.at(0);\n",
};

function checkout(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-boundaries-'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'tsconfig.json'), '{ "compilerOptions": { "allowImportingTsExtensions": true } }');
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** The names of the rules that these files break. */
async function broken(files: Files): Promise<readonly string[]> {
  const { violations } = await checkBoundaries(checkout(files));
  return [...new Set(violations.map((violation) => violation.split(':')[0] ?? ''))];
}

const PLANTED: readonly (readonly [string, string, Files])[] = [
  [
    'a middle room that uses another',
    'text-is-a-middle-room',
    { 'src/text/cut.ts': "import { join } from '../graph/join.ts';\nexport const cut = join;\n" },
  ],
  [
    'the model that uses a room',
    'model-uses-what-stands-before-it',
    { 'src/model/noun.ts': "import { cut } from '../text/cut.ts';\nexport const noun = cut;\n" },
  ],
  [
    'the pipeline that uses the command line',
    'pipeline-uses-what-stands-before-it',
    {
      'src/cli/print.ts': 'export const print = 1;\n',
      'src/pipeline/run.ts': "export { print } from '../cli/print.ts';\n",
    },
  ],
  [
    'a viewer that takes code of a room',
    'viewer-knows-model-and-api-only',
    { 'viewer/main.ts': "import { cut } from '../src/text/cut.ts';\ncut({ id: '' });\n" },
  ],
  [
    'a viewer that takes more than a type',
    'viewer-takes-types-only',
    {
      'src/server/api.ts': 'export const limit = 1;\n',
      'viewer/main.ts': "import { limit } from '../src/server/api.ts';\nlimit.toFixed();\n",
    },
  ],
  [
    'two files that use each other',
    'no-circle',
    {
      'src/text/cut.ts': "import { other } from './other.ts';\nexport const cut = () => other;\n",
      'src/text/other.ts': "import { cut } from './cut.ts';\nexport const other = () => cut;\n",
    },
  ],
  ['a file that nobody uses', 'no-orphan', { 'src/text/alone.ts': 'export const alone = 1;\n' }],
  ['an import of nothing', 'nothing-unresolved', { 'src/text/cut.ts': "export { cut } from './absent.ts';\n" }],
];

describe('checkBoundaries', { timeout: 60_000 }, () => {
  it('accepts rooms that use only what stands before them', async () => {
    expect(await checkBoundaries(checkout(CLEAN))).toEqual({ modules: 5, violations: [] });
  });

  it.each(PLANTED)('catches %s', async (_, rule, files) => {
    expect(await broken({ ...CLEAN, ...files })).toContain(rule);
  });

  it('sees no module where there is none, so that an empty check cannot pass for a clean one', async () => {
    expect((await checkBoundaries(checkout({ 'src/readme.md': 'nothing' }))).modules).toBe(0);
  });
});

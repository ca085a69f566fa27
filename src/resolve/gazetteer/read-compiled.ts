import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DragomanError } from '../../errors.ts';
import { COMPILED_FILES, type Compiled, compileTables } from './compile-tables.ts';
import { readTable } from './read-table.ts';
import { TABLE_NAMES } from './tables.ts';

const SEEDS = new URL('../../../seeds/gazetteers/', import.meta.url);
const COMPILED = new URL('../../../dist/gazetteer/', import.meta.url);

let kept: Compiled | undefined;

/** The shipped tables in compiled form: from the build where it is up to date, else compiled from the TSV. */
export function readCompiled(): Compiled {
  kept ??= isBuilt() ? readBuilt() : compileSeeds();
  return kept;
}

/** Compiles the tables of `seeds/gazetteers`; throws `bad-gazetteer` for a missing or bad file. */
export function compileSeeds(): Compiled {
  return compileTables(
    TABLE_NAMES.map((name) => readTable(readSeed(`${name}.tsv`), fileURLToPath(new URL(`${name}.tsv`, SEEDS)))),
  );
}

function readSeed(file: string): string {
  try {
    return readFileSync(new URL(file, SEEDS), 'utf8');
  } catch (cause) {
    throw new DragomanError('bad-gazetteer', `cannot read ${fileURLToPath(new URL(file, SEEDS))}`, { cause });
  }
}

/** A checkout whose tables are newer than its build must not answer from the build. */
function isBuilt(): boolean {
  if (!COMPILED_FILES.every((file) => existsSync(new URL(file, COMPILED)))) return false;
  const runsFromSource = import.meta.url.endsWith('.ts');
  return (
    !runsFromSource ||
    newest(
      SEEDS,
      TABLE_NAMES.map((name) => `${name}.tsv`),
    ) <= oldestBuilt()
  );
}

function newest(folder: URL, files: readonly string[]): number {
  return Math.max(...files.map((file) => statSync(new URL(file, folder)).mtimeMs));
}

function oldestBuilt(): number {
  return Math.min(...COMPILED_FILES.map((file) => statSync(new URL(file, COMPILED)).mtimeMs));
}

function readBuilt(): Compiled {
  const read = (file: string) => readFileSync(new URL(file, COMPILED));
  return {
    'person-records.txt': read('person-records.txt'),
    'person-names.txt': read('person-names.txt'),
    'person-surnames.txt': read('person-surnames.txt'),
    'holders.txt': read('holders.txt'),
    'places.txt': read('places.txt'),
    'countries.tsv': read('countries.tsv'),
    'organisations.tsv': read('organisations.tsv'),
    'titles.tsv': read('titles.tsv'),
    'given-names.tsv': read('given-names.tsv'),
  };
}

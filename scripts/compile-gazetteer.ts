import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { COMPILED_FILES } from '../src/resolve/gazetteer/compile-tables.ts';
import { compileSeeds } from '../src/resolve/gazetteer/read-compiled.ts';

/** Writes `dist/gazetteer`, the form of `seeds/gazetteers` that loads fast; the last step of the build. */
export function compileGazetteer(folder: URL): void {
  const compiled = compileSeeds();
  mkdirSync(folder, { recursive: true });
  for (const file of COMPILED_FILES) {
    writeFileSync(new URL(`${file}.part`, folder), compiled[file]);
    renameSync(new URL(`${file}.part`, folder), new URL(file, folder));
  }
}

if (process.argv[1]?.endsWith('compile-gazetteer.ts')) {
  compileGazetteer(new URL('../dist/gazetteer/', import.meta.url));
}

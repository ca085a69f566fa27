import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { readZip } from './read-zip.ts';
import { tckFolder } from './tck-folder.ts';

/** Fetches the openCypher TCK with Maven and unpacks its features and graphs into the cache. Needs `mvn`. */
function fetchTck(): void {
  const folder = tckFolder();
  mkdirSync(folder, { recursive: true });
  const plugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy';
  const artifact = '-Dartifact=org.opencypher:tck:1.0.0-M23';
  execFileSync('mvn', ['-q', '-B', plugin, artifact, `-DoutputDirectory=${folder}`, '-Dmdep.useBaseVersion=true'], {
    stdio: 'inherit',
  });
  let files = 0;
  for (const { name, read } of readZip(readFileSync(join(folder, 'tck-1.0.0-M23.jar')))) {
    const path = join(folder, name);
    // Only what the runner reads, and nothing that points out of the folder.
    if (!/^(features|graphs)\//.test(name) || relative(folder, path).startsWith('..')) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, read());
    files += 1;
  }
  console.log(`${files} files of the TCK lie in ${folder}.`);
}

fetchTck();

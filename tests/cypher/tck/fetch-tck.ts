import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { tckFolder } from './tck-folder.ts';

/** Fetches the openCypher TCK with Maven and unpacks it into the cache. Needs `mvn` and `unzip`. */
function fetchTck(): void {
  const folder = tckFolder();
  mkdirSync(folder, { recursive: true });
  const plugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy';
  const artifact = '-Dartifact=org.opencypher:tck:1.0.0-M23';
  execFileSync('mvn', ['-q', '-B', plugin, artifact, `-DoutputDirectory=${folder}`, '-Dmdep.useBaseVersion=true'], {
    stdio: 'inherit',
  });
  execFileSync('unzip', ['-q', '-o', join(folder, 'tck-1.0.0-M23.jar'), '-d', folder], { stdio: 'inherit' });
  console.log(`The TCK lies in ${folder}.`);
}

fetchTck();

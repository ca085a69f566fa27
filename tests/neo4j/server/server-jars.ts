import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const POM = fileURLToPath(new URL('./pom.xml', import.meta.url));

/** The folder with the jars of the server and of its tools that `pom.xml` names, fetched with Maven on first use; throws what to do. */
export function serverJars(environment: NodeJS.ProcessEnv = process.env): string {
  const pom = readFileSync(POM, 'utf8');
  const version = /<neo4j\.version>([\d.]+)</.exec(pom)?.[1] ?? 'unknown';
  const mark = createHash('sha256').update(pom).digest('hex').slice(0, 8);
  const cache = join(environment.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'dragoman-tests');
  const folder = join(cache, `neo4j-${version}-${mark}`);
  if (existsSync(folder)) return folder;
  const draft = `${folder}.${process.pid}`;
  mkdirSync(cache, { recursive: true });
  const { error, status, stdout } = spawnSync(
    'mvn',
    ['-q', '-B', '-f', POM, 'dependency:copy-dependencies', `-DoutputDirectory=${draft}`],
    { encoding: 'utf8' },
  );
  if (error !== undefined) throw new Error('There is no Maven (mvn) to fetch Neo4j: apt-get install maven.');
  if (status !== 0) throw new Error(`Maven could not fetch Neo4j: ${stdout.trim().split('\n').at(-1)}`);
  // Two runs may fetch at once; the first to finish is kept.
  if (existsSync(folder)) rmSync(draft, { recursive: true });
  else renameSync(draft, folder);
  return folder;
}

/** Throws what to do when there is no Java of version 17 or later. */
export function checkJava(): void {
  const { error, stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const version = Number(/version "(\d+)/.exec(stderr ?? '')?.[1] ?? 0);
  if (error === undefined && version >= 17) return;
  throw new Error('There is no Java 17 or later to run Neo4j: apt-get install openjdk-17-jdk-headless.');
}

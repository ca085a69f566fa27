import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serverJars } from './server-jars.ts';
import type { ServerLogin } from './start-server.ts';

/** Runs a script with the real cypher-shell; throws what it says when it fails. */
export function runCypherShell({ uri, user, password }: ServerLogin, file: string): void {
  const login = ['-a', uri, '-u', user, '-p', password];
  const words = ['-cp', `${serverJars()}/*`, 'org.neo4j.shell.Main', ...login, '--non-interactive', '-f', file];
  const { status, stderr, stdout } = spawnSync('java', words, { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`cypher-shell: ${stderr.slice(0, 2_000)}${stdout.slice(-500)}`);
}

/** A program that does what `neo4j-admin` does for the server with this home folder. */
export function adminProgram(home: string): string {
  mkdirSync(join(home, 'conf'), { recursive: true });
  const program = join(mkdtempSync(join(tmpdir(), 'dragoman-admin-')), 'neo4j-admin');
  const java = `exec java -Xmx512m -cp '${serverJars()}/*' org.neo4j.cli.AdminTool "$@"`;
  writeFileSync(program, `#!/bin/sh\nexport NEO4J_HOME='${home}' NEO4J_CONF='${home}/conf'\n${java}\n`);
  chmodSync(program, 0o755);
  return program;
}

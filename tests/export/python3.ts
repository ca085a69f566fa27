import { spawnSync } from 'node:child_process';

const required = (process.env.DRAGOMAN_REQUIRE ?? '').split(/[\s,]+/).includes('python3');
const found = spawnSync('python3', ['--version']).status === 0;

if (!found && required) throw new Error('DRAGOMAN_REQUIRE names python3, but it is not installed');
if (!found) console.warn('SKIPPED: no python3, so no strict XML parser reads the exports; install python3 to run this');

export const hasPython3 = found;

/** Runs a Python program on `input` (JSON) and gives back the JSON it prints; throws what it complains of. */
export function runPython3(program: string, input: unknown): unknown {
  const run = spawnSync('python3', ['-c', program], { input: JSON.stringify(input), encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout);
}

import { vi } from 'vitest';
import { runCli } from '../../src/cli/run-cli.ts';
import type { Result } from './run-dragoman.ts';

/** Runs the tool inside this process, which takes a hundredth of the time; its standard input is not given. */
export async function runHere(...args: readonly string[]): Promise<Result> {
  const [out, err]: [string[], string[]] = [[], []];
  const before = process.stdout.listeners('error');
  const collect = (into: string[]) => (chunk: string | Uint8Array) => into.push(String(chunk)) > 0;
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(collect(out)),
    vi.spyOn(process.stderr, 'write').mockImplementation(collect(err)),
  ];
  try {
    const exit = await runCli(args);
    return { exit, out: out.join(''), err: err.join('') };
  } finally {
    for (const spy of spies) spy.mockRestore();
    for (const listener of process.stdout.listeners('error')) {
      if (!before.includes(listener)) process.stdout.off('error', listener as (error: Error) => void);
    }
  }
}

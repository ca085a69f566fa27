import { once } from 'node:events';
import type { ProgressLine } from './progress-line.ts';
import { createProgressLine } from './progress-line.ts';

/** Where a command speaks: results on standard output, all else on standard error. */
export interface Terminal {
  /** Prints one line of the result; waits while its reader is slower than we are. */
  print(line: string): Promise<void>;
  /** Prints text as it is. */
  write(text: string): Promise<void>;
  /** Says something beside the result; silent with `--quiet`. */
  tell(line: string): void;
  /** Says what even `--quiet` must hear. */
  warn(line: string): void;
  readonly progress: ProgressLine;
  /** Width of the terminal that shows the result; null when a file or a program takes it. */
  readonly columns: number | null;
}

export interface TerminalOptions {
  readonly quiet: boolean;
  readonly json: boolean;
}

/** The terminal of this process; ends the process in peace when the reader of its output goes away. */
export function openTerminal({ quiet, json }: TerminalOptions): Terminal {
  const { stdout, stderr } = process;
  const progress = createProgressLine(stderr, { isShown: stderr.isTTY && !quiet && !json, now: Date.now });
  const write = async (text: string) => {
    progress.clear();
    if (!stdout.write(text)) await once(stdout, 'drain');
  };
  const warn = (line: string) => {
    progress.clear();
    stderr.write(`${line}\n`);
  };
  return {
    print: (line) => write(`${line}\n`),
    write,
    tell: quiet ? () => {} : warn,
    warn,
    progress,
    columns: stdout.isTTY ? (stdout.columns ?? null) : null,
  };
}

/** `dragoman extract … | head` closes our output early, which is no error. */
export function endWhenOutputCloses(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}

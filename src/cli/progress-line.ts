/** One line at the foot of a terminal that tells how far a run has come. */
export interface ProgressLine {
  /** Shows a text in place of the last one, at most ten times a second. */
  show(text: string): void;
  /** Takes the line away, so that something else can be printed. */
  clear(): void;
}

export interface ProgressLineOptions {
  readonly isShown: boolean;
  /** Milliseconds. */
  now(): number;
}

const PAUSE = 100;
const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/** A line on this terminal; it does nothing unless shown. */
export function createProgressLine(
  terminal: Pick<NodeJS.WriteStream, 'write' | 'columns'>,
  { isShown, now }: ProgressLineOptions,
): ProgressLine {
  if (!isShown) return { show: () => {}, clear: () => {} };
  let last = 0;
  let frame = 0;
  let stands = false;
  return {
    show: (text) => {
      if (now() - last < PAUSE) return;
      last = now();
      frame += 1;
      stands = true;
      const line = `${FRAMES[frame % FRAMES.length]} ${text}`.slice(0, (terminal.columns ?? 80) - 1);
      terminal.write(`\r\u001b[K${line}`);
    },
    clear: () => {
      if (stands) terminal.write('\r\u001b[K');
      stands = false;
    },
  };
}

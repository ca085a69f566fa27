/** What the exit code of the process says. */
export const EXIT = { fine: 0, bug: 1, setup: 2, issues: 3, interrupted: 130 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What each exit code means, for people. */
export const EXIT_MEANINGS: Readonly<Record<keyof typeof EXIT, string>> = {
  fine: 'Everything was done.',
  bug: 'A bug in Dragoman; `--debug` shows where.',
  setup: 'Something about the command, its settings or its files has to be put right first; the message says what.',
  issues: 'Done, but with `--strict` and at least one issue in the input.',
  interrupted: 'Stopped by Ctrl-C while reading; what was read until then is stored.',
};

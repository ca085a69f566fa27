import { CommanderError } from 'commander';
import { CypherError } from '../cypher/cypher-error.ts';
import { DragomanError } from '../errors.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { printable } from './printable.ts';
import { queryFailure } from './query-failure.ts';

/** Why a command ended, for people and for programs. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly exit: ExitCode;
  /** Lines that show the place of the fault, for people. */
  readonly excerpt?: readonly string[];
}

/** What to tell of something thrown; null when it is not a failure, such as the end of `--help`. */
export function toFailure(error: unknown, command: string): Failure | null {
  if (error instanceof CommanderError) return flagFailure(error, command);
  if (error instanceof DragomanError) return errorFailure(error);
  if (error instanceof CypherError) return queryFailure(error);
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { code: 'bug', message, hint: 'This is a bug in Dragoman; --debug shows where it arose.', exit: EXIT.bug };
}

/** The failure as it is printed; with `--debug` the place in the program follows. */
export function failureLines(failure: Failure, options: { readonly json: boolean }): string {
  const { code, message, hint, excerpt = [] } = failure;
  if (options.json) return JSON.stringify({ error: { code, message, hint } });
  const lines = excerpt.map((line) => `  ${line}`);
  return [`error: ${printable(message)} [${code}]`, ...lines, `  hint: ${hint}`].join('\n');
}

function errorFailure(error: DragomanError): Failure {
  const exit = error.code === 'bad-delta' ? EXIT.bug : EXIT.setup;
  return { code: error.code, message: error.message, hint: error.hint, exit };
}

function flagFailure({ exitCode, message }: CommanderError, command: string): Failure | null {
  if (exitCode === 0) return null;
  // Commander puts "(Did you mean …?)" on a line of its own.
  const [what = '', guess] = message.replace(/^error: /, '').split('\n');
  const meant = guess?.replace(/^\(|\)$/g, '');
  const hint = `Run ${command} --help to see what it takes.`;
  return { code: 'bad-flag', message: what, hint: meant === undefined ? hint : `${meant} ${hint}`, exit: EXIT.setup };
}

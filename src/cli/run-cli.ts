import type { Command as Program } from 'commander';
import { resolveSettings } from '../config/resolve-settings.ts';
import { buildProgram } from './build-program.ts';
import { COMMANDS } from './commands.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { failureLines, toFailure } from './failure.ts';
import { endWhenOutputCloses, openTerminal, type TerminalOptions } from './terminal.ts';

/** Runs the tool with these arguments and says how it ended; prints every failure, throws none. */
export async function runCli(args: readonly string[]): Promise<ExitCode> {
  endWhenOutputCloses();
  // A failure before the settings are known is told in the manner that the flags ask for.
  let manner: Manner = { json: args.includes('--json'), debug: args.includes('--debug'), quiet: false };
  let exit: ExitCode = EXIT.fine;
  try {
    const program = await buildProgram(args, async (chosen, { paths, flags }) => {
      const settings = resolveSettings(flags);
      manner = settings;
      const run = await chosen.load();
      exit = await run({ settings, paths, terminal: openTerminal(settings) });
    });
    if (args.length > 0) await program.parseAsync(args, { from: 'user' });
    else exit = showHelp(program);
    return exit;
  } catch (error) {
    return fail(error, commandOf(args), manner);
  }
}

interface Manner extends TerminalOptions {
  readonly debug: boolean;
}

function commandOf([name]: readonly string[]): string {
  return COMMANDS.some((command) => command.name === name) ? `dragoman ${name}` : 'dragoman';
}

function showHelp(program: Program): ExitCode {
  program.outputHelp({ error: true });
  return EXIT.setup;
}

function fail(error: unknown, command: string, manner: Manner): ExitCode {
  const failure = toFailure(error, command);
  if (failure === null) return EXIT.fine;
  const { warn } = openTerminal(manner);
  warn(failureLines(failure, manner));
  if (manner.debug) warn(stackOf(error));
  return failure.exit;
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\ncaused by ${stackOf(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}

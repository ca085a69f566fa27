import { readFileSync } from 'node:fs';
import { Option, Command as Program } from 'commander';
import type { Flags } from '../config/resolve-settings.ts';
import { SETTINGS, type Setting } from '../config/settings.ts';
import { COMMANDS, type Command } from './commands.ts';

/** What stands on the command line behind the name of a command. */
export interface Arguments {
  readonly paths: readonly string[];
  readonly flags: Flags;
}

export type Run = (command: Command, given: Arguments) => Promise<void>;

/** The parser of the command line; it throws `CommanderError` instead of ending the process. */
export async function buildProgram(args: readonly string[], run: Run): Promise<Program> {
  const program = new Program('dragoman')
    .description('Reads news articles and turns them into a graph of who met, invited, visited and represents whom.')
    .version(ownVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .addHelpText('after', `\nExamples:\n  ${COMMANDS.map(({ examples }) => examples[0]).join('\n  ')}`);
  for (const command of COMMANDS) {
    // Only the help of the command at hand needs its details, and they load code.
    const details = args[0] === command.name ? await command.details() : [];
    addCommand(program, command, details).action(async (...given: readonly unknown[]) => {
      const parsed = given.find((one) => one instanceof Program);
      if (parsed !== undefined) await run(command, argumentsOf(parsed));
    });
  }
  return program;
}

function ownVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const hasVersion = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return hasVersion ? String(manifest.version) : 'unknown';
}

function addCommand(program: Program, command: Command, details: readonly string[]): Program {
  const built = program.command(command.name).description(capitalised(command.summary));
  built.summary(command.summary);
  if (command.paths !== null) built.argument(command.paths, command.name === 'query' ? 'what to ask' : 'what to read');
  for (const { option, negation } of optionsOf(command)) {
    built.addOption(option);
    if (negation !== null) built.addOption(negation);
  }
  built.option('--config <file>', 'file of settings (default: dragoman.json in this folder, where there is one)');
  const blocks = [details, ['Examples:', ...command.examples.map((example) => `  ${example}`)]];
  return built.addHelpText(
    'after',
    `\n${blocks
      .filter((block) => block.length > 0)
      .map((block) => block.join('\n'))
      .join('\n\n')}`,
  );
}

interface SettingOption {
  readonly setting: Setting;
  readonly option: Option;
  /** `--no-open`, for a flag that a file or the environment has set. */
  readonly negation: Option | null;
}

function optionsOf({ name }: Command): readonly SettingOption[] {
  return SETTINGS.filter(({ commands }) => commands.includes(name)).map((setting) => {
    const option = new Option(setting.flag, setting.description + defaultOf(setting));
    if (setting.form === 'list') option.argParser((value: string, given: readonly string[] = []) => [...given, value]);
    const negation = setting.form === 'boolean' ? new Option(`--no-${option.name()}`).hideHelp() : null;
    return { setting, option, negation };
  });
}

function defaultOf({ form, default: value }: Setting): string {
  if (form === 'boolean' || form === 'list' || form === 'pairs' || value === null) return '';
  return ` (default: ${String(value)})`;
}

function argumentsOf(parsed: Program): Arguments {
  const command = COMMANDS.find(({ name }) => name === parsed.name());
  const options = command === undefined ? [] : optionsOf(command);
  const values = options.map(({ setting, option }) => [setting.name, parsed.getOptionValue(option.attributeName())]);
  const file: unknown = parsed.getOptionValue('config');
  return {
    paths: parsed.args,
    flags: { values: Object.fromEntries(values), file: typeof file === 'string' ? file : null },
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

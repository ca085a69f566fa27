import { buildProgram } from '../../src/cli/build-program.ts';
import { COMMANDS, type Command } from '../../src/cli/commands.ts';
import { EXIT, EXIT_MEANINGS } from '../../src/cli/exit-codes.ts';

/** `docs/cli.md`, made from the help of the commands themselves. */
export async function cliPage(): Promise<string> {
  const sections = await Promise.all(COMMANDS.map(section));
  return `${[INTRODUCTION, exitCodes(), ...sections].join('\n\n')}\n`;
}

const INTRODUCTION = `# Commands

<!-- Made by \`npm run docs\` from the help of the commands. Edit src/cli. -->

Results go to standard output; progress, issues and errors go to standard error. What a flag sets can also be set in a
file or in the environment: see [config.md](config.md).

- An **error** ends the command before anything is written half: \`error: what (where) [code]\` and a hint.
- An **issue** is one piece of bad input; it is told with its place, counted, and the rest goes on.

Both are listed in [errors.md](errors.md).

\`extract\` prints one JSON object a line for each article: \`id\` (the one that the input gave, else the hash of the
content), \`published\`, \`title\`, \`entities\` (\`key\`, \`kind\`, \`name\`, \`aliases\`) and \`claims\` (\`relation\`, \`subject\`,
\`object\`, \`modality\`, \`confidence\`, \`quote\`, \`evidence\`; where known \`date\`, \`place\`, \`attribution\` and the attributes
of the relation, such as \`role\`). \`evidence.part\` says whether the offsets count in the \`title\` or in the \`body\`; they are
UTF-16 units, ends exclusive, and \`text.slice(start, end)\` is the \`quote\`.`;

function exitCodes(): string {
  const rows = Object.entries(EXIT_MEANINGS).map(
    ([name, meaning]) => `| ${EXIT[name as keyof typeof EXIT]} | ${meaning} |`,
  );
  return ['## Exit codes', '', '| code | means |', '| --- | --- |', ...rows].join('\n');
}

async function section({ name }: Command): Promise<string> {
  let help = '';
  const program = await buildProgram([name], async () => {});
  const command = program.commands.find((one) => one.name() === name);
  command?.configureOutput({ writeOut: (text) => (help += text), getOutHelpWidth: () => 100 });
  command?.outputHelp();
  return `## ${name}\n\n\`\`\`text\n${help.trim()}\n\`\`\``;
}

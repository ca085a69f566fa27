import { SETTINGS_FILE, SETTINGS_FILE_VARIABLE } from '../../src/config/resolve-settings.ts';
import { SETTINGS, type Setting, type SettingForm } from '../../src/config/settings.ts';

/** `docs/config.md`, made from the schema of the settings. */
export function configPage(): string {
  return `${[INTRODUCTION, ...SETTINGS.map(section)].join('\n\n')}\n`;
}

const INTRODUCTION = `# Settings

<!-- Made by \`npm run docs\` from src/config/settings-schema.ts. Edit there. -->

Every setting has a name, a flag and an environment variable. A later layer wins:

1. the default;
2. \`${SETTINGS_FILE}\` in the working folder, or the file that \`--config\` or \`${SETTINGS_FILE_VARIABLE}\` names;
3. the environment;
4. the flags of the command.

\`\`\`json
{ "store": "news.db", "fields": { "text": "body", "date": "published" }, "strict": true }
\`\`\`

File names are relative to the working folder. A flag that is true or false is switched off with \`--no-\`, as in
\`--no-open\`. An empty variable counts as not set. A value that does not fit is refused with the name of its layer, and
nothing is done (\`bad-setting\`, exit code 2).`;

function section(setting: Setting): string {
  const { name, description, flag, variable, takes, commands } = setting;
  return [
    `## ${name}`,
    `${capitalised(description)}.`,
    [
      `- takes ${takes}`,
      `- default: ${defaultOf(setting)}`,
      `- flag: \`${flag}\``,
      `- variable: \`${variable}\`${WRITTEN[setting.form]}`,
      `- commands: ${commands.map((command) => `\`${command}\``).join(', ')}`,
    ].join('\n'),
  ].join('\n\n');
}

const WRITTEN: Readonly<Record<SettingForm, string>> = {
  text: '',
  number: '',
  boolean: ', as `true` or `false`',
  list: ', its parts joined like those of `PATH`',
  pairs: ', as pairs `name=field` joined with commas',
};

function defaultOf({ default: value }: Setting): string {
  if (value === null) return 'none';
  return Array.isArray(value) && value.length === 0 ? 'none' : `\`${JSON.stringify(value)}\``;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DragomanError } from '../errors.ts';
import { isObject, readSettingsFile } from './read-settings-file.ts';
import { SETTINGS, type Setting, settingNamed } from './settings.ts';
import { type Settings, settingsSchema } from './settings-schema.ts';
import { textToValue } from './text-to-value.ts';

/** The file that is read from the working folder when there is one. */
export const SETTINGS_FILE = 'dragoman.json';

/** Names another file of settings. */
export const SETTINGS_FILE_VARIABLE = 'DRAGOMAN_CONFIG';

/** What the command line says: values by name of the setting, still text, and the file given with `--config`. */
export interface Flags {
  readonly values: Readonly<Record<string, unknown>>;
  readonly file: string | null;
}

/** The surroundings of a run; those of this process unless told otherwise. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
}

/** The settings of a run: defaults, then file, then environment, then flags. Throws `bad-setting` naming the layer. */
export function resolveSettings(flags: Flags, surroundings: Surroundings = ownSurroundings()): Settings {
  const layers = [fileLayer(flags, surroundings), environmentLayer(surroundings), flagLayer(flags)];
  for (const layer of layers) checkLayer(layer);
  return settingsSchema.parse(layers.map(({ values }) => values).reduce(laidOver, {}));
}

type Values = Readonly<Record<string, unknown>>;

interface Layer {
  readonly values: Values;
  /** For people: `dragoman.json`, `DRAGOMAN_PORT`, `--port`. */
  nameOf(setting: string): string;
}

function ownSurroundings(): Surroundings {
  return { environment: process.env, folder: process.cwd() };
}

function fileLayer(flags: Flags, { environment, folder }: Surroundings): Layer {
  const named = flags.file ?? environment[SETTINGS_FILE_VARIABLE];
  const path = named ?? join(folder, SETTINGS_FILE);
  const values = named === undefined && !existsSync(path) ? {} : readSettingsFile(path);
  return { values, nameOf: (setting) => `"${setting}" in ${named ?? SETTINGS_FILE}` };
}

function environmentLayer({ environment }: Surroundings): Layer {
  const given = SETTINGS.flatMap(({ name, variable, form }) => {
    const text = environment[variable];
    // An empty variable is the usual way to unset one.
    return text === undefined || text === '' ? [] : [[name, textToValue(text, form)]];
  });
  return { values: Object.fromEntries(given), nameOf: (setting) => settingNamed(setting)?.variable ?? setting };
}

function flagLayer({ values }: Flags): Layer {
  const given = SETTINGS.flatMap(({ name, form }) => {
    const value = values[name];
    if (value === undefined) return [];
    return [[name, typeof value === 'string' ? textToValue(value, form) : value]];
  });
  const flagOf = (setting: string) =>
    settingNamed(setting)
      ?.flag.replace(/^-\w, /, '')
      .replace(/ .*/, '') ?? setting;
  return { values: Object.fromEntries(given), nameOf: flagOf };
}

function checkLayer({ values, nameOf }: Layer): void {
  const unknown = Object.keys(values).find((name) => settingNamed(name) === null);
  if (unknown !== undefined) throw new DragomanError('bad-setting', `there is no setting ${nameOf(unknown)}`);
  // Defaults fill what the layer leaves out, so a fault can only lie in what it gives.
  const fault = settingsSchema.safeParse(values).error?.issues[0];
  if (fault === undefined) return;
  const setting = settingNamed(String(fault.path[0]));
  if (setting !== null) throw new DragomanError('bad-setting', refusal(setting, values[setting.name], nameOf));
}

function refusal({ name, takes }: Setting, value: unknown, nameOf: Layer['nameOf']): string {
  return `${nameOf(name)} takes ${takes}, not ${JSON.stringify(value)}`;
}

function laidOver(below: Values, above: Values): Values {
  const united = Object.entries(above).map(([name, value]) => {
    const under = below[name];
    return [name, isObject(value) && isObject(under) ? { ...under, ...value } : value];
  });
  return { ...below, ...Object.fromEntries(united) };
}

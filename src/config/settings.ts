import { z } from 'zod';
import { type SettingNotes, settingNotes, settingsSchema } from './settings-schema.ts';

/** How the value of a setting is written as text, in a flag or an environment variable. */
export type SettingForm = 'text' | 'number' | 'boolean' | 'list' | 'pairs';

/** One setting as all four layers see it. */
export interface Setting extends SettingNotes {
  /** Its name in `dragoman.json`. */
  readonly name: string;
  readonly variable: string;
  readonly form: SettingForm;
  readonly default: unknown;
}

/** Every setting, in the order of the schema. */
export const SETTINGS: readonly Setting[] = Object.entries(settingsSchema.shape).map(([name, field]) => {
  const notes = settingNotes.get(field);
  if (notes === undefined) throw new RangeError(`setting ${name} has no notes`);
  return { name, ...notes, variable: variableOf(name), form: formOf(field.unwrap()), default: field.parse(undefined) };
});

/** The setting of this name, or null. */
export function settingNamed(name: string): Setting | null {
  return SETTINGS.find((setting) => setting.name === name) ?? null;
}

/** `maxBytes` is `DRAGOMAN_MAX_BYTES`. */
function variableOf(name: string): string {
  return `DRAGOMAN_${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
}

function formOf(type: unknown): SettingForm {
  if (type instanceof z.ZodNumber) return 'number';
  if (type instanceof z.ZodBoolean) return 'boolean';
  if (type instanceof z.ZodArray) return 'list';
  return type instanceof z.ZodObject ? 'pairs' : 'text';
}

import { describe, expect, it } from 'vitest';
import { SETTINGS, settingNamed } from '../../src/config/settings.ts';
import { COMMAND_NAMES, settingsSchema } from '../../src/config/settings-schema.ts';

describe('SETTINGS', () => {
  it('lists every field of the schema with a note', () => {
    expect(SETTINGS.map(({ name }) => name)).toEqual(Object.keys(settingsSchema.shape));
    expect(SETTINGS.filter(({ description, takes }) => description === '' || takes === '')).toEqual([]);
  });

  it('gives every flag and variable once', () => {
    for (const names of [SETTINGS.map(({ flag }) => flag), SETTINGS.map(({ variable }) => variable)]) {
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('lets every command listen to at least json, quiet and debug', () => {
    for (const name of ['json', 'quiet', 'debug']) expect(settingNamed(name)?.commands).toEqual(COMMAND_NAMES);
  });

  it.each([
    ['store', 'DRAGOMAN_STORE', 'text'],
    ['maxBytes', 'DRAGOMAN_MAX_BYTES', 'number'],
    ['gazetteers', 'DRAGOMAN_GAZETTEERS', 'list'],
    ['fields', 'DRAGOMAN_FIELDS', 'pairs'],
    ['open', 'DRAGOMAN_OPEN', 'boolean'],
    ['schema', 'DRAGOMAN_SCHEMA', 'text'],
  ])('makes of %s the variable %s, written as %s', (name, variable, form) => {
    expect(settingNamed(name)).toMatchObject({ variable, form });
  });

  it('knows no setting that the schema does not have', () => {
    expect(settingNamed('toString')).toBeNull();
  });
});

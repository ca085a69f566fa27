import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DragomanError } from '../errors.ts';
import type { Spot } from './spot.ts';

/** Reads one JSON file of the schema folder; `name` is relative to it. Throws `bad-schema` when it cannot be read. */
export function readSchemaFile(folder: string, name: string): Spot {
  const text = readText(folder, name);
  try {
    return { file: name, path: '$', value: JSON.parse(text) };
  } catch (cause) {
    throw new DragomanError('bad-schema', `${name}: not valid JSON: ${reasonOf(cause)}`, { cause });
  }
}

/** Reads every JSON file of one subfolder, sorted by name. Throws `bad-schema` when there is none. */
export function readSchemaFiles(folder: string, subfolder: string): readonly Spot[] {
  const names = listNames(folder, subfolder);
  if (names.length === 0) throw new DragomanError('bad-schema', `${subfolder}/: expected at least one .json file`);
  return names.map((name) => readSchemaFile(folder, `${subfolder}/${name}`));
}

function listNames(folder: string, subfolder: string): readonly string[] {
  try {
    const names = readdirSync(join(folder, subfolder));
    return names.filter((name) => name.endsWith('.json')).sort();
  } catch (cause) {
    throw new DragomanError('bad-schema', `${subfolder}/: cannot be read: ${reasonOf(cause)}`, { cause });
  }
}

function readText(folder: string, name: string): string {
  try {
    return readFileSync(join(folder, name), 'utf8').replace(/^\ufeff/, '');
  } catch (cause) {
    throw new DragomanError('bad-schema', `${name}: cannot be read: ${reasonOf(cause)}`, { cause });
  }
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

import { readFileSync } from 'node:fs';
import { DragomanError } from '../errors.ts';

/** The settings that a file gives, unchecked; throws `bad-setting` when it is not a JSON object or not there. */
export function readSettingsFile(path: string): Readonly<Record<string, unknown>> {
  const value = parse(readText(path, 'the file of settings'), path);
  if (isObject(value)) return value;
  throw new DragomanError('bad-setting', `not a JSON object with settings (${path})`);
}

/** The text of a file without the byte-order mark that some editors begin it with; `what` names it for people. */
export function readText(path: string, what: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  } catch (cause) {
    throw new DragomanError('bad-setting', `${what} cannot be read (${path})`, { cause });
  }
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new DragomanError('bad-setting', `not valid JSON: ${reason} (${path})`, { cause });
  }
}

/** True for an object that is neither null nor a list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

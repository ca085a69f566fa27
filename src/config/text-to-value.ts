import { delimiter } from 'node:path';
import type { SettingForm } from './settings.ts';

/** The value that a text stands for; a text that does not fit comes back as it is, for the schema to refuse. */
export function textToValue(text: string, form: SettingForm): unknown {
  if (form === 'number') return /^-?\d+(?:\.\d+)?$/.test(text.trim()) ? Number(text) : text;
  if (form === 'boolean') return BOOLEANS.get(text.trim().toLowerCase()) ?? text;
  if (form === 'list') return text.split(delimiter).filter((part) => part !== '');
  return form === 'pairs' ? textToPairs(text) : text;
}

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['1', true],
  ['yes', true],
  ['on', true],
  ['false', false],
  ['0', false],
  ['no', false],
  ['off', false],
]);

function textToPairs(text: string): unknown {
  const pairs = text.split(',').map((pair) => /^\s*(\w+)\s*=\s*(.+?)\s*$/.exec(pair));
  if (pairs.some((pair) => pair === null)) return text;
  return Object.fromEntries(pairs.map((pair) => [pair?.[1] ?? '', pair?.[2] ?? '']));
}

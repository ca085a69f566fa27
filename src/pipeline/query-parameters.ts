import { MAX_INTEGER, MIN_INTEGER } from '../cypher/values/integer.ts';
import type { Value } from '../cypher/values/value.ts';
import { DragomanError } from '../errors.ts';

/** Parameters from texts `name=value`: JSON where the value is JSON, else the text itself. Throws `bad-flag`. */
export function queryParameters(pairs: readonly string[]): ReadonlyMap<string, Value> {
  return new Map(pairs.map(toParameter));
}

/** Parameters from an object that was read from JSON; whole numbers are integers. */
export function jsonParameters(json: object): ReadonlyMap<string, Value> {
  return new Map(Object.entries(json).map(([name, value]) => [name, jsonToValue(value)]));
}

function toParameter(pair: string): readonly [string, Value] {
  const [, name, text] = /^\$?([^=]+)=(.*)$/s.exec(pair) ?? [];
  if (name !== undefined && text !== undefined) return [name, textToValue(text)];
  throw new DragomanError('bad-flag', `--param takes name=value, not ${JSON.stringify(pair)}`);
}

function textToValue(text: string): Value {
  if (/^\s*-?\d+\s*$/.test(text)) return integer(BigInt(text.trim()));
  const json = jsonOf(text);
  if (json === undefined) return text;
  // JSON does not tell 1.0 from 1, and Cypher does: what has no digits alone is a float.
  return typeof json === 'number' ? json : jsonToValue(json);
}

function integer(value: bigint): bigint {
  if (value >= MIN_INTEGER && value <= MAX_INTEGER) return value;
  throw new DragomanError('bad-flag', `--param: the integer ${value} does not fit into 64 bits`);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function jsonToValue(json: unknown): Value {
  if (typeof json === 'boolean' || typeof json === 'string') return json;
  if (typeof json === 'number') return Number.isSafeInteger(json) ? BigInt(json) : json;
  if (Array.isArray(json)) return json.map(jsonToValue);
  if (typeof json !== 'object' || json === null) return null;
  return new Map(Object.entries(json).map(([key, value]) => [key, jsonToValue(value)]));
}

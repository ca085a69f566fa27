import { DragomanError } from '../errors.ts';

/** One value of a schema file and where it stands, so that every complaint can name file and path. */
export interface Spot {
  readonly file: string;
  /** JSON path, such as `$.frames[2].subject`. */
  readonly path: string;
  readonly value: unknown;
}

/** Fields that an object of a schema file must and may have. */
export interface FieldList {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** Throws `bad-schema` with file, path, what was expected and what stands there. */
export function refuse(spot: Spot, expected: string): never {
  throw new DragomanError('bad-schema', `${spot.file} ${spot.path}: expected ${expected}, found ${shown(spot.value)}`);
}

/** Throws `bad-schema` unless the value is an object with all required and no unknown fields. */
export function checkFields(spot: Spot, list: FieldList): void {
  const fields = fieldsOf(spot);
  const missing = list.required.find((name) => !(name in fields));
  if (missing !== undefined) refuse(spot, `the field "${missing}"`);
  const known = ['$schema', ...list.required, ...list.optional];
  const unknown = Object.keys(fields).find((name) => !known.includes(name));
  if (unknown !== undefined) refuse(fieldAt(spot, unknown), `no field of this name (known are ${known.join(', ')})`);
}

/** The spot of a field; its value is `undefined` where the field is left out. */
export function fieldAt(spot: Spot, name: string): Spot {
  const fields = fieldsOf(spot);
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return { file: spot.file, path: `${spot.path}.${name}`, value };
}

/** A text that is not blank. */
export function textAt(spot: Spot): string {
  if (typeof spot.value !== 'string' || spot.value.trim() === '') refuse(spot, 'a text that is not empty');
  return spot.value;
}

/** A text that matches `pattern`; `expected` says so in words. */
export function patternAt(spot: Spot, pattern: RegExp, expected: string): string {
  if (typeof spot.value !== 'string' || !pattern.test(spot.value)) refuse(spot, expected);
  return spot.value;
}

/** One of a closed list of texts. */
export function choiceAt<const Choice extends string>(spot: Spot, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === spot.value);
  return found ?? refuse(spot, `one of ${choices.join(', ')}`);
}

/** True or false; `false` where the field is left out. */
export function flagAt(spot: Spot): boolean {
  if (spot.value === undefined) return false;
  return typeof spot.value === 'boolean' ? spot.value : refuse(spot, 'true or false');
}

/** The spots of a list's members; empty where the field is left out. */
export function membersAt(spot: Spot): readonly Spot[] {
  if (spot.value === undefined) return [];
  if (!Array.isArray(spot.value)) refuse(spot, 'a list');
  return spot.value.map((value: unknown, index) => ({ file: spot.file, path: `${spot.path}[${index}]`, value }));
}

/** Like `membersAt`, for a list that must have members. */
export function someMembersAt(spot: Spot): readonly Spot[] {
  const members = membersAt(spot);
  return members.length > 0 ? members : refuse(spot, 'a list with at least one member');
}

/** A list of different texts that all pass `fits`; empty where the field is left out. */
export function textsAt(spot: Spot, fits: (text: string) => boolean, expected: string): readonly string[] {
  if (isSound(spot.value, fits)) return spot.value;
  const members = membersAt(spot);
  checkDistinct(members);
  return members.map((member) =>
    typeof member.value === 'string' && fits(member.value) ? member.value : refuse(member, expected),
  );
}

/** Throws `bad-schema` at the first member that stands twice in a list. */
export function checkDistinct(members: readonly Spot[]): void {
  const seen = new Set<unknown>();
  for (const member of members) {
    if (seen.has(member.value)) refuse(member, 'a member that does not stand twice');
    seen.add(member.value);
  }
}

function fieldsOf(spot: Spot): Readonly<Record<string, unknown>> {
  return isFields(spot.value) ? spot.value : refuse(spot, 'an object');
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The lists of lemmas are long and nearly always right: spots are made only to say what is wrong. */
function isSound(value: unknown, fits: (text: string) => boolean): value is readonly string[] {
  if (!Array.isArray(value) || new Set(value).size !== value.length) return false;
  return value.every((member) => typeof member === 'string' && fits(member));
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

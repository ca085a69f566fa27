/** Which code points a place in a pattern takes. */
export type CharSet = (code: number) => boolean;

/** Flags of Java's patterns that change what a character means. */
export interface CaseFlags {
  readonly ignoreCase: boolean;
  /** Letters beyond ASCII lose their case too. */
  readonly unicodeCase: boolean;
}

/** Exactly one code point. */
export function single(wanted: number): CharSet {
  return (code) => code === wanted;
}

/** A range of code points, both ends included. */
export function range(from: number, to: number): CharSet {
  return (code) => code >= from && code <= to;
}

export function union(sets: readonly CharSet[]): CharSet {
  const [only] = sets;
  return sets.length === 1 && only !== undefined ? only : (code) => sets.some((set) => set(code));
}

export function intersection(sets: readonly CharSet[]): CharSet {
  const [only] = sets;
  return sets.length === 1 && only !== undefined ? only : (code) => sets.every((set) => set(code));
}

export function negation(set: CharSet): CharSet {
  return (code) => !set(code);
}

/** The set with the other case of its letters, as far as the flags ask. */
export function withCase(set: CharSet, { ignoreCase, unicodeCase }: CaseFlags): CharSet {
  if (!ignoreCase) return set;
  if (!unicodeCase) return (code) => set(code) || set(otherAsciiCase(code));
  return (code) => set(code) || casesOf(code).some(set);
}

function otherAsciiCase(code: number): number {
  if (code >= 0x41 && code <= 0x5a) return code + 0x20;
  return code >= 0x61 && code <= 0x7a ? code - 0x20 : code;
}

function casesOf(code: number): readonly number[] {
  const text = String.fromCodePoint(code);
  const upper = text.toUpperCase();
  return [upper, text.toLowerCase(), upper.toLowerCase()].map((form) => form.codePointAt(0) ?? code);
}

const LINE_ENDS = [0x0a, 0x0d, 0x85, 0x2028, 0x2029];

/** Characters that end a line, which `.` does not take. */
export function isLineEnd(code: number): boolean {
  return LINE_ENDS.includes(code);
}

export const DIGIT = range(0x30, 0x39);
export const UPPER = range(0x41, 0x5a);
export const LOWER = range(0x61, 0x7a);
export const WORD = union([DIGIT, UPPER, LOWER, single(0x5f)]);
export const SPACE = union([range(0x09, 0x0d), single(0x20)]);
export const HORIZONTAL = union([
  single(0x09),
  single(0x20),
  single(0xa0),
  single(0x1680),
  single(0x180e),
  range(0x2000, 0x200a),
  single(0x202f),
  single(0x205f),
  single(0x3000),
]);
export const VERTICAL = union([range(0x0a, 0x0d), single(0x85), single(0x2028), single(0x2029)]);

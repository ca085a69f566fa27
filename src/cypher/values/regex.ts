import { compileRegex, type Instruction } from './regex/compile-regex.ts';
import { parseRegex } from './regex/parse-regex.ts';
import { type Charge, runRegex } from './regex/run-regex.ts';

/**
 * Whether the whole text matches a pattern in Java's syntax, in time bounded by pattern times text, with pauses.
 * Raises a SemanticError for a broken pattern and a Refused error for what cannot be bounded
 * (references back, looking round, possessive quantifiers).
 */
export function matchesRegex(text: string, pattern: string, charge: Charge): Generator<null, boolean> {
  return runRegex(programOf(pattern), text, charge);
}

/** Patterns mostly stay the same from row to row. */
const programs = new Map<string, readonly Instruction[]>();
const MAX_PROGRAMS = 100;

function programOf(pattern: string): readonly Instruction[] {
  const known = programs.get(pattern);
  if (known !== undefined) return known;
  if (programs.size >= MAX_PROGRAMS) programs.clear();
  const program = compileRegex(parseRegex(pattern));
  programs.set(pattern, program);
  return program;
}

import { type CypherError, exceeded } from '../../cypher-error.ts';
import type { CharSet } from './char-set.ts';
import type { Assertion, RegexNode } from './regex-node.ts';

export type Instruction =
  | { readonly kind: 'set'; readonly set: CharSet }
  | { readonly kind: 'assertion'; readonly assertion: Assertion }
  | { readonly kind: 'fork'; readonly targets: readonly number[] }
  | { readonly kind: 'match' };

const MAX_SIZE = 5_000;

/**
 * A program for a machine that follows all ways at once (K. Thompson, "Regular Expression Search Algorithm", 1968):
 * its time is bounded by program times text. Raises a LimitExceeded error when repetitions make it too large.
 */
export function compileRegex(node: RegexNode): readonly Instruction[] {
  const program: Instruction[] = [];
  emit(program, node);
  program.push({ kind: 'match' });
  return program;
}

function emit(program: Instruction[], node: RegexNode): void {
  if (program.length > MAX_SIZE) throw tooLarge();
  switch (node.kind) {
    case 'set':
    case 'assertion':
      program.push(node);
      return;
    case 'sequence':
      for (const part of node.parts) emit(program, part);
      return;
    case 'choice':
      emitChoice(program, node.options);
      return;
    case 'repeat':
      emitRepeat(program, node);
  }
}

function emitChoice(program: Instruction[], options: readonly RegexNode[]): void {
  const [first, ...rest] = options;
  if (first === undefined) return;
  if (rest.length === 0) {
    emit(program, first);
    return;
  }
  const fork = reserve(program);
  emit(program, first);
  const jump = reserve(program);
  program[fork] = { kind: 'fork', targets: [fork + 1, program.length] };
  emitChoice(program, rest);
  program[jump] = { kind: 'fork', targets: [program.length] };
}

type Repeat = Extract<RegexNode, { readonly kind: 'repeat' }>;

function emitRepeat(program: Instruction[], { node, min, max }: Repeat): void {
  for (let count = 0; count < min; count += 1) {
    const before = program.length;
    emit(program, node);
    if (program.length === before) return;
  }
  if (max === null) {
    const fork = reserve(program);
    emit(program, node);
    program.push({ kind: 'fork', targets: [fork] });
    program[fork] = { kind: 'fork', targets: [fork + 1, program.length] };
    return;
  }
  const forks: number[] = [];
  for (let count = min; count < max; count += 1) {
    forks.push(reserve(program));
    emit(program, node);
  }
  for (const fork of forks) program[fork] = { kind: 'fork', targets: [fork + 1, program.length] };
}

function reserve(program: Instruction[]): number {
  if (program.length > MAX_SIZE) throw tooLarge();
  return program.push({ kind: 'match' }) - 1;
}

function tooLarge(): CypherError {
  return exceeded('RegexTooLarge', 'The regular expression is too large.');
}

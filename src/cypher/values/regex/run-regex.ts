import { type CypherError, exceeded } from '../../cypher-error.ts';
import { isLineEnd, WORD } from './char-set.ts';
import type { Instruction } from './compile-regex.ts';
import type { Assertion } from './regex-node.ts';

/** Steps of one match, some hundredths of a second. */
const MAX_STEPS = 10_000_000;

/** Counts steps against a limit of time; true when it is time to pause. */
export type Charge = (steps: number) => boolean;

/** Whether the whole text follows the program; raises a LimitExceeded error after too many. */
export function* runRegex(program: readonly Instruction[], text: string, charge: Charge): Generator<null, boolean> {
  const machine = createMachine(program, text);
  let threads: number[] = [];
  addThread(machine, threads, 0);
  while (machine.index < text.length && threads.length > 0) {
    threads = step(machine, threads);
    if (charge(threads.length)) yield null;
  }
  return machine.index >= text.length && threads.some((thread) => program[thread]?.kind === 'match');
}

interface Machine {
  readonly program: readonly Instruction[];
  readonly text: string;
  /** At which character each instruction was last entered. */
  readonly entered: Int32Array;
  index: number;
  steps: number;
}

function createMachine(program: readonly Instruction[], text: string): Machine {
  return { program, text, entered: new Int32Array(program.length).fill(-1), index: 0, steps: 0 };
}

function step(machine: Machine, threads: readonly number[]): number[] {
  const code = machine.text.codePointAt(machine.index) ?? 0;
  machine.index += code > 0xffff ? 2 : 1;
  const next: number[] = [];
  for (const thread of threads) {
    const instruction = machine.program[thread];
    if (instruction?.kind === 'set' && instruction.set(code)) addThread(machine, next, thread + 1);
  }
  machine.steps += threads.length;
  if (machine.steps > MAX_STEPS) throw tooExpensive();
  return next;
}

/** Follows forks and assertions until instructions that take a character. */
function addThread(machine: Machine, threads: number[], start: number): void {
  const open = [start];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (machine.entered[at] === machine.index) continue;
    machine.entered[at] = machine.index;
    machine.steps += 1;
    const instruction = machine.program[at];
    if (instruction?.kind === 'fork') open.push(...instruction.targets);
    else if (instruction?.kind !== 'assertion') threads.push(at);
    else if (ASSERTIONS[instruction.assertion](machine.text, machine.index)) open.push(at + 1);
  }
}

const ASSERTIONS: Readonly<Record<Assertion, (text: string, index: number) => boolean>> = {
  'no-line-feed': (text, index) => text[index] !== '\n',
  start: (_, index) => index === 0,
  end: (text, index) => index === text.length,
  'last-end': (text, index) => index === text.length || (isBeforeBreak(text, index) && isLastBreak(text, index)),
  'line-start': (text, index) => index === 0 || (index < text.length && isAfterBreak(text, index)),
  'line-end': (text, index) => index === text.length || isBeforeBreak(text, index),
  'word-edge': isWordEdge,
  'no-word-edge': (text, index) => !isWordEdge(text, index),
};

/** Not between the two characters of `\r\n`. */
function isBeforeBreak(text: string, index: number): boolean {
  return isLineEnd(text.charCodeAt(index)) && !isInsideBreak(text, index);
}

function isAfterBreak(text: string, index: number): boolean {
  return isLineEnd(text.charCodeAt(index - 1)) && !isInsideBreak(text, index);
}

function isInsideBreak(text: string, index: number): boolean {
  return text[index - 1] === '\r' && text[index] === '\n';
}

function isLastBreak(text: string, index: number): boolean {
  return text.length - index === (text.startsWith('\r\n', index) ? 2 : 1);
}

/** As in Java up to version 18, which Neo4j 5 runs on: letters and digits of any script make words here. */
function isWordEdge(text: string, index: number): boolean {
  return isWordAt(text, index - 1) !== isWordAt(text, index);
}

function isWordAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code < 0x80 ? WORD(code) : /^[\p{L}\p{Nd}]$/u.test(text.charAt(index));
}

function tooExpensive(): CypherError {
  return exceeded('RegexTooExpensive', 'The regular expression takes too long.');
}

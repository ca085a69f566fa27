import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const TSX = import.meta.resolve('tsx');

export interface Result {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  readonly cwd?: string;
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts the tool from its source; nothing of this process's own settings reaches it. */
export function startDragoman(args: readonly string[], { cwd, environment = {} }: Surroundings = {}) {
  const { PATH = '' } = process.env;
  const options = { cwd: cwd ?? emptyFolder(), env: { PATH, ...environment } };
  return spawn(process.execPath, ['--import', TSX, MAIN, ...args], options);
}

/** Runs the tool to its end. */
export function dragoman(args: readonly string[], surroundings: Surroundings = {}): Promise<Result> {
  const child = startDragoman(args, surroundings);
  child.stdin.end(surroundings.input ?? '');
  return resultOf(child);
}

/** What a started process gives when it ends. */
export function resultOf(child: ChildProcessWithoutNullStreams): Promise<Result> {
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exit) => resolve({ exit, out, err }));
  });
}

/** Waits until a started process has printed something that matches. */
export function printed(child: ChildProcessWithoutNullStreams, pattern: RegExp): Promise<string> {
  let out = '';
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (pattern.test(out)) resolve(out);
    });
    child.on('close', () => reject(new Error(`ended before it printed ${pattern}: ${out}`)));
  });
}

export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'dragoman-cli-'));
}

/** A folder with these files. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = emptyFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

export const ARTICLES = [
  {
    id: 'lavrov',
    title: 'Jaishankar meets Lavrov',
    date: '2025-03-12',
    text: 'Indian External Affairs Minister S. Jaishankar met Russian Foreign Minister Sergey Lavrov in Moscow on Tuesday.',
  },
  {
    id: 'macron',
    title: 'Macron visits Kyiv',
    date: '2025-04-02',
    text: 'French President Emmanuel Macron visited Ukraine on Tuesday and met President Volodymyr Zelenskyy in Kyiv.',
  },
] as const;

/** The sample articles as JSON lines. */
export const LINES = ARTICLES.map((article) => `${JSON.stringify(article)}\n`).join('');

import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DragomanError } from '../../errors.ts';

/** What an answer depends on: another model, prompt or article is another question. */
export interface AnswerKey {
  readonly model: string;
  readonly prompt: string;
  readonly article: string;
}

/** Keeps answers of a model, so that nothing is asked and paid twice. */
export interface AnswerCache {
  /** The claims of a kept answer, as unchecked as they came; null when there is none or it cannot be read. */
  read(key: AnswerKey): Promise<readonly unknown[] | null>;
  /** Null when it is kept, else why it is not. */
  keep(key: AnswerKey, claims: readonly unknown[]): Promise<string | null>;
}

/** A folder with one file for each answer; throws `unwritable-output` when it can neither be found nor made. */
export function openAnswerCache(folder: string): AnswerCache {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new DragomanError('unwritable-output', `the folder for the model's answers cannot be made (${folder})`, {
      cause,
    });
  }
  const pathOf = (key: AnswerKey) => join(folder, `${hashOf(key)}.json`);
  return {
    async read(key) {
      try {
        return claimsIn(JSON.parse(await readFile(pathOf(key), 'utf8')));
      } catch {
        return null;
      }
    },
    async keep(key, claims) {
      const path = pathOf(key);
      // Under another name first: a file that is there is whole, also when two runs write it.
      const draft = `${path}.${randomUUID()}`;
      try {
        await writeFile(draft, `${JSON.stringify({ model: key.model, prompt: key.prompt, claims })}\n`);
        await rename(draft, path);
        return null;
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    },
  };
}

function hashOf({ model, prompt, article }: AnswerKey): string {
  return createHash('sha256')
    .update(JSON.stringify([model, prompt, article]))
    .digest('hex');
}

function claimsIn(value: unknown): readonly unknown[] | null {
  const holds = typeof value === 'object' && value !== null && 'claims' in value && Array.isArray(value.claims);
  return holds ? (value.claims as readonly unknown[]) : null;
}

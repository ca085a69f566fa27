import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openAnswerCache } from '../../../src/extract/llm/answer-cache.ts';
import { emptyCache } from './llm-run.ts';

const KEY = { model: 'openai:m', prompt: 'p1', article: '{"text":"A met B."}' };

describe('openAnswerCache', () => {
  it('gives back what was kept, also to another run', async () => {
    const folder = join(emptyCache(), 'new', 'folder');
    expect(await openAnswerCache(folder).keep(KEY, [{ relation: 'MET_WITH' }])).toBeNull();
    expect(await openAnswerCache(folder).read(KEY)).toEqual([{ relation: 'MET_WITH' }]);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it.each(['model', 'prompt', 'article'] as const)('knows nothing of a question with another %s', async (field) => {
    const cache = openAnswerCache(emptyCache());
    await cache.keep(KEY, []);
    expect(await cache.read({ ...KEY, [field]: 'other' })).toBeNull();
  });

  it.each(['', '{', 'null', '[]', '{"claims": 3}'])('takes a file that holds %j for none', async (content) => {
    const folder = emptyCache();
    const cache = openAnswerCache(folder);
    await cache.keep(KEY, []);
    for (const name of readdirSync(folder)) writeFileSync(join(folder, name), content);
    expect(await cache.read(KEY)).toBeNull();
  });

  it('refuses a folder that cannot be made', () => {
    const file = join(emptyCache(), 'file');
    writeFileSync(file, '');
    expect(() => openAnswerCache(join(file, 'below'))).toThrow(expect.objectContaining({ code: 'unwritable-output' }));
  });

  it('says why an answer was not kept', async () => {
    const folder = join(emptyCache(), 'gone');
    const cache = openAnswerCache(folder);
    rmSync(folder, { recursive: true });
    expect(await cache.keep(KEY, [])).toMatch(/ENOENT/);
  });
});

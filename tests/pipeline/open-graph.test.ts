import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openGraph } from '../../src/pipeline/open-graph.ts';
import { openStore } from '../../src/store/open-store.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'dragoman-open-'));

describe('openGraph', () => {
  it('opens a graph that is there', async () => {
    const path = join(FOLDER, 'there.db');
    await (await openStore(path)).close();
    const graph = await openGraph(path);
    expect(graph.view().counts().articles).toBe(0);
    await graph.close();
  });

  it.each(['memory', join(FOLDER, 'absent.db')])('refuses %s, which holds no graph', async (target) => {
    await expect(openGraph(target)).rejects.toMatchObject({ code: 'no-graph' });
  });

  it('makes no file for a graph that is not there', async () => {
    const path = join(FOLDER, 'absent.db');
    await openGraph(path).catch(() => null);
    expect(existsSync(path)).toBe(false);
  });

  it('leaves a name that no store takes to the stores', async () => {
    await expect(openGraph('graph.xml')).rejects.toMatchObject({ code: 'bad-store' });
  });
});

import { describe, expect, it } from 'vitest';
import { exporters } from '../../src/export/index.ts';
import { exportText } from './export-text.ts';
import { sampleView, viewOf } from './sample-view.ts';

const files = exporters.flatMap(({ name, files }) => files.map(({ ending }) => [name, ending] as const));

describe('the exported sample graph', () => {
  it.each(files)('is the golden file for %s%s', async (format, ending) => {
    await expect(exportText(format, sampleView, ending)).toMatchFileSnapshot(`golden/${format}${ending}.golden`);
  });

  it.each(files)('is the same twice in %s%s', (format, ending) => {
    expect(exportText(format, sampleView, ending)).toBe(exportText(format, sampleView, ending));
  });

  it.each(files)('comes in many chunks in %s%s, so that no graph is held as one string', (format, ending) => {
    const file = exporters.find(({ name }) => name === format)?.files.find((one) => one.ending === ending);
    const chunks = [...(file?.write(sampleView, { ...emptyOntology }) ?? [])];
    expect(Math.max(...chunks.map((chunk) => chunk.length))).toBeLessThan(chunks.join('').length);
  });

  it.each(files)('is complete for an empty graph in %s%s', async (format, ending) => {
    const empty = viewOf({ entities: [], edges: [], claims: [], articles: [] });
    expect(exportText(format, empty, ending)).toMatch(/\n$/);
  });

  it('has a name of its own for every format', () => {
    expect(new Set(exporters.map(({ name }) => name)).size).toBe(exporters.length);
  });
});

const emptyOntology = {
  entities: new Map(),
  relations: new Map(),
  events: new Map(),
  structure: new Map(),
  constraints: [],
};

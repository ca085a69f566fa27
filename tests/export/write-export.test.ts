import { mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DragomanError } from '../../src/errors.ts';
import { exporters } from '../../src/export/index.ts';
import { writeExport } from '../../src/export/write-export.ts';
import type { GraphView } from '../../src/model/graph.ts';
import { exporterNamed, exportText } from './export-text.ts';
import { sampleOntology } from './sample-ontology.ts';
import { sampleView } from './sample-view.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dragoman-export-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const write = (format: string, out: string, view: GraphView = sampleView) =>
  writeExport(view, sampleOntology, { format, exporters, out });

describe('writeExport', () => {
  it('writes the file, says how many bytes, and leaves nothing else', async () => {
    const path = join(folder, 'graph.gexf');
    const result = await write('gexf', path);
    expect(await readFile(path, 'utf8')).toBe(exportText('gexf', sampleView));
    expect(result).toEqual({ kind: 'files', files: [{ path, bytes: (await stat(path)).size }] });
    expect(await readdir(folder)).toEqual(['graph.gexf']);
  });

  it.each(['graph', 'graph.csv'])('writes the three CSV files beside one another for --out %s', async (out) => {
    const result = await write('csv', join(folder, out));
    const names = ['graph.nodes.csv', 'graph.edges.csv', 'graph.claims.csv'];
    expect(await readdir(folder)).toEqual(names.toSorted());
    expect(result).toMatchObject({ files: names.map((name) => ({ path: join(folder, name) })) });
    expect(await readFile(join(folder, 'graph.edges.csv'), 'utf8')).toBe(exportText('csv', sampleView, '.edges.csv'));
  });

  it('replaces a file that is there', async () => {
    const path = join(folder, 'graph.json');
    await writeFile(path, 'old '.repeat(100_000));
    await write('node-link-json', path);
    expect(await readFile(path, 'utf8')).toBe(exportText('node-link-json', sampleView));
  });

  it('writes a graph larger than its buffer whole', async () => {
    const big: GraphView = { ...sampleView, entities: () => many(sampleView, 3000) };
    const path = join(folder, 'graph.graphml');
    await write('graphml', path, big);
    expect(await readFile(path, 'utf8')).toBe([...graphmlChunks(big)].join(''));
  });

  it('gives the chunks of a one-file format for standard output, and writes no file', async () => {
    const result = await write('graphml', '-');
    expect(result.kind === 'chunks' ? [...result.chunks].join('') : result).toBe(exportText('graphml', sampleView));
  });

  it('refuses several files on standard output', async () => {
    await expect(write('csv', '-')).rejects.toMatchObject({ code: 'bad-flag' });
  });

  it('names the formats when it is asked for one that does not exist', async () => {
    const error = await write('gefx', join(folder, 'x')).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DragomanError);
    expect(error).toMatchObject({ code: 'unknown-format', message: expect.stringContaining('graphml') });
    expect(await readdir(folder)).toEqual([]);
  });

  it.each(['missing/graph.gexf', '.', 'missing/', ''])('says that it cannot write to "%s"', async (out) => {
    const path = out === '' ? '' : `${folder}/${out}`;
    await expect(write('gexf', path)).rejects.toMatchObject({ code: 'unwritable-output' });
    expect(await readdir(folder)).toEqual([]);
  });

  it('never replaces what is not a plain file, such as a device', async () => {
    const link = join(folder, 'device');
    await symlink('/dev/null', link);
    await expect(write('gexf', link)).rejects.toMatchObject({ code: 'unwritable-output' });
    expect(await readdir(folder)).toEqual(['device']);
  });

  it('checks all files of a format before it writes the first', async () => {
    await symlink('/dev/null', join(folder, 'graph.claims.csv'));
    await expect(write('csv', join(folder, 'graph'))).rejects.toMatchObject({ code: 'unwritable-output' });
    expect(await readdir(folder)).toEqual(['graph.claims.csv']);
  });

  it('leaves the old files and no temporary one when the graph fails half way', async () => {
    const bug = new Error('a bug');
    const broken: GraphView = {
      ...sampleView,
      claims: () => {
        throw bug;
      },
    };
    const path = join(folder, 'graph.nodes.csv');
    await writeFile(path, 'old');
    await expect(write('csv', join(folder, 'graph'), broken)).rejects.toBe(bug);
    expect(await readdir(folder)).toEqual(['graph.nodes.csv']);
    expect(await readFile(path, 'utf8')).toBe('old');
  });
});

function* many(view: GraphView, count: number) {
  const [first] = view.entities();
  for (let index = 0; first !== undefined && index < count; index += 1) yield first;
}

function graphmlChunks(view: GraphView): Iterable<string> {
  return exporterNamed('graphml').files[0]?.write(view, sampleOntology) ?? [];
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { afterAll } from 'vitest';
import { type AppOptions, createApp } from '../../src/server/create-app.ts';
import { sampleOntology } from './sample-ontology.ts';
import { sampleView } from './sample-view.ts';

/** The application over the sample graph and a stand-in viewer of three files; the folder goes when the tests end. */
export function sampleApp(options: Partial<AppOptions> = {}): Hono {
  const view = sampleView();
  return createApp({ view: () => view, ontology: sampleOntology, viewerFolder: standInViewer(), ...options });
}

/** A folder with `index.html`, an asset, a file of an unserved type, and a secret beside it. */
export function standInViewer(): string {
  const parent = mkdtempSync(join(tmpdir(), 'dragoman-viewer-'));
  afterAll(() => rmSync(parent, { recursive: true, force: true }));
  const folder = join(parent, 'viewer');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(parent, 'secret.json'), '{"secret":true}');
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>stand-in</title>');
  writeFileSync(join(folder, 'assets', 'main-abc123.js'), 'export {};');
  writeFileSync(join(folder, 'notes.exe'), 'MZ');
  return folder;
}

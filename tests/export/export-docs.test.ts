import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { edgeColumns } from '../../src/export/edge-columns.ts';
import { nodeColumns } from '../../src/export/node-columns.ts';
import { EXPORTERS } from '../../src/pipeline/exporters.ts';
import { sampleOntology } from './sample-ontology.ts';
import { viewOf } from './sample-view.ts';

const page = readFileSync(new URL('../../docs/export-formats.md', import.meta.url), 'utf8');
const empty = viewOf({ entities: [], edges: [], claims: [], articles: [] });
const columns = [...nodeColumns, ...edgeColumns(empty, sampleOntology)].map(({ name }) => name);

describe('docs/export-formats.md', () => {
  it.each(EXPORTERS.map(({ name }) => name))('lists the format %s', (name) => {
    expect(page).toMatch(new RegExp(`^\\| \`${name}\` +\\|`, 'm'));
  });

  it.each(columns)('explains the attribute %s', (name) => {
    expect(page).toContain(`\`${name}\``);
  });
});

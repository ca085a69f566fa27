import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { exporters } from '../../src/export/index.ts';
import { writeExport } from '../../src/export/write-export.ts';
import { openArticleReader } from '../../src/pipeline/article-reader.ts';
import { ingestArticles } from '../../src/pipeline/ingest-articles.ts';
import { openStore } from '../../src/store/open-store.ts';
import { collectIssues, sampleArticle, streamOf } from './sample.ts';

const DECORATED = {
  label: 'DECORATED',
  tier: 'extended',
  definition: 'Gave an order, medal or title to.',
  directed: true,
  subjectKinds: ['Person', 'Country', 'Organisation'],
  objectKinds: ['Person', 'Organisation'],
  cameo: ['051'],
  plover: ['SUPPORT'],
  quadClass: 'verbal cooperation',
  eventKind: 'support',
  family: 'decoration',
  frames: [{ verbs: ['decorate'], subject: ['subject'], object: ['object'] }],
  examples: [],
  display: { verb: 'decorated', colour: '#8a6d3b', line: 'solid' },
};

/** The shipped schema with one more file, as the recipe in docs/how-to-add.md says. */
function extendedSchema(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-schema-'));
  cpSync(fileURLToPath(new URL('../../graph-schema/', import.meta.url)), folder, { recursive: true });
  writeFileSync(join(folder, 'relations', 'decorated.json'), JSON.stringify(DECORATED));
  return folder;
}

describe('adding a relation', () => {
  it('edits no code: one JSON file is found in a text, stored and exported', { timeout: 60_000 }, async () => {
    const reader = openArticleReader({ extraGazetteers: [], schemaFolder: extendedSchema() });
    const store = await openStore('memory');
    const article = sampleArticle(
      'French President Emmanuel Macron decorated Indian Prime Minister Narendra Modi in Paris.',
    );
    const { issues, report } = collectIssues();
    await ingestArticles(() => streamOf(article), { reader, store }, { batchSize: 1, report });
    expect(issues).toEqual([]);

    const edge = [...store.view().edges()].find(({ relation }) => relation === 'DECORATED');
    expect(edge).toMatchObject({ directed: true, modality: 'happened' });
    const names = [edge?.source, edge?.target].map((id) => id && store.view().entity(id)?.name);
    expect(names).toEqual(['Emmanuel Macron', 'Narendra Modi']);

    const result = await writeExport(store.view(), reader.ontology, { format: 'gexf', exporters, out: '-' });
    const text = result.kind === 'chunks' ? [...result.chunks].join('') : '';
    expect(text).toContain('DECORATED');
  });
});

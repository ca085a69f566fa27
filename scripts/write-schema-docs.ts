import { readFileSync, writeFileSync } from 'node:fs';
import { openOntology } from '../src/schema/open-ontology.ts';
import { ontologyToMarkdown } from './schema-docs.ts';

const page = new URL('../docs/graph-schema.md', import.meta.url);
const wanted = ontologyToMarkdown(openOntology());

if (!process.argv.includes('--check')) writeFileSync(page, wanted);
else if (readPage() !== wanted) {
  console.error('docs/graph-schema.md is stale: run npx tsx scripts/write-schema-docs.ts');
  process.exitCode = 1;
}

function readPage(): string | null {
  try {
    return readFileSync(page, 'utf8');
  } catch {
    return null;
  }
}

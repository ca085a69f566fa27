import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ontologyToMarkdown } from '../../scripts/schema-docs.ts';
import { openOntology } from '../../src/schema/open-ontology.ts';

const ontology = openOntology();
const page = readFileSync(new URL('../../docs/graph-schema.md', import.meta.url), 'utf8');

describe('docs/graph-schema.md', () => {
  it('is what the schema says now (else run npx tsx scripts/write-schema-docs.ts)', () => {
    expect(page).toBe(ontologyToMarkdown(ontology));
  });

  it.each([...ontology.relations.values()].map((one) => [one.label, one] as const))(
    'documents %s',
    (label, relation) => {
      const section = page.split('\n### ').find((part) => part.startsWith(`${label}\n`)) ?? '';
      expect(section).toContain(relation.definition);
      for (const { name, definition } of relation.attributes) expect(section).toContain(`\`${name}\`: ${definition}`);
      for (const trigger of relation.frames.flatMap((frame) => [...frame.verbs, ...frame.nouns]))
        expect(section).toContain(trigger);
      expect(section).toMatch(/- “.+” – .+ \/ .+ \/ (happened|planned|possible|denied)/);
      expect(page).toContain(`| [\`${label}\`](#${label.toLowerCase()}) |`);
    },
  );

  it.each([
    ...[...ontology.entities.values()].map((one) => [one.kind, one.definition]),
    ...[...ontology.events.values()].map((one) => [one.kind, one.definition]),
    ...[...ontology.structure.values()].map((one) => [one.label, one.definition]),
    ...ontology.constraints.map((one) => [one.label, one.property]),
  ])('lists %s: %s', (name, text) => {
    const rows = page.split('\n').filter((line) => line.startsWith(`| \`${name}\``));
    expect(rows.join('\n')).toContain(text);
  });

  it('keeps a bar in a definition from breaking the table', () => {
    const place = ontology.entities.get('Place');
    if (place === undefined) throw new RangeError('no Place');
    const changed = {
      ...ontology,
      entities: new Map([['Place' as const, { ...place, definition: 'here | there\nor not' }]]),
    };
    expect(ontologyToMarkdown(changed)).toContain('| `Place` | here \\| there or not |');
  });
});

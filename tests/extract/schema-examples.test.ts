import { describe, expect, it } from 'vitest';
import { claimLines } from './claim-lines.ts';
import { extractSentence, theReader } from './extract-sentence.ts';
import { readGaps } from './read-gaps.ts';

const gaps = new Set(
  readGaps()
    .filter(({ construction }) => construction === 'schema-examples')
    .map(({ title, text }) => `${title}|${text}`),
);
const relations = [...theReader().ontology.relations.values()];
const examples = relations.flatMap(({ label, examples }) =>
  examples.map(({ text, claims }) => ({
    label,
    text,
    lines: claims.map(([subject, object, modality]) => `${label} ${subject} > ${object} ${modality}`),
  })),
);

describe('the examples of graph-schema', () => {
  it.each(examples.filter(({ label, text }) => !gaps.has(`${label}|${text}`)))(
    '$label: $text',
    ({ label, text, lines }) => {
      expect(claimLines(extractSentence(text), { relations: [label], expected: lines })).toEqual([...lines].sort());
    },
  );

  it('are all examples of every relation, with some that state no claim', () => {
    expect(new Set(examples.map(({ label }) => label)).size).toBe(relations.length);
    for (const { label } of relations) {
      expect(examples.some((example) => example.label === label && example.lines.length > 0)).toBe(true);
      expect(examples.some((example) => example.label === label && example.lines.length === 0)).toBe(true);
    }
  });

  it('that are known gaps exist', () => {
    const all = new Set(examples.map(({ label, text }) => `${label}|${text}`));
    expect([...gaps].filter((gap) => !all.has(gap))).toEqual([]);
  });
});

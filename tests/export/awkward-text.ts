import fc from 'fast-check';
import type { ClaimId } from '../../src/model/claim.ts';
import type { GraphView } from '../../src/model/graph.ts';
import { article, claim, edge, entity, viewOf } from './sample-view.ts';

/** Any UTF-16 text, lone surrogates and control characters included, rich in what breaks a format. */
export const awkwardText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom('"', "'", '\\', '`', '\n', '\r', '\r\n', '\t', '\0', '=', '+', '-', '@', ',', ';', ' | ', ' '),
      fc.constantFrom('&', '<', '>', ']]>', '&amp;', '&#0;', '<!--', '//', '/*', '$x', '{', '}', ':'),
      fc.constantFrom('\\u0027', '\\U00000027', '\\uu0027', '\\n', '\u2028', '\u0085', '\uFEFF', '\uFFFE', '\uD83D'),
      fc.constantFrom('😀', 'é', '李', '__proto__'),
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 4 }),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''));

export interface AwkwardTexts {
  readonly name: string;
  readonly alias: string;
  readonly quote: string;
  readonly title: string;
  readonly role: string;
}

export const awkwardTexts: fc.Arbitrary<AwkwardTexts> = fc.record({
  name: awkwardText,
  alias: awkwardText,
  quote: awkwardText,
  title: awkwardText,
  role: awkwardText,
});

/** Two nodes and one directed edge that carry the texts. */
export function awkwardView({ name, alias, quote, title, role }: AwkwardTexts): GraphView {
  const ends: readonly [string, string] = ['person/Q1', 'person/x-2'];
  const claims = [claim('claim-1', quote, { attributes: { role } })];
  return viewOf({
    entities: [entity(ends[0], 'Person', { name, aliases: [alias] }), entity(ends[1], 'Person', { name: 'Other' })],
    edges: [
      edge('edge-1', ends, {
        relation: 'REPRESENTS',
        directed: true,
        attributes: { role },
        claims: claims.map(({ id }): ClaimId => id),
      }),
    ],
    claims,
    articles: [article('article-1', { title })],
  });
}

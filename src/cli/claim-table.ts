import type { Claim } from '../model/claim.ts';
import type { EntityId } from '../model/entity.ts';
import type { Ontology } from '../model/ontology.ts';
import type { ArticleClaims } from '../pipeline/article-reader.ts';
import { displayWidth, padToWidth } from './answer/display-width.ts';
import { printable } from './printable.ts';

/** The claims of one article as aligned lines: relation, parties, modality, and what else is known. */
export function claimTable({ article, entities, claims }: ArticleClaims, ontology: Ontology): readonly string[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const head = article.title === '' ? (article.givenId ?? article.id) : article.title;
  const rows = claims.map((claim) => toRow(claim, { names, ontology }).map(printable));
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => displayWidth(row[column] ?? ''))));
  const lines = rows.map((row) => row.map((cell, column) => padToWidth(cell, widths[column] ?? 0, 'left')).join('  '));
  return [printable(head), ...lines.map((line) => `  ${line.trimEnd()}`)];
}

interface Words {
  readonly names: ReadonlyMap<EntityId, string>;
  readonly ontology: Ontology;
}

function toRow(claim: Claim, { names, ontology }: Words): readonly string[] {
  const name = (id: EntityId) => names.get(id) ?? id;
  const arrow = ontology.relations.get(claim.relation)?.directed === false ? '—' : '→';
  const more = [
    claim.date?.value,
    claim.place === null ? undefined : name(claim.place),
    ...Object.entries(claim.attributes).map(([attribute, value]) => `${attribute}: ${value}`),
    claim.attribution === null ? undefined : `says ${name(claim.attribution)}`,
  ].filter((part) => part !== undefined);
  return [claim.relation, `${name(claim.subject)} ${arrow} ${name(claim.object)}`, claim.modality, more.join(', ')];
}
